package dev.fingerpost.migrate;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Links to what mkdocstrings makes of program code, {@code [words][package.Name]}: that does not come over, and its words are no links. */
final class Autorefs {
    /** The extension by which {@link Plan} knows that a project has such links. */
    static final String NAME = "autorefs";

    private static final Pattern DEFINED = Pattern.compile("(?m)^[ \\t>]*\\[(?<label>[^\\[\\]\\n]+)]:");
    private static final Pattern LINK = Pattern.compile(
            "(?<![\\\\!\\]])\\[(?<words>[^\\[\\]\\n]+(?:\\n(?![ \\t]*\\n)[^\\[\\]\\n]+){0,3})]\\[(?<label>[^\\[\\]\\s]*)](?![\\[(])");

    private Autorefs() {}

    /** @param path of the page in its project */
    static String convert(String body, String path, Plan plan) {
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
            String first =
                    gone.stream().filter(label -> !label.isEmpty()).findFirst().orElse("");
            plan.leftOut(
                    path,
                    0,
                    "links to what mkdocstrings documents are their words alone"
                            + (first.isEmpty() ? "" : ", as that to `" + first + "`"),
                    "link to where it is documented");
        }
        return text;
    }
}
