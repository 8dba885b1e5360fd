package dev.fingerpost.exchange;

import dev.fingerpost.path.Position;
import dev.fingerpost.tree.Measure;
import dev.fingerpost.tree.Range;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Rules as they are imported: the first row that fits wins.
 *
 * @param unique whether no two rows may fit the same answers, unless they have the same outcome
 * @param outcomes of the rows, each once
 * @param otherwise number of the outcome where no row fits; -1 for none
 */
record ImportedRules(boolean unique, List<Row> rows, List<Outcome> outcomes, int otherwise) {
    private static final int MOST_ANSWERS = 1_000;

    /**
     * A question.
     *
     * @param measure what number is asked for; null for none
     * @param words the measure as an author writes it; empty for none
     * @param answers at least one; numbers from the lowest on
     */
    record Column(
            String title, String help, @Nullable Measure measure, String words, List<Answer> answers, Position at) {
        Column {
            answers = List.copyOf(answers);
            bounded(answers.size(), at);
            bounded(title, at);
            answers.forEach(answer -> bounded(answer.label, at));
        }
    }

    /** @throws TooLarge where nobody could read so many answers */
    static void bounded(int answers, Position at) {
        if (answers > MOST_ANSWERS) {
            throw tooLarge(at, "the column has more than " + MOST_ANSWERS + " answers, the most of one question");
        }
    }

    /** @throws TooLarge where nobody would read such words */
    static void bounded(String words, Position at) {
        if (words.length() > Chart.LONGEST_WORDS) {
            throw tooLarge(at, "words of the table have more than " + Chart.LONGEST_WORDS + " characters");
        }
    }

    static TooLarge tooLarge(Position at, String message) {
        return new TooLarge(at, message, "leave columns out, or split the table in two");
    }

    /** @param range of a number; null for other answers */
    record Answer(
            String label,
            boolean notSure,
            String reason,
            @Nullable Range range) {
        Answer {
            label = ImportedTree.Words.plain(label);
        }

        static Answer of(String label) {
            return new Answer(label, false, "", null);
        }
    }

    /** @param text plain words; empty for none */
    record Outcome(String title, String text) {}

    /**
     * @param cells which answers fit, by number of the column; without those where any does
     * @param decided which outcomes of other tables fit
     * @param outcome its number
     */
    record Row(Map<Integer, BitSet> cells, Map<ImportedRules, BitSet> decided, int outcome, Position at) {}

    /** Gives outcomes their numbers. */
    static final class Outcomes {
        private final List<Outcome> list = new ArrayList<>();
        private final Map<String, Integer> numbers = new HashMap<>();

        int of(String title, String text) {
            return numbers.computeIfAbsent(title, fresh -> {
                list.add(new Outcome(title, text));
                return list.size() - 1;
            });
        }

        List<Outcome> list() {
            return List.copyOf(list);
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
