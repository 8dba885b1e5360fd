package dev.fingerpost.migrate;

import dev.fingerpost.path.OtherPath;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What Jekyll's and Eleventy's templates write into pages, as far as it stands there literally. */
final class Liquid {
    private static final Pattern ADDRESS = Pattern.compile(
            "\\{\\{-?\\s*[\"'](?<to>[^\"'\\n]*)[\"']\\s*\\|\\s*(?:relative_url|absolute_url|url|prepend:[^}]*)[^}]*}}");
    private static final Pattern BASE =
            Pattern.compile("\\{\\{-?\\s*(?:site\\.(?:baseurl|url|github\\.url)|baseurl|BASE_PATH)\\s*-?}}");
    private static final Pattern PAGE =
            Pattern.compile("\\{\\{-?[ \\t]*(?:page\\.)?(?<key>title|description|subtitle)[ \\t]*-?}}");
    private static final Pattern VALUE = Pattern.compile(
            "\\{\\{-?\\s*(?<of>site|page)\\.(?<key>[A-Za-z_][\\w-]*(?:\\.[A-Za-z_][\\w-]*){0,5})\\s*-?}}");
    private static final Pattern COMMENT = Pattern.compile(
            "\\{%-?[ \\t]*comment[ \\t]*-?%}(?<words>(?s:.){0,5000}?)\\{%-?[ \\t]*endcomment[ \\t]*-?%}|\\{#(?<more>(?s:.){0,5000}?)#}");
    private static final Pattern LINK = Pattern.compile("\\{%-?\\s*(?:link|post_url)\\s+(?<to>[^\\s%]+)\\s*-?%}");
    private static final Pattern IMAGE =
            Pattern.compile("\\{%-?[ \\t]*image\\w*[ \\t]+[\"'](?<src>[^\"'\\n]+)[\"'](?<rest>[^%\\n]*)-?%}");
    private static final Pattern TEXT = Pattern.compile("\"([^\"\\n]*)\"|'([^'\\n]*)'");

    private static final Pattern HIGHLIGHT = Pattern.compile(
            Masked.FENCED
                    + "|(?m)^(?<margin>[ \\t]*)\\{%-?[ \\t]*highlight[ \\t]+(?<language>[\\w+#-]+)[^%\\n]*%}[ \\t]*\\n?(?<lines>(?s:.{0,20000}?))\\n?[ \\t]*\\{%-?[ \\t]*endhighlight[ \\t]*-?%}");
    private static final Pattern OPENED = Pattern.compile("\\{%-?[ \\t]*highlight\\b");
    private static final Pattern RAW = Pattern.compile("\\{%-?[ \\t]*(?:end)?raw[ \\t]*-?%}");
    private static final Pattern BACKQUOTES = Pattern.compile("`{3,}");
    private static final Pattern TAG = Pattern.compile("\\{%(?s:.{0,2000}?)%}|\\{\\{(?s:.{0,2000}?)}}");
    private static final Pattern HEADING = Pattern.compile("<h1\\b[^>]*>(?<words>(?s:.{0,1000}?))</h1>\\n?");

    private Liquid() {}

    /**
     * A page with what is known of its template put in.
     *
     * @param path of the page in its project
     * @param front its front matter
     */
    static String convert(String body, OtherPath path, Map<String, Object> front, Plan plan) {
        return Masked.change(Masked.replaceAll(HIGHLIGHT, body, Liquid::fence), text -> {
            if (OPENED.matcher(text).find()) {
                plan.leftOut(
                        path,
                        0,
                        "code that `{% highlight %}` begins is not taken for code: no `{% endhighlight %}` ends it",
                        "write it between fences");
            }
            String plain = COMMENT.matcher(text)
                    .replaceAll(found -> Matcher.quoteReplacement("<!--"
                            + (found.group(1) == null ? found.group(2) : found.group(1)).replace("--", "- -") + "-->"));
            String addressed = ADDRESS.matcher(BASE.matcher(plain).replaceAll(""))
                    .replaceAll(found -> Matcher.quoteReplacement(rooted(found.group(1))));
            String linked =
                    LINK.matcher(addressed).replaceAll(found -> Matcher.quoteReplacement(rooted(found.group(1))));
            String pictured = IMAGE.matcher(linked)
                    .replaceAll(found -> Matcher.quoteReplacement(
                            "![" + last(found.group(2)) + "](" + rooted(found.group(1)) + ")"));
            String paged = Masked.replaceAll(PAGE, pictured, found -> known(found, front, found.group("key")));
            return Masked.replaceAll(
                    VALUE,
                    paged,
                    found -> known(
                            found,
                            found.group("of").equals("site") ? plan.params : front,
                            found.group("key").split("\\.")));
        });
    }

    /** Code becomes a fence that is longer than any within; what is between fences already stays. */
    private static String fence(Matcher found) {
        if (found.group("lines") == null) {
            return found.group();
        }
        String code = RAW.matcher(found.group("lines")).replaceAll("");
        int longest = BACKQUOTES
                .matcher(code)
                .results()
                .mapToInt(run -> run.group().length())
                .max()
                .orElse(2);
        String indent = found.group("margin");
        String mark = "`".repeat(longest + 1);
        return indent + mark + found.group("language") + "\n" + code + "\n" + indent + mark;
    }

    private static String known(Matcher found, Map<String, Object> values, String... keys) {
        String value = Data.text(values, keys);
        return value.isEmpty() ? found.group() : value;
    }

    /**
     * A page that was written in HTML. Its lines begin at the margin and none is blank, so that it stays HTML; what its template would have
     * worked out is told.
     */
    static FrontText page(FrontText front, OtherPath path, Plan plan) {
        Set<String> gone = new LinkedHashSet<>();
        String plain = Masked.replaceAll(TAG, front.body(), found -> {
            gone.add(found.group().replaceAll("\\s+", " "));
            return "";
        });
        gone.forEach(tag -> plan.leftOut(
                path,
                0,
                "`" + tag + "` is left out of the page: what it stands for is not known",
                "write what readers see there"));
        StringBuilder text = new StringBuilder();
        boolean kept = false;
        for (String line : plain.lines().toList()) {
            boolean opens = line.contains("<pre");
            text.append(kept ? line + "\n" : line.isBlank() ? "" : line.strip() + "\n");
            kept = (kept || opens) && !line.contains("</pre>");
        }
        Matcher heading = HEADING.matcher(text);
        boolean titled = front.keys().contains("title");
        String title = !titled && heading.find()
                ? heading.group("words").replaceAll("<[^<>]*>", "").strip()
                : "";
        FrontText page = front.with(
                title.isEmpty()
                        ? HEADING.matcher(text).replaceAll("<h2>$1</h2>\n")
                        : HEADING.matcher(HEADING.matcher(text).replaceFirst(""))
                                .replaceAll("<h2>$1</h2>\n"));
        if (!title.isEmpty()) {
            page.set("title", title.replaceAll("\\s+", " "));
        }
        return page;
    }

    private static String rooted(String path) {
        return path.startsWith("/") || path.contains(":") ? path : "/" + path;
    }

    /** The words of the last argument: tools of this kind give the picture's text there. */
    private static String last(String arguments) {
        String found = "";
        for (Matcher text = TEXT.matcher(arguments); text.find(); ) {
            found = text.group(1) == null ? text.group(2) : text.group(1);
        }
        return found;
    }
}
