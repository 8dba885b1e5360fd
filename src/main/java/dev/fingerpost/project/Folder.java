package dev.fingerpost.project;

import dev.fingerpost.diag.Code;
import dev.fingerpost.diag.Notes;
import dev.fingerpost.file.Limits;
import dev.fingerpost.path.Position;
import dev.fingerpost.path.ProjectPath;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/** Walks folders in the order of their names, whatever order the file system has. */
final class Folder {
    private final Predicate<String> skipped;
    private final FileMemory memory;
    private final Notes notes;
    private final List<Found> found = new ArrayList<>();

    private Folder(Predicate<String> skipped, FileMemory memory, Notes notes) {
        this.skipped = skipped;
        this.memory = memory;
        this.notes = notes;
    }

    /**
     * A regular file.
     *
     * @param path its name in reports
     * @param file as the file system listed it: text of an author never becomes a path of the machine
     */
    record Found(ProjectPath path, Path file) {}

    /**
     * All files below a folder, sorted by path; none if there is no such folder.
     *
     * @param path the folder's name in reports
     * @param skipped names of files and folders that are passed over in silence
     */
    static List<Found> files(Path folder, ProjectPath path, Predicate<String> skipped, FileMemory memory, Notes notes) {
        Folder walk = new Folder(skipped, memory, notes);
        walk.enter(folder, path, 1);
        return walk.found.stream().sorted(Comparator.comparing(Found::path)).toList();
    }

    private void enter(Path folder, ProjectPath path, int depth) {
        if (depth > Limits.FOLDER_DEPTH) {
            notes.add(
                    Code.FILE_NAME,
                    Position.wholeFile(path),
                    "`" + path + "` lies more than " + Limits.FOLDER_DEPTH + " folders deep",
                    "move it up");
            return;
        }
        Listing listing = memory.listing(folder, () -> Listing.of(folder, path, skipped));
        notes.addAll(listing.notes());
        for (Listing.Child child : listing.children()) {
            if (child.isFolder()) {
                enter(child.path(), child.name(), depth + 1);
            } else {
                found.add(new Found(child.name(), child.path()));
            }
        }
    }
}
