package dev.fingerpost.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Functions of answers, as ordered decision diagrams: a node asks for the answer in one column and has a child for each; equal functions are the
 * same node, and no node asks what does not matter. Nodes are numbers; those from 0 down are ends.
 */
final class AnswerFunctions {
    /** More nodes than this are no tree for people, and no table that they wrote by hand. */
    private static final int MOST = 50_000;
    /** Steps of work, one for each answer that is looked at; a table of 729 rows and 6 columns takes 120,000. */
    private static final int MOST_STEPS = 50_000_000;

    /** Thrown when a function needs more nodes. */
    static final class TooManyNodes extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TooManyNodes() {
            super(null, null, false, false);
        }
    }

    private record Node(int column, List<Integer> children) {}

    private record Choice(int condition, int yes, int no) {}

    private final int[] sizes;
    private int steps;
    private final List<Node> nodes = new ArrayList<>(Arrays.asList((Node) null));
    private final Map<Node, Integer> known = new HashMap<>();
    private final Map<Choice, Integer> choices = new HashMap<>();

    /** @param sizes how many answers each column has */
    AnswerFunctions(int[] sizes) {
        this.sizes = sizes.clone();
    }

    /** The end with this number, from 0. */
    static int end(int number) {
        return -number;
    }

    static boolean isEnd(int node) {
        return node <= 0;
    }

    static int number(int end) {
        return -end;
    }

    int column(int node) {
        return isEnd(node) ? Integer.MAX_VALUE : nodes.get(node).column;
    }

    int child(int node, int answer) {
        return nodes.get(node).children.get(answer);
    }

    /** Each once. */
    Set<Integer> children(int node) {
        return new LinkedHashSet<>(nodes.get(node).children);
    }

    private int node(int column, List<Integer> children) {
        steps += children.size();
        if (steps > MOST_STEPS) {
            throw new TooManyNodes();
        }
        if (children.stream().allMatch(children.get(0)::equals)) {
            return children.get(0);
        }
        Node node = new Node(column, List.copyOf(children));
        return known.computeIfAbsent(node, fresh -> {
            if (nodes.size() > MOST) {
                throw new TooManyNodes();
            }
            nodes.add(fresh);
            return nodes.size() - 1;
        });
    }

    /** End 1 where the column has one of these answers, end 0 elsewhere. */
    int test(int column, BitSet answers) {
        List<Integer> children = new ArrayList<>();
        for (int answer = 0; answer < sizes[column]; answer++) {
            children.add(end(answers.get(answer) ? 1 : 0));
        }
        return node(column, children);
    }

    /** The one function where the condition gives 1, the other elsewhere. */
    int choose(int condition, int yes, int no) {
        if (isEnd(condition)) {
            return number(condition) == 1 ? yes : no;
        }
        if (yes == no) {
            return yes;
        }
        Choice choice = new Choice(condition, yes, no);
        Integer before = choices.get(choice);
        if (before != null) {
            return before;
        }
        int column = Math.min(column(condition), Math.min(column(yes), column(no)));
        List<Integer> children = new ArrayList<>();
        for (int answer = 0; answer < sizes[column]; answer++) {
            children.add(choose(at(condition, column, answer), at(yes, column, answer), at(no, column, answer)));
        }
        int made = node(column, children);
        if (choices.size() > MOST * 10) {
            choices.clear();
        }
        choices.put(choice, made);
        return made;
    }

    int and(int one, int other) {
        return choose(one, other, end(0));
    }

    private int at(int node, int column, int answer) {
        return column(node) == column ? child(node, answer) : node;
    }

    /** The same function with other ends. */
    int with(int node, IntUnaryOperator ends) {
        return with(node, ends, new HashMap<>());
    }

    private int with(int node, IntUnaryOperator ends, Map<Integer, Integer> done) {
        if (isEnd(node)) {
            return end(ends.applyAsInt(number(node)));
        }
        Integer before = done.get(node);
        if (before != null) {
            return before;
        }
        List<Integer> children = new ArrayList<>();
        for (int child : nodes.get(node).children) {
            children.add(with(child, ends, done));
        }
        int made = node(nodes.get(node).column, children);
        done.put(node, made);
        return made;
    }

    /** For each column an answer with which the function gives this end, the first ones; null where none does. */
    int @Nullable [] example(int node, int number) {
        int[] answers = new int[sizes.length];
        return find(node, number, answers, new BitSet()) ? answers : null;
    }

    private boolean find(int node, int number, int[] answers, BitSet failed) {
        if (isEnd(node)) {
            return number(node) == number;
        }
        if (failed.get(node)) {
            return false;
        }
        for (int answer = 0; answer < sizes[column(node)]; answer++) {
            answers[column(node)] = answer;
            if (find(child(node, answer), number, answers, failed)) {
                return true;
            }
        }
        answers[column(node)] = 0;
        failed.set(node);
        return false;
    }
}
