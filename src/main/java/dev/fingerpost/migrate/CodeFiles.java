package dev.fingerpost.migrate;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Fences that name a file, which a plug-in puts into them, {@code ```js file=./a.js#L3-L6}: its code is written there. */
final class CodeFiles {
    private static final Pattern FENCE = Pattern.compile(
            "(?m)^(?<indent>[ \\t>]*)(?<mark>`{3,}|~{3,})(?<info>[^`\\n]*?)[ \\t]file=(?<quote>[\"']?)(?<file>[^\\s\"'`]+?)(?:#L(?<from>\\d{1,7})(?<to>-(?:L?\\d{1,7})?)?)?\\k<quote>(?<more>[ \\t][^`\\n]*)?\\n(?<code>(?s:.*?))^[ \\t>]*\\k<mark>[ \\t]*$");
    private static final Pattern BACKQUOTES = Pattern.compile("`{3,}");

    private CodeFiles() {}

    /** @param path of the page in its project */
    static String convert(String body, String path, Plan plan) {
        return body.contains("file=") ? Masked.replaceAll(FENCE, body, found -> fence(found, path, plan)) : body;
    }

    private static String fence(Matcher found, String path, Plan plan) {
        String indent = found.group("indent");
        String named = found.group("file");
        String code = found.group("code");
        boolean written = !code.replace(">", "").isBlank();
        String file = written ? null : Includes.file(named.replace("<rootDir>/", "/"), path, plan);
        String more = found.group("more") == null ? "" : found.group("more");
        String info = found.group("info") + (file == null ? " title=\"" + named + "\"" : "") + more;
        if (file != null) {
            List<String> lines = Settings.text(plan, file).lines().toList();
            code = Includes.part(lines, lines(found)).stripTrailing().replaceAll("(?m)^", indent) + "\n";
        } else if (!written) {
            plan.leftOut(
                    path, 0, "the code of `" + named + "` is not on the page: there is no such file", "write it here");
        }
        int longest = BACKQUOTES
                .matcher(code)
                .results()
                .mapToInt(run -> run.group().length())
                .max()
                .orElse(0);
        String mark = found.group("mark");
        String fence = file != null && longest >= mark.length() ? "`".repeat(longest + 1) : mark;
        return indent + fence + info + "\n" + code + indent + fence;
    }

    /** Lines as {@code 3}, {@code 3:6} or {@code 3:}; empty for all. */
    private static String lines(Matcher found) {
        @Nullable String to = found.group("to");
        return found.group("from") == null
                ? ""
                : found.group("from") + (to == null ? "" : ":" + to.replaceAll("[-L]", ""));
    }
}
