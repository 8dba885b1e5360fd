package dev.fingerpost.tree;

import static java.util.Objects.requireNonNull;

import dev.fingerpost.diag.Code;
import dev.fingerpost.diag.Noted;
import dev.fingerpost.diag.Notes;
import dev.fingerpost.page.Prose;
import dev.fingerpost.path.PagePath;
import dev.fingerpost.path.Position;
import dev.fingerpost.text.Slugs;
import dev.fingerpost.text.Suggest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Proves a tree sound. Later checks run only on what earlier ones found whole, so that one fault is reported once.
 */
final class TreeChecks {
    private final DecisionTree tree;
    private final Prose prose;
    private final Notes notes = new Notes();
    private StateWalk walk = StateWalk.NONE;

    private TreeChecks(DecisionTree tree, Prose prose) {
        this.tree = tree;
        this.prose = prose;
    }

    /**
     * The walk over a tree that has no errors.
     *
     * @param whole whether every node, answer and rule of the page could be read
     */
    static Noted<StateWalk> check(DecisionTree tree, Prose prose, boolean whole) {
        TreeChecks checks = new TreeChecks(tree, prose);
        checks.ids();
        checks.targets();
        checks.redirects();
        if (whole) {
            checks.ranges();
        }
        if (whole && checks.idsDiffer()) {
            checks.names();
            if (!checks.notes.hasErrors()) {
                checks.graph();
            }
        }
        checks.notes.addAll(WordingChecks.check(tree, prose.page(), whole));
        return checks.notes.with(checks.walk);
    }

    private List<Node> nodes() {
        List<Node> nodes = new ArrayList<>(tree.questions());
        nodes.addAll(tree.outcomes());
        return nodes;
    }

    /** Steps that share an id are reported with the page's other ids; what they lead to cannot be told. */
    private boolean idsDiffer() {
        return nodes().stream().map(Node::id).distinct().count() == nodes().size();
    }

    private void ids() {
        for (Node.Question question : tree.questions()) {
            Set<String> seen = new HashSet<>();
            for (Answer answer : question.answers()) {
                if (!seen.add(answer.id())) {
                    notes.add(
                            Code.TREE_ANSWER_TWICE,
                            answer.at(),
                            "two answers of `" + question.id() + "` have the id `" + answer.id() + "`",
                            question.rules().isEmpty() || question.several()
                                    ? "give this one its own: `<!-- id: " + answer.id() + "-2 -->`"
                                    : "list the answers of `" + question.title()
                                            + "` below `## Questions`, this one with an id of its own: `- "
                                            + answer.label() + " <!-- id: " + answer.id() + "-2 -->`");
                }
            }
        }
    }

    private void ranges() {
        for (Node.Question question : tree.questions()) {
            if (question.measure() != null && !StateChecks.isConditional(question)) {
                Cover.faults(question.measure(), question.answers())
                        .forEach(fault -> notes.add(fault.code(), fault.answer().at(), fault.message(), fault.hint()));
            }
        }
    }

    private void targets() {
        Set<String> known = new LinkedHashSet<>();
        nodes().forEach(node -> known.add(node.id()));
        for (Node.Question question : tree.questions()) {
            for (Answer answer : question.answers()) {
                if (answer.target() != null && isMissing(answer.target(), known)) {
                    notes.add(
                            Code.TREE_NO_TARGET,
                            answer.targetAt(),
                            missing(answer.target()),
                            mend(answer.target(), known));
                }
            }
            for (Rule rule : question.rules()) {
                if (isMissing(rule.target(), known)) {
                    notes.add(Code.TREE_NO_TARGET, rule.targetAt(), missing(rule.target()), mend(rule.target(), known));
                }
            }
        }
    }

    private static boolean isMissing(String target, Set<String> known) {
        return !PagePath.isPage(target) && !known.contains(target);
    }

    private static String missing(String target) {
        return "this leads to `#" + target + "`, which is no question or outcome of this page";
    }

