package dev.fingerpost.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What splitting cases finds in a table is what looking at each case finds. A failure names the seed. */
class RuleTableLawTest {
    private static final int TABLES = 2_000;

    @Test
    void gapsOverlapsAndHiddenRowsAreThoseOfBruteForce() throws Diagram.TooWide {
        int gaps = 0;
        int overlaps = 0;
        int hidden = 0;
        for (long seed = 0; seed < TABLES; seed++) {
            RuleTable table = table(new Random(seed));
            List<int[]> cases = cases(table);
            String what = "seed " + seed;
            List<Integer> gap = table.gap();
            assertThat(gap == null).as(what).isEqualTo(cases.stream().allMatch(one -> first(table, one) >= 0));
            if (gap != null) {
                gaps++;
                assertThat(isGap(table, gap)).as(what).isTrue();
                assertThat(named(gap)).as(what).isEqualTo(fewest(table, cases));
            }
            Set<String> pairs = new HashSet<>();
            for (RuleTable.Overlap overlap : table.overlaps()) {
                overlaps++;
                pairs.add(overlap.first() + " " + overlap.second());
                for (int[] one : cases) {
                    if (fits(overlap.example(), one)) {
                        assertThat(hits(table, overlap.first(), one) && hits(table, overlap.second(), one))
                                .as(what)
                                .isTrue();
                    }
                }
            }
            assertThat(pairs).as(what).isEqualTo(contradictions(table, cases));
            Map<Integer, List<Integer>> never = table.hidden();
            hidden += never.size();
            for (int row = 0; row < table.rows().size(); row++) {
                int at = row;
                assertThat(never.containsKey(row))
                        .as(what)
                        .isEqualTo(cases.stream().noneMatch(one -> first(table, one) == at));
            }
            never.forEach((row, taking) -> {
                assertThat(taking).as(what).allMatch(one -> one < row);
                assertThat(taken(table, taking, row, cases)).as(what).isTrue();
                taking.forEach(one -> assertThat(taken(table, without(taking, one), row, cases))
                        .as(what)
                        .isFalse());
            });
        }
        assertThat(List.of(gaps, overlaps, hidden)).allMatch(count -> count > 300);
    }

    @Test
    void aDiagramLeadsWhereTheRowsLeadAndAsksOnlyWhatMatters() throws Diagram.TooWide {
        for (long seed = 0; seed < TABLES; seed++) {
            RuleTable table = table(new Random(seed));
            List<Integer> order = new ArrayList<>(
                    IntStream.range(0, table.sizes().size()).boxed().toList());
            Collections.shuffle(order, new Random(seed));
            Diagram diagram = Diagram.of(table, order);
            List<int[]> cases = cases(table);
            double asked = 0;
            for (int[] one : cases) {
                int at = diagram.root();
                while (!Diagram.isEnd(at)) {
                    Diagram.Vertex node = diagram.nodes().get(at);
                    asked++;
                    at = node.next().get(one[node.column()]);
                }
                int row = first(table, one);
                assertThat(Diagram.end(at))
                        .as("seed " + seed)
                        .isEqualTo(row < 0 ? Diagram.GAP : table.rows().get(row).end());
            }
            assertThat(diagram.mean()).as("seed " + seed).isCloseTo(asked / cases.size(), within());
            for (int column = 0; column < table.sizes().size(); column++) {
                assertThat(diagram.matters(column)).as("seed " + seed).isEqualTo(matters(table, column, cases));
            }
            assertThat(Diagram.shortest(table).mean()).as("seed " + seed).isLessThanOrEqualTo(diagram.mean() + 1e-9);
            for (int column = 0; column < table.sizes().size(); column++) {
                int at = column;
                assertThat(diagram.alike(column, table.sizes().get(column)))
                        .as("seed " + seed)
                        .isEqualTo(alike(diagram, at, table.sizes().get(column)));
            }
        }
    }

