package dev.fingerpost.frontmatter;

import static java.util.Objects.requireNonNull;

import dev.fingerpost.config.ConfigReader;
import dev.fingerpost.config.PageKeys;
import dev.fingerpost.page.Located;
import dev.fingerpost.page.PageKind;
import dev.fingerpost.schema.Key;
import dev.fingerpost.schema.Keyed;
import dev.fingerpost.schema.Schema;
import dev.fingerpost.schema.TextPattern;
import dev.fingerpost.schema.Type;
import dev.fingerpost.schema.Types;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The keys of front matter: those of every page, and those of one kind. */
final class FrontMatterKeys {
    private static final String WORD = "[\\p{Ll}\\p{Lo}\\p{Lm}\\p{M}\\p{Nd}+#.&-]+";
    /** The same for ASCII, and whatever lies beyond. */
    private static final String ASCII_WORD = "[^\\x00-\\x22$%\\x27-\\x2a,/:-`{-\\x7f]+";

    private static final TextPattern TAG = TextPattern.of(
                    "words in small letters",
                    "(?=[\\p{Ll}\\p{Lo}\\p{Nd}])" + WORD + "(?: " + WORD + ")*",
                    "fine-tuning")
            .inSchemas("(?![+#.&-])" + ASCII_WORD + "(?: " + ASCII_WORD + ")*")
            .mending(tag -> tag.toLowerCase(Locale.ROOT)
                    .replace('_', '-')
                    .replaceAll("[“”„‘’\"']", "")
                    .replaceAll("[\\s,;/]+", " "));

    private static final Type<Located<String>> PLACED = Types.text().map(Located::new);

    static final Key<Located<String>> TITLE = Key.of(
                    "title", PLACED, "Title of the page; its first heading when absent.")
            .alsoCalled("name");
    static final Key<Located<String>> DESCRIPTION = Key.of(
                    "description",
                    PLACED,
                    "One or two sentences: shown below the title, in lists and by search engines.")
            .alsoCalled("excerpt", "abstract", "lede", "subtitle");
    static final Key<List<Located<String>>> TAGS = Key.of(
                    "tags",
                    Types.oneOrSet(Types.text(TAG).map(Located::new)),
                    "Words in small letters that group pages.")
            .alsoCalled("categories", "category", "keywords");
    static final Key<LocalDate> UPDATED = Key.of(
                    "updated", Types.date(), "Day of the last change that matters to readers.")
            .alsoCalled("date", "lastmod", "last-updated", "modified", "published");
    static final Key<LocalDate> REVIEWED =
            Key.of("reviewed", Types.date(), "Day on which somebody last checked that the page still holds.");
    static final Key<LocalDate> REVIEW_BY =
            Key.of("review-by", Types.date(), "Day after which the page tells its readers that a check is due.");
    static final Key<String> OWNER = Key.of("owner", Types.text(), "Who answers for the page.")
            .alsoCalled("author", "authors", "maintainer", "contact");
    static final Key<Integer> ORDER = Key.of(
                    "order",
                    Types.integer(-1_000_000, 1_000_000),
                    "Place among the pages of its folder, smallest first.")
            .alsoCalled("weight", "nav-order", "sidebar-position", "position");
    static final Key<Boolean> DRAFT = Key.of(
            "draft", Types.bool(), "Whether the page is left out unless drafts are asked for; `false` when absent.");
    static final Key<List<Located<String>>> ALIASES = Key.of(
                    "aliases",
                    Types.set(PLACED),
                    "Old places of this page, so that links to them still work: `old/page.md`, `old.html#anchor` or, where the "
                            + "anchor is another one now, `old.html#anchor -> new-anchor`.")
            .alsoCalled("alias", "redirect-from");
    static final Key<List<String>> TRANSLATED = Key.of(
            "translated",
            Types.oneOrMore(Types.text()),
            "On a translation: what the sections of its original were when it was made, as `fingerpost list --translations` tells"
                    + " them.");

    static final Key<PageKind> KIND = Key.of(
                    "kind",
                    Types.oneOf(PageKind.ids(), id -> PageKind.byId(id).orElseThrow()),
                    "Kind of page; by its folder when absent.")
            .alsoCalled("layout", "type", "template");

    static final Key<Boolean> PRINT = Key.of(
            "print",
            Types.bool(),
            "On the index of a section: whether all of its pages are also put on one page that can be printed, `print.html`;"
                    + " `false` when absent.");

    static final Key<Map<String, Object>> PARAMS = Key.of(
                    "params", Types.open(), "Keys and values of your own, for templates; nothing here looks at them.")
            .alsoCalled("extra", "custom");

