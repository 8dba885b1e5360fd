package dev.fingerpost.diag;

import static dev.fingerpost.diag.Severity.ERROR;
import static dev.fingerpost.diag.Severity.WARNING;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Every kind of diagnostic, with what its reports rest on and what it keeps from being known. The name in lower case with hyphens is its stable id; each has a page
 * {@code docs/diagnostics/<id>.md}, and a test compares both sets.
 */
public enum Code {
    // Files and their names
    FILE_NOT_UTF8(ERROR),
    FILE_CONTROL_CHARACTER(ERROR, Lost.TEXT),
    FILE_TOO_LARGE(ERROR, Lost.FILE),
    FILE_NAME(ERROR),
    FILE_UNREADABLE(ERROR, Lost.FILE),
    FILE_LINK(ERROR, Lost.FILE),
    FILE_CHANGED(ERROR, Lost.FILE),
    FILE_ACTIVE(ERROR),
    PATH_CLASH(ERROR),
    BASELINE_FORM(ERROR),
    BASELINE_HIGH(WARNING),

    // YAML: the configuration, front matter, sources
    YAML_SYNTAX(ERROR, Lost.SYNTAX),
    YAML_TAB(ERROR, Lost.SYNTAX),
    YAML_DUPLICATE_KEY(ERROR, Lost.VALUE, Need.SYNTAX),
    YAML_NOT_ALLOWED(ERROR, Lost.SYNTAX),
    FRONT_MATTER_UNCLOSED(ERROR, Lost.KEYS),
    KEY_UNKNOWN(ERROR, Lost.KEY, Need.SYNTAX, Need.KIND),
    KEY_MISSING(ERROR, Lost.VALUE, Need.SYNTAX),
    VALUE_TYPE(ERROR, Lost.KEYS, Need.SYNTAX),
    VALUE_DATE(ERROR, Lost.VALUE, Need.SYNTAX),
    VALUE_UNKNOWN(ERROR, Lost.VALUE, Need.SYNTAX, Need.OTHER_KEYS),
    VALUE_FORM(ERROR, Lost.VALUE, Need.SYNTAX),
    LANGUAGE_UNKNOWN(ERROR, Lost.VALUE, Need.SYNTAX),

    // Markdown
    TITLE_MISSING(ERROR, Need.OWN_KEYS),
    HEADING_JUMP(ERROR),
    HEADING_SECOND_H1(ERROR),
    HEADING_EMPTY(ERROR, Lost.WORDS),
    ID_DUPLICATE(ERROR),
    ATTRIBUTE_NOT_ALLOWED(ERROR),
    CLASS_SIMILAR(WARNING),
    ALERT_UNKNOWN(ERROR),
    TAB_NO_NAME(ERROR),
    TABLE_CELLS(ERROR),
    TABLE_BAR(WARNING),
    FENCE_INFO(ERROR),
    FENCE_UNCLOSED(WARNING, Lost.REST),
    INCLUDE_MISSING(ERROR, Lost.TEXT, Need.NAMED_FILE),
    INCLUDE_REGION(ERROR, Lost.TEXT, Need.NAMED_FILE),
    INCLUDE_LOOP(ERROR, Lost.TEXT),
    FOREIGN_SYNTAX(WARNING),
    HTML_REMOVED(WARNING),
    HTML_UNCLOSED(WARNING, Lost.REST),
    ALT_MISSING(ERROR),
    REFERENCE_UNDEFINED(ERROR),
    FOOTNOTE_UNUSED(WARNING, Need.FOOTNOTE, Need.OWN_TEXT),
    FOOTNOTE_DUPLICATE(ERROR),
    FOOTNOTE_NO_GRADE(WARNING),
    MATHS_SYNTAX(WARNING),
    DIAGRAM_KIND(WARNING),
    MARKDOWN_TOO_DEEP(ERROR, Lost.TEXT),
    MARKDOWN_TOO_SLOW(ERROR, Lost.TEXT),

    // Panels: comparisons, scorecards, calculators
    OPTION_UNKNOWN(ERROR),
    CELL_MISSING(ERROR),
    INPUT_UNKNOWN(ERROR),
    INPUT_NO_SOURCE(WARNING),
    INPUT_UNUSED(WARNING),
    ENTRY_UNKNOWN(ERROR, Need.OTHER_TEXT),
    ENTRY_DIFFERS(ERROR),
    ENTRY_OLD(WARNING),
    ENTRY_ENDED(ERROR),
    FORMULA_SYNTAX(ERROR),
    FORMULA_NAME(ERROR),
    FORMULA_RESULT(ERROR),

