package dev.fingerpost.check;

import dev.fingerpost.page.Located;
import dev.fingerpost.page.Page;
import dev.fingerpost.page.Reference;
import dev.fingerpost.path.Percent;
import dev.fingerpost.path.ProjectPath;
import dev.fingerpost.site.Target;
import java.util.regex.Pattern;

/**
 * A link that leads nowhere, and the file that it may have meant.
 *
 * @param page on which it stands
 */
record BrokenLink(Page page, Located<Reference> located, Target.Nowhere nowhere) {
    /** What ends a target, or means something else in one. */
    private static final Pattern APART = Pattern.compile("[\\s%<>()\\[\\]\"'`\\\\|&?#]");

    Reference.Kind kind() {
        return located.value().kind();
    }

    boolean isImage() {
        return kind() == Reference.Kind.IMAGE;
    }

    String target() {
        return located.value().target();
    }

    /** Where the anchor begins in the target; the end of it where there is none. */
    private int hash() {
        int hash = isImage() ? -1 : target().indexOf('#');
        return hash < 0 ? target().length() : hash;
    }

    /** With its {@code #}; empty where there is none. */
    String anchor() {
        return target().substring(hash());
    }

    /** The target without its anchor, as a report shows it. */
    String shown() {
        return "`" + target().substring(0, hash()) + "`";
    }

    ProjectPath path() {
        ProjectPath path = nowhere.path();
        return path == null ? page.sourcePath() : path;
    }

    /** The target that leads to {@link #path()}, as a report shows it. */
    String better() {
        return "`" + page.sourcePath().relative(path()) + anchor() + "`";
    }

    /** The same as it may stand in Markdown and in HTML. */
    String written() {
        String anchor = anchor();
        return escaped(page.sourcePath().relative(path()))
                + (anchor.isEmpty() ? "" : "#" + escaped(anchor.substring(1)));
    }

    private static String escaped(String part) {
        return APART.matcher(part).replaceAll(c -> Percent.encode(c.group()));
    }
}
