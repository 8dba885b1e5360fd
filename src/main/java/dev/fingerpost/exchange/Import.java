package dev.fingerpost.exchange;

import dev.fingerpost.diag.Code;
import dev.fingerpost.diag.Noted;
import dev.fingerpost.diag.Notes;
import dev.fingerpost.file.SourceFile;
import dev.fingerpost.path.Position;
import dev.fingerpost.yaml.YamlMap;
import dev.fingerpost.yaml.YamlReader;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A file of another program as the page of a tree. What was not understood is noted where it stands. */
public final class Import {
    private static final Pattern FLOWCHART =
            Pattern.compile("(?md)^[^\\S\\n]*+(?:flowchart|graph)(?:-elk)?\\s++(?:TB|TD|BT|RL|LR)\\b");
    private static final Pattern GRAPH = Pattern.compile("(?i)(?:strict\\s+)?(?:di)?graph\\b[^{]*\\{");

    /** Kinds of file, by how their names end. */
    private enum Kind {
        DMN("dmn", "dmn11", "xml"),
        CSV("csv", "tsv"),
        MERMAID("mmd", "mermaid"),
        DOT("dot", "gv", "graphviz"),
        YAML("yaml", "yml", "json", "decision-tree"),
        MARKDOWN("md", "markdown");

        private final List<String> endings;

        Kind(String... endings) {
            this.endings = List.of(endings);
        }

        static @Nullable Kind of(String ending) {
            for (Kind kind : values()) {
                if (kind.endings.contains(ending.toLowerCase(Locale.ROOT))) {
                    return kind;
                }
            }
            return null;
        }
    }

    /** @param markdown a whole page */
    public record ImportedPage(String title, String markdown) {}

    private final SourceFile file;
    private final int number;
    private final @Nullable String title;
    private final Notes notes = new Notes();

    private Import(SourceFile file, int number, @Nullable String title) {
        this.file = file;
        this.number = number;
        this.title = title;
    }

    /**
     * The page; null, and an error, where nothing could be made of the file.
     *
     * @param number which chart of a file that has several, from 1
     * @param title null for that of the file
     */
    public static Noted<@Nullable ImportedPage> of(SourceFile file, int number, @Nullable String title) {
        Import one = new Import(file, number, title);
        ImportedTree tree;
        try {
            tree = one.tree();
        } catch (TooLarge e) {
            e.note(one.notes);
            tree = null;
        }
        return one.notes.with(tree == null ? null : one.page(tree));
    }

    private ImportedPage page(ImportedTree tree) {
        long unwritten = ImportedTreeWriter.unwritten(tree.outcomes());
        if (unwritten > 0) {
            notes.add(
                    Code.IMPORT_NO_ADVICE,
                    Position.wholeFile(file.path()),
                    unwritten + (unwritten == 1 ? " outcome has" : " outcomes have") + " no advice in the file",
                    "the page says “Say what to do” there: say it");
        }
        return new ImportedPage(tree.title(), ImportedTreeWriter.markdown(tree));
    }

    private @Nullable ImportedTree tree() {
        String name = file.path().name();
        int dot = name.lastIndexOf('.');
        Kind kind = Kind.of(name.substring(dot + 1));
        kind = kind == null ? sniffed() : kind;
        if (kind == null) {
            unread(
                    "it is not clear what kind of file this is",
                    "name it with its ending: `.dmn`, `.mmd`, `.dot`, `.csv`, `.yaml`, `.json`, `.md`");
            return null;
        }
        return switch (kind) {
            case DMN -> dmn();
            case CSV -> CsvReader.read(file, name(), notes);
            case MARKDOWN -> fenced();
            case MERMAID -> mermaid(0, file.text().length());
            case DOT -> chart(chart -> DotReader.read(file, chart, notes));
            case YAML -> yaml(0, file.text().length());
        };
    }

    private @Nullable Kind sniffed() {
        String text = file.text().strip();
        if (text.startsWith("<") || text.startsWith("{")) {
            return text.startsWith("<") ? Kind.DMN : Kind.YAML;
        }
        return FLOWCHART.matcher(text).find()
                ? Kind.MERMAID
                : GRAPH.matcher(text).lookingAt() ? Kind.DOT : null;
    }

    private void unread(String message, String hint) {
        notes.add(Code.IMPORT_UNREAD, Position.wholeFile(file.path()), message, hint);
    }

    private @Nullable ImportedTree chart(Function<Chart, Boolean> read) {
        Chart chart = new Chart(notes);
        if (!read.apply(chart)) {
            return null;
        }
        return chart.tree(Position.wholeFile(file.path()), name());
    }

    /** Where the file has none: its name, in words. */
    private ImportedTree.Title name() {
        String name = file.path()
                .name()
                .replaceFirst("\\.[^.]*$", "")
                .replaceAll("[-_.]+", " ")
                .strip();
        String words = name.isEmpty() ? "Decision" : name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
        return new ImportedTree.Title(title, words);
    }

    private @Nullable ImportedTree dmn() {
        Xml root = Xml.read(file, notes);
        return root == null ? null : DmnReader.read(root, number, Position.wholeFile(file.path()), name(), notes);
    }

    private @Nullable ImportedTree mermaid(int start, int end) {
        return chart(chart -> MermaidReader.read(file, start, end, chart, notes));
    }

    private @Nullable ImportedTree yaml(int start, int end) {
        YamlMap root = notes.take(YamlReader.read(file, start, end));
        if (SsvcReader.isTable(root)) {
            return notes.hasErrors() ? null : SsvcReader.read(root, Position.wholeFile(file.path()), name(), notes);
        }
        if (!RedisReader.isTree(root)) {
            if (!notes.hasErrors()) {
                notes.add(
                        Code.IMPORT_UNREAD,
                        root.at(),
                        "this is no tree: it has neither `rootQuestion` and `questions`, nor `decision_points`, `mapping` and `outcome`",
                        "read are the trees of Redis' documentation, and SSVC's decision tables");
            }
            return null;
        }
        return chart(chart -> {
            RedisReader.read(root, chart, notes);
            return !notes.hasErrors();
        });
    }

    /** The charts in the fences of a Markdown page. */
    private @Nullable ImportedTree fenced() {
        List<CodeFence> fences =
                CodeFence.all(file.text()).stream().filter(this::isChart).toList();
        if (number > fences.size()) {
            unread(
                    fences.isEmpty()
                            ? "no fence of this page holds a flowchart or a tree"
                            : "the page has no chart " + number + ", its last is " + fences.size(),
                    "charts stand in fences with the language `mermaid` or `decision-tree`");
            return null;
        }
        for (int other = 1; other <= fences.size(); other++) {
            if (other != number) {
                int start = fences.get(other - 1).start();
                notes.add(
                        Code.IMPORT_LEFT_OUT,
                        file.position(
                                start, start + file.line(file.lineAt(start)).length()),
                        "this is another chart, number " + other,
                        "import it by itself: `--chart " + other + "`");
            }
        }
        CodeFence fence = fences.get(number - 1);
        return Kind.of(fence.language()) == Kind.MERMAID
                ? mermaid(fence.start(), fence.end())
                : yaml(fence.start(), fence.end());
    }

    private boolean isChart(CodeFence fence) {
        Kind kind = Kind.of(fence.language());
        String body = file.text().substring(fence.start(), fence.end());
        return kind == Kind.MERMAID && FLOWCHART.matcher(body).find()
                || kind == Kind.YAML && body.contains("rootQuestion:");
    }
}
