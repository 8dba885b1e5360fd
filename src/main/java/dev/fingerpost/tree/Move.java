package dev.fingerpost.tree;

import java.util.Map;
import java.util.Set;

/**
 * One way on from a state.
 *
 * @param question that is asked in the state
 * @param known what is remembered there of earlier answers
 * @param chosen what leads on; for ticks the first of {@code ways} combinations
 * @param ways how many choices lead on to the same state
 * @param share of all that can be chosen there, {@code ways} is
 * @param target id of the step that it leads to, or the path of another tree's page
 */
record Move(
        String question,
        Map<String, ? extends Set<String>> known,
        Set<String> chosen,
        int ways,
        double share,
        String target,
        MergedWays from,
        MergedWays to) {}
