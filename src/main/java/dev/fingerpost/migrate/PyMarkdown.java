package dev.fingerpost.migrate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What extensions of Python-Markdown add to Markdown, and the marks of maths that other tools take as well. */
final class PyMarkdown {
    /** The extension that reads maths between {@code \(} and {@code \)}. */
    static final String MATHS = "arithmatex";

    /** The same behind two backslashes, as kramdown and mdBook have it. */
    static final String MATHS_OF_KRAMDOWN = "mathjax";

    private static final Pattern LIST = Pattern.compile("^[ \\t]*(?:(?:[-*+]|\\d{1,9}[.)])[ \\t]+)+");
    private static final Pattern TAB = Pattern.compile("(?<indent>[ \\t]*)===[!+]*[ \\t]+\"(?<title>.+)\"[ \\t]*");
    /** A block for a tab, down to a line of as many bars. */
    private static final Pattern TAB_BLOCK =
            Pattern.compile("(?<indent>[ \\t]*)(?<mark>/{3,})[ \\t]*tab[ \\t]*\\|[ \\t]*(?<title>.+?)[ \\t]*");

    private static final Pattern NOTICE = Pattern.compile(
            "(?<indent>[ \\t]*)(?<sign>!!!|\\?\\?\\?\\+?)[ \\t]*(?<kind>[A-Za-z][\\w-]*)(?:[ \\t]+[a-z][\\w-]*)*(?:[ \\t]+\"(?<title>.*)\")?[ \\t]*");

    private static final String DOLLARS =
            "(?<maths>\\$\\$(?s:.{1,5000}?)\\$\\$|(?<!\\\\)\\$(?!\\s)[^$\\n]{1,500}(?<!\\s)\\$)";
    private static final Pattern TEX = Pattern.compile(
            DOLLARS
                    + "|(?m:^(?<indent>[ \\t]*))\\\\{1,2}\\[(?<block>(?s:.{1,5000}?))\\\\{1,2}](?<end>[ \\t]*(?m:$))?"
                    + "|\\\\{1,2}\\((?<line>(?:[^\\n]|\\n(?!\\s*\\n)){1,1000}?)\\\\{1,2}\\)"
                    + "|(?m:^(?<before>[ \\t]*))(?<environment>\\\\begin\\{(?<name>[a-z]+\\*?)}(?s:.{1,5000}?)\\\\end\\{\\k<name>})[ \\t]*(?m:$)");
    private static final Pattern SMALL = Pattern.compile(DOLLARS
            + "|(?<![~\\\\])~(?!~)(?<sub>[^~\\s]{1,80})~(?!~)"
            + "|(?<![\\^\\\\\\[])\\^(?!\\^)(?<sup>[^\\^\\s\\]]{1,80})\\^(?!\\^)"
            + "|(?<![\\^\\\\])\\^\\^(?!\\s)(?<ins>[^\\^\\n]{1,300})(?<!\\s)\\^\\^(?!\\^)");
    private static final Pattern KEYS = Pattern.compile(
            "(?<![+\\\\])\\+\\+(?<keys>(?:[\\w-]{1,30}|\"[^\"\\n]{1,40}\")(?:\\+(?:[\\w-]{1,30}|\"[^\"\\n]{1,40}\")){0,6})\\+\\+(?!\\+)");
    private static final Pattern KEY = Pattern.compile("\"([^\"]*)\"|[\\w-]+");
    private static final Pattern CRITIC = Pattern.compile(
            "\\{(?:\\+\\+(?<ins>[^{}]{1,1000}?)\\+\\+|--(?<del>[^{}]{1,1000}?)--|==(?<mark>[^{}]{1,1000}?)==|>>(?<note>[^{}]{1,1000}?)<<|~~(?<from>[^{}~]{1,1000})~>(?<to>[^{}~]{0,1000})~~)}");

    private PyMarkdown() {}

    /** @param extensions that are in use, by the last part of their names */
    static String convert(String body, Set<String> extensions) {
        if (extensions.isEmpty()) {
            return body;
        }
        boolean blocks = Stream.of("tabbed", "tab", "admonition", "details").anyMatch(extensions::contains);
        String written = blocks ? blocks(body.lines().toList(), body.endsWith("\n")) : body;
        return Masked.change(written, text -> {
            boolean doubled = !extensions.contains(MATHS);
            String maths = extensions.contains(MATHS) || extensions.contains(MATHS_OF_KRAMDOWN)
                    ? Masked.replaceAll(TEX, text, found -> maths(found, doubled))
                    : text;
            String edited =
                    extensions.contains("critic") ? Masked.replaceAll(CRITIC, maths, PyMarkdown::critic) : maths;
            String keys = extensions.contains("keys") ? Masked.replaceAll(KEYS, edited, PyMarkdown::keys) : edited;
            return Masked.replaceAll(SMALL, keys, found -> small(found, extensions));
        });
    }

