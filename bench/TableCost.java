import dev.fingerpost.table.Diagram;
import dev.fingerpost.table.RuleTable;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * What it costs to prove a large table: {@code java -Xmx256m -cp target/classes bench/TableCost.java}. Twelve columns of eight values and 5,000
 * rows, made by cutting the space of all cases into boxes, so that each case has one row; then with a row taken out, and with one widened.
 * Printed are seconds of processor time, in a process that has just started.
 */
public final class TableCost {
    private static final int COLUMNS = 12;
    private static final int VALUES = 8;
    private static final int ROWS = 5_000;

    private TableCost() {}

    public static void main(String[] args) {
        Random random = new Random(7);
        List<RuleTable.Row> rows = boxes(random);
        say("complete", new RuleTable(sizes(), rows));
        List<RuleTable.Row> fewer = new ArrayList<>(rows);
        fewer.remove(random.nextInt(ROWS));
        say("a row missing", new RuleTable(sizes(), fewer));
        List<RuleTable.Row> wider = new ArrayList<>(rows);
        RuleTable.Row row = wider.get(ROWS / 2);
        List<Long> cells = new ArrayList<>(row.cells());
        cells.set(0, 255L);
        cells.set(1, 255L);
        wider.set(ROWS / 2, new RuleTable.Row(cells, row.end()));
        say("a row widened", new RuleTable(sizes(), wider));
    }

    private static void say(String what, RuleTable table) {
        long start = now();
        List<Integer> gap = table.gap();
        double gaps = seconds(start);
        start = now();
        int overlaps = table.overlaps().size();
        double overlapping = seconds(start);
        start = now();
        int hidden = table.hidden().size();
        double hiding = seconds(start);
        start = now();
        String nodes;
        try {
            nodes = Diagram.of(table, List.of(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11)).nodes().size() + " questions";
        } catch (Diagram.TooWide e) {
            nodes = "too wide to be asked";
        }
        System.out.printf(
                Locale.ROOT,
                "%s: gap %s %.2f s, %d overlaps %.2f s, %d hidden rows %.2f s, %s %.2f s; %d MB%n",
                what, gap, gaps, overlaps, overlapping, hidden, hiding, nodes, seconds(start),
                (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20);
    }

    private static long now() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static double seconds(long start) {
        return (now() - start) / 1e9;
    }

    private static List<Integer> sizes() {
        List<Integer> sizes = new ArrayList<>();
        for (int i = 0; i < COLUMNS; i++) {
            sizes.add(VALUES);
        }
        return sizes;
    }

    /** The space of all cases, cut in two at a random column again and again, the largest box first. */
    private static List<RuleTable.Row> boxes(Random random) {
        List<List<Long>> boxes = new ArrayList<>();
        List<Long> all = new ArrayList<>();
        for (int i = 0; i < COLUMNS; i++) {
            all.add((1L << VALUES) - 1);
        }
        boxes.add(all);
        while (boxes.size() < ROWS) {
            int at = random.nextInt(boxes.size());
            List<Long> box = boxes.get(at);
            int column = random.nextInt(COLUMNS);
            long cell = box.get(column);
            if (Long.bitCount(cell) < 2) {
                continue;
            }
            long part = 0;
            while (part == 0 || part == cell) {
                part = cell & random.nextInt(1 << VALUES);
            }
            List<Long> one = new ArrayList<>(box);
            List<Long> other = new ArrayList<>(box);
            one.set(column, part);
            other.set(column, cell & ~part);
            boxes.set(at, one);
            boxes.add(other);
        }
        List<RuleTable.Row> rows = new ArrayList<>();
        boxes.forEach(cells -> rows.add(new RuleTable.Row(cells, random.nextInt(6))));
        return rows;
    }
}
