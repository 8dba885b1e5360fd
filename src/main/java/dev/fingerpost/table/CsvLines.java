package dev.fingerpost.table;

import dev.fingerpost.diag.Code;
import dev.fingerpost.diag.Notes;
import dev.fingerpost.file.SourceFile;
import dev.fingerpost.path.Position;
import dev.fingerpost.text.Blank;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The cells of a file as RFC 4180 has it, also with semicolons or tabs; lines without a word are left out. */
public final class CsvLines {
    private static final Pattern ANY = Pattern.compile("-|\\*|—|–|(?i:any)");

    /** @param text on one line, without the quotes around it */
    public record Cell(String text, Position at) {
        /** Whether it names no answer, or says of one of those it names that it is any. */
        public boolean isAny() {
            List<String> parts = parts();
            return parts.isEmpty()
                    || parts.stream().anyMatch(part -> ANY.matcher(part).matches());
        }

        /** Answers of which any will do. */
        public List<String> parts() {
            return Stream.of(text.split("\\|"))
                    .map(String::strip)
                    .filter(part -> !Blank.is(part))
                    .toList();
        }
    }

    /** The first line in which spreadsheets say what stands between cells. */
    private static final Pattern SEPARATOR =
            Pattern.compile("\"?(?i:sep)=(?<sign>[,;\\t])\"?[,;\\t]*[ \\r]*(?:\\n|\\z)");

    private static final Pattern BLANK = Pattern.compile("[\\p{Cntrl}\\s\\u00a0\\ufdd0-\\ufdef\\ufffe\\uffff]+");

    private final SourceFile file;
    private final Code unclosed;
    private final Notes notes;
    private final List<List<Cell>> lines = new ArrayList<>();

    private CsvLines(SourceFile file, Code unclosed, Notes notes) {
        this.file = file;
        this.unclosed = unclosed;
        this.notes = notes;
    }

    /** @param unclosed how a quote without an end is told */
    public static List<List<Cell>> of(SourceFile file, Code unclosed, Notes notes) {
        CsvLines reader = new CsvLines(file, unclosed, notes);
        reader.cells();
        return reader.lines;
    }

    private void cells() {
        String text = file.text();
        Matcher said = SEPARATOR.matcher(text);
        char separator = said.lookingAt() ? said.group("sign").charAt(0) : separator(text);
        int at = said.lookingAt() ? said.end() : 0;
        List<Cell> line = new ArrayList<>();
        while (at < text.length()) {
            int start = at;
            StringBuilder words = new StringBuilder();
            if (text.charAt(at) == '"') {
                at++;
                while (at < text.length() && (text.charAt(at) != '"' || text.startsWith("\"\"", at))) {
                    words.append(text.charAt(at));
                    at += text.startsWith("\"\"", at) ? 2 : 1;
                }
                if (at >= text.length()) {
                    notes.add(
                            unclosed,
                            file.position(start, start + 1),
                            "this quote has no end, so all behind it is one cell",
                            "end it with `\"`");
                }
                at++;
            }
            while (at < text.length() && text.charAt(at) != separator && text.charAt(at) != '\n') {
                words.append(text.charAt(at++));
            }
            String cell = BLANK.matcher(words).replaceAll(" ").strip();
            line.add(new Cell(Blank.is(cell) ? "" : cell, file.position(start, at)));
            if (at >= text.length() || text.charAt(at) == '\n') {
                add(line);
                line = new ArrayList<>();
            }
            at++;
        }
        add(line);
    }

    private void add(List<Cell> line) {
        if (line.stream().anyMatch(cell -> !cell.text.isEmpty())) {
            lines.add(List.copyOf(line));
        }
    }

    private static char separator(String text) {
        String head = text.lines()
                .filter(line -> !line.isBlank())
                .findFirst()
                .orElse("")
                .replaceAll("\"[^\"]*\"", "");
        return (char) IntStream.of(',', ';', '\t')
                .boxed()
                .max(Comparator.comparingLong(
                        c -> head.chars().filter(x -> x == c).count()))
                .orElseThrow()
                .intValue();
    }
}
