package dev.fingerpost.tree;

import dev.fingerpost.diag.Code;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Whether the ranges of a number question share out what can be answered: each value in one of them, none in two. Exact: cuts are compared,
 * no values tried.
 */
final class Cover {
    /** What is wrong beside an answer. */
    record Fault(Code code, Answer answer, String message, String hint) {}

    private final Measure measure;
    private final List<Answer> ranges;
    private final List<Fault> faults = new ArrayList<>();

    private Cover(Measure measure, List<Answer> answers) {
        this.measure = measure;
        this.ranges = answers.stream()
                .filter(answer -> answer.range() != null)
                .sorted(Comparator.comparing((Answer answer) -> possible(answer).from()))
                .toList();
    }

    /** @param answers those that are shown together; each range of them holds something */
    static List<Fault> faults(Measure measure, List<Answer> answers) {
        Cover cover = new Cover(measure, answers);
        if (cover.ranges.isEmpty() && !answers.isEmpty()) {
            cover.nothing(answers.get(0));
        } else {
            cover.sweep();
        }
        return cover.faults;
    }

    private Range possible(Answer answer) {
        return measure.possible(answer.range() == null ? Range.ALL : answer.range());
    }

    /** From the lowest range to the highest; the one that reached furthest so far is what the next is compared with. */
    private void sweep() {
        Answer reached = null;
        Range.Cut end = measure.possible(Range.ALL).from();
        for (Answer answer : ranges) {
            Range range = possible(answer);
            int order = range.from().compareTo(end);
            if (order > 0) {
                gap(new Range(end, range.from()), answer, new Range(end, range.to()));
            } else if (order < 0 && reached != null) {
                overlap(reached, answer, end);
            }
            if (range.to().compareTo(end) > 0) {
                end = range.to();
                reached = answer;
            }
        }
        Range.Cut last = measure.possible(Range.ALL).to();
        if (end.compareTo(last) < 0 && reached != null) {
            gap(new Range(end, last), reached, new Range(possible(reached).from(), last));
        }
    }

    private void nothing(Answer answer) {
        String least = measure.text(measure.possible(Range.ALL).example());
        faults.add(new Fault(
                Code.TREE_RANGE_GAP,
                answer,
                "no answer takes " + least,
                "add ranges, for example `up to " + least + "` and `over " + least + "`"));
    }

    private void gap(Range gap, Answer beside, Range mended) {
        faults.add(new Fault(
                Code.TREE_RANGE_GAP,
                beside,
                "no answer takes " + measure.text(gap.example()),
                "let `" + beside.label() + "` take it: write `" + measure.text(mended) + "`"));
    }

    private void overlap(Answer first, Answer second, Range.Cut end) {
        Range both = possible(first).within(possible(second));
        Range rest = new Range(end, possible(second).to());
        Range before = new Range(possible(first).from(), possible(second).from());
        String hint = "remove `" + second.label() + "`, or let another answer leave its numbers out";
        boolean ends = possible(second).to().compareTo(possible(first).to()) == 0;
        if (!rest.isEmpty()) {
            hint = "let `" + second.label() + "` begin there: write `" + measure.text(rest) + "`";
        } else if (ends && !before.isEmpty()) {
            hint = "let `" + first.label() + "` end before: write `" + measure.text(before) + "`";
        }
        faults.add(new Fault(
                Code.TREE_RANGE_OVERLAP,
                second,
                "`" + first.label() + "` and `" + second.label() + "` both take " + measure.text(both.example()),
                hint));
    }
}
