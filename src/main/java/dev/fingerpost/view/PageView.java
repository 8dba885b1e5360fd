package dev.fingerpost.view;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One page, as templates see it.
 *
 * @param article what it is, and what it says
 * @param addresses where it stands, and where its source does
 * @param facts what it says of itself
 * @param ways the ways within it, and from it to what is around
 * @param lists other pages that it shows
 * @param frame what its kind asks of what stands around it
 * @param decisions what case studies and decision records have
 * @param trees what decision trees have
 * @param indexes what pages have that list all there is of something
 * @param telling for those who tell of it elsewhere
 */
public record PageView(
        Article article,
        Addresses addresses,
        Facts facts,
        Ways ways,
        Lists lists,
        Frame frame,
        DecisionFacts decisions,
        Trees trees,
        Indexes indexes,
        Telling telling) {

    /** A page that has nothing but this. */
    public static PageView of(Article article, Frame frame) {
        return new PageView(
                article,
                new Addresses(null, null, null, null),
                new Facts(0, false, null, null, null, null, List.of(), Map.of()),
                Ways.to(List.of()),
                new Lists(List.of(), List.of(), List.of(), List.of(), List.of()),
                frame,
                new DecisionFacts(null, null, null, List.of(), List.of()),
                new Trees(null, null),
                new Indexes(List.of(), List.of(), List.of()),
                new Telling(null, null, null));
    }

    public PageView with(Addresses other) {
        return new PageView(article, other, facts, ways, lists, frame, decisions, trees, indexes, telling);
    }

    public PageView with(Facts other) {
        return new PageView(article, addresses, other, ways, lists, frame, decisions, trees, indexes, telling);
    }

    public PageView with(Ways other) {
        return new PageView(article, addresses, facts, other, lists, frame, decisions, trees, indexes, telling);
    }

    public PageView with(Lists other) {
        return new PageView(article, addresses, facts, ways, other, frame, decisions, trees, indexes, telling);
    }

    public PageView with(DecisionFacts other) {
        return new PageView(article, addresses, facts, ways, lists, frame, other, trees, indexes, telling);
    }

    public PageView with(Trees other) {
        return new PageView(article, addresses, facts, ways, lists, frame, decisions, other, indexes, telling);
    }

    public PageView with(Indexes other) {
        return new PageView(article, addresses, facts, ways, lists, frame, decisions, trees, other, telling);
    }

    public PageView with(Telling other) {
        return new PageView(article, addresses, facts, ways, lists, frame, decisions, trees, indexes, other);
    }

    /**
     * What it is, and what it says.
     *
     * @param kind {@code page}, {@code guide}, {@code case-study}, {@code decision-tree}, {@code decision-record}; for made pages
     *     {@code tags}, {@code tag}, {@code sources}, {@code decision-log}, {@code decisions-to-review}, {@code search}, {@code print},
     *     {@code tree-map}, {@code not-found}
     * @param home whether it is the site's first page
     * @param title plain, without markup
     * @param heading the first heading of its text, where it has one
     * @param description one or two sentences
     * @param body the article, with everything filled in; footnotes stand beside their passages
     */
    public record Article(
            String kind,
            boolean home,
            String title,
            @Nullable HeadingView heading,
            @Nullable String description,
            Markup body) {}

    /**
     * Where it stands, and where its source does.
     *
     * @param canonical absolute address; null without a base URL
     * @param editHref opens the source in the repository's editor
     * @param reportHref opens a new issue about this page
     * @param markdownHref the page's Markdown twin
     */
    public record Addresses(
            @Nullable String canonical,
            @Nullable String editHref,
            @Nullable String reportHref,
            @Nullable String markdownHref) {}

    /**
     * What it says of itself.
     *
     * @param minutes reading time
     * @param draft whether it is a draft, which only {@code serve} and {@code --drafts} show
     * @param updated day of the last change that matters
     * @param reviewed day of the last check
     * @param reviewBy day after which the page shows a banner
     * @param owner who answers for the page
     * @param tags links to the pages of its tags
     * @param params the page's own keys and values
     */
    public record Facts(
            int minutes,
            boolean draft,
            @Nullable DateView updated,
            @Nullable DateView reviewed,
            @Nullable DateView reviewBy,
            @Nullable String owner,
            List<LinkView> tags,
            Map<String, Object> params) {}

    /**
     * The ways within it, and from it to what is around.
     *
     * @param toc its headings, as a tree
     * @param breadcrumbs the pages above it, from the home page on
     * @param previous the page before it in the navigation
     * @param next the page after it
     * @param printHref on the index of a section that is printed as a whole: the page that holds all of it
     * @param moved parts that this page once had, for readers who come with an old anchor
     */
    public record Ways(
            List<TocView> toc,
            List<LinkView> breadcrumbs,
            @Nullable LinkView previous,
            @Nullable LinkView next,
            @Nullable String printHref,
            List<MovedView> moved) {
        /** Those of a page that stands below others and beside none. */
        public static Ways to(List<LinkView> breadcrumbs) {
            return new Ways(List.of(), breadcrumbs, null, null, null, List.of());
        }
    }

    /**
     * Other pages that it shows.
     *
     * @param children on section indexes: the pages below
     * @param filters on long section indexes, pages of tags and the page of all sources: what readers can narrow the list down by
     * @param groups on the home page: the site's sections with their first pages; empty elsewhere
     * @param related pages nearest in subject, best first
     * @param backlinks pages that link here
     */
    public record Lists(
            List<CardView> children,
            List<FilterView> filters,
            List<GroupView> groups,
            List<CardView> related,
            List<CardView> backlinks) {}

    /**
     * What its kind asks of what stands around it.
     *
     * @param searchPage whether it is the page of the search
     * @param lostPage whether it is what readers get at an address that leads nowhere
     * @param printed whether it holds a section as a whole, to be printed
     * @param noindex whether search engines are to leave it out
     * @param openGraph its type for those who show links to it: {@code article} or {@code website}
     */
    public record Frame(boolean searchPage, boolean lostPage, boolean printed, boolean noindex, String openGraph) {}

    /**
     * What case studies and decision records have.
     *
     * @param caseStudy on case studies
     * @param record on decision records
     * @param log on the index of a folder of decision records
     * @param decided decisions that name this page
     * @param reviews on the page of the decisions to look at again
     */
    public record DecisionFacts(
            @Nullable CaseStudyView caseStudy,
            @Nullable RecordView record,
            @Nullable LogView log,
            List<DecidedView> decided,
            List<ReviewView> reviews) {}

    /**
     * What decision trees have.
     *
     * @param tree on decision trees
     * @param map on the page of a decision tree's map
     */
    public record Trees(@Nullable TreeView tree, @Nullable MapView map) {}

    /**
     * What pages have that list all there is of something.
     *
     * @param tagIndex on the page of all tags: each tag; on the page of a tag: that one
     * @param sources on the page of all sources: by title
     * @param letters on the page of all sources and on the glossary, where they are long: links to the first entry of each letter
     */
    public record Indexes(List<TagView> tagIndex, List<SourceView> sources, List<LinkView> letters) {}

    /**
     * For those who tell of it elsewhere.
     *
     * @param citation on pages with a date, when the site has a base URL
     * @param image the picture that other sites show with links to this page
     * @param structuredData JSON-LD, safe inside a script element
     */
    public record Telling(
            @Nullable CitationView citation,
            @Nullable CardImageView image,
            @Nullable Markup structuredData) {}
}
