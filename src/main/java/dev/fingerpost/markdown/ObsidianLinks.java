package dev.fingerpost.markdown;

import dev.fingerpost.path.PagePath;
import dev.fingerpost.text.Slugs;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What to write for links and pictures in double brackets, which name notes: {@code [[note#part|words]]}. */
final class ObsidianLinks {
    private static final Pattern FILE =
            Pattern.compile("(?i).+\\.(?:png|jpe?g|gif|svg|webp|avif|pdf|mp[34]|webm|csv|zip)");
    private static final Pattern WIDTH = Pattern.compile("(?<width>[1-9]\\d{0,3})(?:x\\d{1,4})?");

    private ObsidianLinks() {}

    /** A picture of the site in their place. */
    static String picture(Matcher found) {
        String file = withoutEscape(found.group("to"));
        String name = file.substring(file.lastIndexOf('/') + 1).replaceFirst("\\.\\w+$", "");
        String words = Objects.requireNonNullElse(found.group("words"), "").strip();
        Matcher width = WIDTH.matcher(words);
        boolean sized = width.matches();
        return "![" + (words.isEmpty() || sized ? name : words) + "](" + target(file) + ")"
                + (sized ? "{width=" + width.group("width") + "}" : "");
    }

    /** A link by path; its words are the page's name where none are given. */
    static String wiki(Matcher found) {
        String page = withoutEscape(found.group("to"));
        String part = found.group("part") == null ? "" : withoutEscape(found.group("part"));
        String words = found.group("words");
        String anchor = part.isEmpty() ? "" : "#" + Slugs.slug(part);
        String name = page.isEmpty() ? part : part.isEmpty() ? page : page + ", " + part;
        String path = page.isEmpty() || FILE.matcher(page).matches() ? page : PagePath.file(page);
        return "[" + (words == null ? name : words) + "](" + target(path + anchor) + ")";
    }

    /** In tables a backslash stands before the bar. */
    private static String withoutEscape(String name) {
        return name.strip().replaceFirst("\\\\$", "");
    }

    private static String target(String path) {
        return path.indexOf(' ') < 0 ? path : "<" + path + ">";
    }
}