    // Links
    LINK_BROKEN(ERROR, Lost.WAY, Need.NAMED_FILE, Need.OTHER_KEYS),
    LINK_ANCHOR(ERROR, Need.NAMED_FILE, Need.WAY, Need.OTHER_TEXT),
    LINK_CASE(ERROR, Lost.WAY, Need.NAMED_FILE),
    LINK_OUTSIDE(ERROR, Lost.WAY),
    LINK_SCHEME(ERROR, Lost.WAY),
    LINK_PASSWORD(WARNING),
    LINK_DRAFT(ERROR, Lost.WAY, Need.FILES),
    LINK_EMPTY(ERROR, Lost.WAY),
    IMAGE_MISSING(ERROR, Need.NAMED_FILE),
    IMAGE_REMOTE(WARNING),

    // Links to other sites, where the web is asked
    LINK_GONE(WARNING),
    LINK_UNREACHABLE(WARNING),
    LINK_REFUSED(WARNING),
    LINK_MOVED(WARNING),
    LINK_PRIVATE(WARNING),

    // What holds between pages
    HOME_MISSING(ERROR, Need.FILES),
    PAGE_SHADOWED(WARNING),
    LANGUAGE_EMPTY(WARNING),
    LANGUAGE_WORDS(WARNING),
    LANGUAGE_UNNAMED(WARNING, Need.CONFIG),
    TRANSLATION_PLACE(ERROR, Lost.FILE),
    TRANSLATION_ALONE(WARNING, Need.FILES),
    PAGE_ORPHAN(WARNING, Need.FILES, Need.CONFIG, Need.ALL_KEYS, Need.ALL_TEXTS, Need.ALL_WAYS),
    ALIAS_FORM(ERROR),
    ALIAS_CLASH(ERROR),
    ALIAS_ANCHOR(ERROR, Need.OTHER_TEXT),
    NAV_UNKNOWN(ERROR, Lost.WAY, Need.NAMED_FILE),
    NAV_DUPLICATE(ERROR),
    TAG_SIMILAR(WARNING, Need.FILES),
    SOURCE_UNKNOWN(ERROR, Lost.FOOTNOTE, Need.FILES, Need.SOURCES),
    SOURCE_UNUSED(WARNING, Need.FILES, Need.ALL_KEYS, Need.ALL_TEXTS, Need.SYNTAX),
    FIGURE_NO_SOURCE(WARNING),
    GLOSSARY_DUPLICATE(ERROR),
    APPROACH_UNKNOWN(ERROR, Need.FILES, Need.CONFIG),
    APPROACH_OF_UNKNOWN(ERROR),
    CASE_TREE_UNKNOWN(ERROR, Lost.WAY, Need.OTHER_KEYS, Need.FILES, Need.OWN_KEYS),
    CASE_QUESTION_UNKNOWN(ERROR, Need.FILES, Need.OWN_KEYS),
    CASE_ANSWER_UNKNOWN(ERROR, Need.FILES, Need.OWN_KEYS),

    // Decision records
    RECORD_STATUS(WARNING),
    RECORD_DATE(WARNING),
    RECORD_NUMBER(WARNING),
    RECORD_REFERENCE(WARNING),
    RECORD_ONE_WAY(WARNING),
    RECORD_SUCCESSORS(WARNING),
    RECORD_CIRCLE(WARNING),
    RECORD_GROUND(WARNING),
    RECORD_SOURCE(WARNING),
    RECORD_TREE(WARNING, Need.NAMED_FILE, Need.OTHER_KEYS, Need.OWN_KEYS),
    RECORD_DRIFT(WARNING, Need.OWN_KEYS),

    // Templates
    ACCENT_CONTRAST(WARNING),
    FONT_FILE(WARNING),
    TEMPLATE_NAME(ERROR),
    TEMPLATE_UNUSED(WARNING),
    TEMPLATE_SYNTAX(ERROR, Lost.PAGE),
    TEMPLATE_FAILED(ERROR, Lost.PAGE, Need.FILES),
    TEMPLATE_MISSING(ERROR, Lost.PAGE, Need.FILES),
    TEMPLATE_FORBIDDEN(ERROR, Lost.PAGE),
    ASSET_MISSING(ERROR, Need.FILES),

