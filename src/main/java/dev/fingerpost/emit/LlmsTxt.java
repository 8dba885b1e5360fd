package dev.fingerpost.emit;

import dev.fingerpost.file.OutputFile;
import dev.fingerpost.page.Page;
import dev.fingerpost.path.PagePath;
import dev.fingerpost.path.SitePath;
import dev.fingerpost.site.Navigation.Entry;
import dev.fingerpost.site.Records;
import dev.fingerpost.site.Site;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The contents of the site for language models, in the form of llmstxt.org: a heading for each section, and under it links to the
 * Markdown text of its pages.
 */
final class LlmsTxt {
    /** How a model should use a tree: the point of one is that nobody guesses. */
    private static final String ASK =
            "put these questions to the person, one at a time; do not guess an answer; end with the outcome, "
                    + "its reasons, and one answer that would change it";

    /** How a model should use decision records: an old one looks like any other. */
    private static final String HOLD =
            "only those whose status is accepted hold; of one that is superseded, follow `links` to its successor";

    private final Site site;
    private final StringBuilder out = new StringBuilder();
    private final Set<PagePath> logs;
    private final Set<PagePath> left;

    private LlmsTxt(Site site) {
        this.site = site;
        this.logs = site.records().all().values().stream().map(Records::index).collect(Collectors.toSet());
        this.left = new LinkedHashSet<>(site.pages().keySet());
    }

    static List<OutputFile> of(Site site) {
        return List.of(OutputFile.text(new SitePath(site.folder() + "llms.txt"), new LlmsTxt(site).text()));
    }

    private String text() {
        out.append("# ").append(line(site.config().about().title())).append('\n');
        if (!site.config().about().description().isBlank()) {
            out.append("\n> ").append(line(site.config().about().description())).append('\n');
        }
        List<Entry> entries = site.relations().navigation().entries();
        List<PagePath> alone = new ArrayList<>(List.of(site.home()));
        entries.stream()
                .filter(entry -> entry.items().isEmpty() && entry.page() != null)
                .forEach(entry -> alone.add(entry.page()));
        list(alone);
        for (Entry entry : entries) {
            if (!entry.items().isEmpty()) {
                out.append("\n## ").append(line(entry.title())).append('\n');
                list(pages(entry));
            }
        }
        if (!left.isEmpty()) {
            // The one heading whose name the form gives: what may be passed over.
            out.append("\n## Optional\n");
            list(List.copyOf(left));
        }
        return out.toString();
    }

    private static List<PagePath> pages(Entry entry) {
        List<PagePath> pages = new ArrayList<>();
        if (entry.page() != null) {
            pages.add(entry.page());
        }
        entry.items().forEach(item -> pages.addAll(pages(item)));
        return pages;
    }

    private void list(List<PagePath> paths) {
        StringBuilder items = new StringBuilder();
        for (PagePath path : paths) {
            Page page = site.page(path);
            if (page != null && left.remove(path)) {
                String description = page.description() == null ? "" : ": " + line(page.description());
                items.append("- [" + MarkdownText.escape(line(page.title())) + "](" + address(path.markdown()) + ")"
                        + description + "\n");
                if (logs.contains(path)) {
                    items.append(
                            "  - [All decisions as JSON](" + address(site.made().decisions()) + "): " + HOLD + "\n");
                }
                if (site.trees().containsKey(path)) {
                    items.append("  - [The tree as JSON](" + address(TreeFiles.json(path)) + "): " + ASK + "\n");
                }
            }
        }
        if (!items.isEmpty()) {
            out.append('\n').append(items);
        }
    }

    private String address(SitePath path) {
        String base = site.config().places().baseUrl();
        return base == null ? path.encoded() : path.absolute(base);
    }

    private static String line(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
