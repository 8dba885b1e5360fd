package dev.fingerpost.migrate;

import dev.fingerpost.path.OtherPath;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Texts of other files that a page of MDX shows as if they were components, written in their place. */
final class Partials {
    static final Pattern IMPORT = Pattern.compile(
            "(?m)^import[ \\t]+(?:(?<what>[\\w$*{][^;\\n]*(?:\\n(?![ \\t]*\\n)[^;\\n]*?){0,20}?)[ \\t]from[ \\t]+)?['\"](?<from>[^'\"\\n]+)['\"];?[ \\t]*$");
    private static final Pattern SHOWN = Pattern.compile("<(?<name>[A-Z]\\w*)\\b[^<>]*/>");

    private final Plan plan;
    private final Room room = new Room();

    private Partials(Plan plan) {
        this.plan = plan;
    }

    /** @param path of the page in its project */
    static String convert(String body, OtherPath path, Plan plan) {
        Partials partials = new Partials(plan);
        return partials.room.fitting(partials.text(body, path, Set.of(path)), body, path, plan);
    }

    private String text(String body, OtherPath file, Set<OtherPath> within) {
        return Masked.change(body, text -> {
            Map<String, OtherPath> imported = new HashMap<>();
            for (Matcher found = IMPORT.matcher(text); found.find(); ) {
                String from = found.group("from");
                OtherPath path = plan.origin.site(from);
                path = path == null ? file.resolve(from) : path;
                if (path != null) {
                    imported.put(String.valueOf(found.group("what")).strip(), path);
                }
            }
            return Masked.replaceAll(SHOWN, text, found -> {
                OtherPath from = imported.get(found.group("name"));
                if (from == null
                        || room.isFull()
                        || !from.isMarkdown()
                        || !plan.from.has(from)
                        || within.contains(from)) {
                    return found.group();
                }
                String part = FrontText.of(Settings.text(plan, from)).body();
                if (!room.take(part, part)) {
                    return found.group();
                }
                Set<OtherPath> deeper = new HashSet<>(within);
                deeper.add(from);
                return Includes.moved(text(part, from, deeper), from, file, plan)
                                .strip()
                        + "\n";
            });
        });
    }
}
