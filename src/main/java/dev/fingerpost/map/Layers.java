package dev.fingerpost.map;

import static java.util.Objects.requireNonNull;

import dev.fingerpost.file.Limits;
import dev.fingerpost.tree.Answer;
import dev.fingerpost.tree.DecisionTree;
import dev.fingerpost.tree.Node;
import dev.fingerpost.tree.Rule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Puts every step on the layer below the lowest that leads to it, and a dummy on each layer that an edge passes. */
final class Layers {
    /** A piece of an edge, from one layer to the next. {@code cell} is the port of the upper box; 0 for a dummy. */
    record Link(String from, int cell, String to) {}

    /** An answer's way down: its port, the dummies it passes, and where it arrives. */
    record Route(String question, int cell, String answer, List<String> through, String target) {}

    final List<List<Box>> rows = new ArrayList<>();
    final List<Link> links = new ArrayList<>();
    final List<Route> routes = new ArrayList<>();

    /** Then nothing else is worked out. */
    final boolean isTooLarge;

    private final Map<String, Integer> layer = new HashMap<>();
    private final Map<String, List<Box.Cell>> cells = new LinkedHashMap<>();

    /** @param others titles of the trees that this one leads to, by their path as it names them */
    Layers(DecisionTree tree, Map<String, String> others) {
        tree.questions().forEach(question -> cells.put(question.id(), cells(question)));
        rank(tree);
        isTooLarge = pieces() > Limits.MAP_PIECES;
        if (isTooLarge) {
            return;
        }
        int count = layer.values().stream().mapToInt(i -> i).max().orElse(0) + 1;
        for (int i = 0; i < count; i++) {
            rows.add(new ArrayList<>());
        }
        boxes(tree, others);
        cells.forEach((id, list) -> {
            for (int i = 0; i < list.size(); i++) {
                route(id, i, list.get(i));
            }
        });
    }

    private static List<Box.Cell> cells(Node.Question question) {
        List<Box.Cell> cells = new ArrayList<>();
        double width = Math.max(Box.CELL_WIDTH, 184.0 / Math.max(1, ports(question))) - 10;
        if (question.ruled()) {
            int number = 1;
            for (Rule rule : question.rules()) {
                cells.add(new Box.Cell(
                        String.valueOf(number++),
                        rule.label(),
                        Wrap.lines(rule.label(), width, Box.CELL_SIZE, 4),
                        rule.target()));
            }
        } else {
            for (Answer answer : question.answers()) {
                cells.add(new Box.Cell(
                        answer.id(),
                        answer.label(),
                        Wrap.lines(answer.label(), width, Box.CELL_SIZE, 4),
                        String.valueOf(answer.target())));
            }
        }
        return cells;
    }

    private static int ports(Node.Question question) {
        return question.ruled() ? question.rules().size() : question.answers().size();
    }

    /** Longest way from the start. The tree is known to have no cycle, so as many rounds as steps suffice. */
    private void rank(DecisionTree tree) {
        layer.put(tree.questions().get(0).id(), 0);
        for (String id : order(tree)) {
            int here = layer.getOrDefault(id, 0);
            for (Box.Cell cell : cells.getOrDefault(id, List.of())) {
                layer.merge(cell.target(), here + 1, Math::max);
            }
        }
    }

    private List<String> order(DecisionTree tree) {
        Map<String, Integer> before = new HashMap<>();
        cells.values().forEach(list -> targets(list).forEach(target -> before.merge(target, 1, Integer::sum)));
        List<String> order = new ArrayList<>(List.of(tree.questions().get(0).id()));
        for (int i = 0; i < order.size(); i++) {
            for (String target : targets(cells.getOrDefault(order.get(i), List.of()))) {
                if (before.merge(target, -1, Integer::sum) == 0) {
                    order.add(target);
                }
            }
        }
        return order;
    }

    private static Set<String> targets(List<Box.Cell> list) {
        Set<String> targets = new LinkedHashSet<>();
        list.forEach(cell -> targets.add(cell.target()));
        return targets;
    }

    private void boxes(DecisionTree tree, Map<String, String> others) {
        for (Node.Question question : tree.questions()) {
            int at = layer.getOrDefault(question.id(), 0);
            rows.get(at)
                    .add(Box.question(question.id(), question.title(), requireNonNull(cells.get(question.id())), at));
        }
        Set<String> known = new LinkedHashSet<>(cells.keySet());
        for (Node.Outcome outcome : tree.outcomes()) {
            known.add(outcome.id());
            int at = layer.getOrDefault(outcome.id(), 0);
            rows.get(at).add(Box.end(Box.Kind.OUTCOME, outcome.id(), outcome.title(), at));
        }
        layer.forEach((id, at) -> {
            if (!known.contains(id)) {
                rows.get(at).add(Box.end(Box.Kind.OTHER_TREE, id, others.getOrDefault(id, id), at));
            }
        });
    }

    /** Pieces that the lines of a tree take in all: what a drawing costs, and how hard it is to follow. */
    private int pieces() {
        int pieces = 0;
        for (Map.Entry<String, List<Box.Cell>> question : cells.entrySet()) {
            for (Box.Cell cell : question.getValue()) {
                pieces += requireNonNull(layer.get(cell.target())) - layer.getOrDefault(question.getKey(), 0);
            }
        }
        return pieces;
    }

    private void route(String question, int cell, Box.Cell from) {
        List<String> through = new ArrayList<>();
        String above = question;
        int port = cell;
        for (int at = requireNonNull(layer.get(question)) + 1; at < requireNonNull(layer.get(from.target())); at++) {
            String dummy = question + "/" + cell + "/" + at;
            rows.get(at).add(Box.dummy(dummy, at));
            links.add(new Link(above, port, dummy));
            through.add(dummy);
            above = dummy;
            port = 0;
        }
        links.add(new Link(above, port, from.target()));
        routes.add(new Route(question, cell, from.answer(), through, from.target()));
    }
}
