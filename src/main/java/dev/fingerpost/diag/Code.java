package dev.fingerpost.diag;

import static dev.fingerpost.diag.Severity.ERROR;
import static dev.fingerpost.diag.Severity.WARNING;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Every kind of diagnostic. The name in lower case with hyphens is its stable id; each has a page
 * {@code docs/diagnostics/<id>.md}, and a test compares both sets.
 */
public enum Code {
    // Files and their names
    FILE_NOT_UTF8(ERROR),
    FILE_CONTROL_CHARACTER(ERROR),
    FILE_TOO_LARGE(ERROR),
    FILE_NAME(ERROR),
    FILE_UNREADABLE(ERROR),
    FILE_LINK(ERROR),
    FILE_CHANGED(ERROR),
    PATH_CLASH(ERROR),

    // YAML: the configuration, front matter, sources
    YAML_SYNTAX(ERROR),
    YAML_TAB(ERROR),
    YAML_DUPLICATE_KEY(ERROR),
    YAML_NOT_ALLOWED(ERROR),
    FRONT_MATTER_UNCLOSED(ERROR),
    KEY_UNKNOWN(ERROR),
    KEY_MISSING(ERROR),
    VALUE_TYPE(ERROR),
    VALUE_DATE(ERROR),
    VALUE_UNKNOWN(ERROR),
    VALUE_FORM(ERROR),

    // Markdown
    TITLE_MISSING(ERROR),
    HEADING_JUMP(ERROR),
    HEADING_SECOND_H1(ERROR),
    HEADING_EMPTY(ERROR),
    ID_DUPLICATE(ERROR),
    ATTRIBUTE_NOT_ALLOWED(ERROR),
    ALERT_UNKNOWN(ERROR),
    TAB_NO_NAME(ERROR),
    TABLE_CELLS(ERROR),
    FENCE_INFO(ERROR),
    INCLUDE_MISSING(ERROR),
    INCLUDE_REGION(ERROR),
    HTML_REMOVED(WARNING),
    ALT_MISSING(ERROR),
    REFERENCE_UNDEFINED(ERROR),
    FOOTNOTE_UNUSED(WARNING),
    FOOTNOTE_DUPLICATE(ERROR),
    FOOTNOTE_NO_GRADE(WARNING),
    MARKDOWN_TOO_DEEP(ERROR),
    MARKDOWN_TOO_SLOW(ERROR),

    // Panels: comparisons, scorecards, calculators
    OPTION_UNKNOWN(ERROR),
    CELL_MISSING(ERROR),
    INPUT_UNKNOWN(ERROR),
    INPUT_NO_SOURCE(WARNING),
    INPUT_UNUSED(WARNING),
    FORMULA_SYNTAX(ERROR),
    FORMULA_NAME(ERROR),
    FORMULA_RESULT(ERROR),

    // Links
    LINK_BROKEN(ERROR),
    LINK_ANCHOR(ERROR),
    LINK_CASE(ERROR),
    LINK_OUTSIDE(ERROR),
    LINK_SCHEME(ERROR),
    LINK_DRAFT(ERROR),
    LINK_EMPTY(ERROR),
    IMAGE_MISSING(ERROR),

    // Links to other sites, where the web is asked
    LINK_GONE(WARNING),
    LINK_UNREACHABLE(WARNING),
    LINK_REFUSED(WARNING),
    LINK_MOVED(WARNING),
    LINK_PRIVATE(WARNING),

    // What holds between pages
    HOME_MISSING(ERROR),
    PAGE_ORPHAN(WARNING),
    ALIAS_FORM(ERROR),
    ALIAS_CLASH(ERROR),
    ALIAS_ANCHOR(ERROR),
    NAV_UNKNOWN(ERROR),
    NAV_DUPLICATE(ERROR),
    TAG_SIMILAR(WARNING),
    SOURCE_UNKNOWN(ERROR),
    SOURCE_UNUSED(WARNING),
    FIGURE_NO_SOURCE(WARNING),
    GLOSSARY_DUPLICATE(ERROR),
    APPROACH_UNKNOWN(ERROR),
    APPROACH_OF_UNKNOWN(ERROR),
    CASE_TREE_UNKNOWN(ERROR),
    CASE_QUESTION_UNKNOWN(ERROR),
    CASE_ANSWER_UNKNOWN(ERROR),

    // Templates
    TEMPLATE_NAME(ERROR),
    TEMPLATE_UNUSED(WARNING),
    TEMPLATE_SYNTAX(ERROR),
    TEMPLATE_FAILED(ERROR),
    TEMPLATE_MISSING(ERROR),
    TEMPLATE_FORBIDDEN(ERROR),
    ASSET_MISSING(ERROR),

    // Decision trees
    TREE_NO_QUESTIONS(ERROR),
    TREE_NO_OUTCOMES(ERROR),
    TREE_NODE_PLACE(ERROR),
    TREE_ID_FORM(ERROR),
    TREE_DEAD_END(ERROR),
    TREE_ANSWER_NO_LINK(ERROR),
    TREE_EMPTY_ANSWER(ERROR),
    TREE_MIXED_LIST(ERROR),
    TREE_TWO_LISTS(ERROR),
    TREE_OUTCOME_ANSWERS(ERROR),
    TREE_ANSWER_TWICE(ERROR),
    TREE_NO_TARGET(ERROR),
    TREE_OUTSIDE_TARGET(ERROR),
    TREE_ORPHAN(ERROR),
    TREE_CYCLE(ERROR),
    TREE_CONDITION(ERROR),
    TREE_NO_QUESTION(ERROR),
    TREE_NO_ANSWER(ERROR),
    TREE_NO_OPTION(ERROR),
    TREE_NOT_YET_ASKED(ERROR),
    TREE_NO_RULES(ERROR),
    TREE_NO_OTHERWISE(ERROR),
    TREE_RULE_NO_IF(ERROR),
    TREE_RULE_NO_LINK(ERROR),
    TREE_RULE_SHADOWED(ERROR),
    TREE_ANSWER_HIDDEN(ERROR),
    TREE_NO_ANSWER_LEFT(ERROR),
    TREE_SAME_LABEL(ERROR),
    TREE_REDIRECT_TARGET(ERROR),
    TREE_REDIRECT_LIVE(ERROR),
    TREE_ID_LOST(ERROR),
    TREE_TOO_WIDE(ERROR),
    TREE_ONE_ANSWER(WARNING),
    TREE_MANY_ANSWERS(WARNING),
    TREE_NOT_SURE_ORDER(WARNING),
    TREE_OPTION_UNUSED(WARNING),
    TREE_UNKNOWN_MARK(WARNING),
    TREE_NOT_A_QUESTION(WARNING),
    TREE_NO_CONSEQUENCES(WARNING),
    TREE_COMPARE_MISSING(WARNING),
    TREE_NO_DIFFERENCE(WARNING),
    TREE_LONG_QUESTION(WARNING),
    TREE_RARE_OUTCOME(WARNING),
    TREE_COMMON_OUTCOME(WARNING),
    TREE_NO_CASE_STUDY(WARNING);

    private final Severity severity;

    Code(Severity severity) {
        this.severity = severity;
    }

    public Severity severity() {
        return severity;
    }

    /** The stable id shown to authors, for example {@code link-broken}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The code with this id, if there is one. */
    public static Optional<Code> byId(String id) {
        return Arrays.stream(values()).filter(code -> code.id().equals(id)).findFirst();
    }
}
