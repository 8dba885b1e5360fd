package dev.fingerpost.tree;

import dev.fingerpost.page.Block;
import dev.fingerpost.page.Heading;
import dev.fingerpost.page.Page;
import dev.fingerpost.page.Vocabulary;
import java.util.Locale;

/**
 * The parts of a decision tree's page. All but the first and the last begin with a heading of level 2 that is the part's name in any language
 * that {@link Vocabulary} knows.
 */
enum TreePart {
    /** Before the first heading. */
    INTRO,
    QUESTIONS,
    OUTCOMES,
    COMPARE,
    SCENARIOS,
    /** A table that asks questions of its own. */
    RULES,
    /** Below any other heading. */
    REST;

    /** Whether its headings of level 3 are steps of the tree. */
    boolean hasSteps() {
        return this == QUESTIONS || this == OUTCOMES;
    }

    /** Whether it may have headings that are no steps. */
    boolean hasHeadings() {
        return this != INTRO && !hasSteps();
    }

    /** The name in English and small letters. */
    String title() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether a heading is this part's, whatever its level. */
    boolean isNamedBy(Block.Heading heading) {
        return meaning(heading).equals(title());
    }

    /** The name that a heading has in English and small letters; its own words where it is no name of a part. */
    static String meaning(Block.Heading heading) {
        return Vocabulary.meaning(heading.text());
    }

    /** Whether what stands below this heading is the table of rules. */
    static boolean isRules(Block.Heading heading) {
        return heading.level() == 2 && RULES.isNamedBy(heading);
    }

    /** The heading as an author of this page would write it: {@code `## Questions`}. */
    String written(Page page) {
        return "`## " + Vocabulary.word(title(), language(page)) + "`";
    }

    /** The language in which a page calls the parts of its tree. */
    static String language(Page page) {
        return Vocabulary.language(page.headings().stream().map(Heading::text).toList());
    }
}
