package dev.fingerpost.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.fingerpost.diag.Code;
import dev.fingerpost.diag.Position;
import dev.fingerpost.page.CodeBlock;
import dev.fingerpost.text.Suggest;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the info string of a fence: {@code python title="app.py" {1,3-5}} or {@code python file=examples/app.py#train}. */
final class FenceInfo {
    private static final Pattern WORD = Pattern.compile(
            "(?<key>[A-Za-z][A-Za-z0-9-]*)=(?:\"(?<quoted>[^\"]*)\"|(?<plain>[^\\s\"{}]+))|\\{(?<lines>[^}]*)}|(?<other>\\S+)");
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z0-9_+#.-]{1,40}");
    private static final Pattern RANGE = Pattern.compile("\\s*([0-9]{1,6})\\s*(?:-\\s*([0-9]{1,6})\\s*)?");
    private static final List<String> KEYS = List.of("title", "file");
    private static final int MOST_MARKED = 10_000;
    private static final String FORM = "the form is: language title=\"words\" {1,3-5} file=path#region";

    private final BasedSequence info;
    private final Draft draft;
    private final TreeSet<Integer> marked = new TreeSet<>();
    private String language = "";
    private @Nullable String title;
    private @Nullable String file;
    private @Nullable Position fileAt;
    private @Nullable Position linesAt;

    private FenceInfo(BasedSequence info, Draft draft) {
        this.info = info;
        this.draft = draft;
    }

    /**
     * @param file with the region after {@code #}; null for a fence that holds its own code
     * @param linesAt where the numbers of marked lines stand
     */
    record Read(
            CodeBlock block,
            @Nullable String file,
            @Nullable Position fileAt,
            @Nullable Position linesAt) {}

    /** What is not understood is reported and left out. */
    static Read read(BasedSequence info, Draft draft) {
        FenceInfo reader = new FenceInfo(info, draft);
        Matcher words = WORD.matcher(info);
        for (boolean first = true; words.find(); first = false) {
            reader.word(words, first);
        }
        CodeBlock block = new CodeBlock(reader.language, reader.title, List.copyOf(reader.marked));
        return new Read(block, reader.file, reader.fileAt, reader.linesAt);
    }

    private void word(Matcher word, boolean first) {
        if (word.group("key") != null) {
            setting(word);
        } else if (word.group("lines") != null) {
            lines(word);
        } else if (first && LANGUAGE.matcher(word.group()).matches()) {
            language = word.group();
        } else if (first) {
            fault(word, "`" + word.group() + "` is not the name of a language", "use letters, digits and `_ + # . -`");
        } else if (word.group().matches("[A-Za-z-]+=\".*")) {
            fault(word, "the quote in `" + word.group() + "` is never closed", "add `\"` at the end of the words");
        } else {
            fault(word, "`" + word.group() + "` after the language of a fence has no meaning", FORM);
        }
    }

    private void setting(Matcher word) {
        boolean quoted = word.group("quoted") != null;
        String value = Texts.decode(quoted ? word.group("quoted") : word.group("plain"));
        switch (word.group("key")) {
            case "title" -> title = value;
            case "file" -> {
                file = value;
                fileAt = at(word.start(quoted ? "quoted" : "plain"), word.end(quoted ? "quoted" : "plain"));
            }
            default -> {
                String hint = Suggest.nearest(word.group("key"), KEYS)
                        .map(Suggest::question)
                        .orElse(FORM);
                fault(word, "a fence has no setting `" + word.group("key") + "`", hint);
            }
        }
    }

    private void lines(Matcher word) {
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
        draft.report(Code.FENCE_INFO, at(word.start(), word.end()), message, hint);
    }

    private Position at(int start, int end) {
        return draft.at(info.getStartOffset() + start, info.getStartOffset() + end);
    }
}
