package dev.fingerpost.render;

import dev.fingerpost.template.Messages;
import dev.fingerpost.tree.Answer;
import dev.fingerpost.tree.Condition;
import dev.fingerpost.tree.DecisionTree;
import dev.fingerpost.tree.Measure;
import dev.fingerpost.tree.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Conditions of a tree as sentences, with the words of questions and answers instead of their ids; long answers by how they begin. */
final class ConditionText {
    /** Longer labels are cut, to no more than {@link #START} characters. */
    private static final int LONGEST = 60;

    private static final int START = 50;

    private final DecisionTree tree;
    private final Messages messages;

    ConditionText(DecisionTree tree, Messages messages) {
        this.tree = tree;
        this.messages = messages;
    }

    @Nullable
    String sentence(@Nullable Condition condition) {
        return condition == null ? null : text(condition);
    }

    String text(Condition condition) {
        if (condition instanceof Condition.Or or) {
            return joined(or.any(), "condition.or", false);
        } else if (condition instanceof Condition.And and) {
            return joined(and.all(), "condition.and", true);
        } else if (condition instanceof Condition.Not not) {
            return not(not.inner());
        } else if (condition instanceof Condition.Is is) {
            return messages.text("condition.is", title(is.question()), label(is.question(), is.answer()));
        } else if (condition instanceof Condition.Compare compare) {
            return messages.text("condition.is.number", title(compare.question()), number(compare));
        } else if (condition instanceof Condition.Has has) {
            return messages.text("condition.has", label(has.question(), has.option()));
        }
        Condition.AtLeast least = (Condition.AtLeast) condition;
        String options = least.options().stream()
                .map(option -> messages.text("condition.quote", label(least.question(), option)))
                .collect(Collectors.joining(", "));
        return messages.text("condition.atleast", least.count(), options);
    }

    private String not(Condition inner) {
        if (inner instanceof Condition.Is is) {
            return messages.text("condition.isnot", title(is.question()), label(is.question(), is.answer()));
        } else if (inner instanceof Condition.Has has) {
            return messages.text("condition.hasnot", label(has.question(), has.option()));
        }
        return messages.text("condition.not", text(inner));
    }

    private String number(Condition.Compare compare) {
        Measure measure =
                question(compare.question()).map(Node.Question::measure).orElseThrow(() -> new AssertionError(compare));
        return new NumberText(messages, measure).range(compare.range());
    }

    /** Brackets go around what binds less than what is around it. */
    private String joined(List<Condition> parts, String key, boolean binds) {
        return parts.stream()
                .map(part -> binds && part instanceof Condition.Or ? "(" + text(part) + ")" : text(part))
                .reduce((a, b) -> messages.text(key, a, b))
                .orElse("");
    }

    private Optional<Node.Question> question(String id) {
        return tree.questions().stream().filter(q -> q.id().equals(id)).findFirst();
    }

    private String title(String question) {
        return question(question).map(Node.Question::title).orElse(question);
    }

    private String label(String question, String answer) {
        List<String> labels = new ArrayList<>();
        String label = answer;
        for (Answer one : question(question).map(Node.Question::answers).orElse(List.of())) {
            labels.add(one.label());
            label = one.id().equals(answer) ? one.label() : label;
        }
        return shortened(label, labels);
    }

    /** By its first words, where no other of the labels begins with them. */
    private static String shortened(String label, List<String> labels) {
        int end = label.length() > LONGEST ? label.lastIndexOf(' ', START) : -1;
        if (end <= 0) {
            return label;
        }
        String start = label.substring(0, end);
        boolean known = labels.stream().filter(one -> one.startsWith(start)).count() == 1;
        return known ? start.replaceAll("\\p{Punct}+$", "") + " …" : label;
    }
}
