package dev.fingerpost.cli;

import dev.fingerpost.build.Inputs;
import dev.fingerpost.diag.Diagnostic;
import dev.fingerpost.diag.Noted;
import dev.fingerpost.disk.InputReader;
import dev.fingerpost.json.Json;
import dev.fingerpost.page.Page;
import dev.fingerpost.report.Visible;
import dev.fingerpost.site.Site;
import java.io.PrintStream;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code fingerpost list}. */
@Command(
        name = "list",
        header = "Lists the pages of the project.",
        description = "%nFor each page its path in content/, kind, owner, when it is to be reviewed, and title.%n",
        footer = {"%nExamples:", "  fingerpost list", "  fingerpost list --drafts --format json"})
final class ListCommand implements Callable<Integer> {
    @ParentCommand
    Fingerpost root;

    @Parameters(arity = "0..1", paramLabel = "DIR", description = "the project's folder, as with -C")
    @Nullable
    String directory;

    @Option(names = "--drafts", description = "list pages with draft: true as well")
    boolean drafts;

    @Override
    public Integer call() {
        Noted<Inputs> read = InputReader.read(root.project(directory), new Inputs.Options(null, drafts, 1));
        Noted<Site> site = root.world.model().apply(read.value());
        Collection<Page> pages = site.value().pages().values();
        if (root.format == Format.JSON) {
            root.world.out().print(json(pages));
        } else {
            print(pages, root.world.out());
        }
        boolean whole =
                Stream.concat(read.notes().stream(), site.notes().stream()).noneMatch(Diagnostic::isError);
        if (!whole) {
            root.world.err().println("the project has errors, so this may not be all; `fingerpost check` shows them");
        }
        return whole ? ExitCode.OK : ExitCode.CONTENT;
    }

    private static void print(Collection<Page> pages, PrintStream out) {
        List<List<String>> rows = pages.stream()
                .map(page -> List.of(
                        Visible.of(page.path()),
                        page.kind().id(),
                        Visible.of(Objects.requireNonNullElse(page.meta().owner(), "-")),
                        page.meta().reviewBy() == null
                                ? "-"
                                : page.meta().reviewBy().toString(),
                        Visible.of(page.title())))
                .toList();
        int[] widths = new int[5];
        rows.forEach(row -> {
            for (int i = 0; i < widths.length - 1; i++) {
                widths[i] = Math.max(widths[i], row.get(i).length());
            }
        });
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < widths.length; i++) {
                line.append(row.get(i))
                        .append(" ".repeat(Math.max(0, widths[i] - row.get(i).length()) + 2));
            }
            out.println(line.toString().stripTrailing());
        }
    }

    private static String json(Collection<Page> pages) {
        return Json.pretty(json -> {
            json.object().array("pages");
            for (Page page : pages) {
                json.object()
                        .field("path", page.path())
                        .field("url", page.url())
                        .field("kind", page.kind().id())
                        .field("title", page.title())
                        .optional("owner", page.meta().owner())
                        .optional("review-by", text(page.meta().reviewBy()))
                        .field("draft", page.meta().draft())
                        .end();
            }
            json.end().end();
        });
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
