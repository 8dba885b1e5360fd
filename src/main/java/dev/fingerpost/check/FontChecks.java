package dev.fingerpost.check;

import dev.fingerpost.config.Look;
import dev.fingerpost.diag.Code;
import dev.fingerpost.diag.Diagnostic;
import dev.fingerpost.diag.Notes;
import dev.fingerpost.file.BinaryFile;
import dev.fingerpost.page.Located;
import dev.fingerpost.path.ProjectPath;
import dev.fingerpost.site.Site;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Typefaces of the project's own are used, are what browsers take, and small enough to wait for. */
final class FontChecks {
    /** As much as a phone on a slow network (1.6 Mbit/s) gets in half a second. */
    private static final int MOST = 100_000;

    private static final String WOFF2 = "wOF2";

    private FontChecks() {}

    static List<Diagnostic> run(Site site) {
        Notes notes = new Notes();
        Look.FontFiles fonts = site.config().look().fonts();
        if (fonts != null) {
            fonts.all().forEach(font -> check(font, site.files().statics().get(font.value()), notes));
            if (fonts.italic() != null && fonts.text() == null) {
                notes.add(
                        Code.FONT_FILE,
                        fonts.italic().at(),
                        "`italic` does nothing without `text`, whose slanted letters it has",
                        "write `text: static/…`, too");
            }
        }
        return notes.list();
    }

    private static void check(Located<ProjectPath> font, @Nullable BinaryFile file, Notes notes) {
        if (file == null) {
            return;
        }
        String name = "`" + font.value() + "`";
        if (!file.bytes().text().startsWith(WOFF2)) {
            notes.add(
                    Code.FONT_FILE,
                    font.at(),
                    name + " is no WOFF2 file, whatever its name says, and no browser takes it",
                    "make one of the original with `woff2_compress`, or with `pyftsubset --flavor=woff2`");
        } else if (file.bytes().size() > MOST) {
            notes.add(
                    Code.FONT_FILE,
                    font.at(),
                    name + " has " + (file.bytes().size() + 500) / 1000
                            + " KB, which each reader waits for; 100 is much",
                    "leave out letters that no page has: `pyftsubset FONT --flavor=woff2 --unicodes=U+0020-024F,U+2010-2026`");
        }
    }
}
