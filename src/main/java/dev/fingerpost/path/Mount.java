package dev.fingerpost.path;

import org.jspecify.annotations.Nullable;

/**
 * A folder of the project that is read as if it stood below {@code content/}.
 *
 * @param folder where its files are
 * @param place where they stand on the site, in terms of {@code content/}
 */
public record Mount(ProjectPath folder, ProjectPath place) {
    /** The path below content/ of a file in the folder; null for another file. */
    public @Nullable ProjectPath inside(ProjectPath file) {
        return moved(file, folder, place);
    }

    /** The file in the folder that stands at a path below content/; null for another path. */
    public @Nullable ProjectPath outside(ProjectPath path) {
        return moved(path, place, folder);
    }

    private static @Nullable ProjectPath moved(ProjectPath path, ProjectPath from, ProjectPath to) {
        return !path.isIn(from) ? null : path.equals(from) ? to : to.child(path.below(from));
    }
}
