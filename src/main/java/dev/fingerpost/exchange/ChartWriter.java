package dev.fingerpost.exchange;

import dev.fingerpost.text.MermaidText;
import dev.fingerpost.tree.Condition;
import dev.fingerpost.tree.DecisionTree;
import dev.fingerpost.tree.Quantity;
import dev.fingerpost.tree.Rule;
import dev.fingerpost.tree.Unfolded;
import dev.fingerpost.tree.Unfolded.UnfoldedQuestion;
import dev.fingerpost.tree.Unfolded.Way;
import dev.fingerpost.yaml.YamlScalar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Draws an unfolded tree: a diamond for each question, a box for each end, a line for each answer or rule. */
final class ChartWriter {
    private static final String QUESTION = "q";
    private static final String OUTCOME = "o";
    private static final String TREE = "t";

    private record Box(String name, String words) {}

    private record Edge(Box from, String words, Box to) {}

    private final Map<String, Box> boxes = new LinkedHashMap<>();
    private final List<Edge> edges = new ArrayList<>();
    private final String title;

    ChartWriter(DecisionTree tree, Unfolded unfolded) {
        title = tree.title();
        unfolded.steps()
                .forEach(step -> box(step.id(), QUESTION, step.question().title()));
        tree.outcomes().forEach(outcome -> box(outcome.id(), OUTCOME, outcome.title()));
        unfolded.steps().forEach(this::edges);
    }

    private Box box(String id, String kind, String words) {
        return boxes.computeIfAbsent(id, fresh -> new Box(kind + (boxes.size() + 1), words));
    }

    private void edges(UnfoldedQuestion step) {
        Map<Set<Object>, String> lines = new LinkedHashMap<>();
        FreeNames free = FreeNames.words();
        for (Way way : step.ways()) {
            // Ticks of which the same rule leads to the same step are one line.
            Object key = way.rule() == null ? way : way.rule();
            String words = way.rule() == null ? way.words(step.question()) : words(way.rule());
            if (lines.containsKey(Set.of(key, way.target()))) {
                continue;
            }
            String own = free.of(words);
            lines.put(Set.of(key, way.target()), own);
            edges.add(new Edge(box(step.id(), QUESTION, ""), own, box(way.target(), TREE, way.target())));
        }
    }

    int edges() {
        return edges.size();
    }

    String mermaid() {
        StringBuilder text = new StringBuilder("---\ntitle: ")
                .append(YamlScalar.write(title.replaceAll("\\p{Cntrl}+", " ")))
                .append("\n---\nflowchart TD\n");
        for (Box box : boxes.values()) {
            String words = MermaidText.quoted(box.words);
            text.append("  ").append(box.name);
            text.append(
                    switch (box.name.substring(0, 1)) {
                        case QUESTION -> "{\"" + words + "\"}";
                        case OUTCOME -> "([\"" + words + "\"])";
                        default -> "[[\"" + words + "\"]]";
                    });
            text.append('\n');
        }
        edges.forEach(edge -> text.append("  ")
                .append(edge.from.name)
                .append(" -->|\"")
                .append(MermaidText.quoted(edge.words))
                .append("\"| ")
                .append(edge.to.name)
                .append('\n'));
        return text.toString();
    }

    String dot() {
        StringBuilder text = new StringBuilder("digraph {\n  graph [label=")
                .append(quoted(title))
                .append(", labelloc=t];\n");
        for (Box box : boxes.values()) {
            String shape = switch (box.name.substring(0, 1)) {
                case QUESTION -> "diamond";
                case OUTCOME -> "box, style=rounded";
                default -> "folder";
            };
            text.append("  ").append(box.name).append(" [label=").append(quoted(box.words));
            text.append(", shape=").append(shape).append("];\n");
        }
        edges.forEach(edge -> text.append("  ")
                .append(edge.from.name)
                .append(" -> ")
                .append(edge.to.name)
                .append(" [label=")
                .append(quoted(edge.words))
                .append("];\n"));
        return text.append("}\n").toString();
    }

    /** GraphViz reads backslashes as the beginning of an escape, in strings and once more in labels. */
    private static String quoted(String words) {
        String line = words.replaceAll("\\p{Cntrl}+", " ");
        return "\"" + line.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    private static String words(Rule rule) {
        Condition condition = rule.condition();
        return condition == null ? "otherwise" : "if " + words(condition, null);
    }

    /** As an author writes it; brackets where it stands in another of these. */
    private static String words(Condition condition, @Nullable Class<? extends Condition> within) {
        if (condition instanceof Condition.Or or) {
            String words =
                    or.any().stream().map(one -> words(one, Condition.Or.class)).collect(Collectors.joining(" or "));
            return within == null || within == Condition.Or.class ? words : "(" + words + ")";
        } else if (condition instanceof Condition.And and) {
            String words = and.all().stream()
                    .map(one -> words(one, Condition.And.class))
                    .collect(Collectors.joining(" and "));
            return within == Condition.Not.class ? "(" + words + ")" : words;
        } else if (condition instanceof Condition.Not not) {
            return "not " + words(not.inner(), Condition.Not.class);
        } else if (condition instanceof Condition.Compare compare) {
            return compare.question() + " " + compare.op().sign() + " " + words(compare.value());
        } else if (condition instanceof Condition.AtLeast least) {
            return "at least " + least.count() + " of " + String.join(", ", least.options());
        } else if (condition instanceof Condition.Has has) {
            return has.option();
        }
        Condition.Is is = (Condition.Is) condition;
        return is.question() + " is " + is.answer();
    }

    private static String words(Quantity number) {
        return number.date()
                ? LocalDate.ofEpochDay(number.value().longValueExact()).toString()
                : number.value().toPlainString() + number.unit();
    }
}