    static final Key<List<Keyed<Located<String>>>> REDIRECTS = Key.of(
            "redirects",
            Types.map(PLACED),
            "Old ids to new ones, so that old links into the tree still work: `old-id: new-id` or"
                    + " `question/old-answer: question/new-answer`.");

    static final Key<List<Keyed<Located<String>>>> APPROACH_OF = Key.of(
            "approach-of",
            Types.map(PLACED),
            "Ids of outcomes to ids of approaches in fingerpost.yaml, whose marks they then carry: `outcome-id: approach-id`.");

    /** Keys of other generators that have no counterpart. */
    static final Set<String> FOREIGN = Set.of(
            "bookCollapseSection",
            "bookToc",
            "cascade",
            "comments",
            "cover",
            "custom_edit_url",
            "displayed_sidebar",
            "editLink",
            "expiryDate",
            "expirydate",
            "footer",
            "grand_parent",
            "has_children",
            "has_toc",
            "head",
            "headless",
            "hero",
            "hide",
            "hide_table_of_contents",
            "hide_title",
            "icon",
            "image",
            "linkTitle",
            "linktitle",
            "math",
            "menu",
            "mermaid",
            "nav",
            "nav_exclude",
            "nav_title",
            "next",
            "outline",
            "outputs",
            "pagefind",
            "pagination_label",
            "pagination_next",
            "pagination_prev",
            "parent",
            "permalink",
            "prev",
            "published",
            "publishDate",
            "search_exclude",
            "sidebar",
            "sidebar_class_name",
            "sidebar_label",
            "slug",
            "tableOfContents",
            "toc",
            "toc_hide",
            "unlisted",
            "url");

    private static final Map<PageKind, Schema> SCHEMAS = schemas();

    private FrontMatterKeys() {}

    static Schema schema(PageKind kind) {
        return requireNonNull(SCHEMAS.get(kind));
    }

    /** The keys of an author's own below {@code params}. */
    static Schema params(List<PageKeys.Param> params) {
        return Schema.of("`params`", params.stream().map(FrontMatterKeys::param).toArray(Key<?>[]::new));
    }

    private static Key<?> param(PageKeys.Param param) {
        Type<?> type = !param.choices().isEmpty()
                ? Types.oneOf(param.choices(), word -> word)
                : switch (param.type()) {
                    case TEXT -> Types.text();
                    case NUMBER -> Types.number(-1e15, 1e15);
                    case DATE -> Types.date();
                    case BOOLEAN -> Types.bool();
                    case LIST -> Types.oneOrMore(Types.text());
                };
        return param.required() ? Key.required(param.name(), type, "") : Key.of(param.name(), type, "");
    }

    private static Map<PageKind, Schema> schemas() {
        Schema common = Schema.of(
                "a page",
                TITLE,
                DESCRIPTION,
                TAGS,
                UPDATED,
                REVIEWED,
                REVIEW_BY,
                OWNER,
                ORDER,
                DRAFT,
                ALIASES,
                TRANSLATED,
                KIND,
                PARAMS);
        Map<PageKind, Schema> own = new EnumMap<>(PageKind.class);
        own.put(PageKind.PAGE, common.and("a page", PRINT));
        own.put(PageKind.GUIDE, common.and("a guide"));
        own.put(PageKind.CASE_STUDY, common.and("a case study", CaseStudyKeys.all()));
        own.put(PageKind.DECISION_TREE, common.and("a decision tree", REDIRECTS, APPROACH_OF));
        own.put(PageKind.DECISION_RECORD, common.and("a decision record", RecordKeys.all()));
        own.replaceAll((kind, schema) -> schema.elsewhere(elsewhere(schema, own)));
        return own;
    }

    /** Where the keys belong that other kinds of page and the configuration have. */
    private static Map<String, String> elsewhere(Schema schema, Map<PageKind, Schema> all) {
        Map<String, String> hints = new TreeMap<>();
        FOREIGN.forEach(key -> hints.put(
                key,
                "it means nothing here: remove it, or name it in fingerpost.yaml, `front-matter: {ignore: [" + key
                        + "]}`"));
        ConfigReader.keys().forEach(key -> hints.put(key, "`" + key + "` belongs to fingerpost.yaml"));
        all.forEach((kind, other) -> other.keys()
                .forEach(key ->
                        hints.put(key.name(), "`" + key.name() + "` belongs to pages with `kind: " + kind.id() + "`")));
        schema.keys().forEach(key -> hints.remove(key.name()));
        return hints;
    }
}
