package dev.fingerpost.tree;

import dev.fingerpost.diag.Code;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Whether the ranges of a number question share out what can be answered: each value in one of them, none in two. Exact: cuts are compared,
 * no values tried.
 */
final class Cover {
    /** What is wrong beside an answer. */
    record Fault(Code code, Answer answer, String message, String hint) {}

    /** What an answer takes of what can be answered. */
    private record Taken(Answer answer, Range range) {}

    private final Measure measure;
    private final List<Taken> ranges;
    private final List<Fault> faults = new ArrayList<>();

    private Cover(Measure measure, List<Answer> answers) {
        this.measure = measure;
        this.ranges = answers.stream()
                .flatMap(answer ->
                        Stream.ofNullable(answer.range()).map(range -> new Taken(answer, measure.possible(range))))
                .sorted(Comparator.comparing(taken -> taken.range.from()))
                .toList();
    }

    /** @param answers those that are shown together; each range of them holds something */
    static List<Fault> faults(Measure measure, List<Answer> answers) {
        Cover cover = new Cover(measure, answers);
        if (!cover.ranges.isEmpty()) {
            cover.sweep();
        } else if (!answers.isEmpty()) {
            cover.nothing(answers.get(0));
        }
        return cover.faults;
    }

    /** From the lowest range to the highest; the one that reached furthest so far is what the next is compared with. */
    private void sweep() {
        Range.Cut end = measure.possible(Range.ALL).from();
        Taken reached = ranges.get(0);
        for (Taken next : ranges) {
            Range range = next.range;
            int order = range.from().compareTo(end);
            if (order > 0) {
                gap(new Range(end, range.from()), next.answer, new Range(end, range.to()));
            } else if (order < 0) {
                overlap(reached, next, end);
            }
            if (range.to().compareTo(end) > 0) {
                end = range.to();
                reached = next;
            }
        }
        Range.Cut last = measure.possible(Range.ALL).to();
        if (end.compareTo(last) < 0) {
            gap(new Range(end, last), reached.answer, new Range(reached.range.from(), last));
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

    private void overlap(Taken first, Taken second, Range.Cut end) {
        Range both = first.range.within(second.range);
        Range rest = new Range(end, second.range.to());
        Range before = new Range(first.range.from(), second.range.from());
        String hint = "remove `" + second.answer.label() + "`, or let another answer leave its numbers out";
        boolean ends = second.range.to().compareTo(first.range.to()) == 0;
        if (!rest.isEmpty()) {
            hint = "let `" + second.answer.label() + "` begin there: write `" + measure.text(rest) + "`";
        } else if (ends && !before.isEmpty()) {
            hint = "let `" + first.answer.label() + "` end before: write `" + measure.text(before) + "`";
        }
        faults.add(new Fault(
                Code.TREE_RANGE_OVERLAP,
                second.answer,
                "`" + first.answer.label() + "` and `" + second.answer.label() + "` both take "
                        + measure.text(both.example()),
                hint));
    }
}
