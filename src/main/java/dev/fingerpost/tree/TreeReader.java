package dev.fingerpost.tree;

import dev.fingerpost.diag.Code;
import dev.fingerpost.diag.Noted;
import dev.fingerpost.diag.Notes;
import dev.fingerpost.diag.Position;
import dev.fingerpost.file.SourceFile;
import dev.fingerpost.page.Block;
import dev.fingerpost.page.Heading;
import dev.fingerpost.page.Located;
import dev.fingerpost.page.Page;
import dev.fingerpost.page.Prose;
import dev.fingerpost.page.Vocabulary;
import dev.fingerpost.path.ProjectPath;
import dev.fingerpost.text.Html;
import dev.fingerpost.text.Slugs;
import dev.fingerpost.text.Suggest;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads a decision tree from the blocks of its page. The grammar is in the guide "Decision trees" of the site; a fault here hides
 * its consequences there: what could not be read is not reported as missing.
 */
public final class TreeReader {
    private enum Part {
        INTRO,
        QUESTIONS,
        OUTCOMES,
        COMPARE,
        SCENARIOS,
        RULES,
        REST
    }

    private final Prose prose;
    private final Page page;
    private final Notes notes = new Notes();
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

    private final Block.@Nullable Heading rulesAt;
    private final Map<Part, String> meant;
    private @Nullable Position compareAt;
    private boolean sawQuestions;
    private boolean sawOutcomes;

    private TreeReader(Prose prose) {
        this.prose = prose;
        this.page = prose.page();
        this.meant = meant(prose);
        this.rulesAt = prose.blocks().stream()
                .filter(block -> block instanceof Block.Heading heading && isRules(heading))
                .map(Block.Heading.class::cast)
                .findFirst()
                .orElse(null);
        this.rulesFile = RulesFile.named(prose.blocks());
    }

    /** Headings that were probably meant to be `## Questions` and `## Outcomes`, where the page has none that is. */
    private static Map<Part, String> meant(Prose prose) {
        List<String> titles = prose.blocks().stream()
                .filter(block -> block instanceof Block.Heading heading && heading.level() == 2)
                .map(block -> title((Block.Heading) block))
                .toList();
        Map<Part, String> meant = new EnumMap<>(Part.class);
        for (Part part : List.of(Part.QUESTIONS, Part.OUTCOMES)) {
            String name = part.name().toLowerCase(Locale.ROOT);
            if (!titles.contains(name)) {
                Suggest.nearest(name, titles)
                        .or(() -> Suggest.nearest(Vocabulary.word(name, language(prose.page())), titles))
                        .ifPresent(title -> meant.put(part, title));
            }
        }
        return meant;
    }

    private static String title(Block.Heading heading) {
        return Vocabulary.meaning(heading.text());
    }

    /** The language in which a page calls the parts of its tree. */
    public static String language(Page page) {
        return Vocabulary.language(page.headings().stream().map(Heading::text).toList());
    }

    /** A heading of level 2, as an author of this page would write it: {@code ## Questions}. */
    private String written(Part part) {
        return "`## " + Vocabulary.word(part.name().toLowerCase(Locale.ROOT), language(page)) + "`";
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
        Part part = Part.INTRO;
        List<Block> blocks = prose.blocks();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (block instanceof Block.Heading heading && heading.level() <= 2) {
                part = part(heading);
                if (part == Part.REST || part == Part.RULES) {
                    rest.append(heading.html());
                } else if (part == Part.SCENARIOS) {
                    // Without the link to itself: a summary is a button.
                    tests.append("<h2 id=\"")
                            .append(Html.escape(heading.id()))
                            .append("\">")
                            .append(Html.escape(heading.text()))
                            .append("</h2>");
                }
            } else if (block instanceof Block.Heading heading && heading.level() == 3 && isNode(part)) {
                int end = i + 1;
                while (end < blocks.size() && !(blocks.get(end) instanceof Block.Heading next && next.level() <= 3)) {
                    end++;
                }
                node(part, heading, blocks.subList(i + 1, end));
                i = end - 1;
            } else {
                loose(part, block);
            }
        }
        if (rulesAt != null) {
            List<Node.Question> asked = rules(rulesAt, files);
            questions.clear();
            questions.addAll(asked);
        }
        missingParts();
        boolean whole = !notes.hasErrors();
        DecisionTree tree = new DecisionTree(
                page.path(),
                page.title(),
                intro.toString(),
                questions,
                outcomes,
                CompareReader.read(compareAt, compare, notes),
                rest + folded(),
                redirects(),
                ScenarioReader.read(scenarios, notes),
                StateWalk.NONE);
        notes.addAll(Overlooked.check(tree, blocks));
        // Where a part is missing, each answer would lead nowhere.
        if ((sawQuestions || rulesAt != null && !questions.isEmpty()) && sawOutcomes) {
            tree = tree.with(notes.take(TreeChecks.check(tree, prose, whole)));
        }
        return notes.hasErrors() ? null : tree;
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

