package dev.fingerpost.markdown;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.util.ast.Node;
import dev.fingerpost.page.Grade;
import dev.fingerpost.page.Vocabulary;
import dev.fingerpost.text.Suggest;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The grade in front of a footnote: {@code **Measured.** …}. */
final class GradeMarks {
    /** Ends of a sentence; the second is that of Chinese and Japanese. */
    private static final String STOPS = ".\u3002";

    private GradeMarks() {}

    /** The grade, which is thereby hidden from the note's text; null if there is none. */
    static @Nullable Grade take(FootnoteBlock block, ParseContext context) {
        StrongEmphasis mark = mark(block);
        if (mark == null) {
            return null;
        }
        String text = context.source().text();
        int end = mark.getEndOffset();
        boolean inside = isEnded(word(mark));
        boolean outside = end < text.length() && STOPS.indexOf(text.charAt(end)) >= 0;
        Grade grade = inside || outside
                ? Grade.byId(Vocabulary.meaning(bareWord(mark))).orElse(null)
                : null;
        if (grade != null) {
            int to = inside ? end : end + 1;
            while (to < text.length() && (text.charAt(to) == ' ' || text.charAt(to) == '\n')) {
                to++;
            }
            context.hidden().add(mark.getStartOffset(), Math.min(to, block.getEndOffset()));
        }
        return grade;
    }

    /** What to write in front of a note without grade. */
    static String hint(FootnoteBlock block) {
        StrongEmphasis mark = mark(block);
        String nearest = mark == null ? null : nearest(bareWord(mark));
        if (nearest != null) {
            return Suggest.question("**" + capitalised(nearest) + ".**");
        }
        return "begin it with "
                + Grade.ids().stream()
                        .map(id -> "`**" + capitalised(id) + ".**`")
                        .collect(Collectors.joining(", "));
    }

    /** The grade that was probably meant, as its language writes it. */
    private static @Nullable String nearest(String word) {
        List<String> words = Grade.ids().stream()
                .flatMap(id -> Vocabulary.words(id).stream())
                .toList();
        return Suggest.nearest(word, Grade.ids())
                .or(() -> Suggest.nearest(word, words))
                .orElse(null);
    }

    private static @Nullable StrongEmphasis mark(FootnoteBlock block) {
        Node paragraph = block.getFirstChild();
        Node first = paragraph instanceof Paragraph ? paragraph.getFirstChild() : null;
        return first instanceof StrongEmphasis strong ? strong : null;
    }

    private static boolean isEnded(String word) {
        return STOPS.indexOf(word.charAt(word.length() - 1)) >= 0;
    }

    private static String word(StrongEmphasis mark) {
        return mark.getText().toString().strip();
    }

    private static String bareWord(StrongEmphasis mark) {
        String word = word(mark);
        return (isEnded(word) ? word.substring(0, word.length() - 1) : word).toLowerCase(Locale.ROOT);
    }

    private static String capitalised(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
