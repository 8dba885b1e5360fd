package dev.fingerpost.migrate;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What Jekyll's and Eleventy's templates write into pages, as far as it stands there literally. */
final class Liquid {
    private static final Pattern ADDRESS = Pattern.compile(
            "\\{\\{-?[ \\t]*[\"'](?<to>[^\"'\\n]*)[\"'][ \\t]*\\|[ \\t]*(?:relative_url|absolute_url|url|prepend:[^}]*)[^}\\n]*}}");
    private static final Pattern BASE =
            Pattern.compile("\\{\\{-?[ \\t]*(?:site\\.(?:baseurl|url|github\\.url)|baseurl|BASE_PATH)[ \\t]*-?}}");
    private static final Pattern PAGE =
            Pattern.compile("\\{\\{-?[ \\t]*(?:page\\.)?(?<key>title|description|subtitle)[ \\t]*-?}}");
    private static final Pattern COMMENT = Pattern.compile(
            "\\{%-?[ \\t]*comment[ \\t]*-?%}(?<words>(?s:.){0,5000}?)\\{%-?[ \\t]*endcomment[ \\t]*-?%}|\\{#(?<more>(?s:.){0,5000}?)#}");
    private static final Pattern LINK =
            Pattern.compile("\\{%-?[ \\t]*(?:link|post_url)[ \\t]+(?<to>[^\\s%]+)[ \\t]*-?%}");
    private static final Pattern IMAGE =
            Pattern.compile("\\{%-?[ \\t]*image\\w*[ \\t]+[\"'](?<src>[^\"'\\n]+)[\"'](?<rest>[^%\\n]*)-?%}");
    private static final Pattern TEXT = Pattern.compile("\"([^\"\\n]*)\"|'([^'\\n]*)'");

    private Liquid() {}

    /** @param front the page's front matter */
    static String convert(String body, Map<String, Object> front) {
        return Masked.change(body, text -> {
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
            return PAGE.matcher(pictured).replaceAll(found -> {
                String value = Data.text(front, found.group(1));
                return Matcher.quoteReplacement(value.isEmpty() ? found.group() : value);
            });
        });
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
