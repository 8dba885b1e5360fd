package dev.fingerpost.pipeline;

import dev.fingerpost.assets.AssetPipeline;
import dev.fingerpost.assets.DiagramFiles;
import dev.fingerpost.check.MadePathChecks;
import dev.fingerpost.check.OutputChecks;
import dev.fingerpost.check.PageChecks;
import dev.fingerpost.check.SiteChecks;
import dev.fingerpost.check.TemplateLinks;
import dev.fingerpost.config.ConfigReader;
import dev.fingerpost.config.SiteConfig;
import dev.fingerpost.diag.Code;
import dev.fingerpost.diag.Diagnostic;
import dev.fingerpost.diag.Noted;
import dev.fingerpost.diag.Notes;
import dev.fingerpost.emit.Emitters;
import dev.fingerpost.file.OutputFile;
import dev.fingerpost.file.SourceFile;
import dev.fingerpost.highlight.Highlighter;
import dev.fingerpost.markdown.Reading;
import dev.fingerpost.page.Drawn;
import dev.fingerpost.page.Prose;
import dev.fingerpost.panel.Reckoner;
import dev.fingerpost.path.PagePath;
import dev.fingerpost.path.ProjectPath;
import dev.fingerpost.path.SitePath;
import dev.fingerpost.pipeline.Editions.Edition;
import dev.fingerpost.pipeline.Editions.Recalled;
import dev.fingerpost.project.Inputs;
import dev.fingerpost.render.TemplateUse;
import dev.fingerpost.site.Assets;
import dev.fingerpost.site.Site;
import dev.fingerpost.template.MessageFile;
import dev.fingerpost.text.CodeHighlighter;
import dev.fingerpost.tree.PublishedIds;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Makes a site out of a project: a function, that knows no disk and no clock. What an instance remembers of the run before changes
 * the time that a run takes, and nothing else.
 */
public final class Build {
    private final CodeHighlighter highlighter = new Highlighter()::highlight;
    private final Reckoner reckoner = new Reckoner();
    private final PageReader pages;
    private final AssetReader assets = new AssetReader();
    private final IdReader ids;
    private final Emitters emitters = new Emitters();
    private final boolean remembers;
    private final Editions editions;
    private @Nullable Finished last;

    private Build(boolean remembers) {
        this.remembers = remembers;
        this.ids = new IdReader(remembers);
        this.editions = new Editions(reckoner, remembers);
        this.pages = new PageReader(highlighter, reckoner, remembers);
    }

    /** For a single run. */
    public static Build once() {
        return new Build(false);
    }

    /** For many runs, one after the other: holds the last site in memory. */
    public static Build repeatedly() {
        return new Build(true);
    }

    /** The site, and all that is wrong with the project, found in one go. */
    public BuildResult run(Inputs inputs) {
        return made(inputs, Keeping.ALL, PageMemory.NONE);
    }

    /**
     * The same; a site that is made anew is seen while it grows.
     *
     * @param preview is shown the files as they are made
     */
    public BuildResult run(Inputs inputs, Preview preview) {
        return made(inputs, Keeping.shown(preview), PageMemory.NONE);
    }

    /**
     * The same without a site in the result.
     *
     * @param taker gets the files as they are made, from many threads and in any order, whatever is found to be wrong later; of two with one
     *     path only one counts, since that is an error. Null to have them in the result
     * @param memory of the build whose site is there; keeps this one
     */
    public BuildResult run(Inputs inputs, @Nullable Consumer<OutputFile> taker, PageMemory memory) {
        BuildResult result = made(inputs, taker == null ? Keeping.ALL : Keeping.given(taker), memory);
        return taker != null && result.isPart() ? result.given(taker) : result;
    }

    private BuildResult made(Inputs inputs, Keeping keep, PageMemory memory) {
        Noted<SiteConfig> config = ConfigReader.read(inputs.config());
        List<SourceFile> sources = RecordIndexes.with(inputs.pages());
        List<ReadPage> read =
                read(inputs, sources, config.value(), config.value().checks().figures() != null, memory.pages(sources));
        Finished now = again(inputs, config, sources, read, memory);
        if (now == null) {
            now = anew(inputs, config, read, keep);
        }
        if (remembers && now.result().ok()) {
            last = now;
        }
        if (now.result().ok()) {
            memory.keep(sources, read, now);
        }
        return now.result();
    }

