package dev.fingerpost.serve;

import dev.fingerpost.text.Html;

/** Stands in for every page as long as there was no site without errors. */
final class BrokenPage {
    /** Differs from the state of every page, so that it is loaded again once there is a site. */
    static final String STATE = "none";

    private BrokenPage() {}

    /** @param report plain text */
    static String of(String report) {
        return """
                <!doctype html>
                <html lang="en">
                <head>
                <meta charset="utf-8">
                <meta http-equiv="Content-Security-Policy" content="default-src 'none'">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta name="color-scheme" content="light dark">
                <title>No site yet</title>
                </head>
                <body>
                <h1>There is no site yet</h1>
                <p>The project has errors. This page makes way for the site once they are mended.</p>
                <noscript><pre>%s</pre></noscript>
                </body>
                </html>
                """.formatted(Html.escape(report));
    }
}
