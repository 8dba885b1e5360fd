package dev.fingerpost.cli;

import dev.fingerpost.path.PagePath;
import dev.fingerpost.path.ProjectPath;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** What {@code fingerpost init --language} writes: a guide and a tree to be filled in, in sections, in each language. */
final class Starter {
    /** Below the folder of a language: what each page is made of. */
    private static final Map<PagePath, String> PAGES = Map.of(
            PagePath.HOME,
            "starter/home.md",
            PagePath.index("guides"),
            "starter/guides.md",
            new PagePath("guides/first-guide.md"),
            "new/guide.md",
            PagePath.index("trees"),
            "starter/trees.md",
            new PagePath("trees/first-tree.md"),
            "new/tree.md");

    private Starter() {}

    /**
     * The files by path.
     *
     * @param languages their tags, the main one first
     */
    static SortedMap<ProjectPath, String> in(List<String> languages, LocalDate today) {
        SortedMap<ProjectPath, String> files = new TreeMap<>();
        String main = languages.get(0);
        StringBuilder config = new StringBuilder(
                Forms.text("starter/fingerpost.yaml", main, today).replace("@language@", main));
        List<String> others = languages.subList(1, languages.size());
        config.append(others.isEmpty() ? "" : "languages:\n");
        others.forEach(tag -> config.append("  " + tag + ":\n    title: " + Forms.phrase("site.title", tag)
                + "\n    description: " + Forms.phrase("site.description", tag) + "\n"));
        files.put(ProjectPath.CONFIG, config.toString());
        languages.forEach(tag -> PAGES.forEach((path, form) ->
                files.put((tag.equals(main) ? path : path.in(tag + "/")).source(), page(form, tag, today))));
        return files;
    }

    private static String page(String form, String tag, LocalDate today) {
        String title = Forms.phrase(form.equals("new/tree.md") ? "site.tree" : "site.guide", tag);
        return Forms.text(form, tag, today).replace("@title@", title).replace("draft: true\n", "");
    }

    /** Refuses languages that there are no words of. */
    static void check(List<String> languages) {
        for (String tag : languages) {
            if (Collections.frequency(languages, tag) > 1) {
                throw new UsageProblem("`" + tag + "` stands twice in `--language`", "name each language once");
            }
            if (!Forms.LANGUAGES.contains(tag)) {
                throw new UsageProblem(
                        "there is no starter in `" + tag + "`",
                        "there are " + Forms.TAGS + "; take one, and change `language` in fingerpost.yaml");
            }
        }
    }
}
