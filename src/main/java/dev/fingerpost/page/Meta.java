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
 * @param upkeep how it is kept up to date
 * @param publishing whether and where it stands in the site
 * @param translated on translations: the marks of the original's sections when it was made
 * @param caseStudy on case studies only
 * @param recorded on decision records only
 * @param ofTree of decision trees
 * @param params the author's own keys: texts, lists and maps
 */
public record Meta(
        @Nullable Located<String> title,
        @Nullable Located<String> description,
        List<Located<String>> tags,
        Upkeep upkeep,
        Publishing publishing,
        List<String> translated,
        @Nullable CaseStudy caseStudy,
        @Nullable Recorded recorded,
        OfTree ofTree,
        Map<String, Object> params) {
    public Meta {
        tags = List.copyOf(tags);
        translated = List.copyOf(translated);
    }

    /** How it is kept up to date, and by whom. */
    public record Upkeep(
            @Nullable LocalDate updated,
            @Nullable LocalDate reviewed,
            @Nullable LocalDate reviewBy,
            @Nullable String owner) {}

    /**
     * Whether and where it stands in the site.
     *
     * @param order among the pages of its folder
     * @param aliases old places of this page: {@code old/page.md} or {@code old/page.html#anchor}
     * @param print on plain pages: whether the pages below are also put on one page for print
     */
    public record Publishing(@Nullable Integer order, boolean draft, List<Located<String>> aliases, boolean print) {
        public Publishing {
            aliases = List.copyOf(aliases);
        }
    }

    /**
     * What the page of a decision tree alone says.
     *
     * @param redirects old question, outcome or {@code question/answer} id to the new one
     * @param approachOf outcome id to the id of an approach
     */
    public record OfTree(Map<String, Located<String>> redirects, Map<String, Located<String>> approachOf) {}

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
        return upkeep.updated != null ? upkeep.updated : upkeep.reviewed;
    }
}