    /** Tabs become a list of the class that shows tabs, and notices alerts. */
    private static String blocks(List<String> lines, boolean ends) {
        List<String> out = new ArrayList<>();
        String fence = "";
        for (int i = 0; i < lines.size(); ) {
            String line = lines.get(i);
            Matcher tab = TAB.matcher(line);
            if (fence.isEmpty() && tab.matches()) {
                i = set(lines, i, tab.group("indent"), out);
                continue;
            }
            Matcher notice = NOTICE.matcher(line);
            if (fence.isEmpty() && notice.matches() && within(next(lines, i), notice.group("indent"))) {
                i = notice(lines, i, notice, out);
                continue;
            }
            Matcher block = TAB_BLOCK.matcher(line);
            if (fence.isEmpty() && block.matches() && end(lines, i, block) > 0) {
                i = setBlocks(lines, i, block.group("indent"), out);
                continue;
            }
            // One may open behind the mark of a list, and ends by itself on a line.
            String begun = fence.isEmpty() ? LIST.matcher(line).replaceFirst("") : line;
            String mark = begun.strip().replaceFirst("^(`{3,}|~{3,}|).*", "$1");
            fence = fence.isEmpty() ? mark : !mark.isEmpty() && line.strip().startsWith(fence) ? "" : fence;
            out.add(line);
            i++;
        }
        return String.join("\n", out) + (ends ? "\n" : "");
    }

    /** Writes the tabs that stand one below the other from a line on; where the next line is. */
    private static int set(List<String> lines, int first, String indent, List<String> out) {
        int i = first;
        if (!out.isEmpty() && !out.get(out.size() - 1).isBlank()) {
            out.add("");
        }
        for (Matcher tab = TAB.matcher(lines.get(i));
                tab.matches() && tab.group("indent").equals(indent); ) {
            List<String> inside = new ArrayList<>();
            i = inside(lines, i + 1, indent, inside);
            out.add(indent + "- **" + tab.group("title") + "**");
            out.add("");
            blocks(inside, false).strip().lines().forEach(line -> out.add(line.isBlank() ? "" : indent + "  " + line));
            out.add("");
            if (i >= lines.size()) {
                break;
            }
            tab = TAB.matcher(lines.get(i));
        }
        out.remove(out.size() - 1);
        out.add(indent + "{.tabs}");
        out.add("");
        return i;
    }

    /** Adds the lines that are set in from here on, as they are without that; where the next line is. */
    private static int inside(List<String> lines, int first, String indent, List<String> inside) {
        int i = first;
        for (; i < lines.size() && within(lines.get(i), indent); i++) {
            String line = lines.get(i);
            inside.add(line.isBlank() ? "" : line.substring(indent.length()).replaceFirst("^(?: {4}|\\t)", ""));
        }
        return i;
    }

    /** Writes a notice as a quote, whose links can be looked at like all others; where the next line is. */
    private static int notice(List<String> lines, int first, Matcher notice, List<String> out) {
        String indent = notice.group("indent");
        String fold =
                notice.group("sign").equals("!!!") ? "" : notice.group("sign").endsWith("+") ? "+" : "-";
        String title =
                notice.group("title") == null ? "" : notice.group("title").strip();
        List<String> inside = new ArrayList<>();
        int next = inside(lines, first + 1, indent, inside);
        if (!out.isEmpty() && !out.get(out.size() - 1).isBlank()) {
            out.add("");
        }
        out.add(indent + "> " + Alerts.mark(notice.group("kind"), fold, title));
        blocks(inside, false)
                .replaceFirst("\\A(?:[ \\t]*\\n)+", "")
                .stripTrailing()
                .lines()
                .forEach(line -> out.add(indent + (line.isBlank() ? ">" : "> " + line)));
        out.add("");
        return next;
    }

    /** The first line below one that has words. */
    private static String next(List<String> lines, int above) {
        return lines.subList(above + 1, lines.size()).stream()
                .filter(line -> !line.isBlank())
                .findFirst()
                .orElse("");
    }

