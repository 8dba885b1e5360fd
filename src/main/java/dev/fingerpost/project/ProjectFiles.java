package dev.fingerpost.project;

import static java.util.Objects.requireNonNull;

import dev.fingerpost.disk.RealFiles;
import dev.fingerpost.path.ProjectPath;
import dev.fingerpost.text.Suggest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds files of a project by the names that authors write, without ever making a path of the machine from them. */
final class ProjectFiles {
    private final Path project;
    private final FileMemory memory;
    private final Map<Path, SortedMap<String, Path>> listed = new HashMap<>();

    ProjectFiles(Path project, FileMemory memory) {
        this.project = project;
        this.memory = memory;
    }

    /**
     * The file or folder with this path, or null. Absolute paths, {@code ..} and hidden names lead nowhere, nor do links
     * on the way; the last name may be a link, for its reader to refuse.
     */
    @Nullable
    Path find(ProjectPath path) {
        List<String> names = Arrays.asList(path.text().split("/", -1));
        Path at = project;
        for (Iterator<String> rest = names.iterator(); rest.hasNext(); ) {
            String name = rest.next();
            Path next = name.startsWith(".") ? null : child(at, name);
            if (next == null || rest.hasNext() && !Files.isDirectory(next, LinkOption.NOFOLLOW_LINKS)) {
                return null;
            }
            at = next;
        }
        return at;
    }

    /** The file in the project's folder that has this name, else one whose name is like it, else that name. */
    ProjectPath like(Pattern alike, ProjectPath name) {
        return child(project, name.text()) != null
                ? name
                : children(project).keySet().stream()
                        .filter(other -> alike.matcher(other).matches())
                        .findFirst()
                        .map(ProjectPath::new)
                        .orElse(name);
    }

    /** Whether this is something that can be read as a file, or else told of: no folder. */
    boolean isFile(ProjectPath path) {
        Path found = find(path);
        return found != null && !Files.isDirectory(found, LinkOption.NOFOLLOW_LINKS);
    }

    /** The path of a file that is nearly this one, or null. */
    @Nullable
    ProjectPath nearest(ProjectPath path) {
        Path at = project;
        List<String> names = new ArrayList<>();
        for (String name : path.text().replace('\\', '/').split("/")) {
            SortedMap<String, Path> children = children(at);
            String found = children.containsKey(name) && !name.startsWith(".")
                    ? name
                    : Suggest.nearest(name, children.keySet()).orElse(".");
            if (found.startsWith(".")) {
                return null;
            }
            names.add(found);
            at = requireNonNull(children.get(found));
        }
        return Files.isRegularFile(at, LinkOption.NOFOLLOW_LINKS) ? new ProjectPath(String.join("/", names)) : null;
    }

    private @Nullable Path child(Path folder, String name) {
        memory.lookedFor(folder, name);
        return children(folder).get(name);
    }

    private SortedMap<String, Path> children(Path folder) {
        return listed.computeIfAbsent(folder, f -> {
            try {
                return RealFiles.children(f);
            } catch (IOException e) {
                // What cannot be listed has no file that an author could name; reading content/ reports it by itself.
                return Collections.emptySortedMap();
            }
        });
    }
}
