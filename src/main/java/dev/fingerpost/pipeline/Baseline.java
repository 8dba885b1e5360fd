package dev.fingerpost.pipeline;

import dev.fingerpost.diag.Code;
import dev.fingerpost.diag.Diagnostic;
import dev.fingerpost.diag.Edit;
import dev.fingerpost.diag.Notes;
import dev.fingerpost.file.SourceFile;
import dev.fingerpost.path.PagePath;
import dev.fingerpost.path.Position;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The faults that a project had when it began to mend them, as {@code baseline.txt} counts them: a line {@code link-broken content/a.md 12} for each code
 * and file. So many are passed over; where there is one more, all of them are told.
 */
public final class Baseline {
    private static final Pattern LINE = Pattern.compile("(?<code>[a-z0-9-]+) (?<path>.+) (?<count>[1-9][0-9]{0,6})");
    private static final String HEAD = """
            # Faults that are allowed for a time: code, file, how many. None may be added.
            # fingerpost check --baseline lowers the numbers; commit this file.
            """;

    /** Of a page with one of these, readers see nothing, or nobody knows what. */
    private static final Set<Code> NEVER = EnumSet.of(
            Code.FILE_NOT_UTF8,
            Code.FILE_CONTROL_CHARACTER,
            Code.FILE_TOO_LARGE,
            Code.FILE_NAME,
            Code.FILE_UNREADABLE,
            Code.FILE_LINK,
            Code.FILE_CHANGED,
            Code.PATH_CLASH,
            Code.MARKDOWN_TOO_DEEP,
            Code.MARKDOWN_TOO_SLOW);

    /** By code and file, as the lines have them. */
    private final Map<String, Allowed> allowed = new TreeMap<>();

    private final Notes notes = new Notes();

    private record Allowed(int count, Position at) {}

    private Baseline() {}

    static Baseline of(@Nullable SourceFile file) {
        Baseline baseline = new Baseline();
        for (int line = 1; file != null && line <= file.lineCount(); line++) {
            String text = file.line(line);
            Matcher parts = LINE.matcher(text);
            int start = file.lineStart(line);
            if (parts.matches() && Code.byId(parts.group("code")).isPresent()) {
                baseline.allowed.put(
                        parts.group("code") + " " + parts.group("path"),
                        new Allowed(
                                Integer.parseInt(parts.group("count")),
                                file.position(start + parts.start("count"), start + parts.end("count"))));
            } else if (!text.isBlank() && !text.startsWith("#")) {
                baseline.notes.add(
                        Code.BASELINE_FORM,
                        file.position(start, start + text.length()),
                        "`" + text + "` does not say a code, a file and a number",
                        "write it like `link-broken content/a.md 12`");
            }
        }
        return baseline;
    }

    /** Those that are passed over. */
    Set<Diagnostic> known(List<Diagnostic> all) {
        return byKey(all).entrySet().stream()
                .filter(kind -> kind.getValue().size() <= count(kind.getKey()))
                .flatMap(kind -> kind.getValue().stream())
                .collect(Collectors.toSet());
    }

    private int count(String key) {
        Allowed line = allowed.get(key);
        return line == null ? 0 : line.count;
    }

    /** What is wrong with the list itself. */
    List<Diagnostic> faults(List<Diagnostic> all) {
        Map<String, List<Diagnostic>> byKey = byKey(all);
        Notes faults = new Notes();
        faults.addAll(notes.list());
        allowed.forEach((key, line) -> {
            int now = byKey.getOrDefault(key, List.of()).size();
            if (now < line.count) {
                Position at = line.at;
                Position whole = new Position(at.path(), at.line(), 1, at.column() + at.length() - 1);
                faults.add(
                        Code.BASELINE_HIGH,
                        at,
                        "`" + key + "`: " + line.count + " allowed, " + now + " found",
                        now == 0 ? "remove the line" : "write `" + now + "`",
                        List.of(now == 0 ? new Edit(whole, "") : new Edit(at, Integer.toString(now))));
            }
        });
        return faults.list();
    }

    private static Map<String, List<Diagnostic>> byKey(List<Diagnostic> all) {
        return all.stream()
                .filter(note -> PagePath.isPage(note.at().path().text()) && !NEVER.contains(note.code()))
                .collect(Collectors.groupingBy(
                        note -> note.code().id() + " " + note.at().path(), TreeMap::new, Collectors.toList()));
    }

    /**
     * The text of the file: of all faults there are, or no more than were allowed before.
     *
     * @param file as it is; null when there is none
     */
    public static String text(@Nullable SourceFile file, List<Diagnostic> all) {
        Baseline before = of(file);
        List<String> lines = new ArrayList<>();
        byKey(all).forEach((key, notes) -> {
            int count = file == null ? notes.size() : Math.min(notes.size(), before.count(key));
            if (count > 0) {
                lines.add(key + " " + count + "\n");
            }
        });
        return HEAD + String.join("", lines);
    }
}
