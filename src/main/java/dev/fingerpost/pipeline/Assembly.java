package dev.fingerpost.pipeline;

import dev.fingerpost.config.SiteConfig;
import dev.fingerpost.diag.Noted;
import dev.fingerpost.diag.Notes;
import dev.fingerpost.page.Located;
import dev.fingerpost.page.Page;
import dev.fingerpost.page.PageKind;
import dev.fingerpost.path.PagePath;
import dev.fingerpost.path.ProjectPath;
import dev.fingerpost.project.Inputs;
import dev.fingerpost.record.DecisionRecord;
import dev.fingerpost.site.Site;
import dev.fingerpost.site.SiteAssembler;
import dev.fingerpost.site.SiteParts;
import dev.fingerpost.site.Sources;
import dev.fingerpost.site.SourcesReader;
import dev.fingerpost.tree.DecisionTree;
import dev.fingerpost.tree.PublishedIds;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Hands what was read on to {@link SiteAssembler}, with which of it is not whole: what that lacks is no fault of others. */
final class Assembly {
    private final Inputs inputs;
    private final Notes notes;
    private final List<Page> pages = new ArrayList<>();
    private final Map<PagePath, DecisionTree> trees = new TreeMap<>();
    private final Map<PagePath, DecisionRecord> records = new TreeMap<>();
    /** Pages of trees with faults: their ids are not gone, nobody can tell them. */
    private final Set<ProjectPath> unsound = new TreeSet<>();

    private Assembly(Inputs inputs, Notes notes) {
        this.inputs = inputs;
        this.notes = notes;
    }

    /**
     * @param notes to which what is wrong with configuration, sources, pages and the site is added
     * @param before that of the build before, if there was one; it changes the time that this takes, and nothing else
     */
    static Site of(Inputs inputs, Noted<SiteConfig> config, List<ReadPage> read, Notes notes, @Nullable Site before) {
        return new Assembly(inputs, notes).site(config, read, before);
    }

    private Site site(Noted<SiteConfig> read, List<ReadPage> written, @Nullable Site before) {
        SiteConfig config = config(read);
        Sources sources = sources();
        written.forEach(this::add);
        lostIds();
        SiteParts parts = new SiteParts(
                config,
                pages,
                trees,
                records,
                sources.byId(),
                inputs.contentFiles(),
                inputs.staticFiles(),
                inputs.included(),
                inputs.options().drafts());
        return notes.take(SiteAssembler.assemble(parts, before));
    }

    /** With the base URL of the command line, where it names one. */
    private SiteConfig config(Noted<SiteConfig> read) {
        SiteConfig config = notes.take(read);
        String baseUrl = inputs.options().baseUrl();
        return baseUrl == null ? config : config.at(baseUrl);
    }

    private Sources sources() {
        Sources sources = notes.take(SourcesReader.read(inputs.sources()));
        return sources;
    }

    private void add(ReadPage read) {
        Page page = read.page();
        pages.add(page);
        // Work in progress stands in nobody's way.
        if (inputs.options().drafts() || !page.meta().publishing().draft()) {
            notes.addAll(read.notes());
        }
        if (read.tree() != null) {
            trees.put(page.path(), read.tree());
        }
        if (read.decision() != null) {
            records.put(page.path(), read.decision());
        }
        if (page.kind() == PageKind.DECISION_TREE && read.tree() == null) {
            unsound.add(page.sourcePath());
        }
    }

    private void lostIds() {
        Set<String> moved = pages.stream()
                .flatMap(page -> page.meta().publishing().aliases().stream())
                .map(Located::value)
                .collect(Collectors.toSet());
        notes.addAll(PublishedIds.check(
                inputs.ids(),
                trees,
                unsound,
                page -> moved.contains(page.text()) || moved.contains(page.url().text())));
    }
}
