package dev.fingerpost.pipeline;

import static java.util.Objects.requireNonNull;

import dev.fingerpost.diag.Code;
import dev.fingerpost.diag.Diagnostic;
import dev.fingerpost.diag.Edit;
import dev.fingerpost.file.SourceFile;
import dev.fingerpost.frontmatter.FrontMatterReader;
import dev.fingerpost.path.PagePath;
import dev.fingerpost.path.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Keys in front matter that other generators have and that mean nothing here: all are mended together, by one line of the configuration. */
final class ForeignKeys {
    /** On so many pages, a key is no slip. */
    private static final int MANY = 5;

    private static final Pattern LISTED = Pattern.compile("(?m)^front-matter:");

    private ForeignKeys() {}

    /** The notes, the first of which about such a key brings along the edit that mends all. */
    static List<Diagnostic> mended(List<Diagnostic> notes, SourceFile config) {
        Map<String, Integer> counts = new TreeMap<>();
        notes.forEach(note -> counts.merge(key(note), 1, Integer::sum));
        SortedSet<String> keys = new TreeSet<>(counts.keySet());
        keys.removeIf(
                key -> key.isEmpty() || requireNonNull(counts.get(key)) < MANY && !FrontMatterReader.isForeign(key));
        if (keys.isEmpty() || LISTED.matcher(config.text()).find()) {
            return notes;
        }
        int line = config.lineCount();
        String last = config.line(line);
        Position end = new Position(config.path(), line, last.codePointCount(0, last.length()) + 1, 0);
        String text = (last.isEmpty() ? "" : "\n") + "front-matter:\n  ignore: [" + String.join(", ", keys) + "]\n";
        List<Diagnostic> mended = new ArrayList<>(notes);
        for (int i = 0; i < mended.size(); i++) {
            Diagnostic note = mended.get(i);
            if (keys.contains(key(note))) {
                List<Edit> edits = List.of(new Edit(end, text));
                mended.set(i, note.with(note.hint(), edits));
                return mended;
            }
        }
        return notes;
    }

    /** The key that a page has and nobody knows; empty for all else. */
    private static String key(Diagnostic note) {
        boolean unknown = note.code() == Code.KEY_UNKNOWN
                && note.edits().isEmpty()
                && PagePath.isPage(note.at().path().text());
        return unknown && note.subject() != null ? note.subject() : "";
    }
}
