package dev.fingerpost.cli;

import java.time.LocalDate;

/**
 * The workflows of the starter, for a project anywhere in its repository.
 *
 * @param folder the project's, from the top of the repository; empty for the top itself
 */
record WorkflowText(String folder, LocalDate today) {
    String site() {
        return folder.isEmpty() ? "site" : folder + "/site";
    }

    String pages(String branch) {
        return BundledTexts.text("init/pages.yml", today)
                .replace("path: site\n", "path: " + scalar(site()) + "\n")
                .replace("'site/**'", "'" + site().replace("'", "''") + "/**'")
                .replace("[main]", "[" + scalar(branch) + "]");
    }

    String check() {
        String text = BundledTexts.text("init/check.yml", today);
        return folder.isEmpty()
                ? text
                : text.replace(
                                "with:\n          strict",
                                "with:\n          directory: " + scalar(folder) + "\n          strict")
                        .replace("shell: bash\n", "shell: bash\n        working-directory: " + scalar(folder) + "\n");
    }

    /** In quotes where YAML could take it for something else. */
    private static String scalar(String text) {
        return text.matches("[A-Za-z][A-Za-z0-9_./-]*") ? text : "'" + text.replace("'", "''") + "'";
    }
}