    /** After an edit of prose alone; null after any other. */
    private @Nullable Finished again(
            Inputs inputs, Noted<SiteConfig> config, List<SourceFile> sources, List<ReadPage> read, PageMemory memory) {
        if (last != null) {
            Map<PagePath, Prose> edited = last.edited(inputs, read);
            return edited == null ? null : again(last, inputs, read, edited, Recalled.NOTHING);
        }
        Map<PagePath, Prose> edited = memory.edited(sources, read);
        if (edited == null) {
            return null;
        }
        Finished before = recalled(inputs, config, read, memory);
        Set<PagePath> changed = PageTexts.withStandIns(edited, before.site()).keySet();
        return again(before, inputs, read, edited, new Recalled(memory.counted(), changed));
    }

    /** The build whose site is there, as far as an edit of prose needs it: of outlines, which are the same now, and without files. */
    private Finished recalled(Inputs inputs, Noted<SiteConfig> config, List<ReadPage> read, PageMemory memory) {
        Notes told = new Notes();
        Site site = Assembly.of(inputs, config, read, told, null);
        SortedMap<PagePath, Prose> texts = PageTexts.withStandIns(PageTexts.of(read, site), site);
        Assets loaded = assets.read(inputs, site).value().assets();
        FencedCode code = new FencedCode(inputs.included(), highlighter);
        List<Edition> shown = editions.of(site, inputs, loaded, code, told);
        return new Finished(inputs, read, site, texts, loaded, shown, memory.ids(), memory.result());
    }

    private Finished anew(Inputs inputs, Noted<SiteConfig> config, List<ReadPage> read, Keeping given) {
        Collection<SitePath> made = new ConcurrentLinkedQueue<>();
        Keeping keep = given.listed(made);
        int threads = inputs.options().threads();
        Notes notes = new Notes();
        Site site = Assembly.of(inputs, config, read, notes, last == null ? null : last.site());
        SortedMap<PagePath, Prose> written = PageTexts.of(read, site);
        SortedMap<PagePath, Prose> texts = PageTexts.withStandIns(written, site);
        AssetPipeline.Output loaded = notes.take(assets.read(inputs, site));
        FencedCode code = new FencedCode(inputs.included(), highlighter);
        List<Edition> shown = editions.of(site, inputs, loaded.assets(), code, notes);
        notes.addAll(unused(inputs.theme()));
        List<OutputFile> files = new ArrayList<>(keep.all(loaded.files()));
        Set<PagePath> edited = last == null || notes.hasErrors() ? Set.of() : last.changed(inputs, read);
        first(edited, shown, texts, threads, keep);
        TemplateLinks links = TemplateLinks.of(site, inputs.theme().templates().values());
        Rendered pages = Rendered.of(
                notes.take(editions.all(shown, texts, threads, file -> rendered(file, texts, links, keep))));
        notes.addAll(SiteChecks.run(site, inputs.options().day()));
        notes.addAll(OutputChecks.run(site, pages.anchors()));
        notes.addAll(links.run(pages.linked(), pages.anchors(), written.values()));
        notes.addAll(PageChecks.run(site, pages.anchors(), written.values()));
        files.addAll(pages.files());
        shown.forEach(edition -> files.addAll(keep.all(edition.renderer().scripts())));
        files.addAll(emit(site, loaded.assets(), texts.values(), threads, keep));
        notes.addAll(MadePathChecks.run(site, made, clashing(notes)));
        BuildResult result = new BuildResult(
                Keeping.sorted(files),
                editions.index(shown, texts, Recalled.NOTHING, threads),
                Report.of(notes, site, inputs, read),
                site.pages().size(),
                site.trees().size(),
                PublishedIds.updated(inputs.ids(), site.trees()),
                false);
        return new Finished(inputs, read, site, texts, loaded.assets(), shown, pages.anchors(), result);
    }

    private Rendered.Made rendered(OutputFile file, Map<PagePath, Prose> texts, TemplateLinks links, Keeping keep) {
        return new Rendered.Made(
                file.path(),
                keep.file(file).orElse(null),
                ids.read(file, texts),
                links.written(file.path(), file.bytes(), IdReader.targets(file, texts)));
    }

    private static Set<ProjectPath> clashing(Notes notes) {
        return notes.list().stream()
                .filter(note -> note.code() == Code.PATH_CLASH)
                .map(note -> note.at().path())
                .collect(Collectors.toSet());
    }

