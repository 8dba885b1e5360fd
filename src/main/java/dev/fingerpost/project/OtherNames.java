package dev.fingerpost.project;

import dev.fingerpost.diag.Code;
import dev.fingerpost.diag.Notes;
import dev.fingerpost.path.Position;
import dev.fingerpost.path.ProjectPath;
import java.util.Locale;
import java.util.Set;

/** Tells of files whose names are nearly those that a build looks for: they were perhaps meant, and are not taken. */
record OtherNames(Notes notes) {
    private static final Set<String> MARKDOWN = Set.of("md", "markdown", "mdown", "mkd", "mdx");
    private static final Set<String> TEMPLATES = Set.of("ftl", "ftlx", "html", "htm");

    /**
     * @param right the name that a build looks for
     * @param what the file of that name is
     */
    void file(ProjectPath path, ProjectPath right, String what) {
        if (!path.equals(right)) {
            notes.add(
                    Code.FILE_NAME,
                    Position.wholeFile(path),
                    "`" + path + "` is not taken for " + what + ", which is `" + right + "`",
                    "rename it");
        }
    }

    /** @param path of a file below content/ that is no page */
    void page(ProjectPath path) {
        if (MARKDOWN.contains(ending(path))) {
            notes.add(
                    Code.FILE_NAME,
                    Position.wholeFile(path),
                    "`" + path + "` is not taken for a page: a page's name ends in `.md`",
                    "rename it");
        }
    }

    /** @param path of a file below templates/ that is no template */
    void template(ProjectPath path) {
        if (TEMPLATES.contains(ending(path))) {
            notes.add(
                    Code.TEMPLATE_NAME,
                    Position.wholeFile(path),
                    "`" + path + "` is not taken for a template: a template's name ends in `.ftlh`",
                    "rename it; in `.ftlh` files, text is escaped by itself");
        }
    }

    private static String ending(ProjectPath path) {
        return path.text().substring(path.text().lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