    @Test
    void eachWayToAQuestionIsToldOnce() throws Diagram.TooWide {
        for (long seed = 0; seed < TABLES; seed++) {
            RuleTable table = table(new Random(seed));
            Diagram diagram = Diagram.shortest(table);
            List<List<Map<Integer, Long>>> ways = Objects.requireNonNull(diagram.ways(Diagram.MOST_WAYS));
            int steps = ways.stream().mapToInt(List::size).sum() - (Diagram.isEnd(diagram.root()) ? 0 : 1);
            assertThat(diagram.ways(steps)).as("seed " + seed).isEqualTo(ways);
            if (steps > 0) {
                assertThat(diagram.ways(steps - 1)).as("seed " + seed).isNull();
            }
            for (int[] one : cases(table)) {
                Set<Integer> asked = new HashSet<>();
                for (int at = diagram.root(); !Diagram.isEnd(at); ) {
                    asked.add(at);
                    Diagram.Vertex node = diagram.nodes().get(at);
                    at = node.next().get(one[node.column()]);
                }
                for (int node = 0; node < ways.size(); node++) {
                    long leading = ways.get(node).stream()
                            .filter(way -> way.entrySet().stream()
                                    .allMatch(step -> (step.getValue() & 1L << one[step.getKey()]) != 0))
                            .count();
                    assertThat(leading).as("seed " + seed).isEqualTo(asked.contains(node) ? 1 : 0);
                }
            }
        }
    }

    /** With more than six columns no order is better by moving one column. */
    @Test
    void ofManyColumnsTheOrderCannotBeMendedByOneMove() throws Diagram.TooWide {
        int better = 0;
        for (long seed = 0; seed < 40; seed++) {
            RuleTable table = table(new Random(seed), 7);
            Diagram shortest = Diagram.shortest(table);
            List<Integer> natural = IntStream.range(0, 7).boxed().toList();
            assertThat(shortest.order()).as("seed " + seed).containsExactlyInAnyOrderElementsOf(natural);
            better += shortest.mean() < Diagram.of(table, natural).mean() ? 1 : 0;
            for (int from = 0; from < 7; from++) {
                for (int to = 0; to < 7; to++) {
                    List<Integer> moved = new ArrayList<>(shortest.order());
                    moved.add(to, moved.remove(from));
                    assertThat(Diagram.of(table, moved).mean())
                            .as("seed " + seed)
                            .isGreaterThan(shortest.mean() - 1e-8);
                }
            }
        }
        assertThat(better).isGreaterThan(10);
    }

    @Test
    void ofFewColumnsTheOrderIsTheBestOfAll() throws Diagram.TooWide {
        for (long seed = 0; seed < 200; seed++) {
            RuleTable table = table(new Random(seed), 4);
            assertThat(Diagram.shortest(table).mean()).as("seed " + seed).isCloseTo(best(table, List.of()), within());
        }
    }

    /** Columns beyond as many as an integer has bits are told apart from the first ones. */
    @Test
    void aTableOfFortyColumnsHasItsGapToo() throws Diagram.TooWide {
        List<Long> first = new ArrayList<>(Collections.nCopies(40, 3L));
        first.set(0, 1L);
        List<Long> second = new ArrayList<>(Collections.nCopies(40, 3L));
        second.set(0, 2L);
        second.set(32, 1L);
        RuleTable table = new RuleTable(
                Collections.nCopies(40, 2), List.of(new RuleTable.Row(first, 0), new RuleTable.Row(second, 1)));
        List<Integer> gap = new ArrayList<>(Collections.nCopies(40, RuleTable.ANY));
        gap.set(0, 1);
        gap.set(32, 1);
        assertThat(table.gap()).isEqualTo(gap);
    }

    private static double best(RuleTable table, List<Integer> order) throws Diagram.TooWide {
        int columns = table.sizes().size();
        if (order.size() == columns) {
            return Diagram.of(table, order).mean();
        }
        double best = Double.MAX_VALUE;
        for (int column = 0; column < columns; column++) {
            if (!order.contains(column)) {
                List<Integer> longer = new ArrayList<>(order);
                longer.add(column);
                best = Math.min(best, best(table, longer));
            }
        }
        return best;
    }

    private static List<Integer> without(List<Integer> all, int one) {
        return all.stream().filter(other -> other != one).toList();
    }

    /** Whether each case of a row is one of these rows'. */
    private static boolean taken(RuleTable table, List<Integer> taking, int row, List<int[]> cases) {
        return cases.stream()
                .filter(one -> hits(table, row, one))
                .allMatch(one -> taking.stream().anyMatch(other -> hits(table, other, one)));
    }

    private static List<List<Integer>> alike(Diagram diagram, int column, int size) {
        Map<List<Integer>, List<Integer>> groups = new LinkedHashMap<>();
        for (int value = 0; value < size; value++) {
            int at = value;
            List<Integer> leads = diagram.nodesOf(column).stream()
                    .map(place -> diagram.nodes().get(place).next().get(at))
                    .toList();
            groups.computeIfAbsent(leads, none -> new ArrayList<>()).add(value);
        }
        return groups.values().stream().filter(group -> group.size() >= 2).toList();
    }

