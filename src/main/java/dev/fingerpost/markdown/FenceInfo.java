package dev.fingerpost.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.fingerpost.diag.Code;
import dev.fingerpost.diag.Edit;
import dev.fingerpost.page.CodeBlock;
import dev.fingerpost.page.Located;
import dev.fingerpost.path.Position;
import dev.fingerpost.text.Suggest;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the info string of a fence: {@code python title="app.py" {1,3-5}} or {@code python file=examples/app.py#train}. Like GitHub, it passes over
 * what other tools put there: {@code rust,ignore}, {@code {.good}}, {@code hl_lines="2"}.
 */
final class FenceInfo {
    private static final Pattern WORD = Pattern.compile(
            "(?<key>[A-Za-z][A-Za-z0-9-]*)=(?:\"(?<quoted>[^\"]*)\"|(?<plain>[^\\s\"{}]+))|\\{(?<lines>[^}]*)}|(?<other>\\S+)");
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z0-9_+#.-]+");
    private static final Pattern LINES = Pattern.compile("\\s*[0-9].*");
    private static final Pattern RANGE = Pattern.compile("\\s*([0-9]{1,6})\\s*(?:-\\s*([0-9]{1,6})\\s*)?");
    private static final List<String> KEYS = List.of("title", "file");
    private static final int LONGEST_LANGUAGE = 40;
    private static final int MOST_MARKED = 10_000;

    private final BasedSequence info;
    private final ParseContext context;
    private final TreeSet<Integer> marked = new TreeSet<>();
    private String language = "";
    private @Nullable String title;
    private @Nullable Located<String> file;
    private @Nullable Position linesAt;

    private FenceInfo(BasedSequence info, ParseContext context) {
        this.info = info;
        this.context = context;
    }

    /**
     * @param file with the region after {@code #}; null for a fence that holds its own code
     * @param linesAt where the numbers of marked lines stand
     */
    record Read(
            CodeBlock block,
            @Nullable Located<String> file,
            @Nullable Position linesAt) {}

    /** What is not understood is reported and left out. */
    static Read read(BasedSequence info, ParseContext context) {
        FenceInfo reader = new FenceInfo(info, context);
        Matcher words = WORD.matcher(info);
        for (boolean first = true; words.find(); first = false) {
            reader.word(words, first);
        }
        CodeBlock block = new CodeBlock(reader.language, reader.title, List.copyOf(reader.marked));
        return new Read(block, reader.file, reader.linesAt);
    }

    private void word(Matcher word, boolean first) {
        String key = word.group("key");
        if (key != null && (!first || KEYS.contains(key))) {
            setting(word, key);
        } else if (word.group("lines") != null) {
            lines(word);
        } else if (first) {
            Matcher name = LANGUAGE.matcher(word.group());
            language = name.lookingAt() && name.end() <= LONGEST_LANGUAGE ? name.group() : "";
        } else if (KEYS.stream().anyMatch(setting -> word.group().equals(setting + "="))) {
            fault(word, "`" + word.group() + "` has no value", "write it behind the `=`, in quotes if it holds spaces");
        } else if (word.group().matches("(?:title|file)=\".*")) {
            String rest = info.toString().substring(word.start()).stripTrailing();
            int end = word.start() + rest.length();
            context.report(
                    Code.FENCE_INFO,
                    at(word.start(), word.end()),
                    "the quote in `" + word.group() + "` is never closed",
                    "add `\"` at the end of the words",
                    rest.indexOf('"') == rest.lastIndexOf('"') ? List.of(Edit.before(at(end, end), "\"")) : List.of());
        }
    }

    private void setting(Matcher word, String key) {
        boolean quoted = word.group("quoted") != null;
        String value = Texts.decode(quoted ? word.group("quoted") : word.group("plain"));
        switch (key) {
            case "title" -> title = value;
            case "file" -> {
                String group = quoted ? "quoted" : "plain";
                file = new Located<>(value, at(word.start(group), word.end(group)));
            }
            default ->
                Suggest.nearest(key, KEYS)
                        .ifPresent(near -> fault(word, "a fence has no setting `" + key + "`", Suggest.question(near)));
        }
    }

    private void lines(Matcher word) {
        if (!LINES.matcher(word.group("lines")).matches()) {
            return;
        }
        linesAt = at(word.start(), word.end());
        for (String part : word.group("lines").split(",", -1)) {
            Matcher range = RANGE.matcher(part);
            int from = range.matches() ? Integer.parseInt(range.group(1)) : 0;
            int to = from == 0 || range.group(2) == null ? from : Integer.parseInt(range.group(2));
            if (from < 1 || to < from) {
                fault(word, "`{" + word.group("lines") + "}` does not name lines", "write `{3}`, `{1,3-5}`");
                return;
            }
            // A range may be far longer than any code; lines that do not exist are simply not marked.
            for (int line = from; line <= Math.min(to, from + MOST_MARKED); line++) {
                marked.add(line);
            }
        }
    }

    private void fault(Matcher word, String message, String hint) {
        context.report(Code.FENCE_INFO, at(word.start(), word.end()), message, hint);
    }

    private Position at(int start, int end) {
        return context.at(info.getStartOffset() + start, info.getStartOffset() + end);
    }
}
