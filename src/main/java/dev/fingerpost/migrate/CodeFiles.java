package dev.fingerpost.migrate;

import dev.fingerpost.path.OtherPath;
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
    static String convert(String body, OtherPath path, Plan plan) {
        if (!body.contains("file=")) {
            return body;
        }
        Room room = new Room();
        String filled = Masked.replaceAll(FENCE, body, found -> fence(found, path, plan, room, true));
        // Without room none is filled, and each names its file.
        String named =
                room.isFull() ? Masked.replaceAll(FENCE, body, found -> fence(found, path, plan, room, false)) : filled;
        return room.fitting(filled, named, path, plan);
    }

    /** @param told whether the author is told of what is not there */
    private static String fence(Matcher found, OtherPath path, Plan plan, Room room, boolean told) {
        String indent = found.group("indent");
        String named = found.group("file");
        String code = found.group("code");
        boolean written = !code.replace(">", "").isBlank();
        OtherPath file = written ? null : Includes.file(named.replace("<rootDir>/", "/"), path, plan);
        String more = found.group("more") == null ? "" : found.group("more");
        String taken = file == null ? null : taken(found, Settings.text(plan, file), room);
        String info = found.group("info") + (taken == null ? " title=\"" + named + "\"" : "") + more;
        if (taken != null) {
            code = taken.replaceAll("(?m)^", indent) + "\n";
        }
        boolean empty = taken == null ? !written && file == null : taken.isBlank();
        if (told && empty) {
            String why = taken == null ? "there is no such file" : "nothing stands in these lines of it";
            plan.leftOut(path, 0, "the code of `" + named + "` is not on the page: " + why, "write it here");
        }
        int longest = BACKQUOTES
                .matcher(code)
                .results()
                .mapToInt(run -> run.group().length())
                .max()
                .orElse(0);
        String mark = found.group("mark");
        String fence = taken != null && longest >= mark.length() ? "`".repeat(longest + 1) : mark;
        return indent + fence + info + "\n" + code + indent + fence;
    }

    /** The lines of a file that a fence wants; null where the page has no room for them. */
    private static @Nullable String taken(Matcher found, String whole, Room room) {
        String part = Includes.part(whole.lines().toList(), lines(found)).stripTrailing();
        return room.take(whole, part) ? part : null;
    }

    /** Lines as {@code 3}, {@code 3:6} or {@code 3:}; empty for all. */
    private static String lines(Matcher found) {
        @Nullable String to = found.group("to");
        return found.group("from") == null
                ? ""
                : found.group("from") + (to == null ? "" : ":" + to.replaceAll("[-L]", ""));
    }
}
