package dev.fingerpost.search;

import dev.fingerpost.page.PageKind;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Something that readers can find: a page, or what stands on a page that the site makes itself. Equal ones have equal files. */
interface Document {
    String SOURCE = "source";
    String TAG = "tag";
    String TERM = "term";

    /** What a document can be: the kinds of pages, then what is found beside pages. */
    static List<String> kinds() {
        List<String> kinds = new ArrayList<>(PageKind.ids());
        kinds.add(SOURCE);
        kinds.add(TAG);
        kinds.add(TERM);
        return kinds;
    }

    /** Tells it from all others, and stays when others come and go. */
    String key();

    /** One of {@link #kinds}. */
    String kind();

    /** Whether it is for others than the readers of the site: what is for them stands before it. */
    default boolean apart() {
        return false;
    }

    /** Relative to the site, and encoded. */
    String url();

    String title();

    /** Shown where no part of its text fits better; may be empty. */
    String description();

    /** Hands over what names or sums it up beside its title: words there count more than those of the text. */
    void marks(Consumer<String> sink);

    /** Hands over texts that are searched, but not shown. */
    void details(Consumer<String> sink);

    /** Hands over its text, part by part. */
    void parts(Parts sink);

    /** Takes the parts of a text. */
    interface Parts {
        /**
         * @param id the anchor, encoded; empty for what stands before the first heading
         * @param heading empty likewise
         */
        void part(String id, String heading, String text);
    }
}
