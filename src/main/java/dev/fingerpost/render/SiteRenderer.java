package dev.fingerpost.render;

import dev.fingerpost.diag.Noted;
import dev.fingerpost.file.OutputFile;
import dev.fingerpost.page.Page;
import dev.fingerpost.panel.Reckoner;
import dev.fingerpost.path.PagePath;
import dev.fingerpost.path.SitePath;
import dev.fingerpost.site.Assets;
import dev.fingerpost.site.MadePages;
import dev.fingerpost.site.Site;
import dev.fingerpost.template.FaultLog;
import dev.fingerpost.template.Templates;
import dev.fingerpost.template.Templates.Failure;
import dev.fingerpost.work.Parallel;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes every page of a site. */
public final class SiteRenderer {
    private final Site site;
    private final Templates templates;
    private final Pages pages;
    private final RenderedPages before;

    private SiteRenderer(
            Site site, Templates templates, Assets assets, IncludedCode code, Reckoner reckoner, RenderedPages before) {
        this.site = site;
        this.templates = templates;
        this.pages = new Pages(new SiteContext(site, assets, templates.messages()), templates, code, reckoner);
        this.before = before;
    }

    /**
     * All pages: those that were written, and those that the site makes itself. One that cannot be rendered is left out, and
     * the reason is noted, once for all pages that share it.
     *
     * @param code shows what pages take from files of the project
     * @param reckoner works out what panels show
     * @param memory pages that the same templates got the same for before are taken from here, and what is made is kept
     * @param threads how many pages are made at once
     */
    public static Noted<List<OutputFile>> render(
            Site site,
            Templates templates,
            Assets assets,
            IncludedCode code,
            Reckoner reckoner,
            RenderedPages memory,
            int threads) {
        memory.begin(templates);
        SiteRenderer renderer = new SiteRenderer(site, templates, assets, code, reckoner, memory);
        return renderer.render(renderer.jobs(), threads);
    }

    /**
     * Those pages that show the prose of some pages: each of them, and the sheets that hold whole sections. All others are made
     * from outlines, and stay as they were made from the same templates before.
     *
     */
    public static Noted<List<OutputFile>> renderProse(
            Site site,
            Templates templates,
            Assets assets,
            IncludedCode code,
            Reckoner reckoner,
            RenderedPages memory,
            int threads,
            Set<PagePath> changed) {
        memory.resume();
        SiteRenderer renderer = new SiteRenderer(site, templates, assets, code, reckoner, memory);
        return renderer.render(renderer.jobs(changed), threads);
    }

    private Noted<List<OutputFile>> render(List<Job> jobs, int threads) {
        List<Made> made = Parallel.map(threads, jobs, this::worker);
        before.end();
        FaultLog log = new FaultLog();
        List<OutputFile> files = new ArrayList<>();
        for (int i = 0; i < jobs.size(); i++) {
            Failure failure = made.get(i).failure;
            if (made.get(i).file != null) {
                files.add(made.get(i).file);
            } else if (failure != null && failure.fault() != null) {
                log.add(failure.fault(), jobs.get(i).name);
            }
        }
        return new Noted<>(List.copyOf(files), log.diagnostics());
    }

    /** One thread's work: the memory for a page's text is used again for the next. */
    private Function<Job, Made> worker() {
        StringBuilder text = new StringBuilder(64 * 1024);
        return job -> {
            text.setLength(0);
            PageText page = job.page.get();
            OutputFile known = before.find(job.url, page);
            if (known != null) {
                return new Made(known, null);
            }
            Failure failure = page.failure() != null
                    ? page.failure()
                    : templates.write("pages/" + page.template() + ".ftlh", page.variables(), text);
            if (failure != null) {
                return new Made(null, failure);
            }
            OutputFile file = OutputFile.text(job.url, text.toString());
            before.keep(page, file);
            return new Made(file, null);
        };
    }

    private List<Job> jobs() {
        List<Job> jobs = new ArrayList<>();
        for (Page page : site.pages().values()) {
            jobs.add(written(page));
            if (page.meta().print()) {
                jobs.add(section(page));
            }
        }
        if (!site.tags().isEmpty()) {
            jobs.add(made(MadePages.TAGS, pages::tags));
        }
        for (String tag : site.tags().keySet()) {
            jobs.add(made(pages.tagUrl(tag), () -> pages.tag(tag)));
        }
        if (!site.sources().isEmpty()) {
            jobs.add(made(MadePages.SOURCES, pages::sources));
        }
        if (site.config().search()) {
            jobs.add(made(MadePages.SEARCH, pages::search));
        }
        jobs.add(made(MadePages.NOT_FOUND, pages::notFound));
        return jobs;
    }

    private List<Job> jobs(Set<PagePath> changed) {
        List<Job> jobs = new ArrayList<>();
        for (Page page : site.pages().values()) {
            if (changed.contains(page.path())) {
                jobs.add(written(page));
            }
            if (page.meta().print()
                    && SectionPrints.pages(site, page).stream().anyMatch(part -> changed.contains(part.path()))) {
                jobs.add(section(page));
            }
        }
        return jobs;
    }

    private Job written(Page page) {
        return new Job(page.url(), page.sourcePath().text(), () -> pages.written(page));
    }

    private Job section(Page index) {
        return new Job(SectionPrints.url(index), index.sourcePath().text(), () -> pages.section(index));
    }

    private static Job made(SitePath url, PageSource page) {
        return new Job(url, url.text(), page);
    }

    private interface PageSource {
        PageText get();
    }

    /** @param name what authors know the page by */
    private record Job(SitePath url, String name, PageSource page) {}

    private record Made(@Nullable OutputFile file, @Nullable Failure failure) {}
}
