package dev.fingerpost.render;

import dev.fingerpost.diag.Code;
import dev.fingerpost.diag.Diagnostic;
import dev.fingerpost.diag.Notes;
import dev.fingerpost.file.SourceFile;
import dev.fingerpost.page.PageKind;
import dev.fingerpost.path.Position;
import dev.fingerpost.path.ProjectPath;
import dev.fingerpost.path.ThemePath;
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
    /** What pages are asked for by name, besides the templates of the kinds of page. */
    private static final List<ThemePath> ASKED = List.of(
            PageText.template("decision-log"),
            PageText.template("decisions-to-review"),
            PageText.template("home"),
            PageText.template("not-found"),
            PageText.template("print"),
            PageText.template("search"),
            PageText.template("sources"),
            PageText.template("tag"),
            PageText.template("tags"),
            PageText.template("tree-map"),
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
     * @param templates FreeMarker sources; the path of each says whether it is the project's own
     * @param others all other files of the theme, and of those that the project has beside them
     */
    public static List<Diagnostic> unused(Map<ThemePath, SourceFile> templates, Collection<ThemePath> others) {
        Notes notes = new Notes();
        Set<ThemePath> asked = asked();
        Set<ThemePath> used = templates.values().stream().anyMatch(TemplateUse::isOwn) ? used(templates, asked) : null;
        if (used != null) {
            Set<ThemePath> free = new TreeSet<>(asked);
            free.addAll(used);
            free.removeIf(name -> isOwn(templates.get(name)));
            templates.forEach((name, source) -> {
                if (isOwn(source) && !used.contains(name)) {
                    report(name, "takes the place of no template, and none includes it", free, notes);
                }
            });
        }
        for (ThemePath name : new TreeSet<>(others)) {
            boolean known = name.isAsset() || WORDS.matcher(name.text()).matches();
            if (!known && !OTHER_TEMPLATE.matcher(name.text()).matches()) {
                report(name, "is not used: styles stand in assets/css/, words in messages/", others, notes);
            }
        }
        return notes.list();
    }

    /** The templates that pages are made with, whether or not they are there. */
    static Set<ThemePath> asked() {
        Set<ThemePath> asked = new TreeSet<>(ASKED);
        PageKind.ids().forEach(kind -> asked.add(PageText.template(kind)));
        return asked;
    }

    private static boolean isOwn(@Nullable SourceFile source) {
        return source != null && source.path().isIn(ProjectPath.TEMPLATES);
    }

    private static void report(ThemePath name, String what, Collection<ThemePath> known, Notes notes) {
        List<String> others = known.stream()
                .filter(other -> !other.equals(name))
                .map(ThemePath::text)
                .toList();
        String hint = Suggest.nearest(name.text(), others)
                .map(near -> Suggest.question(new ThemePath(near).own().text()))
                .orElse("`fingerpost templates` lists the names of all files of the theme");
        notes.add(Code.TEMPLATE_UNUSED, Position.wholeFile(name.own()), "`" + name + "` " + what, hint);
    }

    /** All that pages come to; null where a name is made while a template runs, so that nobody can tell. */
    private static @Nullable Set<ThemePath> used(Map<ThemePath, SourceFile> templates, Set<ThemePath> asked) {
        Set<ThemePath> used = new TreeSet<>(asked);
        Deque<ThemePath> open = new ArrayDeque<>(asked);
        while (!open.isEmpty()) {
            ThemePath name = open.remove();
            SourceFile source = templates.get(name);
            Matcher takes = TAKES.matcher(source == null ? "" : source.text());
            while (takes.find()) {
                String written = takes.group(1) == null ? takes.group(2) : takes.group(1);
                if (written == null || written.contains("${")) {
                    return null;
                }
                ThemePath taken = name.resolve(written);
                if (taken != null && used.add(taken)) {
                    open.add(taken);
                }
            }
        }
        return used;
    }
}