    /** What an author waits for. It is remembered, and so made once. */
    private void first(
            Set<PagePath> edited, List<Edition> shown, Map<PagePath, Prose> texts, int threads, Keeping keep) {
        if (!edited.isEmpty()) {
            Noted<List<OutputFile>> pages = editions.reading(shown, edited, texts, threads);
            if (pages.notes().isEmpty() && !pages.value().isEmpty()) {
                keep.edited(pages.value());
            }
        }
    }

    /** Templates and words of a theme that nothing asks for. */
    private static List<Diagnostic> unused(Inputs.ThemeFiles theme) {
        List<Diagnostic> unused = new ArrayList<>(
                TemplateUse.unused(theme.templates(), theme.files().keySet()));
        unused.addAll(MessageFile.unknown(theme.files(), theme.templates()));
        return unused;
    }

    /** All that is written beside the pages and their assets; those files that were not given away. */
    private List<OutputFile> emit(Site site, Assets assets, Collection<Prose> texts, int threads, Keeping keep) {
        boolean diagrams =
                site.pages().values().stream().anyMatch(page -> page.drawn().contains(Drawn.DIAGRAM));
        List<OutputFile> files = new ArrayList<>();
        if (diagrams) {
            files.addAll(keep.all(DiagramFiles.all()));
        }
        files.addAll(keep.all(emitters.ofSite(site, assets, threads)));
        Emitters.ofPages(site, assets, texts, threads, keep::file).forEach(file -> file.ifPresent(files::add));
        return files;
    }

    /**
     * What {@link #anew} would give after an edit of prose: all that is made of pages' texts, for those that changed. Null if that changes
     * what others see, or has to be told of.
     */
    private @Nullable Finished again(
            Finished before, Inputs inputs, List<ReadPage> read, Map<PagePath, Prose> edited, Recalled recalled) {
        int threads = inputs.options().threads();
        Site site = before.site();
        Map<PagePath, Prose> changed = new TreeMap<>(edited);
        changed.keySet().retainAll(site.pages().keySet());
        Collection<Prose> written = List.copyOf(changed.values());
        changed.putAll(PageTexts.withStandIns(changed, site));
        SortedMap<PagePath, Prose> texts = new TreeMap<>(before.texts());
        texts.putAll(changed);
        Noted<List<OutputFile>> pages = editions.reading(before.editions(), changed.keySet(), texts, threads);
        TemplateLinks links = TemplateLinks.of(site, inputs.theme().templates().values());
        boolean isSame = pages.notes().isEmpty()
                && IdReader.areSame(pages.value(), changed, before.ids())
                && PageChecks.run(site, before.ids(), written).isEmpty()
                && pages.value().stream()
                        .allMatch(
                                file -> links.written(file.path(), file.bytes(), IdReader.targets(file, texts)).stream()
                                        .noneMatch(link -> links.isWrong(file.path(), link, before.ids())));
        if (!isSame) {
            return null;
        }
        List<OutputFile> files = new ArrayList<>(pages.value());
        files.addAll(Emitters.ofPages(site, before.assets(), changed.values(), threads, file -> file));
        return before.after(inputs, read, texts, files, editions.index(before.editions(), texts, recalled, threads));
    }

    /**
     * A site that is neither checked nor rendered, with all that its pages say: for lists of what there is.
     *
     * @param texts those of the site's pages, by path
     */
    public record Model(Site site, Collection<Prose> texts) {}

    public Noted<Model> model(Inputs inputs) {
        Notes notes = new Notes();
        Noted<SiteConfig> config = ConfigReader.read(inputs.config());
        List<SourceFile> sources = RecordIndexes.with(inputs.pages());
        List<ReadPage> read = read(inputs, sources, config.value(), true, Map.of());
        Site site = Assembly.of(inputs, config, read, notes, null);
        return new Noted<>(new Model(site, PageTexts.of(read, site).values()), Report.of(notes, site, inputs, read));
    }

    private List<ReadPage> read(
            Inputs inputs,
            List<SourceFile> sources,
            SiteConfig config,
            boolean passages,
            Map<ProjectPath, ReadPage> kept) {
        return pages.read(
                sources,
                new Reading(config.trust().html(), inputs.options().lines(), passages),
                config.conventions().frontMatter(),
                inputs,
                kept);
    }
}
