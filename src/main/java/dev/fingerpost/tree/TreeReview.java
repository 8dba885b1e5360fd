package dev.fingerpost.tree;

import static java.util.Objects.requireNonNull;

import dev.fingerpost.text.MermaidText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A tree for those who must approve it and do not read code: its figures, a Mermaid drawing, and a table with every way on from every
 * merged state. Markdown, as GitHub shows it. Nobody is left out: a row covers all paths that no later question can tell apart.
 */
public final class TreeReview {
    private final DecisionTree tree;
    private final Map<String, String> titles = new HashMap<>();
    private final Map<String, Node.Question> questions = new HashMap<>();
    private final StringBuilder out = new StringBuilder();

    private TreeReview(DecisionTree tree) {
        this.tree = tree;
        tree.questions().forEach(question -> {
            titles.put(question.id(), question.title());
            questions.put(question.id(), question);
        });
        tree.outcomes().forEach(outcome -> titles.put(outcome.id(), outcome.title()));
    }

    /** The review of a tree that {@link TreeReader} found sound. */
    public static String markdown(DecisionTree tree) {
        return new TreeReview(tree).text();
    }

    private String text() {
        TreeStatistics figures = TreeStatistics.of(tree);
        out.append("# ").append(plain(tree.title())).append("\n\n");
        out.append(figures.questions())
                .append(" questions, ")
                .append(figures.outcomes())
                .append(" outcomes, ");
        out.append(figures.paths())
                .append(" paths of ")
                .append(figures.shortest())
                .append(" to ");
        out.append(figures.longest()).append(" answers.\n\n```mermaid\n");
        mermaid();
        out.append(
                "```\n\n| | After | Question | Answer | Leads to | Approved |\n| --- | --- | --- | --- | --- | --- |\n");
        int row = 1;
        for (Move move : tree.walk().moves()) {
            out.append("| ")
                    .append(row++)
                    .append(" | ")
                    .append(known(move.known()))
                    .append(" | ");
            out.append(plain(requireNonNull(titles.get(move.question()))))
                    .append(" | ")
                    .append(chosen(move))
                    .append(" | ");
            out.append(plain(title(move.target()))).append(" | |\n");
        }
        return out.toString();
    }

    private String title(String id) {
        return titles.getOrDefault(id, id);
    }

    private String known(Map<String, ? extends Set<String>> known) {
        List<String> parts = new ArrayList<>();
        known.forEach((question, ids) ->
                parts.add(plain(requireNonNull(titles.get(question))) + " " + labels(question, ids)));
        return parts.isEmpty() ? "anything" : String.join("; ", parts);
    }

    private String chosen(Move move) {
        String labels = move.chosen().isEmpty() ? "nothing ticked" : labels(move.question(), move.chosen());
        return move.ways() == 1 ? labels : labels + " (or " + (move.ways() - 1) + " more)";
    }

    private String labels(String question, Set<String> ids) {
        Node.Question asked = requireNonNull(questions.get(question));
        List<String> labels = new ArrayList<>();
        for (Answer answer : asked.answers()) {
            if (ids.contains(answer.id())) {
                labels.add("“" + plain(answer.label()) + "”");
            }
            for (Choice part : tree.walk().of(answer)) {
                if (asked.measure() != null
                        && part.range() != null
                        && ids.contains(part.id())
                        && !part.id().equals(answer.id())) {
                    labels.add(plain(asked.measure().text(part.range())));
                }
            }
        }
        ids.stream()
                .filter(id -> id.startsWith("<") || id.startsWith(">"))
                .map(TreeReview::plain)
                .forEach(labels::add);
        return String.join(" and ", labels);
    }

    private void mermaid() {
        out.append("flowchart TD\n");
        Map<String, String> names = new HashMap<>();
        for (Node.Question question : tree.questions()) {
            names.put(question.id(), "q" + names.size());
            out.append("  ")
                    .append(names.get(question.id()))
                    .append("[\"")
                    .append(MermaidText.quoted(question.title()));
            out.append("\"]\n");
        }
        for (Node.Outcome outcome : tree.outcomes()) {
            names.put(outcome.id(), "o" + names.size());
            out.append("  ").append(names.get(outcome.id())).append("([\"").append(MermaidText.quoted(outcome.title()));
            out.append("\"])\n");
        }
        for (Node.Question question : tree.questions()) {
            for (Answer answer : question.answers()) {
                if (answer.target() != null) {
                    edge(names, question, answer.label(), answer.target());
                }
            }
            question.rules().forEach(rule -> edge(names, question, rule.label(), rule.target()));
        }
    }

    private void edge(Map<String, String> names, Node.Question from, String label, String target) {
        String to = names.get(target);
        if (to == null) {
            to = "t" + names.size();
            names.put(target, to);
            out.append("  ")
                    .append(to)
                    .append("[[\"")
                    .append(MermaidText.quoted(target))
                    .append("\"]]\n");
        }
        out.append("  ")
                .append(names.get(from.id()))
                .append(" -->|\"")
                .append(MermaidText.quoted(label))
                .append("\"| ");
        out.append(to).append('\n');
    }

    /** A table cell of plain words. */
    private static String plain(String text) {
        return text.replaceAll("([\\\\`*_\\[\\]<>|#])", "\\\\$1")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
