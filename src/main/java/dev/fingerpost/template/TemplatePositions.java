package dev.fingerpost.template;

import dev.fingerpost.file.SourceFile;
import dev.fingerpost.path.Position;
import dev.fingerpost.path.ProjectPath;
import dev.fingerpost.path.ThemePath;
import freemarker.core.TemplateProcessingTracer.TracedElement;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds places in templates: FreeMarker counts UTF-16 units and knows names, we count code points and know files. */
final class TemplatePositions {
    private static final Pattern CALL = Pattern.compile(
            "<(?:(?<macro>@[^\\s/>]*)|(?<takes>#(?:include|import))\\s+(?:\"(?<double>[^\"]*)\"|'(?<single>[^']*)'))");

    /** So much of a tag says which it is. */
    private static final int WORDS = 200;

    private final Map<ThemePath, SourceFile> templates;

    TemplatePositions(Map<ThemePath, SourceFile> templates) {
        this.templates = templates;
    }

    Position of(ThemePath template, int line, int column, int endLine, int endColumn) {
        SourceFile source = templates.get(template);
        if (source == null) {
            return Position.wholeFile(new ProjectPath(template.text()));
        }
        return source.position(
                source.lineStart(line) + column - 1,
                source.lineStart(Math.max(line, endLine)) + Math.max(1, endColumn));
    }

    Position of(TracedElement element) {
        return of(
                name(element),
                element.getBeginLine(),
                element.getBeginColumn(),
                element.getEndLine(),
                element.getEndColumn());
    }

    /** The first match of group 1 of this pattern inside an element. */
    @Nullable
    Found find(TracedElement element, Pattern pattern) {
        SourceFile source = source(element);
        if (source == null) {
            return null;
        }
        Matcher m = pattern.matcher(source.text())
                .region(
                        start(source, element),
                        Math.min(
                                source.text().length(),
                                source.lineStart(element.getEndLine()) + element.getEndColumn()));
        return m.find() ? new Found(source.position(m.start(1), m.end(1)), m) : null;
    }

    record Found(Position at, Matcher match) {}

    /** The macro calls and includes among these elements, each with its place. */
    List<String> calls(List<TracedElement> way) {
        return way.stream()
                .skip(1)
                .filter(e -> call(e) != null)
                .map(e -> "`<" + call(e) + ">` in " + named(of(e)))
                .toList();
    }

    /** Nobody has a folder theme/: what is built in is found with {@code fingerpost templates}. */
    private static String named(Position at) {
        return ThemePath.isBuiltIn(at.path())
                ? ThemePath.of(at.path())
                        + at.toString().substring(at.path().text().length()) + " of the theme"
                : at.toString();
    }

    /** {@code @layout.page} or {@code #include "x.ftlh"}; null for any other element. */
    private @Nullable String call(TracedElement element) {
        Matcher m = CALL.matcher(words(element));
        if (!m.lookingAt()) {
            return null;
        }
        if (m.group("macro") != null) {
            return m.group("macro") + (m.hitEnd() ? "…" : "");
        }
        return m.group("takes") + " \"" + (m.group("double") == null ? m.group("single") : m.group("double")) + "\"";
    }

    /** Whether this is a loop, a call or an include: what can run without an end. */
    boolean repeats(TracedElement element) {
        return words(element).startsWith("<#list") || call(element) != null;
    }

    /**
     * How an element begins, as its author wrote it. FreeMarker would put its words together out of all that is in it, which takes the
     * square of their length, and a call for each sign of a long sum.
     */
    private String words(TracedElement element) {
        SourceFile source = source(element);
        // What stands side by side is an element, too, which begins where the first of it does. Nothing else tells it
        // apart.
        boolean isSequence = element.getClass().getSimpleName().equals("MixedContent");
        if (source == null || isSequence) {
            return "";
        }
        int start = start(source, element);
        return source.text().substring(start, Math.min(source.text().length(), start + WORDS));
    }

    private @Nullable SourceFile source(TracedElement element) {
        return templates.get(name(element));
    }

    private static ThemePath name(TracedElement element) {
        return new ThemePath(element.getTemplate().getName());
    }

    private static int start(SourceFile source, TracedElement element) {
        return source.lineStart(element.getBeginLine()) + element.getBeginColumn() - 1;
    }
}
