package dev.fingerpost.tree;

import dev.fingerpost.path.Position;
import dev.fingerpost.table.RuleTable;
import java.util.List;

/**
 * The table below {@code ## Rules}, read.
 *
 * @param columns the questions, with all their answers; none leads anywhere yet
 * @param table a column for each question, a value for each of its answers; ends are places in {@code ends}
 * @param rowsAt by row: where it stands
 * @param ends targets, as in {@link Answer#target()}
 * @param unique whether rows that fit at once must lead to the same
 * @param fewest whether questions come in the order that asks fewest of them; else in that of the columns
 * @param at the table
 */
record DecisionRules(
        List<Node.Question> columns,
        RuleTable table,
        List<Position> rowsAt,
        List<String> ends,
        boolean unique,
        boolean fewest,
        Position at) {
    DecisionRules {
        columns = List.copyOf(columns);
        rowsAt = List.copyOf(rowsAt);
        ends = List.copyOf(ends);
    }
}
