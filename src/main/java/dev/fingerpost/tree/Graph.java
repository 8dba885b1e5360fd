package dev.fingerpost.tree;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which step leads to which. Only steps of this page count; another tree's page is an end. No recursion: a tree may be deep. */
final class Graph {
    private final Map<String, Node> nodes = new LinkedHashMap<>();
    private final Map<String, Set<String>> next = new LinkedHashMap<>();

    Graph(DecisionTree tree) {
        tree.questions().forEach(question -> nodes.putIfAbsent(question.id(), question));
        tree.outcomes().forEach(outcome -> nodes.putIfAbsent(outcome.id(), outcome));
        nodes.forEach((id, node) -> {
            Set<String> targets = new LinkedHashSet<>();
            if (node instanceof Node.Question question) {
                targets(question).stream().filter(nodes::containsKey).forEach(targets::add);
            }
            next.put(id, targets);
        });
    }

    /** All that a question leads to, other trees included. */
    static Collection<String> targets(Node.Question question) {
        List<String> targets = new ArrayList<>();
        for (Answer answer : question.answers()) {
            if (answer.target() != null) {
                targets.add(answer.target());
            }
        }
        question.rules().forEach(rule -> targets.add(rule.target()));
        return targets;
    }

    Map<String, Node> nodes() {
        return nodes;
    }

    Set<String> next(String id) {
        return next.getOrDefault(id, Set.of());
    }

    /** All that can be reached from here, itself included. */
    Set<String> reachable(String start) {
        Set<String> seen = new LinkedHashSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(start));
        while (!open.isEmpty()) {
            String id = open.pop();
            if (seen.add(id)) {
                open.addAll(next(id));
            }
        }
        return seen;
    }

    /** Steps in an order in which each stands after all that lead to it; those on or behind a cycle are missing. */
    List<String> order() {
        Map<String, Integer> before = new HashMap<>();
        next.values().forEach(targets -> targets.forEach(target -> before.merge(target, 1, Integer::sum)));
        Deque<String> ready = new ArrayDeque<>();
        nodes.keySet().stream().filter(id -> !before.containsKey(id)).forEach(ready::add);
        List<String> order = new ArrayList<>();
        while (!ready.isEmpty()) {
            String id = ready.poll();
            order.add(id);
            for (String target : next(id)) {
                if (before.merge(target, -1, Integer::sum) == 0) {
                    ready.add(target);
                }
            }
        }
        return order;
    }

    /** A cycle, first step repeated at the end; empty when there is none. */
    List<String> cycle() {
        Set<String> left = new LinkedHashSet<>(nodes.keySet());
        left.removeAll(order());
        // Steps behind a cycle are left, too: drop all that lead nowhere but out, until only cycles remain.
        boolean dropped = true;
        while (dropped) {
            dropped = left.removeIf(id -> next(id).stream().noneMatch(left::contains));
        }
        if (left.isEmpty()) {
            return List.of();
        }
        List<String> walk = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        String id = left.iterator().next();
        while (seen.add(id)) {
            walk.add(id);
            id = next(id).stream().filter(left::contains).findFirst().orElseThrow();
        }
        List<String> cycle = new ArrayList<>(walk.subList(walk.indexOf(id), walk.size()));
        cycle.add(id);
        return cycle;
    }
}
