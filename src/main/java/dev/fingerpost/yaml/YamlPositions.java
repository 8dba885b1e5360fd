package dev.fingerpost.yaml;

import dev.fingerpost.file.SourceFile;
import dev.fingerpost.path.Position;
import dev.fingerpost.path.ProjectPath;
import dev.fingerpost.text.Lines;
import java.util.Arrays;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;

/**
 * From the library's places to ours. The library counts code points from the start of the part it reads; we keep where
 * each line starts in that count and in characters, so that a position costs the same on a line of a megabyte as on a short one.
 */
final class YamlPositions {
    private final ProjectPath path;
    private final String text;
    private final int firstLine;
    private final int firstColumn;
    private final int[] lineStarts;
    /** The same, in characters. */
    private final int[] charStarts;

    private final int length;

    YamlPositions(SourceFile file, int start, int end) {
        Position first = file.position(start, start);
        this.path = file.path();
        this.text = file.text().substring(start, end);
        this.firstLine = first.line();
        this.firstColumn = first.column();
        this.length = text.codePointCount(0, text.length());
        this.charStarts = Lines.starts(text);
        this.lineStarts = new int[charStarts.length];
        for (int line = 1; line < charStarts.length; line++) {
            lineStarts[line] = lineStarts[line - 1] + text.codePointCount(charStarts[line - 1], charStarts[line]);
        }
    }

    /** The part that is read. */
    String text() {
        return text;
    }

    /** A stretch, from one code point to before another, cut at the end of its first line. */
    Position between(int from, int to) {
        int start = Math.min(from, length);
        int line = lineOf(start);
        int end = Math.min(to, lineEnd(line));
        int column = start - lineStarts[line] + (line == 0 ? firstColumn : 1);
        return new Position(path, firstLine + line, column, Math.max(1, end - start));
    }

    /** Which line of the part (0-based) holds this code point. */
    int lineOf(int index) {
        int found = Arrays.binarySearch(lineStarts, index);
        return found >= 0 ? found : -found - 2;
    }

    /** From the first to the last character of a line (0-based) that is no space. */
    Position line(int line) {
        int at = lineStarts[line];
        String words = lineText(line);
        int indent = words.length() - words.stripLeading().length();
        return between(
                at + indent, at + words.codePointCount(0, words.stripTrailing().length()));
    }

    /** Index of the code point after the last of a line (0-based). */
    int lineEnd(int line) {
        return line + 1 == lineStarts.length ? length : lineStarts[line + 1] - 1;
    }

    int lineStart(int line) {
        return lineStarts[line];
    }

    int lineCount() {
        return lineStarts.length;
    }

    /** The text of a line (0-based). */
    String lineText(int line) {
        return slice(lineStarts[line], lineEnd(line));
    }

    /** The text between two code points. It walks from the start of the line. */
    String slice(int from, int to) {
        int line = lineOf(Math.min(from, length));
        int start = text.offsetByCodePoints(charStarts[line], Math.min(from, length) - lineStarts[line]);
        return text.substring(
                start, text.offsetByCodePoints(start, Math.max(0, Math.min(to, length) - Math.min(from, length))));
    }

    /** Where the library says that something stands, as an index of code points. */
    static int index(Optional<Mark> mark, int otherwise) {
        return mark.map(Mark::getIndex).orElse(otherwise);
    }
}
