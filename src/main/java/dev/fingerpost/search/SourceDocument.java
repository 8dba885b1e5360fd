package dev.fingerpost.search;

import dev.fingerpost.path.Percent;
import dev.fingerpost.path.SitePath;
import dev.fingerpost.site.Source;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A source, at its place in the list of all sources. */
record SourceDocument(Source source, SitePath list) implements Document {
    @Override
    public String key() {
        return SOURCE + ":" + source.id();
    }

    @Override
    public String kind() {
        return SOURCE;
    }

    @Override
    public String url() {
        return list + "#" + Percent.encode(source.id());
    }

    @Override
    public String title() {
        return source.work().title();
    }

    @Override
    public String description() {
        return Stream.of(
                        source.work().authors(),
                        source.work().publisher(),
                        source.work().year())
                .filter(Objects::nonNull)
                .map(String::valueOf)
                .collect(Collectors.joining(", "));
    }

    @Override
    public void marks(Consumer<String> sink) {
        sink.accept(description());
    }

    @Override
    public void details(Consumer<String> sink) {}

    @Override
    public void parts(Parts sink) {
        if (source.note() != null) {
            sink.part("", "", source.note());
        }
    }
}
