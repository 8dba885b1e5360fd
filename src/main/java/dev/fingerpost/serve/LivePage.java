package dev.fingerpost.serve;

import dev.fingerpost.text.Html;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Live reload: a page with the script that listens for changes, in the served copy alone, never in the site. */
final class LivePage {
    private static final Pattern HEAD_END = Pattern.compile("</head\\s*>", Pattern.CASE_INSENSITIVE);
    private static final Pattern POLICY = Pattern.compile(
            "<meta http-equiv=[\"']?Content-Security-Policy[\"']? content=(?:\"([^\"]*)\"|'([^']*)')",
            Pattern.CASE_INSENSITIVE);
    private static final String FALLBACK = "default-src";

    private LivePage() {}

    /**
     * The page as it is served; itself if it has no head to put a script into.
     *
     * @param root the path of the site's first folder, encoded
     * @param state tells the page's versions apart
     */
    static String of(String html, String root, String state) {
        Matcher end = HEAD_END.matcher(html);
        if (!end.find()) {
            return html;
        }
        String script = "<script src=\"" + Html.escape(root + ReservedPaths.SCRIPT) + "\" data-root=\""
                + Html.escape(root) + "\" data-state=\"" + Html.escape(state) + "\" defer></script>\n";
        return withPolicy(html.substring(0, end.start())) + script + html.substring(end.start());
    }

    /** The head with a policy that lets the page run our script and listen to us. */
    private static String withPolicy(String head) {
        Matcher m = POLICY.matcher(head);
        if (!m.find()) {
            return head;
        }
        int group = m.group(1) == null ? 2 : 1;
        String policy = allowing(allowing(m.group(group), "connect-src"), "script-src");
        return head.substring(0, m.start(group)) + policy + head.substring(m.end(group));
    }

    private static String allowing(String policy, String directive) {
        List<String> directives = new ArrayList<>(
                Arrays.stream(policy.split(";")).map(String::strip).toList());
        directives.removeIf(String::isEmpty);
        int at = find(directives, directive);
        int fallback = find(directives, FALLBACK);
        if (at < 0 && fallback < 0) {
            return policy;
        }
        String sources = directives.get(at < 0 ? fallback : at).replaceFirst("^\\S+", "");
        List<String> words = new ArrayList<>(List.of(sources.strip().split("\\s+")));
        words.removeIf(word -> word.isEmpty() || word.equals("'none'"));
        if (!words.contains("'self'")) {
            words.add("'self'");
        }
        String allowed = directive + " " + String.join(" ", words);
        if (at < 0) {
            directives.add(allowed);
        } else {
            directives.set(at, allowed);
        }
        return String.join("; ", directives);
    }

    private static int find(List<String> directives, String name) {
        return directives.stream()
                .map(directive -> directive.split("\\s", 2)[0].toLowerCase(Locale.ROOT))
                .toList()
                .indexOf(name);
    }
}
