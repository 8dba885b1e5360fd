package dev.fingerpost.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What browsers load with the page.
 *
 * @param css address of the style sheet
 * @param moreCss addresses of further ones that this page needs
 * @param first the part of the style sheet that draws the head of a page; null where that must wait for all of it
 * @param themeScript address of the script that sets the reader's colours before the first paint
 * @param theme that script; null where it cannot stand within a page
 * @param scripts addresses of the other scripts, in order; they are deferred
 * @param analytics address of a script of the project's own that each page runs
 * @param mediaHosts hosts whose pictures and films the content security policy lets through
 */
public record HeadView(
        String css,
        List<String> moreCss,
        @Nullable InlineView first,
        String themeScript,
        @Nullable InlineView theme,
        List<String> scripts,
        @Nullable String analytics,
        List<String> mediaHosts) {}
