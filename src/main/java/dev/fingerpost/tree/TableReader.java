package dev.fingerpost.tree;

import dev.fingerpost.diag.Code;
import dev.fingerpost.diag.Notes;
import dev.fingerpost.page.Block;
import dev.fingerpost.page.Inline;
import dev.fingerpost.table.RuleTable;
import dev.fingerpost.text.Quote;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Reads what stands below {@code ## Rules}: a table whose columns are questions, whose cells are answers, lists of them, ranges or {@code -},
 * and whose last column links to where a row leads. A line of code spans before it may ask for {@code unique} rows, or for the order of
 * {@code fewest questions}.
 */
final class TableReader {
    private static final String FORM =
            "write a table: `| Is it urgent? | How heavy? | Outcome |`, and below it rows such as "
                    + "`| yes | - | [Express](#express) |`";
    private static final Set<String> SETTINGS = Set.of("unique", "fewest questions");

    private final List<Node.Question> written;
    private final Notes notes;
    private final Set<String> settings = new HashSet<>();

    private TableReader(List<Node.Question> written, Notes notes) {
        this.written = written;
        this.notes = notes;
    }

    /**
     * @param heading of the part
     * @param below what stands below it
     * @param written questions of the page with a heading of their own
     * @return null where a fault, which is noted, keeps it from being read
     */
    static @Nullable DecisionRules read(
            Block.Heading heading, List<Block> below, List<Node.Question> written, Notes notes) {
        TableReader reader = new TableReader(written, notes);
        Block.Table table = null;
        for (Block block : below) {
            if (block instanceof Block.Table found && table == null) {
                table = found;
            } else if (block instanceof Block.Table second) {
                notes.add(
                        Code.TREE_RULES_FORM,
                        second.at(),
                        "a second table of rules",
                        "add its rows to the first, or move it to another part of the page");
            } else if (block instanceof Block.Paragraph paragraph) {
                reader.settings(paragraph);
            }
        }
        if (table == null || table.rows().size() < 2 || table.rows().get(0).size() < 2) {
            notes.add(Code.TREE_RULES_FORM, heading.at(), "`## Rules` holds no table of rules", FORM);
            return null;
        }
        return reader.table(table);
    }

    /** A line of nothing but code spans says how the table is meant. */
    private void settings(Block.Paragraph paragraph) {
        List<Inline> line = AnswerReader.words(paragraph.line());
        boolean codes = line.stream()
                .allMatch(piece -> piece instanceof Inline.CodeSpan
                        || piece instanceof Inline.Text text && text.text().matches("[\\s,;.·]*"));
        if (!codes) {
            return;
        }
        for (Inline piece : line) {
            if (piece instanceof Inline.CodeSpan code && !settings.add(setting(code))) {
                notes.add(
                        Code.TREE_RULES_FORM,
                        code.at(),
                        "`" + code.text() + "` is said twice, or is nothing that a table of rules can be",
                        "write `unique` (no two rows contradict each other) or `fewest questions`; without both the first row "
                                + "that fits wins, and questions come in the order of the columns");
            }
        }
    }

    private String setting(Inline.CodeSpan code) {
        String text = code.text().strip();
        // A name that is taken, so that an unknown one is told like one that is said twice.
        return SETTINGS.contains(text) ? text : settings.stream().findFirst().orElse(text);
    }

    private @Nullable DecisionRules table(Block.Table table) {
        int before = notes.list().size();
        List<List<Block.Cell>> rows = table.rows().subList(1, table.rows().size());
        List<TableColumn> columns = columns(table.rows().get(0), rows);
        orphans(columns);
        Ends ends = ends(rows, columns);
        List<Node.Question> questions =
                columns.stream().map(TableColumn::question).toList();
        if (notes.list().size() > before) {
            return null;
        }
        return new DecisionRules(
                questions,
                new RuleTable(
                        questions.stream()
                                .map(question -> question.answers().size())
                                .toList(),
                        IntStream.range(0, rows.size())
                                .mapToObj(row -> ends.row(row, columns))
                                .toList()),
                rows.stream().map(row -> row.get(0).at()).toList(),
                ends.targets,
                settings.contains("unique"),
                settings.contains("fewest questions"),
                table.at());
    }

    private List<TableColumn> columns(List<Block.Cell> head, List<List<Block.Cell>> rows) {
        List<TableColumn> columns = new ArrayList<>();
        for (int i = 0; i < head.size() - 1; i++) {
            int place = i;
            TableColumn column = new TableColumn(ColumnHead.of(head.get(i), written, notes), notes);
            rows.forEach(row -> column.add(row.get(place)));
            columns.add(column);
        }
        return columns;
    }

    /** Where the rows lead: each target once. */
    private static final class Ends {
        final List<String> targets = new ArrayList<>();
        private final List<Integer> leads = new ArrayList<>();

        void add(String target) {
            if (!targets.contains(target)) {
                targets.add(target);
            }
            leads.add(targets.indexOf(target));
        }

        RuleTable.Row row(int row, List<TableColumn> columns) {
            return new RuleTable.Row(
                    columns.stream().map(column -> column.values(row)).toList(), leads.get(row));
        }
    }

    /** A row that leads nowhere is noted and left out. */
    private Ends ends(List<List<Block.Cell>> rows, List<TableColumn> columns) {
        Ends ends = new Ends();
        for (List<Block.Cell> row : rows) {
            Inline.Link link = link(row.get(row.size() - 1));
            String target = link == null ? null : new AnswerReader("", null, notes).target(link);
            if (link != null && target != null) {
                if (isQuestion(target, columns)) {
                    notes.add(
                            Code.TREE_RULES_FORM,
                            link.targetAt(),
                            "`#" + target + "` is a question, and a row leads to an outcome",
                            "make what the question asks a column, or begin another tree for it and link to that page");
                }
                ends.add(target);
            }
        }
        return ends;
    }

    private boolean isQuestion(String target, List<TableColumn> columns) {
        return columns.stream().anyMatch(column -> column.id().equals(target))
                || written.stream().anyMatch(question -> question.id().equals(target));
    }

    private Inline.@Nullable Link link(Block.Cell cell) {
        Optional<Inline.Link> link = cell.line().stream()
                .filter(Inline.Link.class::isInstance)
                .map(Inline.Link.class::cast)
                .findFirst();
        if (link.isEmpty()) {
            notes.add(
                    Code.TREE_RULE_NO_LINK,
                    cell.at(),
                    "this row leads nowhere: its last cell has no link",
                    "link to an outcome: `[" + Quote.shortened(AnswerReader.plain(cell.line())) + "](#id)`");
        }
        if (cell.line().stream().filter(Inline.Link.class::isInstance).count() > 1
                || cell.line().stream().anyMatch(Inline.CodeSpan.class::isInstance)) {
            notes.add(
                    Code.TREE_RULES_FORM,
                    cell.at(),
                    "the last cell of this row says more than where it leads",
                    "keep one link; what it depends on is a column, and two outcomes are two rows");
        }
        return link.orElse(null);
    }

    private void orphans(List<TableColumn> columns) {
        Set<String> used = new HashSet<>();
        for (TableColumn column : columns) {
            if (!used.add(column.id()) && !column.id().isEmpty()) {
                notes.add(
                        Code.TREE_RULES_FORM,
                        column.at(),
                        "a second column asks `" + column.id() + "`",
                        "make the two one column, or ask something else");
            }
        }
        for (Node.Question question : written) {
            if (!used.contains(question.id())) {
                notes.add(
                        Code.TREE_ORPHAN,
                        question.at(),
                        "no column of `## Rules` asks `" + question.title() + "`",
                        "link to it from the head of a column: `[" + question.title() + "](#" + question.id() + ")`");
            }
        }
    }
}
