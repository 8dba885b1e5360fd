package dev.fingerpost.tree;

import dev.fingerpost.diag.Code;
import dev.fingerpost.diag.Notes;
import dev.fingerpost.page.Block;
import dev.fingerpost.page.Inline;
import dev.fingerpost.path.Position;
import dev.fingerpost.text.Quote;
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

    /** A cell that was meant to have one. */
    private static final Pattern NUMBERED = Pattern.compile("^\\s*-?\\d+([.,]\\d+)?\\s*·");

    private CompareReader() {}

    /**
     * @param heading of the part; null where the page has none
     * @param blocks below it
     */
    static DecisionTree.@Nullable Compare read(@Nullable Position heading, List<Block> blocks, Notes notes) {
        if (heading == null) {
            return null;
        }
        StringBuilder html = new StringBuilder();
        List<String> outcomes = new ArrayList<>();
        List<DecisionTree.Criterion> criteria = new ArrayList<>();
        for (Block block : blocks) {
            html.append(block.html());
            if (block instanceof Block.Table table && outcomes.isEmpty()) {
                check(table.rows(), notes);
                read(table.rows(), outcomes, criteria);
            }
        }
        if (blocks.stream().noneMatch(Block.Table.class::isInstance)) {
            Block.Paragraph torn = blocks.stream()
                    .filter(Block.Paragraph.class::isInstance)
                    .map(Block.Paragraph.class::cast)
                    .filter(paragraph ->
                            AnswerReader.plain(paragraph.line()).strip().startsWith("|"))
                    .findFirst()
                    .orElse(null);
            notes.add(
                    Code.TREE_COMPARE_FORM,
                    torn == null ? heading : torn.at(),
                    torn == null
                            ? "`## Compare` has no table"
                            : "these bars are no table, so readers see them as they are",
                    torn == null
                            ? "add one with a column for each outcome: `| Criterion | [Words](#outcome) |`, or remove the heading"
                            : "give the row of dashes below the head as many cells as the head has: `"
                                    + dashes(AnswerReader.plain(torn.line()).strip()) + "`");
        }
        return blocks.isEmpty()
                ? null
                : new DecisionTree.Compare(
                        html.toString(), outcomes, criteria, blocks.get(0).at());
    }

    /** The row of dashes that fits the head with which these lines begin. */
    private static String dashes(String lines) {
        String head = lines.split("---", 2)[0];
        // The last bar before the dashes begins their own row.
        long bars = head.chars().filter(c -> c == '|').count() - (head.equals(lines) ? 1 : 2);
        return "|" + " --- |".repeat((int) Math.max(2, bars));
    }

    /** What the table says and nobody would count. */
    private static void check(List<List<Block.Cell>> rows, Notes notes) {
        List<Block.Cell> head = rows.get(0);
        boolean weighted = isWeighted(head);
        for (List<Block.Cell> row : rows.subList(1, rows.size())) {
            for (int i = 1; i < row.size(); i++) {
                String text = text(row.get(i));
                boolean weight = i == 1 && weighted;
                if (weight
                        ? !text.matches("[0-5]?")
                        : NUMBERED.matcher(text).find() && !SCORED.matcher(text).matches()) {
                    notes.add(
                            Code.TREE_COMPARE_FORM,
                            row.get(i).at(),
                            "`" + Quote.shortened(text) + "` is no " + (weight ? "weight" : "score") + " from 0 to 5",
                            weight
                                    ? "write one digit from 0 to 5"
                                    : "write a digit from 0 to 5, a middle dot and words: `3 · words`");
                }
            }
        }
    }

    private static boolean isWeighted(List<Block.Cell> head) {
        return head.size() > 1 && text(head.get(1)).toLowerCase(Locale.ROOT).equals("weight");
    }

    private static void read(
            List<List<Block.Cell>> rows, List<String> outcomes, List<DecisionTree.Criterion> criteria) {
        List<Block.Cell> head = rows.get(0);
        boolean weighted = isWeighted(head);
        int first = weighted ? 2 : 1;
        for (Block.Cell cell : head.subList(Math.min(first, head.size()), head.size())) {
            outcomes.add(cell.line().stream()
                    .filter(Inline.Link.class::isInstance)
                    .map(piece -> ((Inline.Link) piece).target())
                    .filter(target -> target.startsWith("#"))
                    .map(target -> IdSyntax.permalink(target.substring(1)))
                    .findFirst()
                    .orElse(""));
        }
        for (List<Block.Cell> row : rows.subList(1, rows.size())) {
            int weight = weighted ? digit(text(row.get(1))) : 1;
            List<DecisionTree.Cell> cells = row.subList(Math.min(first, row.size()), row.size()).stream()
                    .map(CompareReader::cell)
                    .toList();
            criteria.add(new DecisionTree.Criterion(text(row.get(0)), weight, cells));
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
