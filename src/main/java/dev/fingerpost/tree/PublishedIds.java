package dev.fingerpost.tree;

import static java.util.Objects.requireNonNull;

import dev.fingerpost.diag.Code;
import dev.fingerpost.diag.Diagnostic;
import dev.fingerpost.diag.Notes;
import dev.fingerpost.file.SourceFile;
import dev.fingerpost.path.PagePath;
import dev.fingerpost.path.Position;
import dev.fingerpost.path.ProjectPath;
import dev.fingerpost.text.Suggest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The ids that permalinks may hold, as the project's {@code ids.txt} keeps them: a line for each, {@code trees/x.md question} or
 * {@code trees/x.md question/answer}. A build adds new ones; an id that vanishes breaks links that readers have sent, so that needs a
 * redirect or the author's own hand.
 */
public final class PublishedIds {
    /** Where the file stands. */
    public static final ProjectPath FILE = new ProjectPath("ids.txt");

    private static final String HEAD = """
            # Ids of decision trees that links may hold. fingerpost build adds new ones; commit this file.
            # When an id is gone on purpose and no link should find it, delete its line.
            """;

    private static final String UNPUBLISHED = "# ";

    private PublishedIds() {}

    /**
     * Ids that are gone.
     *
     * @param trees by path of their page
     * @param unread pages with faults, whose ids cannot be told
     * @param kept whether links to a page that is no tree any more still lead somewhere
     */
    public static List<Diagnostic> check(
            @Nullable SourceFile file,
            Map<PagePath, DecisionTree> trees,
            Set<ProjectPath> unread,
            Predicate<PagePath> kept) {
        Notes notes = new Notes();
        Map<PagePath, Set<String>> live = new TreeMap<>();
        trees.forEach((path, tree) -> live.put(path, ids(tree)));
        Set<PagePath> gone = new TreeSet<>();
        for (Line line : file == null ? List.<Line>of() : lines(file)) {
            PagePath page = line.page();
            if (page == null || unread.contains(page.source())) {
                continue;
            }
            DecisionTree tree = trees.get(page);
            if (tree == null) {
                if (!kept.test(page) && gone.add(page)) {
                    goneTree(line, page, notes);
                }
            } else if (!requireNonNull(live.get(page)).contains(line.id()) && !redirects(tree, line.id())) {
                goneId(line, page, live.get(page), notes);
            }
        }
        return notes.list();
    }

    /**
     * A line of the file.
     *
     * @param offset where it begins in the text of the file
     */
    private record Line(SourceFile file, int offset, String text) {
        /** Null for a comment, and for what is no page. */
        @Nullable
        PagePath page() {
            return text.startsWith("#") ? null : PagePath.of(text.substring(0, Math.max(0, space())));
        }

        /** What stands behind the page. */
        String id() {
            return text.substring(space() + 1);
        }

        Position pageAt() {
            return file.position(offset, offset + space());
        }

        Position idAt() {
            return file.position(offset + space() + 1, offset + text.length());
        }

        private int space() {
            return text.lastIndexOf(' ');
        }
    }

    private static List<Line> lines(SourceFile file) {
        List<Line> lines = new ArrayList<>();
        int offset = 0;
        for (String text : file.text().split("\n", -1)) {
            lines.add(new Line(file, offset, text));
            offset += text.length() + 1;
        }
        return lines;
    }

    private static void goneTree(Line line, PagePath page, Notes notes) {
        notes.add(new Diagnostic(
                        Code.TREE_ID_LOST,
                        line.pageAt(),
                        "the decision tree " + page.source() + " is gone, so links that hold its answers break",
                        "if it moved, write `aliases: [" + page
                                + "]` into the front matter of its page; if no link should find it any"
                                + " more, delete its lines")
                .of(page.source()));
    }

    /** @param live the ids that the tree of this page has */
    private static void goneId(Line line, PagePath page, Set<String> live, Notes notes) {
        String id = line.id();
        notes.add(new Diagnostic(
                        Code.TREE_ID_LOST,
                        line.idAt(),
                        "`" + id + "` is gone from " + page.source() + ", so links that hold it break",
                        Suggest.nearest(id, live)
                                        .map(near -> "if it is `" + near + "` now, add `" + id + ": " + near
                                                + "` to the page's `redirects:`")
                                        .orElse("add `" + id + ": NEW` to the page's `redirects:`")
                                + "; if no link should find it any more, delete this line")
                .of(page.source()));
    }

    /** An answer is also found when its question was renamed, or itself. */
    private static boolean redirects(DecisionTree tree, String id) {
        return tree.redirects().containsKey(id) || tree.redirects().containsKey(id.split("/", 2)[0]);
    }

    private static Set<String> ids(DecisionTree tree) {
        Set<String> ids = new TreeSet<>();
        for (Node.Question question : tree.questions()) {
            ids.add(question.id());
            question.answers().forEach(answer -> ids.add(question.id() + "/" + answer.id()));
        }
        tree.outcomes().forEach(outcome -> ids.add(outcome.id()));
        return ids;
    }

    /**
     * The file with those ids alone that were committed; the lines of others become comments, so that each keeps its number.
     *
     * @param committed the text of the file as the repository has it
     */
    public static SourceFile published(SourceFile file, String committed) {
        Set<String> known = committed.lines().collect(Collectors.toSet());
        return new SourceFile(
                file.path(),
                Stream.of(file.text().split("\n", -1))
                        .map(line ->
                                line.isBlank() || known.contains(line.replace("\r", "")) ? line : UNPUBLISHED + line)
                        .collect(Collectors.joining("\n")));
    }

    private static boolean isUnpublished(String line) {
        return line.startsWith(UNPUBLISHED)
                && PagePath.of(line.substring(
                                UNPUBLISHED.length(), Math.max(UNPUBLISHED.length(), line.lastIndexOf(' '))))
                        != null;
    }

    /** The text of the file with the new ids in it; null when it has them all. */
    public static @Nullable String updated(@Nullable SourceFile file, Map<PagePath, DecisionTree> trees) {
        Set<String> lines = new TreeSet<>();
        if (file != null) {
            file.text()
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(lines::add);
        }
        boolean changed = file != null && file.text().lines().anyMatch(PublishedIds::isUnpublished);
        for (Map.Entry<PagePath, DecisionTree> tree : trees.entrySet()) {
            for (String id : ids(tree.getValue())) {
                changed |= lines.add(tree.getKey() + " " + id);
            }
        }
        return changed ? HEAD + String.join("\n", lines) + "\n" : null;
    }
}