    // Decision trees
    TREE_NO_QUESTIONS(ERROR, Need.WORDS, Need.OWN_TEXT),
    TREE_NO_OUTCOMES(ERROR, Need.WORDS, Need.OWN_TEXT),
    TREE_NODE_PLACE(ERROR, Need.WORDS, Need.OWN_TEXT),
    TREE_ID_FORM(ERROR, Need.WORDS, Need.OWN_TEXT),
    TREE_DEAD_END(ERROR, Need.WORDS, Need.OWN_TEXT),
    TREE_ANSWER_NO_LINK(ERROR, Need.WORDS, Need.OWN_TEXT),
    TREE_ANSWER_INDENTED(ERROR, Need.WORDS, Need.OWN_TEXT),
    TREE_EMPTY_ANSWER(ERROR, Need.WORDS, Need.OWN_TEXT),
    TREE_MIXED_LIST(ERROR, Need.WORDS, Need.OWN_TEXT),
    TREE_TWO_LISTS(ERROR, Need.WORDS, Need.OWN_TEXT),
    TREE_OUTCOME_ANSWERS(ERROR, Need.WORDS, Need.OWN_TEXT),
    TREE_ANSWER_TWICE(ERROR, Need.WORDS, Need.OWN_TEXT),
    TREE_NO_TARGET(ERROR, Lost.WAY, Need.WORDS, Need.HEADINGS, Need.OWN_TEXT),
    TREE_OUTSIDE_TARGET(ERROR, Lost.WAY, Need.WORDS, Need.FILES, Need.OTHER_KEYS, Need.OWN_TEXT),
    TREE_ORPHAN(ERROR, Need.WORDS, Need.OWN_TEXT),
    TREE_ANSWER_RULED_OUT(ERROR, Need.WORDS, Need.OWN_TEXT),
    TREE_OUTCOME_RULED_OUT(ERROR, Need.WORDS, Need.OWN_TEXT),
    TREE_SCENARIO_FORM(ERROR, Need.WORDS, Need.OWN_TEXT),
    TREE_SCENARIO_ANSWER(ERROR, Need.WORDS, Need.OWN_TEXT),
    TREE_SCENARIO_FAILS(ERROR, Need.WORDS, Need.OWN_TEXT),
    TREE_SCENARIO_UNASKED(WARNING, Need.WORDS, Need.OWN_TEXT),
    TREE_CYCLE(ERROR, Need.WORDS, Need.OWN_TEXT),
    TREE_CONDITION(ERROR, Need.WORDS, Need.OWN_TEXT),
    TREE_NO_QUESTION(ERROR, Need.WORDS, Need.OWN_TEXT),
    TREE_NO_ANSWER(ERROR, Need.WORDS, Need.OWN_TEXT),
    TREE_NO_OPTION(ERROR, Need.WORDS, Need.OWN_TEXT),
    TREE_NO_NUMBER(ERROR, Need.WORDS, Need.OWN_TEXT),
    TREE_NUMBER(ERROR, Need.WORDS, Need.OWN_TEXT),
    TREE_RANGE(ERROR, Need.WORDS, Need.OWN_TEXT),
    TREE_RANGE_EMPTY(ERROR, Need.WORDS, Need.OWN_TEXT),
    TREE_RANGE_GAP(ERROR, Need.WORDS, Need.OWN_TEXT),
    TREE_RANGE_OVERLAP(ERROR, Need.WORDS, Need.OWN_TEXT),
    TREE_UNIT(ERROR, Need.WORDS, Need.OWN_TEXT),
    TREE_WORDING_HIDDEN(ERROR, Need.WORDS, Need.OWN_TEXT),
    TREE_NOT_YET_ASKED(ERROR, Need.WORDS, Need.OWN_TEXT),
    TREE_NO_RULES(ERROR, Need.WORDS, Need.OWN_TEXT),
    TREE_NO_OTHERWISE(ERROR, Need.WORDS, Need.OWN_TEXT),
    TREE_RULE_NO_IF(ERROR, Need.WORDS, Need.OWN_TEXT),
    TREE_RULE_NO_LINK(ERROR, Need.WORDS, Need.OWN_TEXT),
    TREE_RULE_SHADOWED(ERROR, Need.WORDS, Need.OWN_TEXT),
    TREE_RULES_FORM(ERROR, Need.WORDS, Need.WAY, Need.OWN_TEXT),
    TREE_RULES_GAP(ERROR, Need.WORDS, Need.OWN_TEXT),
    TREE_RULES_OVERLAP(ERROR, Need.WORDS, Need.OWN_TEXT),
    TREE_ANSWER_HIDDEN(ERROR, Need.WORDS, Need.OWN_TEXT),
    TREE_NO_ANSWER_LEFT(ERROR, Need.WORDS, Need.OWN_TEXT),
    TREE_SAME_LABEL(ERROR, Need.WORDS, Need.OWN_TEXT),
    TREE_COMPARE_FORM(ERROR, Need.WORDS, Need.OWN_TEXT),
    TREE_REDIRECT_TARGET(ERROR, Need.WORDS, Need.OWN_TEXT),
    TREE_REDIRECT_LIVE(ERROR, Need.WORDS, Need.OWN_TEXT),
    TREE_ID_LOST(ERROR, Need.OTHER_KEYS, Need.FILES),
    TREE_TOO_WIDE(ERROR, Need.WORDS, Need.OWN_TEXT),
    CASE_ELSEWHERE(WARNING, Need.OWN_KEYS),
    CASE_STOPS(WARNING, Need.OWN_KEYS),
    CASE_OFF_PATH(WARNING, Need.OWN_KEYS),
    TREE_ONE_ANSWER(WARNING, Need.WORDS, Need.OWN_TEXT),
    TREE_MANY_ANSWERS(WARNING, Need.WORDS, Need.OWN_TEXT),
    TREE_NOT_SURE_ORDER(WARNING, Need.WORDS, Need.OWN_TEXT),
    TREE_OPTION_UNUSED(WARNING, Need.WORDS, Need.OWN_TEXT),
    TREE_UNKNOWN_MARK(WARNING, Need.WORDS, Need.OWN_TEXT),
    TREE_NOT_A_QUESTION(WARNING, Need.WORDS, Need.OWN_TEXT),
    TREE_NO_CONSEQUENCES(WARNING, Need.WORDS, Need.OWN_TEXT),
    TREE_COMPARE_MISSING(WARNING, Need.WORDS, Need.OWN_TEXT),
    TREE_NO_DIFFERENCE(WARNING, Need.WORDS, Need.OWN_TEXT),
    TREE_ANSWERS_ALIKE(WARNING, Need.WORDS, Need.OWN_TEXT),
    TREE_LONG_QUESTION(WARNING, Need.WORDS, Need.OWN_TEXT),
    TREE_RARE_OUTCOME(WARNING, Need.WORDS, Need.OWN_TEXT),
    TREE_COMMON_OUTCOME(WARNING, Need.WORDS, Need.OWN_TEXT),
    TREE_NO_CASE_STUDY(WARNING, Need.WORDS, Need.OWN_TEXT),

