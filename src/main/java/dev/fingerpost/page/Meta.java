package dev.fingerpost.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Front matter, read and typed.
 *
 * @param title as given; else the page takes its first heading
 * @param aliases old places of this page: {@code old/page.md} or {@code old/page.html#anchor}
 * @param translated on translations: the marks of the original's sections when it was made
 * @param caseStudy on case studies only
 * @param recorded on decision records only
 * @param redirects on decision trees only: old question, outcome or {@code question/answer} id to the new one
 * @param approachOf on decision trees only: outcome id to the id of an approach
 * @param print on plain pages: whether the pages below are also put on one page for print
 * @param params the author's own keys: texts, lists and maps
 */
public record Meta(
        @Nullable Located<String> title,
        @Nullable Located<String> description,
        List<Located<String>> tags,
        @Nullable LocalDate updated,
        @Nullable LocalDate reviewed,
        @Nullable LocalDate reviewBy,
        @Nullable String owner,
        @Nullable Integer order,
        boolean draft,
        List<Located<String>> aliases,
        List<String> translated,
        @Nullable CaseStudy caseStudy,
        @Nullable Recorded recorded,
        Map<String, Located<String>> redirects,
        Map<String, Located<String>> approachOf,
        boolean print,
        Map<String, Object> params) {
    public Meta {
        tags = List.copyOf(tags);
        aliases = List.copyOf(aliases);
        translated = List.copyOf(translated);
    }

    /** The walk through a decision tree that a case study tells of. */
    public CaseStudy.@Nullable Decision decision() {
        return caseStudy == null ? null : caseStudy.decision();
    }

    /** The sources that the results of a case study name. */
    public List<Located<String>> sources() {
        return caseStudy == null
                ? List.of()
                : caseStudy.results().stream()
                        .map(CaseStudy.CaseResult::source)
                        .filter(Objects::nonNull)
                        .toList();
    }

    /** The day the page was updated, else reviewed; null when it says neither. */
    public @Nullable LocalDate changed() {
        return updated != null ? updated : reviewed;
    }
}
