package dev.fingerpost.exchange;

import static java.util.Objects.requireNonNull;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A line of a Mermaid chart, with its label in one of three forms.
 *
 * @param seen whether it is drawn, and not only keeps boxes apart
 */
record MermaidLink(String words, boolean seen, int start, int end) {
    private static final String GAP = "[ \\t]*";
    private static final Pattern EDGE_ID = Pattern.compile(GAP + "[\\w-]{1,100}+@(?=[xo<]?[-=.~])");
    private static final Pattern LINK =
            Pattern.compile(GAP + "(?<link>~~~+|[xo<]?--+[-xo>]|[xo<]?==+[=xo>]|[xo<]?-?\\.+-[xo>]?)" + GAP);
    private static final Pattern OPEN_LINK = Pattern.compile(GAP + "[xo<]?(?<open>--|==|-\\.)" + GAP);
    private static final Map<String, Pattern> CLOSE_LINK = Map.of(
            "--", Pattern.compile("[xo<]?--+[-xo>]" + GAP),
            "==", Pattern.compile("[xo<]?==+[=xo>]" + GAP),
            "-.", Pattern.compile("[xo<]?-?(?<!\\.)\\.++-[xo>]?" + GAP));
    private static final Pattern QUOTED = Pattern.compile("\"[^\"\\n]*\"");
    private static final Pattern BAR_LABEL =
            Pattern.compile("\\|\\s*+(?:\"(?<quoted>[^\"]*+)\"|(?<plain>[^|\\n]*+))\\s*+\\|" + GAP);

    /** The line that begins here; null where none does. */
    static @Nullable MermaidLink at(String text, int start, int end) {
        Matcher id = EDGE_ID.matcher(text).region(start, end).useTransparentBounds(true);
        int from = id.lookingAt() ? id.end() : start;
        Matcher link = LINK.matcher(text).region(from, end);
        if (link.lookingAt()) {
            Matcher label = BAR_LABEL.matcher(text).region(link.end(), end);
            boolean labelled = label.lookingAt();
            String words =
                    !labelled ? "" : label.group("quoted") != null ? label.group("quoted") : label.group("plain");
            boolean seen = !link.group("link").startsWith("~");
            return new MermaidLink(MermaidShape.words(words), seen, start, labelled ? label.end() : link.end());
        }
        Matcher open = OPEN_LINK.matcher(text).region(from, end);
        if (!open.lookingAt()) {
            return null;
        }
        // What stands in quotes may look like the end of the line.
        int lineEnd = MermaidShape.lineEnd(text, open.end(), end);
        Matcher quoted = QUOTED.matcher(text).region(open.end(), lineEnd);
        Matcher close = requireNonNull(CLOSE_LINK.get(open.group("open")))
                .matcher(text)
                .region(quoted.lookingAt() ? quoted.end() : open.end(), lineEnd);
        if (!close.find()) {
            return null;
        }
        String words = text.substring(open.end(), close.start()).strip().replaceAll("^\"(.*)\"$", "$1");
        return new MermaidLink(MermaidShape.words(words), true, start, close.end());
    }
}
