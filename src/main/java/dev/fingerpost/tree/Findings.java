package dev.fingerpost.tree;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the states of a tree tell about what its author wrote: a walk notes it state by state, {@link StateChecks} reports it. Each fault
 * keeps the first way on which it was met as its example, those in {@link #against()} a shortest one.
 */
final class Findings {
    /** Of the tree itself, so by the very objects: what a state notes must cost nothing, and a condition is long to compare. */
    private final Set<Answer> shown = Collections.newSetFromMap(new IdentityHashMap<>());

    private final Set<Rule> used = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<String> decisive = new HashSet<>();
    private final Map<String, Step> stuck = new LinkedHashMap<>();
    private final Map<Answer, Step> sameLabel = new LinkedHashMap<>();
    private final Map<Ground, MergedWays> against = new LinkedHashMap<>();
    private final Map<Cover.Fault, Step> uncovered = new LinkedHashMap<>();
    /** By id of the question and of the answers. */
    private final Map<List<String>, List<Cover.Fault>> covered = new HashMap<>();

    private final Set<Node.ConditionalText> unsaid = new LinkedHashSet<>();

    /** The answers that some reader sees. */
    Set<Answer> shown() {
        return shown;
    }

    /** The rules that fit first for some reader. */
    Set<Rule> used() {
        return used;
    }

    /** Ids of the questions whose answers lead on in different ways. */
    Set<String> decisive() {
        return decisive;
    }

    /** By id of a question: an example of a way on which it shows no answer. */
    Map<String, Step> stuck() {
        return stuck;
    }

    /** By answer: an example of a way on which another answer with the same words is shown. */
    Map<Answer, Step> sameLabel() {
        return sameLabel;
    }

    /** The grounds of answers and outcomes that speak against them on some way, each with a shortest one. */
    Map<Ground, MergedWays> against() {
        return against;
    }

    /** What is wrong with the ranges of a number question where these are shown. */
    Map<Cover.Fault, Step> uncovered() {
        return uncovered;
    }

    /** The wordings of outcomes that no reader is shown. */
    Set<Node.ConditionalText> unsaid() {
        return unsaid;
    }

    /** These answers are shown together in one state, in this order. */
    void show(Node.Question question, List<Answer> visible, MergedWays here) {
        Map<String, Answer> labels = new HashMap<>();
        for (Answer answer : visible) {
            shown.add(answer);
            if (labels.putIfAbsent(answer.label(), answer) != null) {
                sameLabel.putIfAbsent(answer, asked(question, here));
            }
        }
        if (visible.isEmpty()) {
            nothingToChoose(question, here);
        }
    }

    void nothingToChoose(Node.Question question, MergedWays here) {
        stuck.putIfAbsent(question.id(), asked(question, here));
    }

    /** Whether the ranges that are shown together cover what can be answered: looked at once for each such set. */
    void cover(Node.Question question, Measure measure, List<Answer> visible, MergedWays here) {
        List<String> key = new ArrayList<>(List.of(question.id()));
        visible.forEach(answer -> key.add(answer.id()));
        covered.computeIfAbsent(key, answers -> Cover.faults(measure, visible))
                .forEach(fault -> uncovered.putIfAbsent(fault, asked(question, here)));
    }

    /** A reader who is known to have answered so may choose this answer: do its own grounds speak against it? */
    void choose(Answer answer, Map<String, ? extends Set<String>> known, MergedWays here, Step step) {
        for (Ground ground : answer.grounds()) {
            MergedWays before = against.get(ground);
            if (ground.isAgainst(known) && (before == null || here.shortest + 1 < before.shortest)) {
                MergedWays ways = new MergedWays(0);
                ways.shortest = here.shortest + 1;
                ways.example = step;
                against.put(ground, ways);
            }
        }
    }

    /** The question is asked and nothing is chosen yet. */
    private static Step asked(Node.Question question, MergedWays here) {
        return new Step(question.id(), Set.of(), here.example);
    }
}
