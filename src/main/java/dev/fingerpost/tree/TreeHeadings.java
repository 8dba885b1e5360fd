package dev.fingerpost.tree;

import dev.fingerpost.diag.Code;
import dev.fingerpost.diag.Notes;
import dev.fingerpost.page.Block;
import dev.fingerpost.page.Page;
import dev.fingerpost.page.Vocabulary;
import dev.fingerpost.path.Position;
import dev.fingerpost.text.Suggest;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells the parts of one decision tree's page by their headings, and which of them it lacks. */
final class TreeHeadings {
    private final Page page;
    private final Notes notes;
    /** Headings that were probably meant to begin a part, where the page has none that does. */
    private final Map<TreePart, String> meant;

    private final Block.@Nullable Heading rules;
    private final Set<TreePart> seen = EnumSet.noneOf(TreePart.class);
    private @Nullable Position compare;

    /** @param blocks of the page */
    TreeHeadings(Page page, List<Block> blocks, Notes notes) {
        this.page = page;
        this.notes = notes;
        this.meant = meant(page, blocks);
        this.rules = blocks.stream()
                .filter(block -> block instanceof Block.Heading heading && TreePart.isRules(heading))
                .map(Block.Heading.class::cast)
                .findFirst()
                .orElse(null);
    }

    private static Map<TreePart, String> meant(Page page, List<Block> blocks) {
        List<String> titles = blocks.stream()
                .filter(block -> block instanceof Block.Heading heading && heading.level() == 2)
                .map(block -> TreePart.meaning((Block.Heading) block))
                .toList();
        Map<TreePart, String> meant = new EnumMap<>(TreePart.class);
        for (TreePart part : List.of(TreePart.QUESTIONS, TreePart.OUTCOMES)) {
            String name = part.title();
            if (!titles.contains(name)) {
                Suggest.nearest(name, titles)
                        .or(() -> Suggest.nearest(Vocabulary.word(name, TreePart.language(page)), titles))
                        .ifPresent(title -> meant.put(part, title));
            }
        }
        return meant;
    }

    /** The part that begins with this heading of level 1 or 2. */
    TreePart part(Block.Heading heading) {
        TreePart part = named(heading);
        seen.add(part);
        if (part == TreePart.COMPARE) {
            compare = heading.at();
        }
        return part;
    }

    private TreePart named(Block.Heading heading) {
        if (TreePart.QUESTIONS.isNamedBy(heading) || isMisspelt(heading, TreePart.QUESTIONS, Code.TREE_NO_QUESTIONS)) {
            return TreePart.QUESTIONS;
        }
        if (TreePart.OUTCOMES.isNamedBy(heading) || isMisspelt(heading, TreePart.OUTCOMES, Code.TREE_NO_OUTCOMES)) {
            return TreePart.OUTCOMES;
        }
        if (TreePart.SCENARIOS.isNamedBy(heading)) {
            return TreePart.SCENARIOS;
        }
        if (heading == rules) {
            return TreePart.RULES;
        }
        return TreePart.COMPARE.isNamedBy(heading) ? TreePart.COMPARE : TreePart.REST;
    }

    /** A heading with a slip is told of and read as what was meant, so that what stands below it is checked as well. */
    private boolean isMisspelt(Block.Heading heading, TreePart part, Code code) {
        if (heading.level() != 2 || !TreePart.meaning(heading).equals(meant.get(part))) {
            return false;
        }
        notes.add(
                code,
                heading.at(),
                "this decision tree has no " + part.written(page),
                "write " + part.written(page) + " here");
        return true;
    }

    /** Where the comparison begins; null where there is none. */
    @Nullable
    Position compare() {
        return compare;
    }

    /** The heading of the table of rules; null where answers say for themselves where they lead. */
    Block.@Nullable Heading rules() {
        return rules;
    }

    /** Whether the page has what a tree needs, so that it can be checked what its answers lead to. */
    boolean areComplete(List<Node.Question> questions) {
        boolean asks = seen.contains(TreePart.QUESTIONS) || rules != null && !questions.isEmpty();
        return asks && seen.contains(TreePart.OUTCOMES);
    }

    /** Notes parts that a tree needs and this page lacks, or that are empty. */
    void missing(List<Node.Question> questions, List<Node.Outcome> outcomes) {
        // A table asks its questions itself, and tells of its own faults.
        if (rules == null) {
            missing(TreePart.QUESTIONS, "question", questions, Code.TREE_NO_QUESTIONS);
        }
        missing(TreePart.OUTCOMES, "outcome", outcomes, Code.TREE_NO_OUTCOMES);
    }

    private void missing(TreePart part, String step, List<? extends Node> steps, Code code) {
        if (!seen.contains(part)) {
            notes.add(
                    code,
                    page.top(),
                    "this decision tree has no " + part.written(page),
                    "add the heading, with each " + step + " below it as a `###` heading");
        } else if (steps.isEmpty()) {
            notes.add(code, page.top(), part.written(page) + " holds no " + step, "add each as a `###` heading");
        }
    }
}
