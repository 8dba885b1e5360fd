package dev.fingerpost.migrate;

import dev.fingerpost.path.OtherPath;
import dev.fingerpost.text.Slugs;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Texts and code that mdBook, MkDocs and VitePress take from other files, written in their place. */
final class Includes {
    private static final Pattern INCLUDE = Pattern.compile(
            "(?m)^(?<indent>[ \\t]*)(?:\\{\\{#(?:include|rustdoc_include|playground)[ \\t]+(?<mdbook>[^\\s}:]+)(?::(?<part>[^\\s}]+))?[^}\\n]*}}"
                    + "|-+8<-+[ \\t]+[\"'](?<mkdocs>[^\"'\\n:]+)(?::(?<section>[^\"'\\n]+))?[\"']"
                    + "|<!--[ \\t]*@include:[ \\t]*(?<vue>[^\\s#{}>]+?)(?:#(?<name>[^\\s{}>]+?))?(?:\\{(?<lines>\\d{0,7},?\\d{0,7})})?[ \\t]*-->"
                    + "|\\{%-?[ \\t]*include(?:-markdown|_relative)?[ \\t]+[\"']?(?<liquid>[\\w./-]+\\.(?:md|markdown|txt))[\"']?(?<options>[^%\\n]*)%}"
                    + "|\\{\\{[<%][ \\t]*(?:readfile|include)[ \\t]+(?:file=)?\"(?<hugo>[^\"\\n]+)\"(?<given>[^\\n]*?)[>%]}}"
                    + "|<<<[ \\t]*(?<vitepress>(?!<)(?=[^\\s#{]*\\.)[^\\s#{]+)(?:#(?<region>[\\w-]+))?[^\\n]*)[ \\t]*$");
    private static final Pattern MARK =
            Pattern.compile("(?:ANCHOR(?:_END)?:|-+8<-+[ \\t]+\\[(?:start|end):|#(?:end)?region\\b).*");
    private static final Pattern HEADING =
            Pattern.compile("(?<marks>#{1,6})[ \\t]+(?<words>.*?)(?:[ \\t]++\\{#[^}]*})?[ \\t]*+#*+[ \\t]*+");
    private static final Pattern LIMIT = Pattern.compile("\\b(?<key>start|end)=[\"'](?<mark>[^\"'\\n]+)[\"']");
    /** Where a link or a definition leads. */
    private static final Pattern TARGET = Pattern.compile(
            "(?<open>]\\(|(?m:^)[ \\t]{0,3}\\[[^\\[\\]\\n]{1,300}]:[ \\t]*)(?<target>[\\w.][^\\s()<>:]*)");

    private static final int DEPTH = 20;

    private final Plan plan;
    private final Room room = new Room();

    private Includes(Plan plan) {
        this.plan = plan;
    }

    /** @param path of the page in its project */
    static String convert(String body, OtherPath path, Plan plan) {
        Includes includes = new Includes(plan);
        return includes.room.fitting(includes.text(body, path, new TreeSet<>(Set.of(path))), body, path, plan);
    }

    private String text(String body, OtherPath path, Set<OtherPath> within) {
        Matcher include = INCLUDE.matcher(body);
        StringBuilder out = new StringBuilder();
        while (!room.isFull() && include.find()) {
            String taken = taken(include, path, within);
            String text = taken == null
                    ? include.group()
                    : taken.stripTrailing().replaceAll("(?m)^(?=.)", include.group("indent"));
            include.appendReplacement(out, Matcher.quoteReplacement(text));
        }
        return include.appendTail(out).toString();
    }

    private @Nullable String taken(Matcher include, OtherPath path, Set<OtherPath> within) {
        String named = group(include, "mdbook", "mkdocs", "vitepress", "vue", "liquid", "hugo");
        OtherPath found = file(named, path, plan);
        if (found == null || within.contains(found) || within.size() > DEPTH) {
            String why = found == null ? "there is no such file" : "it includes itself";
            plan.leftOut(path, 0, "`" + include.group().strip() + "` is left as it is: " + why, "write the text here");
            return null;
        }
        Set<OtherPath> deeper = new TreeSet<>(within);
        deeper.add(found);
        boolean code =
                include.group("vitepress") != null || group(include, "given").contains("code");
        String whole = Settings.text(plan, found);
        List<String> lines = (code || !found.isMarkdown()
                        ? whole
                        : FrontText.of(whole).body())
                .lines()
                .toList();
        String name = group(include, "part", "section", "region", "name");
        String part = part(lines, name);
        part = part.isEmpty() && include.group("name") != null ? section(lines, name) : part;
        part = part(part.lines().toList(), group(include, "lines").replace(',', ':'));
        part = between(part, group(include, "options"));
        if (!room.take(whole, part)) {
            return null;
        }
        String text = found.isMarkdown() ? moved(text(part, found, deeper), found, path, plan) : part;
        return code ? "```" + found.text().replaceFirst(".*\\.", "") + "\n" + text.stripTrailing() + "\n```" : text;
    }

