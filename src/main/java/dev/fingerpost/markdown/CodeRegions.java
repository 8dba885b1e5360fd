package dev.fingerpost.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parts of source files that their authors marked, to be shown in pages. */
public final class CodeRegions {
    private static final Pattern BEGIN = Pattern.compile("#\\s?region\\s+(\\S+)");
    private static final Pattern END = Pattern.compile("#\\s?endregion\\b");

    private CodeRegions() {}

    /**
     * The lines between {@code #region NAME} and its {@code #endregion}, without the white space that all of them begin with. Marks of
     * regions inside are left out.
     *
     * @return empty if there is no such region or it does not end
     */
    public static Optional<String> region(String text, String name) {
        List<String> lines = new ArrayList<>();
        int depth = 0;
        for (String line : text.split("\n", -1)) {
            Matcher begin = BEGIN.matcher(line);
            if (begin.find()) {
                depth += depth > 0 || begin.group(1).equals(name) ? 1 : 0;
            } else if (END.matcher(line).find() && depth > 0) {
                depth--;
                if (depth == 0) {
                    return Optional.of(dedented(lines));
                }
            } else if (depth > 0) {
                lines.add(line);
            }
        }
        return Optional.empty();
    }

    /** The names of all regions, in order; for hints. */
    public static List<String> names(String text) {
        return text.lines()
                .flatMap(line -> BEGIN.matcher(line).results().map(found -> found.group(1)))
                .distinct()
                .toList();
    }

    /** A whole file as it is shown: without the lines that mark regions. */
    public static String whole(String text) {
        List<String> lines = text.lines()
                .filter(line ->
                        !BEGIN.matcher(line).find() && !END.matcher(line).find())
                .toList();
        return String.join("\n", lines);
    }

    private static String dedented(List<String> lines) {
        int indent = lines.stream()
                .filter(line -> !line.isBlank())
                .mapToInt(line -> line.length() - line.stripLeading().length())
                .min()
                .orElse(0);
        return String.join(
                "\n",
                lines.stream()
                        .map(line -> line.isBlank() ? "" : line.substring(indent))
                        .toList());
    }
}
