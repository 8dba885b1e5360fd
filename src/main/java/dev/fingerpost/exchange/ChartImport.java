package dev.fingerpost.exchange;

import static java.util.Objects.requireNonNull;

import dev.fingerpost.diag.Code;
import dev.fingerpost.diag.Notes;
import dev.fingerpost.text.Quote;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes questions and outcomes of the boxes of a chart in which no line leads back. */
final class ChartImport {
    /** Characters of the steps on one line; more are no reason of an answer. */
    private static final int MOST_WORDS = 2_000;

    private final Map<String, ChartBox> boxes;
    private final Notes notes;
    private final Map<String, ImportedTree.Outcome> outcomes = new LinkedHashMap<>();
    private final Map<String, String> ids = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();
    private final ImportedTree.Ids given;
    private final String title;
    private final boolean dot;

    ChartImport(Map<String, ChartBox> boxes, String title, boolean dot, Notes notes) {
        this.title = title;
        this.dot = dot;
        this.given = new ImportedTree.Ids(title);
        this.boxes = boxes;
        this.notes = notes;
    }

    ImportedTree tree(String intro, String start) {
        List<ImportedTree.Question> questions = questions(start);
        return new ImportedTree(title, intro, null, questions, List.copyOf(outcomes.values()), List.of());
    }

    private String text(String name) {
        ChartBox box = requireNonNull(boxes.get(name));
        return box.words == null ? name : box.words;
    }

    private List<ImportedTree.Question> questions(String start) {
        List<String> order = new ArrayList<>(new LinkedHashSet<>(List.of(start)));
        Set<String> seen = new HashSet<>(order);
        for (int i = 0; i < order.size(); i++) {
            for (ChartBox.Line line : requireNonNull(boxes.get(order.get(i))).lines) {
                String target = end(line, new StringBuilder());
                if (seen.add(target) && !requireNonNull(boxes.get(target)).lines.isEmpty()) {
                    order.add(target);
                }
            }
        }
        order.forEach(this::give);
        List<ImportedTree.Question> questions = new ArrayList<>();
        for (String name : order) {
            ChartBox box = requireNonNull(boxes.get(name));
            List<ImportedTree.Answer> answers = new ArrayList<>();
            for (ChartBox.Line line : box.lines) {
                StringBuilder steps = new StringBuilder();
                String target = end(line, steps);
                answers.add(new ImportedTree.Answer(
                        line.words().isEmpty() ? text(line.to()) : line.words(),
                        null,
                        false,
                        id(target),
                        null,
                        steps.toString().strip()));
            }
            noWords(name, box);
            sameWords(name, box);
            questions.add(new ImportedTree.Question(
                    requireNonNull(ids.get(name)),
                    text(name),
                    box.more,
                    null,
                    ImportedTree.distinct(answers, this::titleOf)));
        }
        return questions;
    }

    private void sameWords(String name, ChartBox box) {
        Set<String> words = new HashSet<>();
        for (ChartBox.Line line : box.lines) {
            if (!line.words().isEmpty() && !words.add(line.words())) {
                notes.add(
                        Code.IMPORT_GUESSED,
                        line.at(),
                        "another line from " + Quote.of(text(name)) + " says " + Quote.of(line.words())
                                + ", too, so this answer also names where it leads",
                        "say how the two differ");
            }
        }
    }

    /** Where a line leads past steps, whose words are collected. */
    private String end(ChartBox.Line line, StringBuilder steps) {
        String target = line.to();
        while (requireNonNull(boxes.get(target)).isStep()) {
            String words = text(target) + (boxes.get(target).more.isEmpty() ? "" : " " + boxes.get(target).more);
            if (steps.length() < MOST_WORDS) {
                steps.append(words).append(".!?:".indexOf(words.charAt(words.length() - 1)) < 0 ? ". " : " ");
            }
            target = boxes.get(target).lines.get(0).to();
        }
        return target;
    }

    private String id(String name) {
        if (requireNonNull(boxes.get(name)).lines.isEmpty() && !outcomes.containsKey(name)) {
            String id = give(name);
            outcomes.put(name, new ImportedTree.Outcome(id, text(name), boxes.get(name).more));
            noWords(name, boxes.get(name));
        }
        return requireNonNull(ids.get(name));
    }

    private String give(String name) {
        String id = given.of(text(name));
        ids.put(name, id);
        names.put(id, name);
        return id;
    }

    private String titleOf(String id) {
        return text(requireNonNull(names.get(id)));
    }

    private void noWords(String name, ChartBox box) {
        if (box.words == null) {
            notes.add(
                    Code.IMPORT_GUESSED,
                    box.at,
                    Quote.of(name) + " has no words anywhere in the chart, so its name stands on the page",
                    dot
                            ? "describe it: `" + name + " [label=\"What it says\"]`"
                            : box.lines.isEmpty()
                                    ? "describe it: `" + name + "[What to do]`"
                                    : "describe it: `" + name + "{The question?}`");
        }
    }
}
