package dev.fingerpost.migrate;

import dev.fingerpost.path.OtherPath;
import dev.fingerpost.path.PagePath;
import dev.fingerpost.path.Percent;
import dev.fingerpost.path.Segments;
import dev.fingerpost.text.Slugs;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Links between double brackets, as in Obsidian and wikis: they name a page or file wherever it stands, and can show it in their place. */
final class Vault {
    private static final Pattern LINK = Pattern.compile(
            "(?m)(?:^(?<before>[ \\t>]*))?(?<show>!?)(?<![\\w\\[])\\[\\[(?<to>[^\\[\\]|#\\n]{0,300})(?:#(?<part>[^\\[\\]|\\n]{1,300}))?(?:\\|(?<words>[^\\[\\]\\n]{1,300}))?]](?![(\\[])(?<end>[ \\t]*$)?");
    private static final Pattern MARK = Pattern.compile(
            "(?m)^(?<before>[ \\t>]*(?:(?:[-*+]|\\d{1,9}[.)])[ \\t]+)?)(?<words>[^\\n]*[^\\s>][ \\t]+)?\\^(?<id>[\\w-]{1,80})[ \\t]*$");
    private static final Pattern CITED = Pattern.compile("\\[\\[[^\\[\\]|\\n]*#\\^(?<id>[\\w-]{1,80})(?=[|\\]])");
    private static final Pattern HEADING = Pattern.compile("(?<marks>#{1,6})[ \\t]+(?<words>.*?)[ \\t]*");
    private static final Pattern SIZE = Pattern.compile("(?<width>[1-9]\\d{0,3})(?:x\\d{1,4})?");
    private static final Set<String> PICTURES = Set.of("png", "jpg", "jpeg", "gif", "svg", "webp", "avif", "bmp");
    private static final int DEPTH = 5;

    private final Plan plan;
    /** By name without folder, in small letters; pages without their ending. */
    private final Map<String, List<OtherPath>> named = new HashMap<>();
    /** Marks of blocks that links lead to. */
    private final Set<String> cited = new TreeSet<>();
    /** Of the page that is converted. */
    private Room room = new Room();

    Vault(Plan plan) {
        this.plan = plan;
        for (OtherPath path : plan.pages.keySet()) {
            add(key(path), path);
            for (Matcher mark = CITED.matcher(Settings.text(plan, path)); mark.find(); ) {
                cited.add(mark.group("id"));
            }
        }
        plan.from.paths().stream().filter(path -> !path.isMarkdown()).forEach(path -> add(key(path), path));
    }

    private void add(String key, OtherPath path) {
        named.computeIfAbsent(key, known -> new ArrayList<>()).add(path);
    }

    private static String key(OtherPath path) {
        return key(path.name());
    }

    private static String key(String path) {
        String name = Segments.name(path).toLowerCase(Locale.ROOT);
        return OtherPath.isMarkdown(name) ? name.substring(0, name.lastIndexOf('.')) : name;
    }

    /** @param path of the page in its project */
    String convert(String body, OtherPath path) {
        if (!body.contains("[[") && cited.isEmpty()) {
            return body;
        }
        room = new Room();
        String shown = text(body, path, path, new TreeSet<>(Set.of(path)));
        // Without room, what would be shown is a link.
        String linked = room.isFull() ? text(body, path, path, new TreeSet<>(Set.of(path))) : shown;
        return room.fitting(shown, linked, path, plan);
    }

    /** @param page where the text is to stand */
    private String text(String body, OtherPath path, OtherPath page, Set<OtherPath> within) {
        return Masked.change(body, text -> {
            String linked = Masked.replaceAll(LINK, text, found -> replaced(found, path, page, within));
            return cited.isEmpty() ? linked : Masked.replaceAll(MARK, linked, this::mark);
        });
    }

