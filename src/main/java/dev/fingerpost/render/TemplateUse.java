package dev.fingerpost.render;

import dev.fingerpost.diag.Code;
import dev.fingerpost.diag.Diagnostic;
import dev.fingerpost.diag.Notes;
import dev.fingerpost.file.SourceFile;
import dev.fingerpost.page.PageKind;
import dev.fingerpost.path.Position;
import dev.fingerpost.path.ProjectPath;
import dev.fingerpost.path.Segments;
import dev.fingerpost.text.Suggest;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds files of a project's templates/ that do nothing: most often their names are misspelt. */
public final class TemplateUse {
    private static final ProjectPath OWN = ProjectPath.TEMPLATES;

    /** What pages are asked for by name, besides the templates of the kinds of page. */
    private static final List<String> ASKED = List.of(
            "pages/decision-log.ftlh",
            "pages/decisions-to-review.ftlh",
            "pages/home.ftlh",
            "pages/not-found.ftlh",
            "pages/print.ftlh",
            "pages/search.ftlh",
            "pages/sources.ftlh",
            "pages/tag.ftlh",
            "pages/tags.ftlh",
            "pages/tree-map.ftlh",
            Fragments.NOTES,
            Fragments.PANEL,
            Fragments.PART);

    private static final Pattern TAKES =
            Pattern.compile("<#(?:include|import)\\s+(?:\"([^\"]*)\"|'([^']*)'|(?=[^\"'\\s]))");
    private static final Pattern WORDS = Pattern.compile("messages/[a-z]{2,3}(-[A-Za-z0-9]{2,8})*\\.properties");

    /** Told of already: no template, but taken for one by whoever wrote it. */
    private static final Pattern OTHER_TEMPLATE = Pattern.compile("(?i).*\\.(?:ftlx?|html?)");

    private TemplateUse() {}

    /**
     * What is found.
     *
     * @param templates FreeMarker sources by name; the path of each says whether it is the project's own
     * @param others names of all other files of the theme, and of those that the project has beside them
     */
    public static List<Diagnostic> unused(Map<String, SourceFile> templates, Collection<String> others) {
        Notes notes = new Notes();
        Set<String> asked = asked();
        Set<String> used = templates.values().stream().anyMatch(TemplateUse::isOwn) ? used(templates, asked) : null;
        if (used != null) {
            Set<String> free = new TreeSet<>(asked);
            free.addAll(used);
            free.removeIf(name -> isOwn(templates.get(name)));
            templates.forEach((name, source) -> {
                if (isOwn(source) && !used.contains(name)) {
                    report(name, "takes the place of no template, and none includes it", free, notes);
                }
            });
        }
        for (String name : new TreeSet<>(others)) {
            boolean known = name.startsWith("assets/") || WORDS.matcher(name).matches();
            if (!known && !OTHER_TEMPLATE.matcher(name).matches()) {
                report(name, "is not used: styles stand in assets/css/, words in messages/", others, notes);
            }
        }
        return notes.list();
    }

    /** The templates that pages are made with, whether or not they are there. */
    static Set<String> asked() {
        Set<String> asked = new TreeSet<>(ASKED);
        PageKind.ids().forEach(kind -> asked.add("pages/" + kind + ".ftlh"));
        return asked;
    }

    private static boolean isOwn(@Nullable SourceFile source) {
        return source != null && source.path().isIn(OWN);
    }

    private static void report(String name, String what, Collection<String> known, Notes notes) {
        List<String> others =
                known.stream().filter(other -> !other.equals(name)).toList();
        String hint = Suggest.nearest(name, others)
                .map(near -> Suggest.question(OWN.child(near).text()))
                .orElse("`fingerpost templates` lists the names of all files of the theme");
        notes.add(Code.TEMPLATE_UNUSED, Position.wholeFile(OWN.child(name)), "`" + name + "` " + what, hint);
    }

    /** All that pages come to; null where a name is made while a template runs, so that nobody can tell. */
    private static @Nullable Set<String> used(Map<String, SourceFile> templates, Set<String> asked) {
        Set<String> used = new TreeSet<>(asked);
        Deque<String> open = new ArrayDeque<>(asked);
        while (!open.isEmpty()) {
            String name = open.remove();
            SourceFile source = templates.get(name);
            Matcher takes = TAKES.matcher(source == null ? "" : source.text());
            while (takes.find()) {
                String written = takes.group(1) == null ? takes.group(2) : takes.group(1);
                if (written == null || written.contains("${")) {
                    return null;
                }
                String taken = resolved(name, written);
                if (taken != null && used.add(taken)) {
                    open.add(taken);
                }
            }
        }
        return used;
    }

    /** As FreeMarker reads it: relative to the template that names it, or from the top with a first slash; null for what leads out. */
    private static @Nullable String resolved(String from, String written) {
        return Segments.resolve(written.startsWith("/") ? "" : from, written);
    }
}
