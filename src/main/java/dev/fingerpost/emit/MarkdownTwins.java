package dev.fingerpost.emit;

import dev.fingerpost.file.OutputFile;
import dev.fingerpost.file.SourceFile;
import dev.fingerpost.page.Include;
import dev.fingerpost.page.Located;
import dev.fingerpost.page.Note;
import dev.fingerpost.page.Page;
import dev.fingerpost.page.Prose;
import dev.fingerpost.page.Reference;
import dev.fingerpost.path.PagePath;
import dev.fingerpost.path.Segments;
import dev.fingerpost.site.Assets;
import dev.fingerpost.site.Site;
import dev.fingerpost.site.Source;
import dev.fingerpost.site.Target;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The Markdown text of every page, beside it under the same name. It is the source, whole by itself: links among pages hold as they
 * are written, those to renamed files are mended, sources that it cites and code that it takes from files are filled in.
 */
final class MarkdownTwins {
    private final Site site;
    private final Assets assets;

    MarkdownTwins(Site site, Assets assets) {
        this.site = site;
        this.assets = assets;
    }

    OutputFile of(Prose prose) {
        Edits edits = new Edits(prose.source());
        Page page = prose.page();
        prose.references().forEach(reference -> link(page, reference, edits));
        page.numbered().includes().forEach(include -> code(include, edits));
        StringBuilder text = new StringBuilder(edits.result());
        List<String> cited = cited(page);
        if (!cited.isEmpty()) {
            text.append(text.length() == 0 || text.charAt(text.length() - 1) == '\n' ? "\n" : "\n\n");
            cited.forEach(line -> text.append(line).append('\n'));
        }
        return OutputFile.text(page.path().markdown(), text.toString());
    }

    private void link(Page page, Located<Reference> reference, Edits edits) {
        String written = reference.value().target();
        Target target = site.relations().links().to(page.path(), written);
        String from = page.path().markdown().text();
        if (target instanceof Target.ToPage to && (written.startsWith("/") || isElsewhere(from, written, to))) {
            edits.replace(
                    reference.at(),
                    written,
                    Segments.relative(from, to.page().markdown().text())
                            + to.address().fragment());
            return;
        }
        boolean kept = target instanceof Target.ToPage
                || target instanceof Target.External
                || target instanceof Target.Nowhere;
        String href = kept ? written : assets.href(page.path().markdown(), target);
        if (!kept && !href.equals(written)) {
            edits.replace(reference.at(), written, href);
        }
    }

    /** Whether a translation's link leads to the original: as it is written, it would lead to a file that nobody wrote. */
    private boolean isElsewhere(String from, String written, Target.ToPage to) {
        String path = written.replaceFirst("#.*", "");
        return !site.config().languages().all().isEmpty()
                && PagePath.isPage(path)
                && !to.page().markdown().text().equals(Segments.resolve(from, path));
    }

    private void code(Include include, Edits edits) {
        SourceFile file = site.files().included().get(include.file());
        if (file != null) {
            file.regions().text(include.region()).ifPresent(code -> edits.addToFence(include.at(), code));
        }
    }

    private List<String> cited(Page page) {
        List<String> lines = new ArrayList<>();
        for (Note note : page.numbered().notes()) {
            Source source = site.source(note);
            if (source != null) {
                lines.add("[^" + note.label() + "]: " + reference(source));
            }
        }
        return lines;
    }

    private static String reference(Source source) {
        List<String> parts = new ArrayList<>();
        add(parts, source.work().authors());
        add(parts, source.work().title());
        add(parts, source.work().publisher());
        add(parts, source.work().year() == null ? null : source.work().year().toString());
        String url = source.work().url() == null ? "" : " <" + source.work().url() + ">";
        return String.join(". ", parts) + "." + url + " (" + source.grade().id() + ")";
    }

    private static void add(List<String> parts, @Nullable String part) {
        if (part != null) {
            parts.add(MarkdownText.escape(part.replaceFirst("\\.$", "")));
        }
    }
}