    private static boolean isNode(Part part) {
        return part == Part.QUESTIONS || part == Part.OUTCOMES;
    }

    private Part part(Block.Heading heading) {
        String title = title(heading);
        if (isQuestions(heading) || misspelt(heading, Part.QUESTIONS, Code.TREE_NO_QUESTIONS)) {
            sawQuestions = true;
            return Part.QUESTIONS;
        }
        if (title.equals("outcomes") || misspelt(heading, Part.OUTCOMES, Code.TREE_NO_OUTCOMES)) {
            sawOutcomes = true;
            return Part.OUTCOMES;
        }
        if (title.equals("scenarios")) {
            return Part.SCENARIOS;
        }
        if (heading == rulesAt) {
            return Part.RULES;
        }
        if (title.equals("compare")) {
            compareAt = heading.at();
            return Part.COMPARE;
        }
        return Part.REST;
    }

    static boolean isOutcomes(Block.Heading heading) {
        return title(heading).equals("outcomes");
    }

    static boolean isRules(Block.Heading heading) {
        return heading.level() == 2 && title(heading).equals("rules");
    }

    static boolean isQuestions(Block.Heading heading) {
        return title(heading).equals("questions");
    }

    /** A heading with a slip is told of and read as what was meant, so that what stands below it is checked as well. */
    private boolean misspelt(Block.Heading heading, Part part, Code code) {
        if (heading.level() != 2 || !title(heading).equals(meant.get(part))) {
            return false;
        }
        notes.add(code, heading.at(), "this decision tree has no " + written(part), "write " + written(part) + " here");
        return true;
    }

    /** A block that belongs to no question and no outcome. */
    private void loose(Part part, Block block) {
        if (block instanceof Block.Heading heading
                && part != Part.REST
                && part != Part.COMPARE
                && part != Part.RULES
                && part != Part.SCENARIOS) {
            notes.add(
                    Code.TREE_NODE_PLACE,
                    heading.at(),
                    "`" + heading.text() + "` stands outside of " + written(Part.QUESTIONS) + " and "
                            + written(Part.OUTCOMES),
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

    private void node(Part part, Block.Heading written, List<Block> below) {
        String id = Names.permalink(written.id());
        boolean spelled = !written.explicit() && Names.ok(id);
        Block.Heading heading = id.equals(written.id())
                ? written
                : new Block.Heading(
                        written.level(), id, false, written.text(), written.line(), written.at(), written.html());
        boolean other = !id.equals(written.id());
        Boolean before = names.put(id, other);
        boolean taken = before != null && (before || other);
        if (!spelled && !Names.ok(written.id()) || taken) {
            notes.add(
                    Code.TREE_ID_FORM,
                    heading.at(),
                    taken
                            ? "the id `" + id + "`, made of these words, is taken"
                            : "the id `" + written.id() + "` cannot stand in a permalink",
                    "give the heading one of small letters, digits and single hyphens: `### <a name=\""
                            + AnswerReader.proposal(id) + (taken ? "-2" : "") + "\"></a>" + heading.text() + "`");
        }
        if (part == Part.QUESTIONS) {
            questions.add(new QuestionReader(heading, rulesAt != null, notes).read(below));
        } else {
            outcomes.add(OutcomeReader.read(heading, below, notes));
        }
    }

    private void missingParts() {
        if (rulesAt != null) {
            // A table asks its questions itself, and tells of its own faults.
            sawQuestions |= !questions.isEmpty();
        } else if (!sawQuestions) {
            notes.add(
                    Code.TREE_NO_QUESTIONS,
                    page.top(),
                    "this decision tree has no " + written(Part.QUESTIONS),
                    "add the heading, with each question below it as a `###` heading");
        } else if (questions.isEmpty()) {
            notes.add(
                    Code.TREE_NO_QUESTIONS,
                    page.top(),
                    written(Part.QUESTIONS) + " holds no question",
                    "add each as a `###` heading");
        }
        if (!sawOutcomes) {
            notes.add(
                    Code.TREE_NO_OUTCOMES,
                    page.top(),
                    "this decision tree has no " + written(Part.OUTCOMES),
                    "add the heading, with each outcome below it as a `###` heading");
        } else if (outcomes.isEmpty()) {
            notes.add(
                    Code.TREE_NO_OUTCOMES,
                    page.top(),
                    written(Part.OUTCOMES) + " holds no outcome",
                    "add each as a `###` heading");
        }
    }

    private Map<String, String> redirects() {
        Map<String, String> redirects = new LinkedHashMap<>();
        for (Map.Entry<String, Located<String>> entry : page.meta().redirects().entrySet()) {
            redirects.put(entry.getKey(), entry.getValue().value());
        }
        return redirects;
    }

    /** Whether an id is what GitHub would make of the heading itself. */
    static boolean isOwnSlug(Node node, String id) {
        return Slugs.slug(node.title()).equals(id);
    }
}
