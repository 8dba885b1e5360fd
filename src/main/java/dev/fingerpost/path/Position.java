package dev.fingerpost.path;

import java.util.Comparator;

/**
 * A place in a file of the project.
 *
 * @param path the file
 * @param line 1-based; 0 means the whole file
 * @param column 1-based, counted in code points; 0 means the whole line
 * @param length how many code points from the column on are meant; at least 1 where there is a column
 */
public record Position(ProjectPath path, int line, int column, int length) implements Comparable<Position> {
    private static final Comparator<Position> ORDER = Comparator.comparing(Position::path)
            .thenComparingInt(Position::line)
            .thenComparingInt(Position::column)
            .thenComparingInt(Position::length);

    public Position {
        if (line < 0 || column < 0 || length < 0) {
            throw new IllegalArgumentException("negative position: " + line + ":" + column + "+" + length);
        }
    }

    /** The file as a whole, where no line can be named. */
    public static Position wholeFile(ProjectPath path) {
        return new Position(path, 0, 0, 0);
    }

    @Override
    public int compareTo(Position other) {
        return ORDER.compare(this, other);
    }

    /** {@code path:line:column}, shortened to what is known. */
    @Override
    public String toString() {
        if (line == 0) {
            return path.text();
        }
        return column == 0 ? path + ":" + line : path + ":" + line + ":" + column;
    }
}
