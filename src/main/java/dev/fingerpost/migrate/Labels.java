package dev.fingerpost.migrate;

import dev.fingerpost.diag.Code;
import dev.fingerpost.diag.Diagnostic;
import dev.fingerpost.file.SourceFile;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Links by labels, {@code [words][label]}, and the lines that say where these lead. */
final class Labels {
    private static final String CODE = "(?<tick>`+)(?!`)[^\\n]*?(?<!`)\\k<tick>(?!`)";
    private static final String INSIDE = "(?:[^\\[\\]\\\\`]++|\\\\.|`[^`\\n]*+`|`)";

    /** The beginning of a line that says where a label leads. */
    private static final Pattern DEFINITION = Pattern.compile("[ \\t>]*\\[(?<label>" + INSIDE + "++)]:[ \\t]*<?");

    private static final Pattern DEFINED =
            Pattern.compile(Masked.FENCED + "|(?m:^)[ \\t]{0,3}\\[(?<label>" + INSIDE + "++)]:[ \\t]*\\S[^\\n]*(?m:$)");

    /** Where a label is used; code and comments are passed over, but for code within the words. */
    private static final Pattern USE = Pattern.compile(Masked.FENCED + "|(?s:<!--.*?-->)|(?<![`\\\\])" + CODE
            + "|!?\\[(?<words>" + INSIDE + "++)](?:\\[(?<label>" + INSIDE + "*+)])?(?![(:\\[])");

    private Labels() {}

    /** Labels whose definitions lead nowhere, in small letters: with what is said of it. */
    static Map<String, String> dead(SourceFile page, List<Diagnostic> notes, Set<Code> codes) {
        Map<String, String> labels = new TreeMap<>();
        for (Diagnostic note :
                notes.stream().filter(known -> codes.contains(known.code())).toList()) {
            String line = page.line(note.at().line());
            int start =
                    line.offsetByCodePoints(0, Math.min(note.at().column() - 1, line.codePointCount(0, line.length())));
            Matcher definition = DEFINITION.matcher(line.substring(0, start));
            if (definition.matches()) {
                labels.put(small(definition.group("label")), note.message());
            }
        }
        return labels;
    }

    /** A text without links by these labels; what they named stays in a comment. */
    static String without(String text, Map<String, String> labels) {
        String defined = Masked.replaceAll(
                DEFINED,
                text,
                found -> found.group("code") == null && labels.containsKey(small(found.group("label")))
                        ? "<!-- led nowhere: " + found.group().strip().replace("--", "- -") + " -->"
                        : found.group());
        return Masked.replaceAll(USE, defined, found -> {
            String words = found.group("words");
            String label =
                    found.group("label") == null || found.group("label").isEmpty() ? words : found.group("label");
            return words != null && labels.containsKey(small(label)) ? words : found.group();
        });
    }

    private static String small(String label) {
        return label.toLowerCase(Locale.ROOT);
    }
}
