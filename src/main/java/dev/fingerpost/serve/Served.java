package dev.fingerpost.serve;

import org.jspecify.annotations.Nullable;

/**
 * What readers get at one moment.
 *
 * @param number counts the builds that readers were told of
 * @param base the path under which the site stands, or would
 * @param site the last site without errors; null as long as there was none
 * @param trouble what is wrong with the project since; null if nothing is
 */
record Served(
        int number,
        BasePath base,
        @Nullable ServedSite site,
        @Nullable Trouble trouble) {
    /**
     * Errors, in two forms.
     *
     * @param json for the script in pages
     * @param text for people
     */
    record Trouble(String json, String text) {}
}
