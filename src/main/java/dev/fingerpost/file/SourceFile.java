package dev.fingerpost.file;

import dev.fingerpost.path.Position;
import dev.fingerpost.path.ProjectPath;
import dev.fingerpost.text.Lines;
import dev.fingerpost.text.Regions;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A text file of the project, with {@code \n} between lines and no byte order mark. Two are equal when
 * path and text are: parsing is remembered by this value.
 */
public final class SourceFile {
    private final ProjectPath path;
    private final String text;
    private final int[] lineStarts;
    /** Where the second half of a code point of two chars stands: columns of a long line are counted without reading it anew. */
    private final int[] secondHalves;

    private final int hash;
    /** Found when somebody asks: few files are shown in parts. */
    private volatile @Nullable Regions regions;

    /** @param text the whole file */
    public SourceFile(ProjectPath path, String text) {
        this.path = path;
        this.text = text;
        this.lineStarts = Lines.starts(text);
        this.secondHalves = secondHalves(text);
        this.hash = 31 * path.hashCode() + text.hashCode();
    }

    private static int[] secondHalves(String text) {
        int count = text.length() - text.codePointCount(0, text.length());
        int[] halves = new int[count];
        for (int at = text.length() - 1; count > 0; at--) {
            if (Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at))) {
                halves[--count] = at--;
            }
        }
        return halves;
    }

    private int codePoints(int from, int to) {
        return to - from - Math.max(0, halvesBefore(to) - halvesBefore(from + 1));
    }

    private int halvesBefore(int offset) {
        int found = Arrays.binarySearch(secondHalves, offset);
        return found >= 0 ? found : -found - 1;
    }

    public ProjectPath path() {
        return path;
    }

    public String text() {
        return text;
    }

    /** Its parts; found once, however many pages show one. */
    public Regions regions() {
        Regions known = regions;
        if (known == null) {
            known = Regions.of(text);
            regions = known;
        }
        return known;
    }

    public int lineCount() {
        return lineStarts.length;
    }

    /** The text of a line (1-based), without its line break; empty beyond the end. */
    public String line(int number) {
        if (number < 1 || number > lineStarts.length) {
            return "";
        }
        int start = lineStarts[number - 1];
        int end = number == lineStarts.length ? text.length() : lineStarts[number] - 1;
        return text.substring(start, end);
    }

    /** The offset of a line's first char; the end of the text for lines beyond it. */
    public int lineStart(int number) {
        return number > lineStarts.length ? text.length() : lineStarts[Math.max(1, number) - 1];
    }

    /** The line (1-based) that holds the character at this offset. */
    public int lineAt(int offset) {
        int found = Arrays.binarySearch(lineStarts, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /**
     * Where a stretch of this file stands.
     *
     * @param start offset of its first char
     * @param end offset after its last char; cut at the end of the first line
     */
    public Position position(int start, int end) {
        int from = Math.max(0, Math.min(start, text.length()));
        int line = lineAt(from);
        int lineStart = lineStarts[line - 1];
        int lineEnd = line == lineStarts.length ? text.length() : lineStarts[line] - 1;
        int to = Math.max(from, Math.min(end, lineEnd));
        int column = codePoints(lineStart, from) + 1;
        return new Position(path, line, column, Math.max(1, codePoints(from, to)));
    }

    /** What the author wrote at this place; empty where it is the file or a line as a whole. */
    public String words(Position at) {
        if (at.line() < 1 || at.column() < 1 || at.line() > lineCount()) {
            return "";
        }
        String line = line(at.line());
        int length = line.codePointCount(0, line.length());
        int from = Math.min(at.column() - 1, length);
        int start = line.offsetByCodePoints(0, from);
        return line.substring(start, line.offsetByCodePoints(start, Math.min(at.length(), length - from)));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SourceFile that
                && hash == that.hash
                && path.equals(that.path)
                && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return hash;
    }

    @Override
    public String toString() {
        return path.text();
    }
}
