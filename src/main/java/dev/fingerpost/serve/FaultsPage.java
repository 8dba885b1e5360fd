package dev.fingerpost.serve;

import dev.fingerpost.diag.Code;
import dev.fingerpost.diag.Diagnostic;
import dev.fingerpost.path.PagePath;
import dev.fingerpost.path.Percent;
import dev.fingerpost.path.SitePath;
import dev.fingerpost.report.DiagnosticGroups;
import dev.fingerpost.report.Visible;
import dev.fingerpost.text.Html;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All that is wrong with a project, by kind; it also stands in for a page that cannot be shown. */
final class FaultsPage {
    /** Differs from the state of every page, so that a page it stands in for is loaded again once it can be shown. */
    static final String STATE = "none";

    private FaultsPage() {}

    /**
     * The page.
     *
     * @param root the path of the site's first folder, encoded
     */
    static String of(String title, String root, @Nullable BuildErrors faults) {
        StringBuilder body = new StringBuilder();
        if (faults != null) {
            DiagnosticGroups.of(faults.list()).forEach((code, all) -> add(code, all, root, faults, body));
        }
        return """
                <!doctype html>
                <html lang="en">
                <head>
                <meta charset="utf-8">
                <meta http-equiv="Content-Security-Policy" content="default-src 'none'">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta name="color-scheme" content="light dark">
                <title>%1$s</title>
                </head>
                <body>
                <main>
                <h1>%1$s</h1>
                %2$s</main>
                </body>
                </html>
                """.formatted(Html.escape(title), body);
    }

    private static void add(Code code, List<Diagnostic> all, String root, BuildErrors faults, StringBuilder body) {
        body.append("<details open>\n<summary>")
                .append(all.get(0).severity().word() + " <b>" + code.id() + "</b>: " + all.size())
                .append("</summary>\n<ol>\n");
        for (Diagnostic d : all) {
            PagePath page = faults.places().page(d.at());
            String at = Visible.of(d.at().toString());
            String edit = faults.places().editor().apply(d.at());
            body.append("<li>")
                    .append(page == null ? Html.escape(at) : link(root, page.url(), "#fp-line-" + d.at().line(), at))
                    .append(edit == null ? "" : " (<a href=\"" + Html.escape(edit) + "\">edit</a>)")
                    .append(": ")
                    .append(Html.escape(Visible.of(d.message())));
            if (d.hint() != null) {
                body.append("<br>Hint: ").append(Html.escape(Visible.of(d.hint())));
            }
            body.append("</li>\n");
        }
        body.append("</ol>\n</details>\n");
    }

    private static String link(String root, SitePath page, String anchor, String words) {
        return "<a href=\"" + Html.escape(root + Percent.encode(page.text()) + anchor) + "\">" + Html.escape(words)
                + "</a>";
    }
}
