package dev.fingerpost.pipeline;

import dev.fingerpost.diag.Edit;
import dev.fingerpost.file.SourceFile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** A text file while it is mended: which of its lines became what. Immutable. */
public final class Revision {
    private final SourceFile original;
    private final List<Row> rows;

    /** @param origin the line of the original (1-based) that it was, or was put beside */
    private record Row(int origin, String text) {}

    private Revision(SourceFile original, List<Row> rows) {
        this.original = original;
        this.rows = rows;
    }

    static Revision of(SourceFile original) {
        List<Row> rows = new ArrayList<>();
        for (int line = 1; line <= original.lineCount(); line++) {
            rows.add(new Row(line, original.line(line)));
        }
        return new Revision(original, rows);
    }

    public SourceFile original() {
        return original;
    }

    /** The file as it is now. */
    public SourceFile now() {
        return new SourceFile(original.path(), rows.stream().map(Row::text).collect(Collectors.joining("\n")));
    }

    public boolean isChanged() {
        return !now().equals(original);
    }

    /** What each line of the original became, in order: none if it went, several if others were put beside it. */
    public List<List<String>> lines() {
        List<List<String>> lines = new ArrayList<>();
        for (int line = 0; line < original.lineCount(); line++) {
            lines.add(new ArrayList<>());
        }
        rows.forEach(row -> lines.get(row.origin - 1).add(row.text));
        return lines;
    }

    /** With these edits, which do not overlap; their places are those of {@link #now}. */
    Revision with(List<Edit> edits) {
        List<Row> changed = new ArrayList<>(rows);
        List<Edit> backwards =
                edits.stream().sorted(Comparator.comparing(Edit::at).reversed()).toList();
        for (Edit edit : backwards) {
            int index = edit.at().line() - 1;
            Row row = changed.get(index);
            int start = row.text.offsetByCodePoints(0, Math.max(0, edit.at().column() - 1));
            int end = row.text.offsetByCodePoints(start, edit.at().length());
            String text = row.text.substring(0, start) + edit.text() + row.text.substring(end);
            changed.remove(index);
            if (!text.isBlank() || row.text.isBlank() || edit.text().equals("\n")) {
                List<String> lines = List.of(text.split("\n", -1));
                changed.addAll(
                        index,
                        lines.stream().map(line -> new Row(row.origin, line)).toList());
            }
        }
        return new Revision(original, List.copyOf(changed));
    }
}
