package dev.fingerpost.migrate;

import dev.fingerpost.file.SourceFile;
import dev.fingerpost.path.OtherPath;
import dev.fingerpost.project.OtherProject;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What configurations of several tools have in common. */
final class Settings {
    private static final Pattern BRANCH = Pattern.compile("(?:edit|blob|tree|raw)/(?:-/)?(?<branch>[\\w.-]+)(?:/|$)");
    private static final Pattern REPOSITORY =
            Pattern.compile("https?://(?:github|gitlab|codeberg|bitbucket)\\.[\\w.]+/[\\w.-]+/[\\w.-]+");
    private static final Pattern ORIGIN = Pattern.compile("(?s)\\[remote \"origin\"].*?\\n\\s*url\\s*=\\s*(\\S+)");

    private Settings() {}

    static String text(Plan plan, OtherPath path) {
        SourceFile file = plan.from.text(path);
        return file == null ? "" : file.text();
    }

    /** The line of a file on which these words first stand; 0 for none. */
    static int line(Plan plan, OtherPath path, String words) {
        String text = text(plan, path);
        int found = text.indexOf(words);
        return found < 0
                ? 0
                : 1
                        + (int) text.substring(0, found)
                                .chars()
                                .filter(c -> c == '\n')
                                .count();
    }

    /** Tells of a pattern for paths with signs that mean something to its tool, and here stand for themselves. */
    static void tellSigns(String glob, String signs, Plan plan) {
        if (glob.chars().anyMatch(c -> signs.indexOf(c) >= 0)) {
            plan.leftOut(
                    plan.origin.marker(),
                    line(plan, plan.origin.marker(), glob),
                    "`" + glob + "` is read as a pattern of `*` and `?` alone: all else in it stands for itself",
                    "look whether pages came over that it leaves out");
        }
    }

    /** The branch that a link to edit pages names; empty if it names none. */
    static String branch(String address) {
        Matcher found = BRANCH.matcher(address);
        return found.find() ? found.group("branch") : "";
    }

    /** The repository that an address lies in; empty if it lies in none. */
    static String repository(String address) {
        Matcher found = REPOSITORY.matcher(address);
        return found.find() ? found.group().replaceFirst("\\.git$", "") : "";
    }

    /** Where the copy came from, where Git knows it and the configuration does not. */
    static void fromGit(Plan plan) {
        Matcher origin = ORIGIN.matcher(text(plan, OtherProject.GIT_CONFIG));
        if (plan.repository.isEmpty() && origin.find()) {
            plan.repository = origin.group(1)
                    .replaceFirst("^(?:ssh://)?git@([^:/]+)[:/]", "https://$1/")
                    .replaceFirst("\\.git$", "");
        }
        String head = text(plan, OtherProject.GIT_HEAD).strip();
        if (plan.branch.isEmpty() && head.startsWith("ref: refs/heads/")) {
            plan.branch = head.substring("ref: refs/heads/".length());
        }
        if (!plan.repository.matches("https?://[^\\s]+\\.[^\\s]+/[^\\s]+")) {
            plan.repository = "";
        }
        plan.repository = plan.repository.replaceFirst("/(?:tree|blob)/.*", "").replaceFirst("/+$", "");
    }
}
