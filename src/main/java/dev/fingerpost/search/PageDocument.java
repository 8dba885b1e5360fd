package dev.fingerpost.search;

import dev.fingerpost.page.CaseStudy;
import dev.fingerpost.page.Page;
import dev.fingerpost.page.PageKind;
import dev.fingerpost.page.Section;
import dev.fingerpost.path.Percent;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A page that an author wrote. */
record PageDocument(Page page, List<Section> sections, boolean apart) implements Document {
    @Override
    public String key() {
        return page.path().text();
    }

    @Override
    public String kind() {
        return page.kind().id();
    }

    @Override
    public String url() {
        return page.url().encoded();
    }

    @Override
    public String title() {
        return page.title();
    }

    @Override
    public String description() {
        return Objects.requireNonNullElse(page.description(), "");
    }

    @Override
    public void marks(Consumer<String> sink) {
        if (page.meta().description() != null) {
            sink.accept(page.meta().description().value());
        }
        page.meta().tags().forEach(tag -> sink.accept(tag.value()));
        CaseStudy about = page.meta().caseStudy();
        if (about != null) {
            accept(about.organisation(), sink);
            accept(about.industry(), sink);
            accept(about.summary(), sink);
            accept(about.approach() == null ? null : about.approach().value(), sink);
        }
    }

    private static void accept(@Nullable String text, Consumer<String> sink) {
        if (text != null) {
            sink.accept(text);
        }
    }

    @Override
    public void details(Consumer<String> sink) {
        CaseStudy about = page.meta().caseStudy();
        if (about != null) {
            about.context().forEach(fact -> sink.accept(fact.label() + " " + fact.text()));
            about.results().forEach(result -> sink.accept(result.metric()));
        }
    }

    @Override
    public void parts(Parts sink) {
        // All outcomes of a tree have parts of the same names, and most of these have no anchor.
        boolean tree = page.kind() == PageKind.DECISION_TREE;
        (tree ? Section.foldedTo(3, sections) : sections).forEach(section -> {
            boolean top = section.level() < 2;
            sink.part(top ? "" : Percent.encode(section.id()), top ? "" : section.title(), section.text());
        });
        page.definitions().forEach(term -> sink.part(Percent.encode(term.id()), term.term(), term.text()));
    }
}