    /** The same for tabs that are blocks. */
    private static int setBlocks(List<String> lines, int first, String indent, List<String> out) {
        int i = first;
        if (!out.isEmpty() && !out.get(out.size() - 1).isBlank()) {
            out.add("");
        }
        Matcher block = TAB_BLOCK.matcher(lines.get(i));
        while (block.matches() && block.group("indent").equals(indent) && end(lines, i, block) > 0) {
            int end = end(lines, i, block);
            List<String> inside = new ArrayList<>(lines.subList(i + 1, end));
            // Options of the block stand indented right below its first line.
            inside.subList(0, (int) inside.stream()
                            .takeWhile(line -> line.matches("[ \\t]{4,}[a-z_]+:.*"))
                            .count())
                    .clear();
            out.add(indent + "- **" + block.group("title") + "**");
            out.add("");
            blocks(inside, false)
                    .strip()
                    .lines()
                    .forEach(line -> out.add(
                            line.isBlank()
                                    ? ""
                                    : indent + "  "
                                            + (line.startsWith(indent) ? line.substring(indent.length()) : line)));
            out.add("");
            for (i = end + 1; i < lines.size() && lines.get(i).isBlank(); ) {
                i++;
            }
            if (i >= lines.size()) {
                break;
            }
            block = TAB_BLOCK.matcher(lines.get(i));
        }
        out.remove(out.size() - 1);
        out.add(indent + "{.tabs}");
        out.add("");
        return i;
    }

    /** Where the block ends that begins in a line; 0 where nothing ends it. */
    private static int end(List<String> lines, int first, Matcher block) {
        int end = first + 1;
        while (end < lines.size()
                && !lines.get(end).stripTrailing().equals(block.group("indent") + block.group("mark"))) {
            end++;
        }
        return end < lines.size() ? end : 0;
    }

    private static boolean within(String line, String indent) {
        return line.isBlank() || line.startsWith(indent + "    ") || line.startsWith(indent + "\t");
    }

    /** @param doubled whether one backslash before a bracket only shows the bracket */
    private static String maths(Matcher found, boolean doubled) {
        String block = found.group("block") != null ? found.group("block") : found.group("environment");
        String line = found.group("line");
        if (found.group("maths") != null
                || doubled && !found.group().strip().matches("(?s)\\\\\\\\.*|\\\\begin.*")
                || block == null && line.contains("$")
                || block != null && block.contains("$$")) {
            return found.group();
        } else if (line != null) {
            String tex = line.strip().replaceAll("\\s*\\n\\s*", " ");
            return tex.matches("\\d.*") ? "$`" + tex + "`$" : "$" + tex + "$";
        }
        boolean alone = found.group("before") != null || found.group("end") != null;
        String indent = found.group(found.group("before") != null ? "before" : "indent");
        String tex = block.strip().replaceAll("\\n\\s*(?=\\n)", "");
        return alone
                ? tex.lines()
                        .map(row -> indent + row.strip())
                        .collect(Collectors.joining("\n", indent + "$$\n", "\n" + indent + "$$"))
                : indent + "$$" + tex.replaceAll("\\s*\\n\\s*", " ") + "$$";
    }

    private static String critic(Matcher found) {
        if (found.group("note") != null) {
            return "<!--" + found.group("note").replace("--", "- -") + "-->";
        } else if (found.group("from") != null) {
            return "<del>" + found.group("from") + "</del><ins>" + found.group("to") + "</ins>";
        }
        String name = Stream.of("ins", "del", "mark")
                .filter(known -> found.group(known) != null)
                .findFirst()
                .orElseThrow();
        return "<" + name + ">" + found.group(name) + "</" + name + ">";
    }

    private static String keys(Matcher found) {
        return KEY.matcher(found.group("keys"))
                .results()
                .map(key -> "<kbd>" + (key.group(1) != null ? key.group(1) : key(key.group())) + "</kbd>")
                .collect(Collectors.joining("+"));
    }

    private static String key(String name) {
        return Stream.of(name.split("-"))
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining(" "));
    }

    private static String small(Matcher found, Set<String> extensions) {
        if (found.group("sub") != null && extensions.contains("tilde")) {
            return "<sub>" + found.group("sub") + "</sub>";
        } else if (found.group("sup") != null && extensions.contains("caret")) {
            return "<sup>" + found.group("sup") + "</sup>";
        } else if (found.group("ins") != null && extensions.contains("caret")) {
            return "<ins>" + found.group("ins") + "</ins>";
        }
        return found.group();
    }
}
