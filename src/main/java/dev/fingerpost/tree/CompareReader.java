package dev.fingerpost.tree;

import dev.fingerpost.page.Block;
import dev.fingerpost.page.Inline;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the comparison table: criterion, perhaps a weight, then a column for each outcome. */
final class CompareReader {
    /** A cell with a score: {@code 3 · words}. */
    private static final Pattern SCORED = Pattern.compile("^\\s*([0-5])\\s*·\\s*(.*)$", Pattern.DOTALL);

    private CompareReader() {}

    static DecisionTree.@Nullable Compare read(List<Block> blocks) {
        if (blocks.isEmpty()) {
            return null;
        }
        StringBuilder html = new StringBuilder();
        List<String> outcomes = new ArrayList<>();
        List<DecisionTree.Criterion> criteria = new ArrayList<>();
        for (Block block : blocks) {
            html.append(block.html());
            if (block instanceof Block.Table table
                    && outcomes.isEmpty()
                    && !table.rows().isEmpty()) {
                read(table.rows(), outcomes, criteria);
            }
        }
        return new DecisionTree.Compare(
                html.toString(), outcomes, criteria, blocks.get(0).at());
    }

    private static void read(
            List<List<Block.Cell>> rows, List<String> outcomes, List<DecisionTree.Criterion> criteria) {
        List<Block.Cell> head = rows.get(0);
        boolean weighted =
                head.size() > 1 && text(head.get(1)).toLowerCase(Locale.ROOT).equals("weight");
        int first = weighted ? 2 : 1;
        for (Block.Cell cell : head.subList(Math.min(first, head.size()), head.size())) {
            outcomes.add(cell.line().stream()
                    .filter(Inline.Link.class::isInstance)
                    .map(piece -> ((Inline.Link) piece).target())
                    .filter(target -> target.startsWith("#"))
                    .map(target -> target.substring(1))
                    .findFirst()
                    .orElse(""));
        }
        for (List<Block.Cell> row : rows.subList(1, rows.size())) {
            int weight = weighted && row.size() > 1 ? digit(text(row.get(1))) : 1;
            List<DecisionTree.Cell> cells = row.subList(Math.min(first, row.size()), row.size()).stream()
                    .map(CompareReader::cell)
                    .toList();
            criteria.add(new DecisionTree.Criterion(row.isEmpty() ? "" : text(row.get(0)), weight, cells));
        }
    }

    private static DecisionTree.Cell cell(Block.Cell cell) {
        Matcher matcher = SCORED.matcher(text(cell));
        return matcher.matches()
                ? new DecisionTree.Cell(
                        Integer.valueOf(matcher.group(1)), matcher.group(2).strip())
                : new DecisionTree.Cell(null, text(cell));
    }

    private static int digit(String text) {
        return text.matches("[0-5]") ? Integer.parseInt(text) : 1;
    }

    private static String text(Block.Cell cell) {
        return AnswerReader.plain(cell.line()).strip();
    }
}
