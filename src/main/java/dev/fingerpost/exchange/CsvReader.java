package dev.fingerpost.exchange;

import dev.fingerpost.diag.Code;
import dev.fingerpost.diag.Notes;
import dev.fingerpost.file.SourceFile;
import dev.fingerpost.path.Position;
import dev.fingerpost.table.CsvLines;
import dev.fingerpost.text.Quote;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a table of rules as spreadsheets write it (RFC 4180; also with semicolons or tabs): the head names the questions, the last column is the
 * outcome, the first row that fits wins. {@code -}, {@code *} and nothing are any answer, {@code |} stands between answers.
 */
final class CsvReader {
    private static final int MOST_ROWS = 20_000;
    private static final int MOST_COLUMNS = 100;
    /** As SSVC's tables name their columns: {@code Exploitation v1.1.0}, {@code In KEV v1.0.0 (cisa)}. */
    private static final Pattern VERSION = Pattern.compile("(.+?) v\\d+\\.\\d+\\.\\d+(?: \\([\\w .#/-]+\\))?");

    private static final Pattern COUNT = Pattern.compile("(?i)row|#|no\\.?|nr\\.?|id|index|");

    private final SourceFile file;
    private final Notes notes;
    private final List<List<CsvLines.Cell>> lines = new ArrayList<>();

    private CsvReader(SourceFile file, Notes notes) {
        this.file = file;
        this.notes = notes;
    }

    /** Null, and an error, where it is no table. */
    static @Nullable ImportedTree read(SourceFile file, ImportedTree.Title title, Notes notes) {
        return new CsvReader(file, notes).tree(title);
    }

    private @Nullable ImportedTree tree(ImportedTree.Title title) {
        Position whole = Position.wholeFile(file.path());
        lines.addAll(CsvLines.of(file, Code.IMPORT_LEFT_OUT, notes));
        if (lines.size() < 2 || lines.get(0).size() < 2) {
            unread(
                    whole,
                    "a table has a head with a question and an outcome, and a row below it",
                    "columns are separated by commas");
            return null;
        }
        if (lines.size() > MOST_ROWS || lines.get(0).size() > MOST_COLUMNS) {
            unread(
                    whole,
                    "lines of the table: " + lines.size() + ", columns: "
                            + lines.get(0).size() + "; at most 20,000 and 100 become a tree",
                    "split it");
            return null;
        }
        dropCount();
        List<CsvLines.Cell> head = lines.get(0);
        boolean versions =
                head.stream().allMatch(cell -> VERSION.matcher(cell.text()).matches());
        List<List<CsvLines.Cell>> rows = rows(head.size());
        List<CsvColumn> columns = new ArrayList<>();
        for (int i = 0; i < head.size() - 1; i++) {
            columns.add(column(i, head.get(i), versions, rows));
        }
        return TableImport.of(
                new TableImport.Head(title.or(""), "", whole),
                columns.stream().map(CsvColumn::column).toList(),
                table(columns, rows),
                notes);
    }

    private void unread(Position at, String message, String hint) {
        notes.add(Code.IMPORT_UNREAD, at, message, hint);
    }

    /** A first column that only counts the rows is no question. */
    private void dropCount() {
        CsvLines.Cell first = lines.get(0).get(0);
        Set<String> seen = new LinkedHashSet<>();
        boolean counts = COUNT.matcher(first.text()).matches()
                && lines.get(0).size() > 2
                && lines.stream()
                        .skip(1)
                        .allMatch(line -> line.get(0).text().matches("\\d{1,9}")
                                && seen.add(line.get(0).text()));
        if (counts) {
            notes.add(
                    Code.IMPORT_LEFT_OUT,
                    first.at(),
                    "the column " + Quote.of(first.text()) + " counts the rows, so it is no question",
                    "give it another name if it is one");
            lines.replaceAll(line -> line.subList(1, line.size()));
        }
    }

    private List<List<CsvLines.Cell>> rows(int width) {
        List<List<CsvLines.Cell>> rows = new ArrayList<>();
        for (List<CsvLines.Cell> line : lines.subList(1, lines.size())) {
            if (line.size() != width || line.get(width - 1).text().isEmpty()) {
                notes.add(
                        Code.IMPORT_LEFT_OUT,
                        line.get(0).at(),
                        line.size() != width
                                ? "cells in this row: " + line.size() + ", in the head: " + width
                                : "this row has no outcome",
                        "give it as many cells as the head; the last one is the outcome");
            } else {
                rows.add(line);
            }
        }
        return rows;
    }

    private static CsvColumn column(int i, CsvLines.Cell head, boolean versions, List<List<CsvLines.Cell>> rows) {
        Set<String> parts = new LinkedHashSet<>();
        rows.stream().map(row -> row.get(i)).filter(cell -> !cell.isAny()).forEach(cell -> parts.addAll(cell.parts()));
        String title = question(versions ? VERSION.matcher(head.text()).replaceFirst("$1") : head.text());
        return new CsvColumn(title, parts, head.at());
    }

    /** A head of a few words becomes a question. */
    static String question(String words) {
        String title = words.isEmpty() ? "Which" : words;
        return title.endsWith("?") ? title : title + "?";
    }

    private static ImportedRules table(List<CsvColumn> columns, List<List<CsvLines.Cell>> rows) {
        ImportedRules.Outcomes outcomes = new ImportedRules.Outcomes();
        List<ImportedRules.Row> made = new ArrayList<>();
        for (List<CsvLines.Cell> row : rows) {
            Map<Integer, BitSet> cells = new TreeMap<>();
            for (int i = 0; i < columns.size(); i++) {
                if (!row.get(i).isAny()) {
                    cells.put(i, columns.get(i).fitting(row.get(i)));
                }
            }
            made.add(new ImportedRules.Row(
                    cells,
                    Map.of(),
                    outcomes.of(row.get(columns.size()).text(), ""),
                    row.get(0).at()));
        }
        return new ImportedRules(false, made, outcomes.list(), -1);
    }
}
