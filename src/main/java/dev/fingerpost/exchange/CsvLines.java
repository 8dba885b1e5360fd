package dev.fingerpost.exchange;

import dev.fingerpost.diag.Code;
import dev.fingerpost.diag.Notes;
import dev.fingerpost.diag.Position;
import dev.fingerpost.file.SourceFile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The cells of a file as RFC 4180 has it, also with semicolons or tabs; lines without a word are left out. */
final class CsvLines {
    private static final Pattern ANY = Pattern.compile("|-|\\*|—|–|(?i:any)");

    record Cell(String text, Position at) {
        boolean isAny() {
            return ANY.matcher(text).matches();
        }

        List<String> parts() {
            return List.of(text.split("\\s*\\|\\s*"));
        }
    }

    private final SourceFile file;
    private final Notes notes;
    private final List<List<Cell>> lines = new ArrayList<>();

    private CsvLines(SourceFile file, Notes notes) {
        this.file = file;
        this.notes = notes;
    }

    static List<List<Cell>> of(SourceFile file, Notes notes) {
        CsvLines reader = new CsvLines(file, notes);
        reader.cells();
        return reader.lines;
    }

    private void cells() {
        String text = file.text();
        char separator = separator(text);
        int at = 0;
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
                            Code.IMPORT_LEFT_OUT,
                            file.position(start, start + 1),
                            "this quote has no end, so all behind it is one cell",
                            "end it with `\"`");
                }
                at++;
            }
            while (at < text.length() && text.charAt(at) != separator && text.charAt(at) != '\n') {
                words.append(text.charAt(at++));
            }
            line.add(new Cell(Draft.Words.plain(words.toString()), file.position(start, at)));
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
