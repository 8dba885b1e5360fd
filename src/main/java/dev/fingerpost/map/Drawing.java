package dev.fingerpost.map;

import static java.util.Objects.requireNonNull;

import dev.fingerpost.tree.DecisionTree;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A drawn tree: where each box stands and how each answer's line runs. Pixels; y grows downwards.
 *
 * @param lines by {@code question/answer}
 */
record Drawing(Map<String, Placed> boxes, Map<String, Line> lines, double width, double height) {
    private static final double LAYER_GAP = 64;
    static final double MARGIN = 12;

    /** A box and its upper left corner. */
    record Placed(Box box, double x, double y) {}

    /** Corners of an answer's line: pairs of points between which it runs straight down, joined by curves. */
    record Line(String question, String answer, List<double[]> points) {}

    /**
     * Null where a drawing would have more than {@link dev.fingerpost.file.Limits#MAP_PIECES}.
     *
     * @param others titles of the trees that this one leads to, by their path as it names them
     */
    static @Nullable Drawing of(DecisionTree tree, Map<String, String> others) {
        Layers layers = new Layers(tree, others);
        if (layers.isTooLarge) {
            return null;
        }
        List<List<Box>> rows = Ordering.order(layers);
        Map<String, Double> left = Placement.place(rows, layers.links);
        double[] top = new double[rows.size()];
        double[] bottom = new double[rows.size()];
        double y = MARGIN;
        Map<String, Placed> boxes = new LinkedHashMap<>();
        Map<String, Placed> all = new HashMap<>();
        double right = 0;
        for (int i = 0; i < rows.size(); i++) {
            top[i] = y;
            for (Box box : rows.get(i)) {
                Placed placed = new Placed(box, requireNonNull(left.get(box.id())) + MARGIN, y);
                all.put(box.id(), placed);
                right = Math.max(right, placed.x() + box.width());
            }
            y += rows.get(i).stream().mapToDouble(Box::height).max().orElse(0);
            bottom[i] = y;
            y += LAYER_GAP;
        }
        // In the order of the page, so that the keyboard walks the map as it walks the text.
        tree.questions().forEach(question -> boxes.put(question.id(), all.get(question.id())));
        tree.outcomes().forEach(outcome -> boxes.put(outcome.id(), all.get(outcome.id())));
        rows.forEach(row -> row.stream()
                .filter(box -> box.kind() == Box.Kind.OTHER_TREE)
                .forEach(box -> boxes.put(box.id(), all.get(box.id()))));
        Map<String, Line> lines = new LinkedHashMap<>();
        for (Layers.Route route : layers.routes) {
            List<double[]> points = points(route, all, top, bottom);
            lines.put(route.question() + "/" + route.answer(), new Line(route.question(), route.answer(), points));
        }
        return new Drawing(boxes, lines, right + MARGIN, y - LAYER_GAP + MARGIN);
    }

    private static List<double[]> points(Layers.Route route, Map<String, Placed> all, double[] top, double[] bottom) {
        List<double[]> points = new ArrayList<>();
        Placed from = requireNonNull(all.get(route.question()));
        double x = from.x() + from.box().port(route.cell());
        points.add(new double[] {x, from.y() + from.box().height()});
        points.add(new double[] {x, bottom[from.box().layer()]});
        for (String id : route.through()) {
            Placed dummy = requireNonNull(all.get(id));
            double middle = dummy.x() + dummy.box().width() / 2;
            points.add(new double[] {middle, top[dummy.box().layer()]});
            points.add(new double[] {middle, bottom[dummy.box().layer()]});
        }
        Placed to = requireNonNull(all.get(route.target()));
        points.add(new double[] {to.x() + to.box().width() / 2, to.y()});
        return points;
    }
}
