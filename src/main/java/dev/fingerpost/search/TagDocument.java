package dev.fingerpost.search;

import dev.fingerpost.path.SitePath;
import java.util.function.Consumer;

/**
 * The page of a tag.
 *
 * @param description titles of pages with the tag, which are found by themselves
 */
record TagDocument(String title, SitePath path, String description) implements Document {
    @Override
    public String key() {
        return TAG + ":" + title;
    }

    @Override
    public String kind() {
        return TAG;
    }

    @Override
    public String url() {
        return path.encoded();
    }

    @Override
    public void marks(Consumer<String> sink) {}

    @Override
    public void details(Consumer<String> sink) {}

    @Override
    public void parts(Parts sink) {}
}
