package dev.fingerpost.serve;

import dev.fingerpost.serve.http.Event;
import org.jspecify.annotations.Nullable;

/**
 * What open pages have to do when they get another build.
 *
 * @param event null for nothing, but to show what is wrong
 * @param isOfPages whether it is for those alone whose own page is another than the one that they show
 */
record Reload(@Nullable Event event, boolean isOfPages) {
    static final Event RELOAD = new Event("reload", "{}");
    static final Reload NONE = new Reload(null, false);
    static final Reload ALL = new Reload(RELOAD, false);
    static final Reload PAGES = new Reload(RELOAD, true);
}