    private String mend(String target, Set<String> known) {
        for (Node node : nodes()) {
            if (isOwnSlug(node, target)) {
                return "the heading has its own anchor: write `#" + node.id() + "`";
            }
        }
        return Suggest.nearest(target, known)
                .map(near -> Suggest.question("#" + near))
                .orElseGet(() -> "there are: "
                        + known.stream()
                                .filter(id -> !id.isEmpty())
                                .map(id -> "`" + id + "`")
                                .collect(Collectors.joining(", ")));
    }

    private void redirects() {
        Set<String> live = new LinkedHashSet<>();
        nodes().forEach(node -> live.add(node.id()));
        for (Node.Question question : tree.questions()) {
            question.answers().forEach(answer -> live.add(question.id() + "/" + answer.id()));
        }
        prose.page().meta().ofTree().redirects().forEach((old, target) -> {
            if (live.contains(old)) {
                notes.add(
                        Code.TREE_REDIRECT_LIVE,
                        before(target.at(), old),
                        "`" + old + "` is redirected but still exists",
                        "remove the redirect, or rename what it stands for");
            }
            if (!live.contains(target.value())) {
                notes.add(
                        Code.TREE_REDIRECT_TARGET,
                        target.at(),
                        "the redirect of `" + old + "` leads to `" + target.value() + "`, which does not exist",
                        Suggest.nearest(target.value(), live)
                                .map(Suggest::question)
                                .orElse("name a question, an outcome or `question/answer` of this page"));
            }
        });
    }

    /** Where a key stands whose value stands here; the value's place, when they are not on one line. */
    private Position before(Position value, String key) {
        String line = prose.source().line(value.line());
        int end = value.column() == 0 ? 0 : line.offsetByCodePoints(0, value.column() - 1);
        int start = line.lastIndexOf(key, end - key.length());
        return start < 0
                ? value
                : new Position(
                        value.path(),
                        value.line(),
                        line.codePointCount(0, start) + 1,
                        key.codePointCount(0, key.length()));
    }

    /** Names inside conditions. */
    private void names() {
        Map<String, Node.Question> questions = new HashMap<>();
        tree.questions().forEach(question -> questions.put(question.id(), question));
        for (Node.Question question : tree.questions()) {
            question.comparisons().forEach(new NameCheck(questions, question, notes)::check);
        }
        NameCheck outside = new NameCheck(questions, null, notes);
        tree.outcomes().stream()
                .flatMap(outcome -> outcome.comparisons().stream())
                .forEach(outside::check);
    }

    private void graph() {
        Graph graph = new Graph(tree);
        List<String> cycle = graph.cycle();
        if (!cycle.isEmpty()) {
            notes.add(
                    Code.TREE_CYCLE,
                    requireNonNull(graph.nodes().get(cycle.get(0))).at(),
                    "the questions lead back to themselves: `" + String.join("` → `", cycle) + "`",
                    "end one of them in an outcome that says “start again”");
            return;
        }
        Set<String> reached = graph.reachable(tree.questions().get(0).id());
        for (Node node : nodes()) {
            if (!reached.contains(node.id())) {
                notes.add(
                        Code.TREE_ORPHAN,
                        node.at(),
                        "no answer leads to `" + node.id() + "`",
                        "lead an answer to `#" + node.id() + "`, or remove it");
            }
        }
        notYetAsked(graph);
        if (!notes.hasErrors()) {
            walk = notes.take(StateChecks.check(tree));
        }
    }

    private void notYetAsked(Graph graph) {
        Map<String, Set<String>> behind = new HashMap<>();
        for (Node node : nodes()) {
            for (Condition.Atom comparison : node.comparisons()) {
                String read = comparison.question();
                if (!read.equals(node.id())
                        && !behind.computeIfAbsent(read, graph::reachable).contains(node.id())) {
                    notes.add(
                            Code.TREE_NOT_YET_ASKED,
                            comparison.at(),
                            "no path asks `" + read + "` before `" + node.id() + "`",
                            "ask it earlier, or drop this comparison");
                }
            }
        }
    }

    /** Whether an id is what GitHub would make of the heading itself. */
    private static boolean isOwnSlug(Node node, String id) {
        return Slugs.slug(node.title()).equals(id);
    }
}
