package dev.fingerpost.migrate;

import dev.fingerpost.disk.FileNames;
import dev.fingerpost.file.Limits;
import java.util.ArrayDeque;
import java.util.Deque;
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
     * A folder below content/ that a configuration names, ending in {@code /} or empty: without names that no folder of pages can have, which is
     * told.
     */
    static String folder(String written, Plan plan) {
        Deque<String> names = new ArrayDeque<>();
        boolean isOdd = false;
        for (String name : written.split("/")) {
            if (name.equals("..") && !names.isEmpty()) {
                names.removeLast();
            } else if (!name.isEmpty() && !name.equals(".")) {
                boolean fits = !FileNames.isSetAside(name) && FileNames.fault(name) == null;
                isOdd |= !fits;
                if (fits) {
                    names.addLast(name);
                }
            }
        }
        String folder = names.isEmpty() ? "" : String.join("/", names) + "/";
        if (isOdd) {
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
