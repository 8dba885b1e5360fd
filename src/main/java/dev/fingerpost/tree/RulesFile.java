package dev.fingerpost.tree;

import dev.fingerpost.diag.Code;
import dev.fingerpost.diag.Notes;
import dev.fingerpost.file.SourceFile;
import dev.fingerpost.page.Block;
import dev.fingerpost.page.Inline;
import dev.fingerpost.page.Word;
import dev.fingerpost.path.Percent;
import dev.fingerpost.path.Position;
import dev.fingerpost.path.ProjectPath;
import dev.fingerpost.table.CsvLines;
import dev.fingerpost.text.Html;
import dev.fingerpost.text.Quote;
import dev.fingerpost.text.Suggest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A table of rules in a file of its own, to which the page links below {@code ## Rules}: comma-separated values (RFC 4180; also with semicolons
 * or tabs), heads and cells as in a table of the page, in the last column the words or the id of an outcome.
 */
public final class RulesFile {
    private static final Pattern NAME = Pattern.compile("(?i)[^:#?]+\\.[ct]sv");
    private static final Pattern PIECE =
            Pattern.compile("`(?<code>[^`]+)`|\\[(?<words>[^\\]]*)]\\((?<target>[^()\\s]*)\\)");

    /** A paragraph that links to the file. */
    record Named(Block block, Inline.Link link) {}

    private final SourceFile file;
    private final List<Node.Outcome> outcomes;
    private final Notes notes;

    private RulesFile(SourceFile file, List<Node.Outcome> outcomes, Notes notes) {
        this.file = file;
        this.outcomes = outcomes;
        this.notes = notes;
    }

    /** Null where the rules of these blocks stand on the page, or nowhere. */
    static @Nullable Named named(List<Block> blocks) {
        Named named = null;
        boolean rules = false;
        for (Block block : blocks) {
            if (block instanceof Block.Heading heading && heading.level() <= 2) {
                rules = TreePart.isRules(heading);
            } else if (rules && block instanceof Block.Table) {
                return null;
            } else if (rules && named == null && block instanceof Block.Paragraph paragraph) {
                named = paragraph.line().stream()
                        .filter(piece -> piece instanceof Inline.Link link
                                && NAME.matcher(link.target()).matches())
                        .map(piece -> new Named(block, (Inline.Link) piece))
                        .findFirst()
                        .orElse(null);
            }
        }
        return named;
    }

    /** The file that holds the rules of a page; null where they stand on it, or nowhere. */
    public static @Nullable ProjectPath of(ProjectPath page, List<Block> blocks) {
        Named named = named(blocks);
        return named == null ? null : path(page, named);
    }

    private static @Nullable ProjectPath path(ProjectPath page, Named named) {
        return page.resolve(named.link.target());
    }

    /** The table of this file; null, and an error, where there is none; null where the page has no outcome to lead to. */
    static Block.@Nullable Table read(
            ProjectPath page,
            Named named,
            Map<ProjectPath, SourceFile> files,
            List<Node.Outcome> outcomes,
            Notes notes) {
        ProjectPath path = path(page, named);
        SourceFile file = path == null ? null : files.get(path);
        if (file == null) {
            notes.add(
                    Code.TREE_RULES_FORM,
                    named.link.targetAt(),
                    "no file `" + named.link.target() + "` with the rules of this tree",
                    "write the way to it from this page's folder; it lies below content/");
            return null;
        }
        // What is wrong with its form is told all the same.
        Block.Table table = new RulesFile(file, outcomes, notes).table();
        return outcomes.isEmpty() ? null : table;
    }

    private Block.@Nullable Table table() {
        int before = notes.list().size();
        List<List<CsvLines.Cell>> lines = CsvLines.of(file, Code.TREE_RULES_FORM, notes);
        if (notes.list().size() > before) {
            return null;
        }
        if (lines.size() < 2 || lines.get(0).size() < 2) {
            notes.add(
                    Code.TREE_RULES_FORM,
                    Position.wholeFile(file.path()),
                    "the file holds no table of rules",
                    "write a line with questions and `Outcome`, and below it rows such as `yes,-,Express`");
            return null;
        }
        int width = lines.get(0).size();
        List<List<Block.Cell>> rows = new ArrayList<>();
        for (List<CsvLines.Cell> line : lines) {
            if (line.size() == width) {
                rows.add(row(line, rows.isEmpty()));
            } else {
                notes.add(
                        Code.TREE_RULES_FORM,
                        line.get(0).at(),
                        "this row has " + line.size() + (line.size() == 1 ? " cell" : " cells")
                                + ", and the first line has " + width,
                        "give it as many; a cell that holds the separator stands in quotes: `\"a, b\"`");
            }
        }
        return new Block.Table(rows, lines.get(0).get(0).at(), html(rows));
    }

