package dev.fingerpost.tree;

import dev.fingerpost.diag.Code;
import dev.fingerpost.diag.Noted;
import dev.fingerpost.diag.Notes;
import dev.fingerpost.file.SourceFile;
import dev.fingerpost.page.Block;
import dev.fingerpost.page.Located;
import dev.fingerpost.page.Page;
import dev.fingerpost.page.Prose;
import dev.fingerpost.path.ProjectPath;
import dev.fingerpost.text.Html;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads a decision tree from the blocks of its page. The grammar is in the guide "Decision trees" of the site; a fault here hides
 * its consequences there: what could not be read is not reported as missing.
 */
public final class TreeReader {
    private final Prose prose;
    private final Page page;
    private final Notes notes = new Notes();
    private final TreeHeadings headings;
    private final StringBuilder intro = new StringBuilder();
    private final StringBuilder rest = new StringBuilder();
    private final StringBuilder tests = new StringBuilder();
    private final List<Node.Question> questions = new ArrayList<>();
    private final List<Node.Outcome> outcomes = new ArrayList<>();
    private final List<Block> compare = new ArrayList<>();
    private final List<Block> scenarios = new ArrayList<>();
    /** Ids of the steps read so far, and whether each is spelled in other letters than its heading. */
    private final Map<String, Boolean> names = new HashMap<>();

    private final List<Block> rules = new ArrayList<>();
    private final RulesFile.@Nullable Named rulesFile;
    /** Where in {@code rest} the table of that file is shown. */
    private int rulesEnd;

    private TreeReader(Prose prose) {
        this.prose = prose;
        this.page = prose.page();
        this.headings = new TreeHeadings(page, prose.blocks(), notes);
        this.rulesFile = RulesFile.named(prose.blocks());
    }

    /**
     * The tree of this page, checked.
     *
     * @param files of the project that pages name, by path: among them the one that holds the rules of this tree
     * @return a tree that holds together, or null and the errors that keep it from that; warnings either way
     */
    public static Noted<@Nullable DecisionTree> read(Prose prose, Map<ProjectPath, SourceFile> files) {
        TreeReader reader = new TreeReader(prose);
        DecisionTree tree = reader.read(files);
        return reader.notes.with(tree);
    }

    private @Nullable DecisionTree read(Map<ProjectPath, SourceFile> files) {
        sort(prose.blocks());
        Block.Heading table = headings.rules();
        if (table != null) {
            List<Node.Question> asked = rules(table, files);
            questions.clear();
            questions.addAll(asked);
        }
        headings.missing(questions, outcomes);
        boolean whole = !notes.hasErrors();
        DecisionTree tree = tree();
        notes.addAll(Overlooked.check(tree, prose.blocks()));
        // Where a part is missing, each answer would lead nowhere.
        if (headings.areComplete(questions)) {
            tree = tree.with(notes.take(TreeChecks.check(tree, prose, whole)));
        }
        return notes.hasErrors() ? null : tree;
    }

    /** Of what was read; it is not known yet whether it holds together. */
    private DecisionTree tree() {
        return new DecisionTree(
                page.path(),
                page.title(),
                intro.toString(),
                questions,
                outcomes,
                CompareReader.read(headings.compare(), compare, notes),
                rest + folded(),
                redirects(),
                ScenarioReader.read(scenarios, notes),
                StateWalk.NONE);
    }

