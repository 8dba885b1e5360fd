package dev.fingerpost.map;

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
        number();
        List<List<Box>> best = copy();
        int fewest = crossings();
        for (int sweep = 0; sweep < SWEEPS && fewest > 0; sweep++) {
            for (int i = 0; i < rows.size(); i++) {
                int row = sweep % 2 == 0 ? i : rows.size() - 1 - i;
                sort(rows.get(row), sweep % 2 == 0);
                number();
            }
            swapNeighbours();
            int now = crossings();
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

    private void number() {
        for (List<Box> row : rows) {
            for (int i = 0; i < row.size(); i++) {
                place.put(row.get(i).id(), i);
            }
        }
    }

    /** Position of the upper end of a link: the box's place, and within it the port's. */
    private double upper(Layers.Link link) {
        return place.get(link.from()) + (link.cell() + 1) / 100.0;
    }

    private void sort(List<Box> row, boolean downwards) {
        Map<String, Double> wanted = new HashMap<>();
        for (Box box : row) {
            List<Double> ends = (downwards ? up : down)
                    .getOrDefault(box.id(), List.of()).stream()
                            .map(link -> downwards ? upper(link) : (double) place.get(link.to()))
                            .sorted()
                            .toList();
            wanted.put(box.id(), ends.isEmpty() ? (double) place.get(box.id()) : median(ends));
        }
        row.sort(Comparator.comparingDouble(box -> wanted.get(box.id())));
    }

    private static double median(List<Double> sorted) {
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    private void swapNeighbours() {
        for (int row = 0; row < rows.size(); row++) {
            List<Box> boxes = rows.get(row);
            for (int i = 0; i + 1 < boxes.size(); i++) {
                int before = around(row);
                swap(boxes, i);
                if (around(row) >= before) {
                    swap(boxes, i);
                }
            }
        }
    }

    private void swap(List<Box> boxes, int i) {
        Box left = boxes.get(i);
        boxes.set(i, boxes.get(i + 1));
        boxes.set(i + 1, left);
        place.put(boxes.get(i).id(), i);
        place.put(left.id(), i + 1);
    }

    private int crossings() {
        int all = 0;
        for (int row = 0; row + 1 < rows.size(); row++) {
            all += below(row);
        }
        return all;
    }

    private int around(int row) {
        return (row > 0 ? below(row - 1) : 0) + (row + 1 < rows.size() ? below(row) : 0);
    }

    /** Crossings between a layer and the next. */
    private int below(int row) {
        List<double[]> ends = new ArrayList<>();
        for (Box box : rows.get(row)) {
            for (Layers.Link link : down.getOrDefault(box.id(), List.of())) {
                ends.add(new double[] {upper(link), place.get(link.to())});
            }
        }
        ends.sort(Comparator.comparingDouble(end -> end[0]));
        int count = 0;
        for (int i = 0; i < ends.size(); i++) {
            for (int j = i + 1; j < ends.size(); j++) {
                if (ends.get(j)[1] < ends.get(i)[1]) {
                    count++;
                }
            }
        }
        return count;
    }
}
