package dev.fingerpost.map;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Gives each box its left side. A layer keeps its order and its gaps; within these each box comes as near as can be to what it is linked
 * with (least squares under an order: pool adjacent violators, Barlow et al. 1972).
 */
final class Placement {
    private static final double GAP = 26;
    private static final double PASSAGE_GAP = 12;
    private static final int SWEEPS = 16;

    private final List<List<Box>> rows;
    private final Map<String, Box> boxes = new HashMap<>();
    private final Map<String, List<Layers.Link>> down = new HashMap<>();
    private final Map<String, List<Layers.Link>> up = new HashMap<>();
    private final Map<String, Double> left = new HashMap<>();

    private Placement(List<List<Box>> rows, List<Layers.Link> links) {
        this.rows = rows;
        rows.forEach(row -> row.forEach(box -> boxes.put(box.id(), box)));
        for (Layers.Link link : links) {
            down.computeIfAbsent(link.from(), k -> new ArrayList<>()).add(link);
            up.computeIfAbsent(link.to(), k -> new ArrayList<>()).add(link);
        }
    }

    /** Left sides by box id; the leftmost is 0. */
    static Map<String, Double> place(List<List<Box>> rows, List<Layers.Link> links) {
        return new Placement(rows, links).run();
    }

    private Map<String, Double> run() {
        for (List<Box> row : rows) {
            double x = 0;
            for (int i = 0; i < row.size(); i++) {
                x += i == 0 ? 0 : row.get(i - 1).width() + gap(row.get(i - 1), row.get(i));
                left.put(row.get(i).id(), x);
            }
        }
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            boolean downwards = sweep % 2 == 0;
            for (int i = 0; i < rows.size(); i++) {
                settle(rows.get(downwards ? i : rows.size() - 1 - i), downwards);
            }
        }
        double least = left.values().stream().mapToDouble(x -> x).min().orElse(0);
        left.replaceAll((id, x) -> x - least);
        return left;
    }

    private static double gap(Box a, Box b) {
        return a.kind() == Box.Kind.DUMMY || b.kind() == Box.Kind.DUMMY ? PASSAGE_GAP : GAP;
    }

    private void settle(List<Box> row, boolean downwards) {
        int n = row.size();
        double[] offset = new double[n];
        double[] wanted = new double[n];
        double[] weight = new double[n];
        for (int i = 0; i < n; i++) {
            Box box = row.get(i);
            offset[i] = i == 0 ? 0 : offset[i - 1] + row.get(i - 1).width() + gap(row.get(i - 1), box);
            wanted[i] = wish(box, downwards) - offset[i];
            // Long edges should run straight, so what passes through pulls harder.
            weight[i] = box.kind() == Box.Kind.DUMMY ? 4 : 1;
        }
        double[] fitted = isotonic(wanted, weight);
        for (int i = 0; i < n; i++) {
            left.put(row.get(i).id(), fitted[i] + offset[i]);
        }
    }

    /** The left side at which a box would stand straight below (or above) what it is linked with. */
    private double wish(Box box, boolean downwards) {
        List<Layers.Link> links = (downwards ? up : down).getOrDefault(box.id(), List.of());
        if (links.isEmpty()) {
            return requireNonNull(left.get(box.id()));
        }
        double sum = 0;
        for (Layers.Link link : links) {
            Box above = requireNonNull(boxes.get(link.from()));
            Box below = requireNonNull(boxes.get(link.to()));
            double straight = downwards
                    ? requireNonNull(left.get(above.id())) + above.port(link.cell()) - below.width() / 2
                    : requireNonNull(left.get(below.id())) + below.width() / 2 - above.port(link.cell());
            sum += straight;
        }
        return sum / links.size();
    }

    /** The non-decreasing sequence nearest to the wanted one. */
    static double[] isotonic(double[] wanted, double[] weight) {
        int n = wanted.length;
        double[] mean = new double[n];
        double[] mass = new double[n];
        int[] size = new int[n];
        int blocks = 0;
        for (int i = 0; i < n; i++) {
            mean[blocks] = wanted[i];
            mass[blocks] = weight[i];
            size[blocks] = 1;
            blocks++;
            while (blocks > 1 && mean[blocks - 2] > mean[blocks - 1]) {
                double both = mass[blocks - 2] + mass[blocks - 1];
                mean[blocks - 2] = (mean[blocks - 2] * mass[blocks - 2] + mean[blocks - 1] * mass[blocks - 1]) / both;
                mass[blocks - 2] = both;
                size[blocks - 2] += size[blocks - 1];
                blocks--;
            }
        }
        double[] result = new double[n];
        int at = 0;
        for (int b = 0; b < blocks; b++) {
            for (int i = 0; i < size[b]; i++) {
                result[at++] = mean[b];
            }
        }
        return result;
    }
}