    // Other formats: trees from and for other programs
    IMPORT_UNREAD(ERROR),
    IMPORT_LEFT_OUT(WARNING),
    IMPORT_GUESSED(WARNING),
    IMPORT_CYCLE(WARNING),
    IMPORT_ROWS(WARNING),
    IMPORT_NO_ADVICE(WARNING),
    EXPORT_CHANGED(WARNING),
    EXPORT_TOO_LARGE(ERROR);

    private final Severity severity;
    private final @Nullable Lost lost;
    private final Set<Need> needs;
    private final String id = name().toLowerCase(Locale.ROOT).replace('_', '-');

    Code(Severity severity, Need... needs) {
        this(severity, null, needs);
    }

    Code(Severity severity, @Nullable Lost lost, Need... needs) {
        this.severity = severity;
        this.lost = lost;
        this.needs = Set.of(needs);
    }

    public Severity severity() {
        return severity;
    }

    /** What nobody knows after such a fault; null where it hides nothing. */
    public @Nullable Lost lost() {
        return lost;
    }

    /** Whether nobody knows this after such a fault. */
    public boolean hides(Lost part) {
        return lost == part;
    }

    /** What has to have been read for such a report to be true; in places without it, it is left out. */
    public Set<Need> needs() {
        return needs;
    }

    /** The stable id shown to authors, for example {@code link-broken}. */
    public String id() {
        return id;
    }

    /** The code with this id, if there is one. */
    public static Optional<Code> byId(String id) {
        return Arrays.stream(values()).filter(code -> code.id().equals(id)).findFirst();
    }
}