    /** A text of one file as it has to be in another: links to files that stand beside the first lead there from the second. */
    static String moved(String text, OtherPath from, OtherPath to, Plan plan) {
        return Masked.change(
                text,
                plain -> Masked.replaceAll(TARGET, plain, link -> {
                    String target = link.group("target");
                    String path = target.replaceFirst("[?#].*", "");
                    OtherPath file = from.resolve(path);
                    OtherPath there = to.resolve(path);
                    return link.group("open")
                            + (file != null && plan.from.has(file) && (there == null || !plan.from.has(there))
                                    ? to.relative(file) + target.substring(path.length())
                                    : target);
                }));
    }

    /** The lines below a heading of this anchor, up to the next of its level. */
    private static String section(List<String> lines, String anchor) {
        List<String> taken = new ArrayList<>();
        int level = 0;
        for (String line : lines) {
            Matcher heading = HEADING.matcher(line);
            if (heading.matches()) {
                int own = heading.group("marks").length();
                boolean named = level == 0 && Slugs.slug(heading.group("words")).equals(anchor);
                if (!named && level > 0 && own <= level) {
                    break;
                }
                level = named ? own : level;
            }
            if (level > 0) {
                taken.add(line);
            }
        }
        return String.join("\n", taken);
    }

    /** What stands between the marks that {@code start} and {@code end} name. */
    private static String between(String text, String options) {
        String taken = text;
        for (Matcher mark = LIMIT.matcher(options); mark.find(); ) {
            int at = taken.indexOf(mark.group("mark"));
            boolean start = mark.group("key").equals("start");
            taken = at < 0
                    ? taken
                    : start ? taken.substring(at + mark.group("mark").length()) : taken.substring(0, at);
        }
        return taken;
    }

    private static String group(Matcher include, String... names) {
        for (String name : names) {
            if (include.group(name) != null) {
                return include.group(name);
            }
        }
        return "";
    }

    /** The file of the project that a page takes in by this name; null for none. */
    static @Nullable OtherPath file(String named, OtherPath path, Plan plan) {
        String plain = named.replaceFirst("^(?:@/|/)", "");
        OtherPath.Folder origin = plan.origin.folder();
        List<OtherPath.Folder> starts = new ArrayList<>(List.of(
                named.startsWith("/") ? OtherPath.Folder.TOP : path.folder(), origin.folder("_includes"), origin));
        Stream.concat(plan.parts.stream(), plan.roots.stream())
                .forEach(folder -> starts.addAll(List.of(folder, folder.folder("_includes"))));
        for (OtherPath.Folder start : starts) {
            OtherPath found = start.resolve(plain);
            if (found != null && plan.from.has(found)) {
                return found;
            }
        }
        return null;
    }

    /** All lines, some by their numbers ({@code 3:9}), or those between marks; marks are no part of it. */
    static String part(List<String> lines, String part) {
        List<String> taken = new ArrayList<>();
        boolean numbers = part.matches("\\d{0,7}(?::\\d{0,7})?") && !part.isEmpty();
        int first = numbers && !part.startsWith(":") ? Integer.parseInt(part.replaceFirst(":.*", "")) : 1;
        int last = !numbers
                ? lines.size()
                : !part.contains(":")
                        ? first
                        : part.endsWith(":") ? lines.size() : Integer.parseInt(part.replaceFirst(".*:", ""));
        boolean inside = numbers || part.isEmpty();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (MARK.matcher(line).find()) {
                boolean named = !numbers
                        && !part.isEmpty()
                        && line.matches(".*(?:[:\\[ ]|region )" + Pattern.quote(part) + "]?\\s*(?:-->|\\*/)?\\s*");
                boolean ends = line.matches(".*(?:_END|\\[end|#endregion).*");
                inside = named ? !ends : inside;
            } else if (inside && i + 1 >= first && i + 1 <= last) {
                taken.add(line);
            }
        }
        return String.join("\n", taken);
    }
}