    private static org.assertj.core.data.Offset<Double> within() {
        return org.assertj.core.data.Offset.offset(1e-9);
    }

    private static RuleTable table(Random random) {
        return table(random, 1 + random.nextInt(4));
    }

    private static RuleTable table(Random random, int columns) {
        List<Integer> sizes = new ArrayList<>();
        for (int column = columns; column > 0; column--) {
            sizes.add(1 + random.nextInt(4));
        }
        List<RuleTable.Row> rows = new ArrayList<>();
        for (int row = 1 + random.nextInt(9); row > 0; row--) {
            List<Long> cells = new ArrayList<>();
            for (int size : sizes) {
                long all = (1L << size) - 1;
                long some = 1 + random.nextInt((int) all);
                cells.add(random.nextInt(5) < 2 ? all : some);
            }
            rows.add(new RuleTable.Row(cells, random.nextInt(3)));
        }
        return new RuleTable(sizes, rows);
    }

    private static List<int[]> cases(RuleTable table) {
        List<int[]> cases = new ArrayList<>();
        cases.add(new int[table.sizes().size()]);
        for (int column = 0; column < table.sizes().size(); column++) {
            List<int[]> longer = new ArrayList<>();
            for (int[] one : cases) {
                for (int value = 0; value < table.sizes().get(column); value++) {
                    int[] next = one.clone();
                    next[column] = value;
                    longer.add(next);
                }
            }
            cases = longer;
        }
        return cases;
    }

    private static boolean hits(RuleTable table, int row, int[] one) {
        return IntStream.range(0, one.length)
                .allMatch(column -> (table.rows().get(row).cells().get(column) & 1L << one[column]) != 0);
    }

    private static int first(RuleTable table, int[] one) {
        return IntStream.range(0, table.rows().size())
                .filter(row -> hits(table, row, one))
                .findFirst()
                .orElse(-1);
    }

    private static boolean fits(List<Integer> example, int[] one) {
        return IntStream.range(0, one.length)
                .allMatch(column -> example.get(column) == RuleTable.ANY || example.get(column) == one[column]);
    }

    private static boolean isGap(RuleTable table, List<Integer> example) {
        return cases(table).stream().filter(one -> fits(example, one)).allMatch(one -> first(table, one) < 0);
    }

    private static long named(List<Integer> example) {
        return example.stream().filter(value -> value != RuleTable.ANY).count();
    }

    /** How many columns the shortest example of a gap names, by trying all. */
    private static long fewest(RuleTable table, List<int[]> cases) {
        int columns = table.sizes().size();
        long fewest = columns;
        for (int[] one : cases) {
            if (first(table, one) >= 0) {
                continue;
            }
            for (int kept = 0; kept < 1 << columns; kept++) {
                List<Integer> example = new ArrayList<>();
                for (int column = 0; column < columns; column++) {
                    example.add((kept & 1 << column) == 0 ? (Integer) RuleTable.ANY : (Integer) one[column]);
                }
                if (named(example) < fewest && isGap(table, example)) {
                    fewest = named(example);
                }
            }
        }
        return fewest;
    }

    /** For each row the first that it contradicts. */
    private static Set<String> contradictions(RuleTable table, List<int[]> cases) {
        Set<String> pairs = new HashSet<>();
        for (int row = 0; row < table.rows().size(); row++) {
            int second = row;
            IntStream.range(0, second)
                    .filter(earlier -> table.rows().get(earlier).end()
                            != table.rows().get(second).end())
                    .filter(earlier ->
                            cases.stream().anyMatch(one -> hits(table, earlier, one) && hits(table, second, one)))
                    .findFirst()
                    .ifPresent(earlier -> pairs.add(earlier + " " + second));
        }
        return pairs;
    }

    private static boolean matters(RuleTable table, int column, List<int[]> cases) {
        for (int[] one : cases) {
            for (int value = 0; value < table.sizes().get(column); value++) {
                int[] other = one.clone();
                other[column] = value;
                int before = first(table, one);
                int after = first(table, other);
                int end = before < 0 ? Diagram.GAP : table.rows().get(before).end();
                if (end != (after < 0 ? Diagram.GAP : table.rows().get(after).end())) {
                    return true;
                }
            }
        }
        return false;
    }
}
