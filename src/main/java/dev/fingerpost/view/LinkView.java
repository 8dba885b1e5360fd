package dev.fingerpost.view;

import org.jspecify.annotations.Nullable;

/**
 * A link by its words.
 *
 * @param title the words of the link
 * @param language that the words are in, where it is not that of the page: nobody has translated what it leads to
 * @param href where it leads
 */
public record LinkView(String title, @Nullable String language, String href) {
    public LinkView(String title, String href) {
        this(title, null, href);
    }
}
