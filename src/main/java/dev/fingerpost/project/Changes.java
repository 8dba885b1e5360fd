package dev.fingerpost.project;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

/**
 * What may have changed on the disk since a project was read.
 *
 * @param scope how far the other components tell everything
 * @param edited files whose content may have changed
 * @param moved paths at which something came or went: a file, or a folder with all that it holds
 * @param unsure folders that nobody watched so far
 */
public record Changes(Scope scope, Set<Path> edited, Set<Path> moved, Set<Path> unsure) {
    /** How much of a project is in doubt. */
    public enum Scope {
        /** What the changes name, and nothing else. */
        NAMED,
        /** Everything; a file of the same size, time and identity is taken to be the same. */
        COMPARED,
        /** Everything; each file is read again. */
        ALL
    }

    public Changes {
        edited = Set.copyOf(edited);
        moved = Set.copyOf(moved);
        unsure = Set.copyOf(unsure);
    }

    public static Changes of(Scope scope) {
        return new Changes(scope, Set.of(), Set.of(), Set.of());
    }

    public static Changes none() {
        return of(Scope.NAMED);
    }

    /** Folders of which nobody knows whether they changed. */
    public static Changes unsure(Set<Path> folders) {
        return new Changes(Scope.NAMED, Set.of(), Set.of(), folders);
    }

    public boolean isEmpty() {
        return scope == Scope.NAMED && edited.isEmpty() && moved.isEmpty() && unsure.isEmpty();
    }

    /** Both together. */
    public Changes and(Changes more) {
        return new Changes(
                scope.compareTo(more.scope) < 0 ? more.scope : scope,
                union(edited, more.edited),
                union(moved, more.moved),
                union(unsure, more.unsure));
    }

    private static Set<Path> union(Set<Path> a, Set<Path> b) {
        Set<Path> all = new HashSet<>(a);
        all.addAll(b);
        return all;
    }
}
