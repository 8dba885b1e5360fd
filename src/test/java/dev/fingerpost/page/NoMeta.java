package dev.fingerpost.page;

import java.util.List;
import java.util.Map;

/** Front matter of a page that says nothing. */
public final class NoMeta {
    private static final Meta.Upkeep UPKEEP = new Meta.Upkeep(null, null, null, null);
    private static final Meta.Publishing PUBLISHING = new Meta.Publishing(null, false, List.of(), false);
    public static final Meta ALL = with(new Meta.OfTree(Map.of(), Map.of()));

    private NoMeta() {}

    /** That of a tree, which says so much. */
    public static Meta with(Meta.OfTree tree) {
        return new Meta(null, null, List.of(), UPKEEP, PUBLISHING, List.of(), null, null, tree, Map.of());
    }
}
