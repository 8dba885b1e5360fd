package dev.fingerpost.migrate;

import dev.fingerpost.diag.Code;
import dev.fingerpost.diag.Diagnostic;
import dev.fingerpost.diag.Position;
import dev.fingerpost.file.SourceFile;
import dev.fingerpost.path.PagePath;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Settles what is left after mending so that readers see what they saw before: what was dead there is told, and has no effect here. */
final class Remains {
    private static final Pattern ANCHOR = Pattern.compile("no anchor `(?<anchor>#[^`]*)` in `(?<page>[^`]*)`");

    private final Plan plan;

    Remains(Plan plan) {
        this.plan = plan;
    }

    /** A page's text with what can be settled of its faults. */
    String settled(SourceFile page, List<Diagnostic> notes) {
        Map<Position, String> edits = new TreeMap<>();
        boolean untitled = false;
        for (Diagnostic note : notes) {
            if (note.code() == Code.LINK_ANCHOR) {
                anchor(page, note, edits);
            } else if (note.code() == Code.REFERENCE_UNDEFINED) {
                reference(page, note, edits);
            }
            untitled |= note.code() == Code.TITLE_MISSING;
        }
        String text = edits.isEmpty() ? page.text() : Relinker.edited(page, edits);
        if (!untitled) {
            return text;
        }
        FrontText front = FrontText.of(text);
        front.set("title", title(PagePath.of(page.path())));
        return front.text();
    }

    /** A title that the tool made of the name of the file, or of its folder. */
    private String title(PagePath page) {
        String[] names = page.text().split("/");
        String name =
                !page.isIndex() ? page.stem() : names.length < 2 ? ConfigText.title(plan) : names[names.length - 2];
        String words = name.replaceFirst("^\\d+[ ._-]+(?=\\D)", "")
                .replaceAll("[_-]+", " ")
                .strip();
        return words.isEmpty() ? name : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** A link to a part that is not there leads to the top of its page. */
    private void anchor(SourceFile page, Diagnostic note, Map<Position, String> edits) {
        Matcher told = ANCHOR.matcher(note.message());
        String written = written(page, note.at());
        int hash = written.indexOf('#');
        if (told.find() && hash > 0) {
            edits.put(note.at(), written.substring(0, hash));
            plan.leftOut(
                    origin(page),
                    0,
                    "`" + written + "` leads to the top of its page: " + note.message(),
                    "name a heading that is there");
        }
    }

    /** Brackets that stand for nothing are shown as they are written. */
    private void reference(SourceFile page, Diagnostic note, Map<Position, String> edits) {
        Position at = note.at();
        String line = page.line(at.line());
        int start = line.offsetByCodePoints(0, Math.max(0, at.column() - 1));
        if (start > 0 && line.charAt(start - 1) == '[' && (start < 2 || line.charAt(start - 2) != '\\')) {
            edits.put(new Position(at.path(), at.line(), at.column() - 1, 1), "\\[");
            plan.leftOut(
                    origin(page),
                    0,
                    "`[" + written(page, at) + "]` is shown as it is written: " + note.message(),
                    note.hint());
        }
    }

    private String origin(SourceFile page) {
        PagePath path = PagePath.of(page.path());
        return plan.pages.entrySet().stream()
                .filter(entry -> new PagePath(entry.getValue()).equals(path))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(path.text());
    }

    private static String written(SourceFile page, Position at) {
        String line = page.line(at.line());
        int start = line.offsetByCodePoints(0, at.column() - 1);
        return line.substring(start, line.offsetByCodePoints(start, at.length()));
    }
}
