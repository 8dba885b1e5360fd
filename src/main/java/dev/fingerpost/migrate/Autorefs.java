package dev.fingerpost.migrate;

import dev.fingerpost.path.OtherPath;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Links by labels that no page defines, {@code [words][package.Name]} and {@code [words][a-heading]}, which plug-ins of MkDocs lead to program code
 * and to headings of any page: they do not come over, and their words are no links.
 */
final class Autorefs {
    /** The extension by which {@link Plan} knows that a project has such links. */
    static final String NAME = "autorefs";

    private static final Pattern DEFINED = Pattern.compile("(?m)^[ \\t>]*\\[(?<label>[^\\[\\]\\n]+)]:");
    private static final Pattern LINK = Pattern.compile(
            "(?<![\\\\!\\]\\w$])\\[(?<words>[^\\[\\]\\n]+(?:\\n(?![ \\t]*\\n)[^\\[\\]\\n]+){0,3})]\\[(?<label>[^\\[\\]\\s]*)](?![\\[(])");

    /** So many labels of a page are named. */
    private static final int SHOWN = 5;

    private Autorefs() {}

    /** @param path of the page in its project */
    static String convert(String body, OtherPath path, Plan plan) {
        if (!plan.extensions.contains(NAME)) {
            return body;
        }
        Set<String> defined = new TreeSet<>();
        for (Matcher found = DEFINED.matcher(body); found.find(); ) {
            defined.add(found.group("label").toLowerCase(Locale.ROOT));
        }
        boolean coded = defined.stream().anyMatch(label -> label.contains("`"));
        Set<String> gone = new TreeSet<>();
        String text = Masked.change(
                body,
                masked -> Masked.replaceAll(LINK, masked, found -> {
                    String words = found.group("words");
                    String label = found.group("label").isEmpty() ? words : found.group("label");
                    boolean code = label.contains("\uE000");
                    if (defined.contains(label.toLowerCase(Locale.ROOT)) || code && coded) {
                        return found.group();
                    }
                    gone.add(code ? "" : label);
                    return words;
                }));
        if (!gone.isEmpty()) {
            tell(gone, path, plan);
        }
        return text;
    }

    /** @param gone labels; an empty one for those that hold code */
    private static void tell(Set<String> gone, OtherPath path, Plan plan) {
        List<String> named = gone.stream()
                .filter(label -> !label.isEmpty())
                .limit(SHOWN)
                .map(label -> "`" + label + "`")
                .toList();
        int more = gone.size() - named.size();
        plan.leftOut(
                path,
                0,
                "links that a plug-in leads to program code or to a heading are their words alone"
                        + (named.isEmpty()
                                ? ""
                                : ": " + String.join(", ", named) + (more > 0 ? " and " + more + " more" : "")),
                "link to the page, and to its heading");
    }
}
