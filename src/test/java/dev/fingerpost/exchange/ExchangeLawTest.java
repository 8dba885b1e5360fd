package dev.fingerpost.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fingerpost.Laws;
import dev.fingerpost.diag.Noted;
import dev.fingerpost.file.SourceFile;
import dev.fingerpost.path.ProjectPath;
import dev.fingerpost.tree.Answer;
import dev.fingerpost.tree.DecisionTree;
import dev.fingerpost.tree.Node;
import dev.fingerpost.tree.RandomTrees;
import dev.fingerpost.tree.Trees;
import dev.fingerpost.tree.Walk;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is exported and imported leads all readers where the tree led them, and comes out the same the next time. */
@Tag("slow")
class ExchangeLawTest {
    private static final int TREES = Laws.times(400);
    private static final int SOME = 200;
    private static final int MOST_PATHS = 2_000;

    /** Trees of which a table has something to ask. */
    private static DecisionTree tree(long seed) {
        long next = seed;
        DecisionTree tree = RandomTrees.tree(next);
        while (CompleteRules.of(tree).rows().stream()
                        .map(CompleteRules.Row::end)
                        .distinct()
                        .count()
                < 2) {
            next += TREES;
            tree = RandomTrees.tree(next);
        }
        return tree;
    }

    @ParameterizedTest
    @EnumSource(
            value = ExportFormat.class,
            names = {"CSV", "DMN"})
    void tablesLeadAlike(ExportFormat format) {
        for (long seed = 0; seed < TREES; seed++) {
            DecisionTree tree = tree(seed);
            DecisionTree again = imported(Export.of(tree, format).value(), format);
            for (Situations.Situation situation : Situations.of(tree, SOME, seed)) {
                String end = walk(again, question -> said(tree, situation, question.title(), format));
                assertThat(end).as("seed %d, %s", seed, situation).isEqualTo(title(tree, situation.end()));
            }
        }
    }

    /** Random tables of words and of ranges that overlap: each case leads where the first row leads that fits it. */
    @Test
    void importedTablesLeadWhereTheirRowsLead() {
        int walked = 0;
        int ruled = 0;
        for (long seed = 0; seed < TREES; seed++) {
            Random random = new Random(seed);
            List<List<BitSet>> rows = new ArrayList<>();
            StringBuilder text = new StringBuilder("Word?,Number?,Other?,Outcome\n");
            List<String> ends = new ArrayList<>();
            for (int row = random.nextInt(9); row >= 0; row--) {
                BitSet word = some(random, row == 0);
                BitSet other = some(random, row == 0);
                int from = row == 0 ? 0 : random.nextInt(5);
                int to = row == 0 ? 6 : from + 1 + random.nextInt(6 - from);
                BitSet number = new BitSet();
                number.set(from, to);
                ends.add("End" + (char) ('A' + random.nextInt(3)));
                text.append(words(word, row)).append(',');
                text.append(
                                row == 0
                                        ? "any number"
                                        : to - from == 6
                                                ? "-"
                                                : RANGES.get(from).get(to - from - 1))
                        .append(',');
                text.append(words(other, row))
                        .append(',')
                        .append(ends.get(ends.size() - 1))
                        .append('\n');
                rows.add(List.of(word, number, other));
            }
            Noted<Import.ImportedPage> page =
                    Import.of(new SourceFile(new ProjectPath("t.csv"), text.toString()), 1, null);
            if (ends.stream().distinct().count() < 2 || page.notes().toString().contains("import-rows")) {
                continue;
            }
            ruled += page.value().markdown().contains("## Rules") ? 1 : 0;
            DecisionTree tree = Trees.sound(page.value().markdown().replaceFirst("(?s)\\A---\n.*?\n---\n", ""));
            for (int one = 0; one < 3 * 6 * 3; one++) {
                List<Integer> values = List.of(one % 3, one / 3 % 6, one / 18);
                String wins = IntStream.range(0, rows.size())
                        .filter(row -> IntStream.range(0, 3)
                                .allMatch(column -> rows.get(row).get(column).get(values.get(column))))
                        .mapToObj(ends::get)
                        .findFirst()
                        .orElseThrow();
                String end = walk(
                        tree,
                        question -> question.title().equals("Number?")
                                ? POINTS.get(values.get(1))
                                : "w" + values.get(question.title().equals("Word?") ? 0 : 2));
                assertThat(end).as("seed %d\n%s\n%s", seed, text, values).isEqualTo(wins);
                walked++;
            }
        }
        assertThat(walked).isGreaterThan(10 * TREES);
        assertThat(ruled).isGreaterThan(TREES / 8);
    }

