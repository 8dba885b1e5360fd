package dev.fingerpost.check;

import dev.fingerpost.diag.Code;
import dev.fingerpost.diag.Diagnostic;
import dev.fingerpost.diag.Notes;
import dev.fingerpost.file.Limits;
import dev.fingerpost.file.SourceFile;
import dev.fingerpost.page.Include;
import dev.fingerpost.page.Page;
import dev.fingerpost.path.ProjectPath;
import dev.fingerpost.path.Segments;
import dev.fingerpost.site.Site;
import dev.fingerpost.text.Guesses;
import dev.fingerpost.text.Regions;
import dev.fingerpost.text.Suggest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Files and regions that code blocks name exist. */
final class IncludeChecks {
    private IncludeChecks() {}

    static List<Diagnostic> run(Site site) {
        Notes notes = new Notes();
        Guesses files = new Guesses(
                site.files().included().keySet().stream().map(ProjectPath::text).toList(), Limits.REPORTED);
        Map<ProjectPath, Guesses> regions = new HashMap<>();
        for (Page page : site.pages().values()) {
            for (Include include : page.numbered().includes()) {
                SourceFile file = site.files().included().get(include.file());
                if (file != null) {
                    Guesses names = regions.computeIfAbsent(
                            include.file(), path -> new Guesses(file.regions().names(), Limits.REPORTED));
                    check(include, file.regions(), names, notes);
                } else {
                    notes.add(
                            Code.INCLUDE_MISSING,
                            include.at(),
                            "no file `" + include.file() + "`",
                            hint(include.file().text(), files));
                }
            }
        }
        return notes.list();
    }

    private static String hint(String file, Guesses files) {
        if (Segments.resolve("", file) == null) {
            return "paths begin at the project's folder, where fingerpost.yaml stands; files outside of it are not shown";
        }
        if (file.startsWith(".") || file.contains("/.")) {
            return "hidden files are not shown; name another";
        }
        return files.nearest(file.replace('\\', '/'))
                .map(Suggest::question)
                .orElse("the path is relative to the project, where fingerpost.yaml stands");
    }

    private static void check(Include include, Regions regions, Guesses names, Notes notes) {
        String region = include.region();
        if (region == null || regions.names().contains(region)) {
            return;
        }
        boolean open = regions.unclosed().contains(region);
        String form = Regions.isName(region)
                ? "begin it with a line that holds `#region " + region + "` and end it with `#endregion`"
                : "a region's name is made of letters, digits, `_`, `.` and `-`";
        notes.add(
                Code.INCLUDE_REGION,
                include.at(),
                open
                        ? "the region `" + region + "` of `" + include.file() + "` does not end"
                        : "no region `" + region + "` in `" + include.file() + "`",
                open
                        ? "end it with a line that holds `#endregion`"
                        : names.nearest(region).map(Suggest::question).orElse(form));
    }
}
