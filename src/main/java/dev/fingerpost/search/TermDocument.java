package dev.fingerpost.search;

import dev.fingerpost.site.Site.GlossaryTerm;
import java.util.function.Consumer;

/** A term of the glossary: what it means is shown with it. */
record TermDocument(GlossaryTerm term) implements Document {
    @Override
    public String key() {
        return TERM + ":" + term.address();
    }

    @Override
    public String kind() {
        return TERM;
    }

    @Override
    public String url() {
        return term.address().path().encoded() + term.address().fragment();
    }

    @Override
    public String title() {
        return term.term();
    }

    @Override
    public String description() {
        return term.text();
    }

    @Override
    public void marks(Consumer<String> sink) {}

    @Override
    public void details(Consumer<String> sink) {
        sink.accept(term.text());
    }

    @Override
    public void parts(Parts sink) {}
}