    private static final List<String> HEADS =
            List.of("A", "A", "a?", "or", "When", "When `a date`", "Rules", "How many?", "", "not", "\u00e4", "\u200d");
    /** What conditions, lists and ranges of a page mean something by, and what shows nothing. */
    private static final List<String> CELLS = List.of(
            "or",
            "and",
            "not",
            "is",
            "a",
            "b",
            "A",
            "not a",
            "a or b",
            "a | b",
            "a-b",
            "a b",
            "over \ud83d\ude00",
            "up to \ud83d\ude00",
            "or | and",
            "|-",
            "| a",
            "a | -",
            "-",
            "*",
            "",
            "\u200d",
            "\u200b|a",
            "any",
            "any date",
            "any number",
            "before 2026-01-01",
            "2026-01-01 or later",
            "under 5",
            "5 or more",
            "5",
            "`x`",
            "<b>",
            "#",
            "[x](#y)",
            "if a is b",
            "answer",
            "a-2",
            "5 GB",
            "\\",
            "no rule fits");

    /** Tables of words that mean something elsewhere on a page: it passes the checks, whatever they are. */
    @Test
    void importedTablesOfAwkwardWordsAreSound() {
        int pages = 0;
        for (long seed = 0; seed < Laws.times(4_000); seed++) {
            Random random = new Random(seed);
            int width = 1 + random.nextInt(4);
            StringBuilder text = new StringBuilder();
            List<String> some = IntStream.range(0, 2 + random.nextInt(5))
                    .mapToObj(word -> CELLS.get(random.nextInt(CELLS.size())))
                    .toList();
            for (int row = 0; row < 2 + random.nextInt(5); row++) {
                for (int column = 0; column < width; column++) {
                    List<String> words = row == 0 ? HEADS : some;
                    text.append(words.get(random.nextInt(words.size()))).append(',');
                }
                text.append(row == 0 ? "Outcome" : "End" + (char) ('A' + random.nextInt(3)))
                        .append('\n');
            }
            Import.ImportedPage page = Import.of(new SourceFile(new ProjectPath("t.csv"), text.toString()), 1, null)
                    .value();
            if (page != null) {
                assertThat(Trees.report(page.markdown().replaceFirst("(?s)\\A---\n.*?\n---\n", "")))
                        .as("seed %d%n%s%n%s", seed, text, page.markdown())
                        .doesNotContain(": error[");
                pages++;
            }
        }
        assertThat(pages).isGreaterThan(TREES);
    }

    /** By the first and the number of the stretches below 5, 5, to 20, 20, to 30, over 30. */
    private static final List<List<String>> RANGES = List.of(
            List.of("under 5", "up to 5", "under 20", "up to 20", "up to 30"),
            List.of("5", "5 to under 20", "5 to 20", "5 to 30", "at least 5"),
            List.of("over 5 to under 20", "over 5 to 20", "over 5 to 30", "over 5"),
            List.of("20", "20 to 30", "20 or more"),
            List.of("over 20 to 30", "over 20"));

    private static final List<String> POINTS = List.of("4", "5", "6", "20", "30", "31");

    private static BitSet some(Random random, boolean all) {
        return BitSet.valueOf(new long[] {all || random.nextInt(3) == 0 ? 7 : 1 + random.nextInt(6)});
    }

    private static String words(BitSet cell, int row) {
        return cell.cardinality() == 3 && row > 0
                ? "-"
                : cell.stream().mapToObj(value -> "w" + value).collect(Collectors.joining(" | "));
    }

