package dev.fingerpost.tree;

import dev.fingerpost.diag.Code;
import dev.fingerpost.diag.Notes;
import dev.fingerpost.page.Inline;
import java.math.BigDecimal;
import java.util.IdentityHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The ranges that the answers of a number question stand for: each as written, then without what others claim of its ends. */
final class AnswerRanges {
    private static final String FORM =
            RangeReader.FORM + "; words of your own stand before it: `- [Small](#next) `up to 5``";

    private final Measure measure;
    private final Notes notes;
    private final RangeNotes reader;
    private final Map<Answer, RangeReader.Written> written = new IdentityHashMap<>();

    /** @param measure the number that the question asks for */
    AnswerRanges(Measure measure, Notes notes) {
        this.measure = measure;
        this.notes = notes;
        this.reader = new RangeNotes("the question", measure, notes);
    }

    /**
     * The range of an answer: in a code span of its own, else its words.
     *
     * @return null, and a note, where it has none that fits
     */
    RangeReader.@Nullable Written read(Inline.Link link, Inline.@Nullable CodeSpan code) {
        return code == null ? reader.read(link.text(), link.at(), FORM) : reader.read(code.text(), code.at(), FORM);
    }

    /** Remembers what an answer was read with. */
    void add(Answer answer, RangeReader.Written range) {
        written.put(answer, range);
        BigDecimal value = measure.value(answer.id());
        if (value != null && !Range.point(value).equals(answer.range())) {
            // A link must tell an answer from a number.
            notes.add(
                    Code.TREE_ID_FORM,
                    answer.at(),
                    "the answer's id `" + answer.id() + "` reads as a number in a permalink",
                    "give it a word: `<!-- id: n-" + answer.id() + " -->`");
        }
    }

    /** The answer with the range that is left to it by the others, as whole numbers where only such are asked for; call it once all are added. */
    Answer settled(Answer answer) {
        RangeReader.Written own = written.get(answer);
        if (own == null) {
            return answer;
        }
        Range range = own.settled(written.values());
        if (measure.possible(range).isEmpty()) {
            empty(answer, own);
        }
        return answer.with(measure.isWhole() ? range.whole() : range);
    }

    private void empty(Answer answer, RangeReader.Written own) {
        boolean turned = own.range().isEmpty();
        Range back = turned
                ? new Range(
                        Range.Cut.below(own.numbers().get(1).value()),
                        Range.Cut.above(own.numbers().get(0).value()))
                : Range.ALL;
        notes.add(
                Code.TREE_RANGE_EMPTY,
                answer.at(),
                "`" + answer.label() + "` takes no number: "
                        + (turned
                                ? "it ends before it begins"
                                : "none of " + measure.text(measure.limits()) + " is in it"),
                turned && !measure.possible(back).isEmpty()
                        ? "write `" + measure.text(back) + "`"
                        : "remove it, or write a range of what can be answered: " + measure.text(measure.limits()));
    }
}
