package dev.fingerpost.site;

import dev.fingerpost.path.Address;
import dev.fingerpost.path.PagePath;
import dev.fingerpost.path.ProjectPath;
import org.jspecify.annotations.Nullable;

/** Where a link or an image leads. */
public sealed interface Target {

    /** A page of the site, or an anchor of the page itself. */
    record ToPage(PagePath page, Address address) implements Target {}

    /**
     * A file below content/ that is no page.
     *
     * @param address with the file's own name; {@link Assets} may give it another
     */
    record ToFile(ProjectPath file, Address address) implements Target {}

    /** Something that only the built site has: a file from static/, the page of all sources, the tags. */
    record ToOther(Address address) implements Target {}

    /** Another site, as written. */
    record External(String url) implements Target {}

    /**
     * Nothing that a reader could open.
     *
     * @param path what it was taken for: where there is something alike, that thing's path; null where it leaves the project
     */
    record Nowhere(Reason reason, @Nullable ProjectPath path) implements Target {}

    /** What is the matter with a link. */
    enum Reason {
        /** Nothing of that name; {@code path} is the place where it is missed. */
        MISSING,
        /** The link has no target at all. */
        EMPTY,
        /** A place that is neither below content/ nor below static/. */
        OUTSIDE,
        /** A page that is not built yet. */
        DRAFT,
        /** Names differ in capital and small letters only. */
        CASE,
        /** A folder; {@code path} is its index page, which may not exist. */
        FOLDER,
        /** The built file of a page; {@code path} is that page. */
        BUILT,
        /** Begins with {@code /}; {@code path} is what it would be below content/. */
        ABSOLUTE,
        /** Has a query behind a page's name; {@code path} is the page. */
        QUERY
    }
}
