package dev.fingerpost.tree;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a walk over all merged states of a tree finds. See {@link States}.
 *
 * @param ends how each end (an outcome, or another tree) is reached
 * @param moves those from a state stand after all that lead to it
 * @param choices by answer (as the same object): what a reader can choose of it
 * @param findings what the states tell about what the author wrote
 * @param count how many states there are beside the start
 * @param source what was walked, for walks over a part of it; null for {@link #NONE}
 */
record StateWalk(
        Map<String, MergedWays> ends,
        List<Move> moves,
        Map<Answer, List<Choice>> choices,
        Findings findings,
        int count,
        @Nullable States source) {
    /** Of a tree that is not known to be sound. */
    static final StateWalk NONE = new StateWalk(Map.of(), List.of(), Map.of(), new Findings(), 0, null);

    List<Choice> of(Answer answer) {
        return choices.getOrDefault(answer, List.of());
    }

    /** The part of this walk in which readers answer so, by question; see {@link States#within}. */
    StateWalk within(DecisionTree tree, Map<String, Set<String>> given) {
        return Objects.requireNonNull(source, "only a tree that is sound is walked in part")
                .within(tree, given);
    }

    /** As {@link Effort} counts it. */
    long effort() {
        return source == null ? 0 : source.effort();
    }

    static StateWalk of(DecisionTree tree) throws States.TooMany {
        return new States(tree, new Graph(tree)).walk();
    }
}
