package dev.fingerpost.tree;

import dev.fingerpost.path.Position;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An answer to choose, or an option to tick.
 *
 * @param id unique in its question
 * @param label its words, without markup
 * @param target id of a question or outcome, or the path of another tree's page relative to this one ({@code other.md});
 *     null for an option, whose question has rules
 * @param condition when it is shown; null for always
 * @param range the numbers that it stands for, in a question that asks for one; null for all other answers
 * @param words what is said of it besides its label
 * @param grounds what no reader who chooses it may have answered
 * @param mark what kind of answer it is
 * @param at where its words stand, with what they link to
 * @param targetAt where the target stands; as {@code at} for an option
 */
public record Answer(
        String id,
        String label,
        @Nullable String target,
        @Nullable Condition condition,
        @Nullable Range range,
        Words words,
        List<Ground> grounds,
        Mark mark,
        Position at,
        Position targetAt) {
    public Answer {
        grounds = List.copyOf(grounds);
    }

    Answer with(Range made) {
        return new Answer(id, label, target, condition, made, words, grounds, mark, at, targetAt);
    }

    /**
     * What is said of an answer besides its label.
     *
     * @param range the range as written beside words of its own; null where the label says it
     * @param hint words after the dash, HTML with holes; null for none
     * @param reason the quote below it, HTML with holes; null for none
     */
    public record Words(
            @Nullable String range,
            @Nullable String hint,
            @Nullable String reason) {
        /** Of an answer that is its label alone. */
        public static final Words NONE = new Words(null, null, null);
    }

    /** Kinds of answer. */
    public enum Mark {
        PLAIN,
        /** The reader does not know: never counted as a reason for an alternative. */
        NOT_SURE,
        /** None of the options: excludes the others. */
        NONE,
        /** A fact that the reader cannot change. */
        FIXED;

        /** As written in the comment behind an answer: {@code not-sure} and so on. */
        String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
