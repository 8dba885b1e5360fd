package dev.fingerpost.yaml;

import dev.fingerpost.diag.Code;
import dev.fingerpost.diag.Diagnostic;
import dev.fingerpost.path.Position;
import dev.fingerpost.text.Quote;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;

/**
 * Says in an author's terms what the library found. It knows the library's phrases; a phrase that it does not know still
 * gives a report with the right place.
 */
final class YamlSyntaxErrors {
    private static final Pattern ESCAPE = Pattern.compile("\\\\(?:[xuU][0-9A-Fa-f]*|.)");
    private static final int LONGEST_ESCAPE = 10;
    private static final int LONGEST_KEY = 1024;

    private final YamlPositions places;
    private final @Nullable ScalarEvent last;
    private final @Nullable CollectionStartEvent open;

    /**
     * @param last the text that was read last
     * @param open the innermost list or map that is not ended
     */
    YamlSyntaxErrors(YamlPositions places, @Nullable ScalarEvent last, @Nullable CollectionStartEvent open) {
        this.places = places;
        this.last = last;
        this.open = open;
    }

    Diagnostic explain(RuntimeException e) {
        if (e instanceof ReaderException character) {
            return report(
                    Code.YAML_NOT_ALLOWED,
                    places.between(character.getPosition(), character.getPosition() + 1),
                    "the character " + Properties.name(character.getCodePoint()) + " is not allowed here",
                    "remove it");
        }
        if (e instanceof MarkedYamlEngineException marked) {
            int at = YamlPositions.index(marked.getProblemMark(), 0);
            int from = YamlPositions.index(marked.getContextMark(), at);
            String context = marked.getContext() == null ? "" : marked.getContext();
            Diagnostic tab = tab(marked.getProblem(), at, from);
            return tab != null ? tab : explain(context, marked.getProblem(), from, at);
        }
        return unknown(places.lineEnd(places.lineCount() - 1) - 1);
    }

    private @Nullable Diagnostic tab(String problem, int at, int from) {
        int line = places.lineOf(problem.contains("could not find expected ':'") ? from : at);
        int tab = indentingTab(line);
        if (tab < 0) {
            return null;
        }
        int more = 0;
        for (int other = line + 1; other < places.lineCount(); other++) {
            more += indentingTab(other) >= 0 ? 1 : 0;
        }
        int start = places.lineStart(line) + tab;
        return report(
                Code.YAML_TAB,
                places.between(start, start + 1),
                "a tab indents this line" + (more == 0 ? "" : ", and " + more + " more below"),
                "indent with spaces");
    }

    private int indentingTab(int line) {
        String text = places.lineText(line);
        int tab = text.indexOf('\t');
        return tab >= 0 && text.substring(0, tab).isBlank() && !text.isBlank() ? tab : -1;
    }

    /**
     * @param context what the library was reading, beginning at {@code from}
     * @param problem what it met at {@code at}
     */
    private Diagnostic explain(String context, String problem, int from, int at) {
        if (context.contains("quoted scalar")) {
            return inQuotes(problem, from, at);
        }
        if (context.contains("block scalar")) {
            return blockHeader(from);
        }
        if (context.contains("alias") || context.contains("anchor") || context.contains("tag")) {
            return noText(from, at);
        }
        if (problem.startsWith("mapping values")) {
            return secondColon(at);
        }
        if (problem.startsWith("could not find expected ':'")) {
            int line = places.lineOf(from);
            return MeantAsText.keyWithoutValue(places.line(line), places.lineText(line));
        }
        if (problem.contains("cannot start any token") || problem.startsWith("mapping keys")) {
            return MeantAsText.cannotBegin(places, at);
        }
        if (problem.startsWith("sequence entries")) {
            return itemBesideKey(at);
        }
        if (problem.contains("<document start>'")) {
            return secondDocument(at);
        }
        return new Structure(places, last, open).explain(problem, at);
    }

    /** Aliases, anchors and tags are left out: their signs were meant as text. */
    private Diagnostic noText(int from, int at) {
        String mark = places.slice(from, from + 1);
        return report(
                Code.YAML_NOT_ALLOWED,
                places.between(from, at),
                Quote.of(mark) + " cannot begin a text",
                MeantAsText.hint(places, from));
    }

    private Diagnostic itemBesideKey(int at) {
        return report(
                Code.YAML_SYNTAX,
                places.between(at, at + 1),
                "a list item stands on the line of its key",
                "begin the list on the next line, or " + MeantAsText.hint(places, at));
    }

    private Diagnostic secondDocument(int at) {
        return report(
                Code.YAML_NOT_ALLOWED,
                places.line(places.lineOf(at)),
                "a second document begins here",
                "remove the line `...` above");
    }

    private Diagnostic inQuotes(String problem, int from, int at) {
        if (problem.contains("escape") && at < places.lineEnd(places.lineCount() - 1)) {
            return escape(at);
        }
        String quote = places.slice(from, from + 1);
        return report(
                Code.YAML_SYNTAX,
                places.between(from, from + 1),
                "the quote that opens here is never closed",
                "add " + Quote.of(quote) + " at the end of the text");
    }

    private Diagnostic escape(int at) {
        int line = places.lineStart(places.lineOf(at));
        String before = places.slice(line, at);
        int slash = line + before.codePointCount(0, Math.max(0, before.lastIndexOf('\\')));
        Matcher escape = ESCAPE.matcher(places.slice(slash, slash + LONGEST_ESCAPE));
        String written = escape.lookingAt() ? escape.group() : "\\";
        return report(
                Code.YAML_SYNTAX,
                places.between(slash, slash + written.codePointCount(0, written.length())),
                Quote.of(written) + " is no escape between double quotes",
                "write `\\\\` for a backslash, or put the text in single quotes");
    }

    private Diagnostic blockHeader(int from) {
        String mark = places.slice(from, from + 1);
        return report(
                Code.YAML_SYNTAX,
                places.between(from, places.lineEnd(places.lineOf(from))),
                "after " + Quote.of(mark) + " a text begins on the next line",
                MeantAsText.hint(places, from));
    }

    private Diagnostic secondColon(int at) {
        int line = places.lineOf(at);
        if (at - places.lineStart(line) > LONGEST_KEY) {
            return report(
                    Code.YAML_SYNTAX,
                    places.line(line),
                    "a key is longer than 1,024 characters",
                    "put the text in quotes if it is no key");
        }
        if (last == null) {
            return unknown(at);
        }
        int start = YamlPositions.index(last.getStartMark(), 0);
        int first = places.lineOf(start);
        if (first == line) {
            return report(
                    Code.YAML_SYNTAX,
                    places.between(at, at + 1),
                    "a second `: ` in one line",
                    MeantAsText.hint(places, start));
        }
        if (places.slice(places.lineStart(first), start).isBlank()) {
            return MeantAsText.keyWithoutValue(places.line(first), places.lineText(first));
        }
        String key = places.slice(places.lineStart(line), at).strip();
        return report(
                Code.YAML_SYNTAX,
                places.line(line),
                Quote.of(key) + " is indented as if it continued the text above",
                "begin it in the column of the key above, or put the whole text in quotes");
    }

    private Diagnostic unknown(int at) {
        return report(
                Code.YAML_SYNTAX,
                places.between(at, at + 1),
                "YAML cannot be read from here on",
                "look for an open quote or bracket above, and put texts with special characters in quotes");
    }

    private static Diagnostic report(Code code, Position at, String message, String hint) {
        return new Diagnostic(code, at, message, hint);
    }
}