    @ParameterizedTest
    @EnumSource(
            value = ExportFormat.class,
            names = {"MERMAID", "DOT"})
    void chartsHaveTheSameWays(ExportFormat format) {
        for (long seed = 0; seed < TREES; seed++) {
            DecisionTree tree = tree(seed);
            Set<String> ways = ways(Export.of(tree, ExportFormat.MERMAID).value());
            if (ways.size() < MOST_PATHS) {
                DecisionTree again = imported(Export.of(tree, format).value(), format);
                assertThat(ways(Export.of(again, ExportFormat.MERMAID).value()))
                        .as("seed %d", seed)
                        .isEqualTo(ways);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = ExportFormat.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"JSON"})
    void theSecondTimeGivesTheSameBytes(ExportFormat format) {
        for (long seed = 0; seed < TREES; seed++) {
            String first = Export.of(tree(seed), format).value();
            String second = Export.of(imported(first, format), format).value();
            String page = page(second, format);
            assertThat(Export.of(imported(second, format), format).value())
                    .as("seed %d", seed)
                    .isEqualTo(second);
            assertThat(page(Export.of(imported(second, format), format).value(), format))
                    .as("seed %d", seed)
                    .isEqualTo(page);
        }
    }

    private static String page(String text, ExportFormat format) {
        String ending = format.ending();
        Noted<Import.ImportedPage> page = Import.of(new SourceFile(new ProjectPath("t" + ending), text), 1, null);
        assertThat(page.value()).as(page.notes() + "\n" + text).isNotNull();
        return page.value().markdown();
    }

    private static DecisionTree imported(String text, ExportFormat format) {
        return Trees.sound(page(text, format).replaceFirst("(?s)\\A---\n.*?\n---\n", ""));
    }

    private static String title(DecisionTree tree, String end) {
        return tree.outcomes().stream()
                .filter(outcome -> outcome.id().equals(end))
                .findFirst()
                .orElseThrow()
                .title();
    }

    /** Walks by words; an answer may stand several times, and one of them is shown. */
    private static String walk(DecisionTree tree, Function<Node.Question, String> said) {
        Map<String, Set<String>> chosen = new LinkedHashMap<>();
        Walk walk = Walk.of(tree, chosen);
        while (!walk.done()) {
            String open = walk.end();
            Node.Question question = tree.questions().stream()
                    .filter(one -> one.id().equals(open))
                    .findFirst()
                    .orElseThrow();
            String words = said.apply(question);
            List<String> candidates = new ArrayList<>(question.answers().stream()
                    .filter(answer -> answer.label().equals(words))
                    .map(Answer::id)
                    .toList());
            if (question.takes(words)) {
                candidates.add(words);
            }
            for (String candidate : candidates) {
                chosen.put(open, Set.of(candidate));
                walk = Walk.of(tree, chosen);
                if (!walk.end().equals(open)) {
                    break;
                }
            }
            if (walk.end().equals(open)) {
                return "stuck at " + question.title() + " with " + words;
            }
        }
        return title(tree, walk.end());
    }

    /** What the situation says to a column. */
    private static String said(DecisionTree tree, Situations.Situation situation, String title, ExportFormat format) {
        for (Node.Question question : tree.questions()) {
            Set<String> chosen = situation.chosen().get(question.id());
            for (Answer option : question.answers()) {
                if (question.several() && title.equals(question.title() + " — " + option.label() + "?")) {
                    return chosen.contains(option.id()) ? "Yes" : "No";
                }
            }
            String only = chosen.stream().findFirst().orElse("");
            boolean number = question.measure() != null && question.takes(only);
            if (title.equals(question.title() + " Not sure?")) {
                return number ? "No" : "Yes";
            }
            if (title.equals(question.title())) {
                return number
                        ? only
                        : question.measure() != null && format == ExportFormat.DMN ? "1" : label(question, only);
            }
        }
        throw new AssertionError(title);
    }

    private static String label(Node.Question question, String id) {
        return question.answers().stream()
                .filter(answer -> answer.id().equals(id))
                .findFirst()
                .orElseThrow()
                .label();
    }

    /** Every way through a chart, in words. */
    private static Set<String> ways(String mermaid) {
        Map<String, String> words = new HashMap<>();
        Map<String, List<String[]>> lines = new HashMap<>();
        Matcher box = Pattern.compile("(?m)^  (\\w+)[\\[({]+\"(.*)\"[])}]+$").matcher(mermaid);
        while (box.find()) {
            words.put(box.group(1), box.group(2));
        }
        Matcher line =
                Pattern.compile("(?m)^  (\\w+) -->\\|\"(.*)\"\\| (\\w+)$").matcher(mermaid);
        while (line.find()) {
            lines.computeIfAbsent(line.group(1), from -> new ArrayList<>())
                    .add(new String[] {line.group(2), line.group(3)});
        }
        Set<String> ways = new TreeSet<>();
        follow("q1", "", words, lines, ways);
        return ways;
    }

    private static void follow(
            String at, String way, Map<String, String> words, Map<String, List<String[]>> lines, Set<String> ways) {
        String here = way + " / " + words.get(at);
        if (!lines.containsKey(at)) {
            ways.add(here);
        } else if (ways.size() < MOST_PATHS) {
            lines.get(at).forEach(line -> follow(line[1], here + ": " + line[0], words, lines, ways));
        }
    }
}
