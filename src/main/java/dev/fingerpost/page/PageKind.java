package dev.fingerpost.page;

import dev.fingerpost.path.PagePath;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The kinds of page, each with a front-matter schema and a template of its own. */
public enum PageKind {
    PAGE(""),
    GUIDE("guides/"),
    CASE_STUDY("case-studies/"),
    DECISION_TREE("trees/");

    private final String folder;

    PageKind(String folder) {
        this.folder = folder;
    }

    /** The value of {@code kind:}, and the template's name without its ending: {@code case-study} and so on. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<PageKind> byId(String id) {
        return Arrays.stream(values()).filter(k -> k.id().equals(id)).findFirst();
    }

    public static List<String> ids() {
        return Arrays.stream(values()).map(PageKind::id).toList();
    }

    /** The kind of a page that names none: by the top folder; the index of a folder is a plain page. */
    public static PageKind byFolder(PagePath path) {
        return Arrays.stream(values())
                .filter(k ->
                        !path.isIndex() && !k.folder.isEmpty() && path.text().startsWith(k.folder))
                .findFirst()
                .orElse(PAGE);
    }
}
