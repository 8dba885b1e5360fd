package dev.fingerpost.cli;

import static java.util.Objects.requireNonNull;

import dev.fingerpost.diag.MachineException;
import dev.fingerpost.file.Bytes;
import dev.fingerpost.path.ProjectPath;
import dev.fingerpost.path.ThemePath;
import dev.fingerpost.project.NewFiles;
import dev.fingerpost.project.Origins;
import dev.fingerpost.project.Origins.CopyOrigin;
import dev.fingerpost.project.Theme;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The files of the theme, and what a project has in their place. */
final class Copies {
    private final Path project;
    private final SortedMap<ThemePath, Bytes> theme = Theme.builtIn();
    private final SortedMap<ThemePath, CopyOrigin> origins;

    private Copies(Path project, SortedMap<ThemePath, CopyOrigin> origins) {
        this.project = project;
        this.origins = origins;
    }

    static Copies of(Path project) throws MachineException {
        return new Copies(project, Origins.read(project));
    }

    /** How a file of the project stands to that of the theme; the words are those of {@code fingerpost templates}. */
    enum State {
        BUILT_IN("-"),
        REPLACED("replaced"),
        COPIED("copied"),
        MOVED_ON("copied; the original has changed since"),
        GONE("copied; the theme has no such file any more");

        private final String words;

        State(String words) {
            this.words = words;
        }

        @Override
        public String toString() {
            return words;
        }
    }

    /** Every file of the theme, and every copy of what was one. */
    SortedMap<ThemePath, State> states() {
        SortedMap<ThemePath, State> states = new TreeMap<>();
        theme.keySet().forEach(name -> states.put(name, state(name)));
        origins.keySet().stream()
                .filter(name -> !theme.containsKey(name) && isThere(name))
                .forEach(name -> states.put(name, State.GONE));
        return states;
    }

    private State state(ThemePath name) {
        if (!isThere(name)) {
            return State.BUILT_IN;
        }
        CopyOrigin origin = origins.get(name);
        if (origin == null) {
            return State.REPLACED;
        }
        return origin.sha256().equals(requireNonNull(theme.get(name)).sha256()) ? State.COPIED : State.MOVED_ON;
    }

    private boolean isThere(ThemePath name) {
        try {
            return !NewFiles.inTheWay(project, List.of(name.own())).isEmpty();
        } catch (InvalidPathException e) {
            // No file of this system is called so.
            return false;
        }
    }

    /** Copies a file of the theme into the project; gives its path there. */
    ProjectPath copy(ThemePath name, String version) throws MachineException {
        ProjectPath path = name.own();
        if (isThere(name)) {
            throw BundledTexts.inTheWay("the project", NewFiles.inTheWay(project, List.of(path)));
        }
        NewFiles.write(
                project,
                new TreeMap<>(Map.of(path, requireNonNull(theme.get(name)).toArray())));
        Origins.add(project, name, new CopyOrigin(version, theme.get(name).sha256()));
        return path;
    }

    /** The version of Fingerpost that the copy is of. */
    String version(ThemePath name) {
        return requireNonNull(origins.get(name)).version();
    }
}
