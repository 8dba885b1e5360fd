package dev.fingerpost.map;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Sorts each layer so that few edges cross: medians down and up, then swaps of neighbours, keeping the best that was seen. */
final class Ordering {
    private static final int SWEEPS = 12;

    private final List<List<Box>> rows;
    private final Map<String, List<Layers.Link>> down = new HashMap<>();
    private final Map<String, List<Layers.Link>> up = new HashMap<>();
    private final Map<String, Integer> place = new HashMap<>();

    private Ordering(Layers layers) {
        rows = new ArrayList<>(layers.rows.stream()
                .map(row -> (List<Box>) new ArrayList<>(row))
                .toList());
        for (Layers.Link link : layers.links) {
            down.computeIfAbsent(link.from(), k -> new ArrayList<>()).add(link);
            up.computeIfAbsent(link.to(), k -> new ArrayList<>()).add(link);
        }
    }

    static List<List<Box>> order(Layers layers) {
        return new Ordering(layers).best();
    }

    private List<List<Box>> best() {
        rows.forEach(this::number);
        List<List<Box>> best = copy();
        long fewest = crossings();
        for (int sweep = 0; sweep < SWEEPS && fewest > 0; sweep++) {
            for (int i = 0; i < rows.size(); i++) {
                int row = sweep % 2 == 0 ? i : rows.size() - 1 - i;
                sort(rows.get(row), sweep % 2 == 0);
                number(rows.get(row));
            }
            rows.forEach(this::swapNeighbours);
            long now = crossings();
            if (now < fewest) {
                fewest = now;
                best = copy();
            }
        }
        return best;
    }

    private List<List<Box>> copy() {
        return rows.stream().map(List::copyOf).toList();
    }

    private void number(List<Box> row) {
        for (int i = 0; i < row.size(); i++) {
            place.put(row.get(i).id(), i);
        }
    }

    private int place(String box) {
        return requireNonNull(place.get(box));
    }

    /** Position of the upper end of a link: the box's place, and within it the port's. */
    private double upper(Layers.Link link) {
        return place(link.from()) + (link.cell() + 1) / 100.0;
    }

    private void sort(List<Box> row, boolean downwards) {
        Map<String, Double> wanted = new HashMap<>();
        for (Box box : row) {
            List<Double> ends = (downwards ? up : down)
                    .getOrDefault(box.id(), List.of()).stream()
                            .map(link -> downwards ? upper(link) : (double) place(link.to()))
                            .sorted()
                            .toList();
            wanted.put(box.id(), ends.isEmpty() ? (double) place(box.id()) : median(ends));
        }
        row.sort(Comparator.comparingDouble(box -> wanted.get(box.id())));
    }

    private static double median(List<Double> sorted) {
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    private void swapNeighbours(List<Box> row) {
        for (int i = 0; i + 1 < row.size(); i++) {
            Box left = row.get(i);
            Box right = row.get(i + 1);
            if (crossings(right, left) < crossings(left, right)) {
                row.set(i, right);
                row.set(i + 1, left);
                place.put(right.id(), i);
                place.put(left.id(), i + 1);
            }
        }
    }

    /** Crossings among the links of two boxes if the one stood to the left of the other. */
    private int crossings(Box left, Box right) {
        int count = 0;
        for (Layers.Link one : down.getOrDefault(left.id(), List.of())) {
            for (Layers.Link other : down.getOrDefault(right.id(), List.of())) {
                count += place(other.to()) < place(one.to()) ? 1 : 0;
            }
        }
        for (Layers.Link one : up.getOrDefault(left.id(), List.of())) {
            for (Layers.Link other : up.getOrDefault(right.id(), List.of())) {
                count += upper(other) < upper(one) ? 1 : 0;
            }
        }
        return count;
    }

    private long crossings() {
        long all = 0;
        for (int row = 0; row + 1 < rows.size(); row++) {
            all += below(row);
        }
        return all;
    }

    /** Crossings between a layer and the next: pairs of links whose lower ends stand the other way round than their upper ends. */
    private long below(int row) {
        List<double[]> ends = new ArrayList<>();
        for (Box box : rows.get(row)) {
            for (Layers.Link link : down.getOrDefault(box.id(), List.of())) {
                ends.add(new double[] {upper(link), place(link.to())});
            }
        }
        ends.sort(Comparator.comparingDouble(end -> end[0]));
        // How many links so far arrive at each place, as a tree of partial sums (Fenwick).
        int[] arrived = new int[rows.get(row + 1).size() + 1];
        long count = 0;
        for (int i = 0; i < ends.size(); i++) {
            int at = (int) ends.get(i)[1] + 1;
            count += i;
            for (int j = at; j > 0; j -= j & -j) {
                count -= arrived[j];
            }
            for (int j = at; j < arrived.length; j += j & -j) {
                arrived[j]++;
            }
        }
        return count;
    }
}
