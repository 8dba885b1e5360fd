package dev.fingerpost.migrate;

import dev.fingerpost.disk.FileNames;
import dev.fingerpost.file.Limits;
import dev.fingerpost.path.Segments;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where files of a project may stand below content/: names in it are a stranger's, and none may lead out of the new project. */
final class Places {
    private Places() {}

    /** What is wrong with a place below content/, to follow the name of its file and a colon; null if nothing is. */
    static @Nullable String fault(String place) {
        String[] names = place.split("/", -1);
        if (names.length > Limits.FOLDER_DEPTH) {
            return "it would lie more than " + Limits.FOLDER_DEPTH + " folders deep";
        }
        for (int i = 0; i < names.length; i++) {
            String fault = FileNames.fault(names[i]);
            if (fault != null) {
                return (i == names.length - 1 ? "its name " : "the name of its folder `" + names[i] + "` ") + fault;
            }
        }
        return null;
    }

    /**
     * A folder below content/ that a configuration names: without names that no folder of pages can have, which is told; what leads out of content/
     * leads to it.
     */
    static PageFile.Folder folder(String written, Plan plan) {
        List<String> names = Stream.of(Segments.within(written).split("/"))
                .filter(name -> !name.isEmpty())
                .toList();
        List<String> fitting = names.stream()
                .filter(name -> !FileNames.isSetAside(name) && FileNames.fault(name) == null)
                .toList();
        PageFile.Folder folder = PageFile.Folder.TOP.folder(String.join("/", fitting));
        if (fitting.size() < names.size() || Segments.resolve("", written) == null) {
            String words = written.replaceFirst("/+$", "");
            plan.leftOut(
                    plan.origin.marker(),
                    Settings.line(plan, plan.origin.marker(), words),
                    "`" + words + "` is no folder for pages: what was to lie there comes to `content/" + folder + "`",
                    "move it where its readers look for it");
        }
        return folder;
    }
}
