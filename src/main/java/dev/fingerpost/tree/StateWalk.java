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
 * @param shown the answers that some reader sees
 * @param used the rules that fit first for some reader
 * @param decisive the questions whose answers lead on in different ways
 * @param stuck question to an example of a way on which no answer is shown
 * @param sameLabel answer to an example of a way on which another answer with the same words is shown
 * @param against the grounds of outcomes that speak against the advice on some way, each with the shortest such way
 * @param choices by answer (as the same object): what a reader can choose of it
 * @param uncovered what is wrong with the ranges of a number question where these are shown, each with an example of a way to there
 * @param unsaid the wordings of outcomes that no reader is shown
 * @param count how many states there are beside the start
 * @param source what was walked, for walks over a part of it; null for {@link #NONE}
 */
record StateWalk(
        Map<String, States.Ways> ends,
        List<States.Move> moves,
        Set<Answer> shown,
        Set<Rule> used,
        Set<String> decisive,
        Map<String, States.Step> stuck,
        Map<Answer, States.Step> sameLabel,
        Map<Node.Ground, States.Ways> against,
        Map<Answer, List<Choice>> choices,
        Map<Cover.Fault, States.Step> uncovered,
        Set<Node.Wording> unsaid,
        int count,
        @Nullable States source) {
    /** Of a tree that is not known to be sound. */
    static final StateWalk NONE = new StateWalk(
            Map.of(), List.of(), Set.of(), Set.of(), Set.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of(),
            Set.of(), 0, null);

    List<Choice> of(Answer answer) {
        return choices.getOrDefault(answer, List.of());
    }

    /** The part of this walk in which readers answer so, by question; see {@link States#within}. */
    StateWalk within(DecisionTree tree, Map<String, Set<String>> given) {
        return Objects.requireNonNull(source, "only a tree that is sound is walked in part")
                .within(tree, given);
    }

    static StateWalk of(DecisionTree tree) throws States.TooMany {
        return new States(tree, new Graph(tree)).walk();
    }
}
