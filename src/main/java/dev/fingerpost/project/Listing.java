package dev.fingerpost.project;

import dev.fingerpost.diag.Code;
import dev.fingerpost.diag.Diagnostic;
import dev.fingerpost.diag.Notes;
import dev.fingerpost.disk.FileNames;
import dev.fingerpost.disk.RealFiles;
import dev.fingerpost.disk.WholeFile;
import dev.fingerpost.path.PagePath;
import dev.fingerpost.path.Position;
import dev.fingerpost.path.ProjectPath;
import dev.fingerpost.path.Spelling;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Predicate;

/**
 * What one folder holds, in the order of its names: the folders and the plain files. Every name is judged.
 *
 * @param skipped names that are passed over in silence
 * @param isWhole whether all of it could be looked at
 */
record Listing(List<Child> children, List<Diagnostic> notes, Predicate<String> skipped, boolean isWhole) {
    /** @param name in reports: its path in the project */
    record Child(Path path, ProjectPath name, boolean isFolder) {}

    /**
     * Lists a folder, links not followed.
     *
     * @param path the folder's name in reports
     */
    static Listing of(Path folder, ProjectPath path, Predicate<String> skipped) {
        Notes notes = new Notes();
        SortedMap<String, Path> names;
        try {
            names = RealFiles.children(folder);
        } catch (IOException e) {
            WholeFile.unreadable(path, WholeFile.reason(e), notes);
            return new Listing(List.of(), notes.list(), skipped, false);
        }
        names.keySet().removeIf(skipped);
        noteClashes(path, names, notes);
        List<Child> children = new ArrayList<>();
        boolean whole = true;
        for (Map.Entry<String, Path> entry : names.entrySet()) {
            String name = entry.getKey();
            ProjectPath childPath = path.child(name);
            if (PagePath.isShadowed(name, names.keySet()) && Files.isSymbolicLink(entry.getValue())) {
                // The same page for GitHub's eyes.
                continue;
            }
            noteFault(childPath, name, notes);
            try {
                BasicFileAttributes attributes = WholeFile.attributes(entry.getValue());
                if (attributes.isDirectory() || WholeFile.isPlainFile(attributes, childPath, notes)) {
                    children.add(new Child(entry.getValue(), childPath, attributes.isDirectory()));
                }
            } catch (IOException e) {
                WholeFile.unreadable(childPath, WholeFile.reason(e), notes);
                whole = false;
            }
        }
        return new Listing(List.copyOf(children), notes.list(), skipped, whole);
    }

    private static void noteFault(ProjectPath path, String name, Notes notes) {
        String fault = FileNames.fault(name);
        if (fault != null) {
            notes.add(Code.FILE_NAME, Position.wholeFile(path), "the name `" + name + "` " + fault, "rename it");
        }
    }

    private static void noteClashes(ProjectPath path, SortedMap<String, Path> names, Notes notes) {
        Map<Spelling, String> seen = new HashMap<>();
        for (String name : names.keySet()) {
            String other = seen.putIfAbsent(Spelling.of(name), name);
            if (other != null) {
                notes.add(
                        Code.PATH_CLASH,
                        Position.wholeFile(path.child(name)),
                        "`" + name + "` and `" + other + "` are one name on other systems",
                        "rename one of them");
            }
        }
    }
}