    private String replaced(Matcher found, OtherPath path, OtherPath page, Set<OtherPath> within) {
        String name = found.group("to").replaceFirst("\\\\$", "").strip();
        String part = found.group("part") == null
                ? ""
                : found.group("part").replaceFirst("\\\\$", "").strip();
        OtherPath file = name.isEmpty() ? path : file(name, path);
        if (file == null || name.isEmpty() && part.isEmpty()) {
            return found.group();
        }
        String before = found.group("before") == null ? "" : found.group("before");
        String end = found.group("end") == null ? "" : found.group("end");
        String words = found.group("words");
        boolean shown = !found.group("show").isEmpty();
        if (shown && PICTURES.contains(file.ending())) {
            return before + picture(file, page, words) + end;
        }
        boolean alone = found.group("before") != null && found.group("end") != null;
        boolean free = !room.isFull() && !within.contains(file) && within.size() < DEPTH;
        if (shown && alone && free && file.isMarkdown()) {
            String taken = taken(file, part);
            if (!taken.isBlank() && room.take(Settings.text(plan, file), taken)) {
                Set<OtherPath> deeper = new TreeSet<>(within);
                deeper.add(file);
                return text(taken, file, page, deeper)
                        .strip()
                        .replaceAll("(?m)^(?=.)", Matcher.quoteReplacement(before));
            }
        }
        String heading = part.replaceFirst(".*#", "");
        String anchor = part.isEmpty() || !file.isMarkdown()
                ? ""
                : "#" + Percent.encode(heading.startsWith("^") ? heading.substring(1) : Slugs.slug(heading));
        String target = file.equals(page) && !anchor.isEmpty() ? "" : way(page, file);
        String told = words != null
                ? words
                : name.isEmpty()
                        ? heading
                        : anchor.isEmpty() || heading.startsWith("^") ? name : name + ", " + part.replace("#", ", ");
        return before + "[" + told + "](" + pointed(target + anchor) + ")" + end;
    }

    private String picture(OtherPath file, OtherPath page, @Nullable String words) {
        Matcher size = SIZE.matcher(words == null ? "" : words);
        boolean sized = size.matches();
        String name = words == null || sized ? key(file).replaceFirst("\\.\\w+$", "") : words;
        return "![" + name + "](" + pointed(way(page, file)) + ")"
                + (sized ? "{width=" + size.group("width") + "}" : "");
    }

    private static String pointed(String target) {
        return target.indexOf(' ') < 0 ? target : "<" + target + ">";
    }

    private String way(OtherPath page, OtherPath file) {
        PageFile to = plan.pages.get(file);
        PageFile from = plan.pages.get(page);
        return to == null || from == null ? page.relative(file) : from.source().relative(to.source());
    }

    /** The file of a name: that of this path, that beside the page, else the one that lies highest. */
    private @Nullable OtherPath file(String name, OtherPath path) {
        List<OtherPath> known = named.getOrDefault(key(name), List.of());
        String end = "/" + PagePath.stem(name.toLowerCase(Locale.ROOT).replaceFirst("^/+", ""));
        return known.stream()
                .filter(file -> ("/"
                                + file.text()
                                        .toLowerCase(Locale.ROOT)
                                        .replaceFirst("\\.(?:mdx?|markdown|mdown|mkd)$", ""))
                        .endsWith(end))
                .min(Comparator.comparing((OtherPath file) -> !file.folder().equals(path.folder()))
                        .thenComparing(OtherPath::depth)
                        .thenComparing(Comparator.naturalOrder()))
                .orElse(null);
    }

    /** The text of a page, of a section, or of the block with a mark. */
    private String taken(OtherPath file, String part) {
        String body = FrontText.of(Settings.text(plan, file)).body();
        if (part.startsWith("^")) {
            for (String block : body.split("\\n[ \\t]*\\n")) {
                if (block.stripTrailing().endsWith(part)) {
                    return block;
                }
            }
            return "";
        }
        String heading = Slugs.slug(part.replaceFirst(".*#", ""));
        StringBuilder text = new StringBuilder();
        int level = 0;
        for (String line : body.lines().toList()) {
            Matcher at = HEADING.matcher(line);
            boolean begins = at.matches();
            if (level == 0 && begins && Slugs.slug(at.group("words")).equals(heading)) {
                level = at.group("marks").length();
            } else if (level > 0 && begins && at.group("marks").length() <= level) {
                break;
            }
            if (part.isEmpty() || level > 0) {
                text.append(line).append('\n');
            }
        }
        return text.toString();
    }

    /** The mark of a block becomes its id, in a line of its own. */
    private String mark(Matcher found) {
        String before = found.group("before");
        String words = found.group("words");
        String id = "{#" + found.group("id") + "}";
        if (!cited.contains(found.group("id"))) {
            return found.group();
        }
        return words == null
                ? "\n" + before + id
                : before + words.stripTrailing() + "\n" + before.replaceAll("[^ \\t>]", " ") + id;
    }
}
