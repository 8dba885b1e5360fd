package dev.fingerpost.check;

import dev.fingerpost.diag.Code;
import dev.fingerpost.diag.Diagnostic;
import dev.fingerpost.site.Site;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All rules about how pages fit together. None can see a page's {@link dev.fingerpost.page.Prose}. */
public final class SiteChecks {
    /** To add a check, add it here. */
    static final List<Function<Site, List<Diagnostic>>> ALL = List.of(
            HomeCheck::run,
            IncludeChecks::run,
            SourceChecks::unused,
            FigureChecks::places,
            ApproachChecks::run,
            CaseChecks::run,
            HandoverChecks::run,
            RecordChecks::run,
            DriftChecks::run,
            PathChecks::run,
            LanguageChecks::run,
            SourceLanguages::run,
            FontChecks::run,
            ActiveFileChecks::run,
            LookChecks::run);

    /** Of a site in each of its languages. To add a check, add it here. */
    private static final List<Function<Site, List<Diagnostic>>> OF_EDITION = List.of(TagChecks::run, OrphanChecks::run);

    private SiteChecks() {}

    /**
     * Everything found, in report order.
     *
     * @param day on which entries of registers are too old or have ended; null where that is not asked
     */
    public static List<Diagnostic> run(Site site, @Nullable LocalDate day) {
        List<Diagnostic> dated = day == null ? List.of() : EntryAges.on(site, day);
        Stream<Diagnostic> whole = ALL.stream().flatMap(check -> check.apply(site).stream());
        Stream<Diagnostic> editions = site.inLanguages().stream()
                .flatMap(edition -> OF_EDITION.stream().flatMap(check -> check.apply(edition).stream()));
        return Stream.of(whole, editions, dated.stream())
                .flatMap(notes -> notes)
                .distinct()
                .sorted()
                .toList();
    }

    /**
     * Decisions to look at again, in report order: records and case studies whose tree, sources or ground have changed, or whose review is due.
     *
     * @param today what was due by then counts
     */
    public static List<Diagnostic> drift(Site site, LocalDate today) {
        Stream<Diagnostic> grounds = RecordChecks.run(site).stream().filter(note -> note.code() == Code.RECORD_GROUND);
        return Stream.of(
                        DriftChecks.run(site).stream(),
                        DriftChecks.cases(site).stream(),
                        DriftChecks.due(site, today).stream(),
                        grounds)
                .flatMap(notes -> notes)
                .distinct()
                .sorted()
                .toList();
    }
}
