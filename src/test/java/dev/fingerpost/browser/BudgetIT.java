package dev.fingerpost.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How many bytes a reader fetches for a page, packed as hosts pack them. */
@ExtendWith(Browser.Shared.class)
class BudgetIT {
    private static final int KB = 1024;
    /** All that a page can come to have: also the sheet of the search, which is loaded when it is first opened. */
    private static final int STYLES = 12 * KB + KB / 4;

    private static final int SCRIPTS = 17 * KB;
    /** What is said at the end of a walk comes with the first answer, see docs/adr/0023. */
    private static final int TREE_SCRIPTS = 11 * KB;

    private static final int PAGE = 60 * KB;
    /** A tree is a tool as well as a text: it also carries its data. The largest has 27 outcomes and more than 100 scenarios. */
    private static final int TREE_PAGE = 90 * KB;

    @ParameterizedTest
    @EnumSource
    void staysWithinItsBudget(Kind kind, Browser browser) {
        int html = 0;
        int styles = 0;
        int scripts = 0;
        try (SiteServer server = kind.serve();
                Tab tab = browser.open(server.url(kind.path), View.wide())) {
            for (String url : tab.requests()) {
                if (!url.startsWith(server.url(""))) {
                    continue;
                }
                int size = packed(
                        kind.site.folder().resolve(url.substring(server.url("").length())));
                html += url.endsWith(".html") ? size : 0;
                styles += url.endsWith(".css") ? size : 0;
                scripts += url.endsWith(".js") ? size : 0;
            }
        }
        int searchable = styles + (kind == Kind.SEARCH ? 0 : packed(searchStyle(kind)));
        System.out.printf(
                Locale.ROOT,
                "BudgetIT: %-15s %4.1f KB = HTML %4.1f + CSS %4.1f + JS %4.1f; CSS with the search %4.1f%n",
                kind,
                (html + styles + scripts) / (double) KB,
                html / (double) KB,
                styles / (double) KB,
                scripts / (double) KB,
                searchable / (double) KB);
        assertThat(html).as("HTML").isPositive();
        assertThat(searchable).as("styles").isBetween(styles, STYLES);
        boolean isTree = kind.path.startsWith("trees/");
        assertThat(scripts).as("scripts").isBetween(1, isTree ? TREE_SCRIPTS : SCRIPTS);
        assertThat(html + styles + scripts).as("the page without fonts").isLessThanOrEqualTo(isTree ? TREE_PAGE : PAGE);
    }

    private static Path searchStyle(Kind kind) {
        return kind.site.files(".css").stream()
                .filter(path -> path.startsWith("assets/search."))
                .map(kind.site.folder()::resolve)
                .findFirst()
                .orElseThrow();
    }

    private static int packed(Path file) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.size();
    }
}
