package dev.fingerpost.view;

import org.jspecify.annotations.Nullable;

/**
 * A line above everything.
 *
 * @param title its words
 * @param href where they lead; empty for nowhere
 * @param id by which a browser remembers that it was put away, made of the words; null where readers cannot
 * @param script address of the script that puts it away
 */
public record AnnouncementView(
        String title, String href, @Nullable String id, String script) {}
