package dev.fingerpost.render;

import dev.fingerpost.diag.Noted;
import dev.fingerpost.file.OutputFile;
import dev.fingerpost.page.Page;
import dev.fingerpost.page.Prose;
import dev.fingerpost.panel.Reckoner;
import dev.fingerpost.path.PagePath;
import dev.fingerpost.path.SitePath;
import dev.fingerpost.site.Assets;
import dev.fingerpost.site.MadePages;
import dev.fingerpost.site.Site;
import dev.fingerpost.template.Failure;
import dev.fingerpost.template.FaultLog;
import dev.fingerpost.template.RenderBuffer;
import dev.fingerpost.template.Templates;
import dev.fingerpost.tree.DecisionTree;
import dev.fingerpost.work.Parallel;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Makes every page of one site. For many runs over other versions of its pages' texts, one after the other. */
public final class SiteRenderer {
    private final Site site;
    private final Templates templates;
    private final Pages pages;
    private final List<Job> jobs;

    /**
     * @param code shows what pages take from files of the project
     * @param reckoner works out what panels show
     */
    public SiteRenderer(Site site, Templates templates, Assets assets, IncludedCode code, Reckoner reckoner) {
        this.site = site;
        this.templates = templates;
        this.pages = new Pages(new SiteContext(site, assets, templates.messages()), templates, code, reckoner);
        this.jobs = jobs();
    }

    /**
     * All pages: those that were written, and those that the site makes itself. One that cannot be rendered is left out, and
     * the reason is noted, once for all pages that share it.
     *
     * @param texts by path: those of all pages
     * @param memory pages that the same templates got the same for before are taken from here, and what is made is kept
     * @param threads how many pages are made at once
     * @param taker gets each page as soon as it is made, from many threads; what it gives of each is what this gives
     */
    public <T> Noted<List<T>> all(
            Map<PagePath, Prose> texts, RenderedPages memory, int threads, Function<OutputFile, T> taker) {
        memory.begin(templates);
        return render(jobs, texts, memory, threads, taker);
    }

    /** What pages load beside assets. */
    public List<OutputFile> scripts() {
        return pages.results(site.pages().values());
    }

    /** Those that read the text of one of these pages; all others stay as they were made last. */
    public <T> Noted<List<T>> reading(
            Set<PagePath> changed,
            Map<PagePath, Prose> texts,
            RenderedPages memory,
            int threads,
            Function<OutputFile, T> taker) {
        memory.resume(templates);
        List<Job> again = jobs.stream()
                .filter(job -> !Collections.disjoint(changed, job.reads))
                .toList();
        return render(again, texts, memory, threads, taker);
    }

    private <T> Noted<List<T>> render(
            List<Job> jobs,
            Map<PagePath, Prose> texts,
            RenderedPages memory,
            int threads,
            Function<OutputFile, T> taker) {
        RenderBudget patience = new RenderBudget();
        List<Made<T>> made = Parallel.map(threads, jobs, () -> worker(texts, memory, patience, taker));
        memory.end();
        FaultLog log = new FaultLog();
        List<T> pages = new ArrayList<>();
        for (int i = 0; i < jobs.size(); i++) {
            Failure failure = made.get(i).failure;
            if (made.get(i).page != null) {
                pages.add(made.get(i).page);
            } else if (failure != null && failure.fault() != null) {
                log.add(failure.fault(), jobs.get(i).name);
            }
        }
        return new Noted<>(List.copyOf(pages), log.diagnostics());
    }

    /** One thread's work: the memory for a page's text is used again for the next. */
    private <T> Function<Job, Made<T>> worker(
            Map<PagePath, Prose> texts, RenderedPages memory, RenderBudget patience, Function<OutputFile, T> taker) {
        RenderBuffer sheet = new RenderBuffer(64 * 1024);
        return job -> {
            sheet.clear();
            PageText page = job.page.apply(job.reads.stream().map(texts::get).toList());
            OutputFile known = memory.find(job.url, page);
            if (known != null) {
                return new Made<>(taker.apply(known), null);
            }
            Failure failure = page.failure() != null
                    ? page.failure()
                    : patience.with(() -> templates.write(page.template(), page.variables(), sheet));
            if (failure != null) {
                return new Made<>(null, failure);
            }
            OutputFile file = OutputFile.text(job.url, sheet.text());
            memory.keep(page, file);
            return new Made<>(taker.apply(file), null);
        };
    }

    private List<Job> jobs() {
        List<Job> jobs = new ArrayList<>();
        for (Page page : site.pages().values()) {
            String name = page.sourcePath().text();
            jobs.add(new Job(page.url(), name, List.of(page.path()), texts -> pages.written(texts.get(0))));
            for (int number = 2; number <= pages.logPages(page.path()); number++) {
                int shown = number;
                jobs.add(made(MadePages.log(page.url(), number), () -> pages.log(page, shown)));
            }
            DecisionTree tree = site.trees().get(page.path());
            if (tree != null) {
                jobs.add(new Job(MadePages.map(page.path()), name, List.of(), texts -> pages.map(page, tree)));
            }
            if (page.meta().publishing().print()) {
                List<PagePath> parts = SectionPrints.pages(site, page);
                jobs.add(new Job(MadePages.print(page.url()), name, parts, texts -> pages.section(page, texts)));
            }
        }
        if (!site.relations().tags().isEmpty()) {
            jobs.add(made(site.made().allTags(), pages::tags));
        }
        for (String tag : site.relations().tags().keySet()) {
            jobs.add(made(pages.tagUrl(tag), () -> pages.tag(tag)));
        }
        if (!site.apparatus().sources().isEmpty()) {
            jobs.add(made(site.made().sources(), pages::sources));
        }
        if (site.hasReview()) {
            jobs.add(made(site.made().review(), pages::review));
        }
        if (site.config().features().search()) {
            jobs.add(made(site.made().search(), pages::search));
        }
        jobs.add(made(site.made().notFound(), pages::notFound));
        return jobs;
    }

    private static Job made(SitePath url, Supplier<PageText> page) {
        return new Job(url, url.text(), List.of(), texts -> page.get());
    }

    /**
     * A page to be made.
     *
     * @param name what authors know it by
     * @param reads the pages whose texts it shows; it gets these and no others, in this order
     */
    private record Job(SitePath url, String name, List<PagePath> reads, Function<List<Prose>, PageText> page) {}

    private record Made<T>(@Nullable T page, @Nullable Failure failure) {}
}
