package dev.fingerpost.pipeline;

import dev.fingerpost.diag.Code;
import dev.fingerpost.diag.Diagnostic;
import dev.fingerpost.diag.Notes;
import dev.fingerpost.file.Limits;
import dev.fingerpost.file.SourceFile;
import dev.fingerpost.frontmatter.FrontMatterReader;
import dev.fingerpost.path.Position;
import dev.fingerpost.path.ProjectPath;
import dev.fingerpost.text.Guesses;
import dev.fingerpost.text.Suggest;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Puts text of other files in the place of lines {@code <!-- include: path -->}, outside code. Paths begin at the project, as those of
 * {@code file=} on fences do; what the text links to is meant from the page that it stands on.
 */
final class IncludedText {
    private static final String SIGN = "include:";
    private static final Pattern INCLUDE = Pattern.compile(
            "(?<indent>[ \\t]*)<!--[ \\t]*include:[ \\t]*(?<file>[^\\s#<>]+)(?:#(?<region>[^\\s<>]+))?[ \\t]*-->[ \\t]*");
    private static final Pattern FENCE = Pattern.compile("[ \\t>]*(?<mark>`{3,}|~{3,})(?<rest>.*)");

    /** Files that include each other, one within the other. */
    private static final int DEEPEST = 50;

    /** Includes of one page: a few small files that include each other twice would have millions. */
    private static final int MOST = 10_000;

    private final Map<ProjectPath, SourceFile> files;
    private int count;
    /** Made when a file is missing. */
    private @Nullable Guesses guesses;

    private final Set<ProjectPath> named = new TreeSet<>();
    private final Deque<ProjectPath> open = new ArrayDeque<>();
    private final StringBuilder text = new StringBuilder();
    private final List<Line> origins = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();
    private final Notes notes = new Notes();

    private IncludedText(Map<ProjectPath, SourceFile> files) {
        this.files = files;
    }

    /**
     * Where a line comes from.
     *
     * @param indent how many characters were put before it
     */
    private record Line(ProjectPath file, int number, int indent) {}

    private record Fault(Code code, int line, String message, String hint) {}

    /**
     * A page with all of its text.
     *
     * @param named the files that it takes text from, or would if they were there
     * @param notes what is wrong with its includes, and with the lines around their front matter
     */
    record Whole(SourceFile page, List<Line> origins, Set<ProjectPath> named, List<Diagnostic> notes) {
        /** What was noted of the page, where it stands in the project. */
        Diagnostic told(Diagnostic note) {
            return origins.isEmpty() ? note : note.moved(this::origin);
        }

        private Position origin(Position at) {
            if (!at.path().equals(page.path()) || at.line() < 1 || at.line() > origins.size()) {
                return at;
            }
            Line line = origins.get(at.line() - 1);
            int column = at.column() == 0 ? 0 : Math.max(1, at.column() - line.indent);
            return new Position(line.file, line.number, column, at.length());
        }
    }

    /** A page that takes text from no other file. */
    static Whole without(SourceFile page) {
        return new Whole(page, List.of(), Set.of(), List.of());
    }

    /** @param files those that pages name, by path */
    static Whole of(SourceFile page, Map<ProjectPath, SourceFile> files) {
        if (!page.text().contains(SIGN)) {
            return without(page);
        }
        IncludedText included = new IncludedText(files);
        included.add(page.path(), page.text().split("\n", -1), 1, "");
        if (included.named.isEmpty()) {
            return without(page);
        }
        SourceFile whole = new SourceFile(page.path(), included.text.substring(0, included.text.length() - 1));
        included.faults.forEach(fault -> included.notes.add(
                fault.code,
                whole.position(whole.lineStart(fault.line), whole.lineStart(fault.line + 1) - 1),
                fault.message,
                fault.hint));
        return new Whole(
                whole,
                List.copyOf(included.origins),
                Collections.unmodifiableSet(included.named),
                included.notes.list());
    }

    private void add(ProjectPath file, String[] lines, int first, String indent) {
        open.push(file);
        String fence = "";
        for (int i = 0; i < lines.length; i++) {
            Matcher mark = FENCE.matcher(lines[i]);
            Matcher include = INCLUDE.matcher(lines[i]);
            if (mark.matches() && fence.isEmpty()) {
                fence = mark.group("mark");
            } else if (mark.matches()
                    && mark.group("mark").startsWith(fence)
                    && mark.group("rest").isBlank()) {
                fence = "";
            }
            boolean taken = fence.isEmpty() && include.matches() && include(include, indent + include.group("indent"));
            if (!taken) {
                text.append(lines[i].isEmpty() ? "" : indent).append(lines[i]).append('\n');
                origins.add(new Line(file, first + i, indent.length()));
            }
        }
        open.pop();
    }

    /** Whether there was something to put in its place. */
    private boolean include(Matcher include, String indent) {
        ProjectPath path = new ProjectPath(include.group("file"));
        named.add(path);
        SourceFile file = files.get(path);
        String written = "`" + path + "`";
        if (file == null) {
            return fault(
                    Code.INCLUDE_MISSING,
                    "no file " + written,
                    near(path)
                            .map(Suggest::question)
                            .orElse("the path is relative to the project, where fingerpost.yaml stands"));
        } else if (open.contains(path)) {
            return fault(
                    Code.INCLUDE_LOOP,
                    written + " includes itself",
                    "leave out one of the includes that lead back to it");
        } else if (open.size() > DEEPEST) {
            return fault(
                    Code.FILE_TOO_LARGE,
                    "with " + written + ", more than " + DEEPEST + " files include each other",
                    "link to it instead");
        } else if (++count > MOST) {
            // Told once: what is left are the same few files, again and again.
            return count == MOST + 1
                    && fault(
                            Code.FILE_TOO_LARGE,
                            "with " + written + ", the page has more than " + MOST + " includes",
                            "link to it instead");
        } else if (text.length() + file.text().length() > Limits.TEXT_BYTES) {
            return fault(
                    Code.FILE_TOO_LARGE, "with " + written + ", the page has more than 8 MB", "link to it instead");
        }
        return include(file, include.group("region"), indent);
    }

    private Optional<String> near(ProjectPath path) {
        Guesses known = guesses == null
                ? new Guesses(files.keySet().stream().map(ProjectPath::text).toList(), Limits.REPORTED)
                : guesses;
        guesses = known;
        return known.nearest(path.text());
    }

    private boolean include(SourceFile file, @Nullable String region, String indent) {
        if (region != null) {
            String part = file.regions().text(region).orElse(null);
            if (part == null) {
                return fault(
                        Code.INCLUDE_REGION,
                        "no region `" + region + "` in `" + file.path() + "`",
                        "begin it with a line that holds `#region " + region + "` and end it with `#endregion`");
            }
            add(
                    file.path(),
                    part.stripTrailing().split("\n", -1),
                    file.regions().firstLine(region),
                    indent);
            return true;
        }
        String all = file.text().stripTrailing();
        int start = Math.min(FrontMatterReader.bodyStart(file, notes), all.length());
        add(file.path(), all.substring(start).split("\n", -1), file.lineAt(start), indent);
        return true;
    }

    private boolean fault(Code code, String message, String hint) {
        faults.add(new Fault(code, origins.size() + 1, message, hint));
        return false;
    }
}