    /** Puts each block where it belongs: into a step, into one of the other parts, or into what is shown as it is. */
    private void sort(List<Block> blocks) {
        TreePart part = TreePart.INTRO;
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (block instanceof Block.Heading heading && heading.level() <= 2) {
                part = headings.part(heading);
                begin(part, heading);
            } else if (block instanceof Block.Heading heading && heading.level() == 3 && part.hasSteps()) {
                int end = i + 1;
                while (end < blocks.size() && !(blocks.get(end) instanceof Block.Heading next && next.level() <= 3)) {
                    end++;
                }
                step(part, heading, blocks.subList(i + 1, end));
                i = end - 1;
            } else {
                loose(part, block);
            }
        }
    }

    private void begin(TreePart part, Block.Heading heading) {
        if (part == TreePart.REST || part == TreePart.RULES) {
            rest.append(heading.html());
        } else if (part == TreePart.SCENARIOS) {
            // Without the link to itself: a summary is a button.
            tests.append("<h2 id=\"")
                    .append(Html.escape(heading.id()))
                    .append("\">")
                    .append(Html.escape(heading.text()))
                    .append("</h2>");
        }
    }

    /** The questions that the table of rules asks; none where a fault, which is noted, keeps it from asking any. */
    private List<Node.Question> rules(Block.Heading at, Map<ProjectPath, SourceFile> files) {
        int before = notes.list().size();
        if (rulesFile != null) {
            Block.Table table = RulesFile.read(page.sourcePath(), rulesFile, files, outcomes, notes);
            if (table == null) {
                return List.of();
            }
            rules.add(table);
            rest.insert(rulesEnd, table.html());
        }
        boolean whole = notes.list().size() == before;
        DecisionRules table = TableReader.read(at, rules, List.copyOf(questions), notes);
        return table == null || !whole ? List.of() : TableQuestions.of(table, notes);
    }

    /** The scenarios are the author's tests: at hand for readers who look for their like, and out of the way of all others. */
    private String folded() {
        int heading = tests.indexOf("</h2>") + "</h2>".length();
        return tests.length() == 0
                ? ""
                : "<details class=\"about\"><summary>" + tests.substring(0, heading) + "</summary>"
                        + tests.substring(heading) + "</details>";
    }

    /** A block that belongs to no question and no outcome. */
    private void loose(TreePart part, Block block) {
        if (block instanceof Block.Heading heading && !part.hasHeadings()) {
            notes.add(
                    Code.TREE_NODE_PLACE,
                    heading.at(),
                    "`" + heading.text() + "` stands outside of " + TreePart.QUESTIONS.written(page) + " and "
                            + TreePart.OUTCOMES.written(page),
                    "move it below one of them, as a `###` heading");
            return;
        }
        switch (part) {
            case COMPARE -> compare.add(block);
            case SCENARIOS -> {
                scenarios.add(block);
                tests.append(ScenarioReader.html(block));
            }
            case RULES -> {
                rules.add(block);
                rest.append(block.html());
                rulesEnd = rulesFile != null && block == rulesFile.block() ? rest.length() : rulesEnd;
            }
            case REST -> rest.append(block.html());
            // Words between `## Questions` and the first question introduce the questions.
            default -> intro.append(block.html());
        }
    }

    private void step(TreePart part, Block.Heading written, List<Block> below) {
        Block.Heading heading = named(written);
        if (part == TreePart.QUESTIONS) {
            questions.add(new QuestionReader(heading, headings.rules() != null, notes).read(below));
        } else {
            outcomes.add(OutcomeReader.read(heading, below, notes));
        }
    }

    /** The heading of a step with the id that permalinks hold; a note where they could not, or where it is another step's. */
    private Block.Heading named(Block.Heading written) {
        String id = IdSyntax.permalink(written.id());
        boolean other = !id.equals(written.id());
        boolean spelled = !written.explicit() && IdSyntax.ok(id);
        Boolean before = names.put(id, other);
        boolean taken = before != null && (before || other);
        if (!spelled && !IdSyntax.ok(written.id()) || taken) {
            notes.add(
                    Code.TREE_ID_FORM,
                    written.at(),
                    taken
                            ? "the id `" + id + "`, made of these words, is taken"
                            : "the id `" + written.id() + "` cannot stand in a permalink",
                    "give the heading one of small letters, digits and single hyphens: `### <a name=\""
                            + AnswerReader.proposal(id) + (taken ? "-2" : "") + "\"></a>" + written.text() + "`");
        }
        return other
                ? new Block.Heading(
                        written.level(), id, false, written.text(), written.line(), written.at(), written.html())
                : written;
    }

    private Map<String, String> redirects() {
        Map<String, String> redirects = new LinkedHashMap<>();
        for (Map.Entry<String, Located<String>> entry :
                page.meta().ofTree().redirects().entrySet()) {
            redirects.put(entry.getKey(), entry.getValue().value());
        }
        return redirects;
    }
}
