package dev.fingerpost.render;

import dev.fingerpost.template.Messages;
import dev.fingerpost.tree.Answer;
import dev.fingerpost.tree.Condition;
import dev.fingerpost.tree.DecisionTree;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Conditions of a tree as sentences, with the words of questions and answers instead of their ids. */
final class ConditionText {
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

    private String text(Condition condition) {
        if (condition instanceof Condition.Or or) {
            return joined(or.any(), "condition.or", false);
        } else if (condition instanceof Condition.And and) {
            return joined(and.all(), "condition.and", true);
        } else if (condition instanceof Condition.Not not) {
            return not(not.inner());
        } else if (condition instanceof Condition.Is is) {
            return messages.text("condition.is", title(is.question()), label(is.question(), is.answer()));
        } else if (condition instanceof Condition.Has has) {
            return messages.text("condition.has", label(has.question(), has.option()));
        } else if (condition instanceof Condition.AtLeast least) {
            String options = least.options().stream()
                    .map(option -> messages.text("condition.quote", label(least.question(), option)))
                    .collect(Collectors.joining(", "));
            return messages.text("condition.atleast", least.count(), options);
        }
        throw new AssertionError(condition);
    }

    private String not(Condition inner) {
        if (inner instanceof Condition.Is is) {
            return messages.text("condition.isnot", title(is.question()), label(is.question(), is.answer()));
        } else if (inner instanceof Condition.Has has) {
            return messages.text("condition.hasnot", label(has.question(), has.option()));
        }
        return messages.text("condition.not", text(inner));
    }

    /** Brackets go around what binds less than what is around it. */
    private String joined(List<Condition> parts, String key, boolean binds) {
        return parts.stream()
                .map(part -> binds && part instanceof Condition.Or ? "(" + text(part) + ")" : text(part))
                .reduce((a, b) -> messages.text(key, a, b))
                .orElse("");
    }

    private String title(String question) {
        return tree.questions().stream()
                .filter(q -> q.id().equals(question))
                .map(q -> q.title())
                .findFirst()
                .orElse(question);
    }

    private String label(String question, String answer) {
        return tree.questions().stream()
                .filter(q -> q.id().equals(question))
                .flatMap(q -> q.answers().stream())
                .filter(a -> a.id().equals(answer))
                .map(Answer::label)
                .findFirst()
                .orElse(answer);
    }
}
