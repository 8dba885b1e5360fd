package dev.fingerpost.render;

import dev.fingerpost.page.PageKind;
import dev.fingerpost.view.HeadingView;
import dev.fingerpost.view.Markup;
import dev.fingerpost.view.PageView;
import dev.fingerpost.view.PageView.Article;
import dev.fingerpost.view.PageView.Frame;
import org.jspecify.annotations.Nullable;

/** Pages by their kind: what that asks of templates is decided here, and by none of them. */
final class Frames {
    private static final Frame PLAIN = new Frame(false, false, false, false, "website");
    private static final Frame ARTICLE = new Frame(false, false, false, false, "article");
    private static final Frame SEARCH = new Frame(true, false, false, false, "website");
    private static final Frame LOST = new Frame(false, true, false, false, "website");
    private static final Frame PRINTED = new Frame(false, false, true, true, "website");
    private static final Frame ASIDE = new Frame(false, false, false, true, "website");

    private Frames() {}

    /** A page that somebody wrote. */
    static PageView written(PageKind kind, boolean home, String title, @Nullable HeadingView heading, Words words) {
        Frame frame = kind == PageKind.GUIDE || kind == PageKind.CASE_STUDY ? ARTICLE : PLAIN;
        return PageView.of(new Article(kind.id(), home, title, heading, words.description, words.body), frame);
    }

    /** @param description one or two sentences */
    record Words(@Nullable String description, Markup body) {}

    /** @param kind as templates and scripts call it: {@code tags} */
    static PageView made(String kind, String title, @Nullable String description) {
        return PageView.of(article(kind, title, description, new Markup("")), PLAIN);
    }

    static PageView search(String title, String description) {
        return PageView.of(article("search", title, description, new Markup("")), SEARCH);
    }

    static PageView lost(String title) {
        return PageView.of(article("not-found", title, null, new Markup("")), LOST);
    }

    static PageView printed(String title, Markup body) {
        return PageView.of(article("print", title, null, body), PRINTED);
    }

    static PageView map(String title, @Nullable String description) {
        return PageView.of(article("tree-map", title, description, new Markup("")), ASIDE);
    }

    private static Article article(String kind, String title, @Nullable String description, Markup body) {
        return new Article(kind, false, title, null, description, body);
    }
}