    private List<Block.Cell> row(List<CsvLines.Cell> line, boolean head) {
        List<Block.Cell> row = new ArrayList<>();
        for (CsvLines.Cell cell : line) {
            boolean end = !head && row.size() == line.size() - 1;
            List<Inline> pieces = end ? end(cell) : pieces(cell);
            row.add(new Block.Cell(pieces, pieces.stream().map(Inline::html).collect(Collectors.joining()), cell.at()));
        }
        return row;
    }

    private static List<Inline> pieces(CsvLines.Cell cell) {
        List<Inline> pieces = new ArrayList<>();
        Matcher piece = PIECE.matcher(cell.text());
        int from = 0;
        while (piece.find()) {
            words(cell.text().substring(from, piece.start()), cell.at(), pieces);
            from = piece.end();
            String code = piece.group("code");
            pieces.add(
                    code == null
                            ? link(piece.group("words"), Percent.decode(piece.group("target")), cell.at())
                            : new Inline.CodeSpan(code, cell.at(), "<code>" + Html.escape(code) + "</code>"));
        }
        words(cell.text().substring(from), cell.at(), pieces);
        return pieces;
    }

    private static void words(String text, Position at, List<Inline> pieces) {
        if (!text.isEmpty()) {
            pieces.add(new Inline.Text(text, at, Html.escape(text)));
        }
    }

    private static Inline.Link link(String words, String target, Position at) {
        return new Inline.Link(
                words, target, at, at, "<a href=\"" + Html.escape(target) + "\">" + Html.escape(words) + "</a>");
    }

    /** Where a row leads. */
    private List<Inline> end(CsvLines.Cell cell) {
        List<Inline> pieces = pieces(cell);
        if (pieces.stream().anyMatch(Inline.Link.class::isInstance)) {
            return pieces;
        }
        String words = cell.text();
        for (Node.Outcome outcome : outcomes) {
            if (outcome.title().equalsIgnoreCase(words)
                    || words.replaceFirst("^#", "").equals(outcome.id())) {
                return List.of(link(outcome.title(), "#" + outcome.id(), cell.at()));
            }
        }
        List<String> titles = outcomes.stream().map(Node.Outcome::title).toList();
        if (!titles.isEmpty()) {
            notes.add(
                    Code.TREE_RULE_NO_LINK,
                    cell.at(),
                    words.isEmpty()
                            ? "this row leads nowhere: its last cell is empty"
                            : "this row leads nowhere: `" + Quote.shortened(words) + "` is no outcome of the page",
                    Suggest.nearest(words, titles)
                            .map(Suggest::question)
                            .orElse("write the words or the id of one: `" + String.join("`, `", titles) + "`"));
        }
        return List.of(link(words, "#" + IdSyntax.permalink("none"), cell.at()));
    }

    private static String html(List<List<Block.Cell>> rows) {
        String names = rows.get(0).stream()
                .map(cell -> AnswerReader.plain(cell.line()))
                .collect(Collectors.joining(", "));
        StringBuilder html = new StringBuilder("<div class=\"table\" role=\"group\" tabindex=\"0\" aria-label=\"")
                .append(Word.TABLE.hole())
                .append(": ")
                .append(Html.escape(names))
                .append("\">\n<table>\n<thead>\n");
        for (int i = 0; i < rows.size(); i++) {
            html.append(i == 1 ? "</thead>\n<tbody>\n<tr>" : "<tr>");
            for (Block.Cell cell : rows.get(i)) {
                boolean first = cell == rows.get(i).get(0);
                String tag = i == 0 ? "th scope=\"col\"" : first ? "th scope=\"row\"" : "td";
                html.append('<').append(tag).append('>').append(cell.html());
                html.append("</").append(tag, 0, 2).append('>');
            }
            html.append("</tr>\n");
        }
        return html.append("</tbody>\n</table>\n</div>").toString();
    }
}
