package dev.fingerpost.tree;

import dev.fingerpost.diag.Code;
import dev.fingerpost.diag.Notes;
import dev.fingerpost.page.Block;
import dev.fingerpost.page.Inline;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the numbered list that says where ticked options lead. */
final class RuleReader {
    private static final Pattern IF = Pattern.compile("^(?i:if)\\s+(.*)$", Pattern.DOTALL);
    private static final String FORM = "write `1. `if CONDITION` — [words](#target)`";

    private final String question;
    private final AnswerReader answers;
    private final Notes notes;

    RuleReader(String question, AnswerReader answers, Notes notes) {
        this.question = question;
        this.answers = answers;
        this.notes = notes;
    }

    List<Rule> read(Block.ItemList list) {
        List<Rule> rules = new ArrayList<>();
        for (Block.Item item : list.items()) {
            Rule rule = rule(item);
            if (rule != null) {
                rules.add(rule);
            }
        }
        boolean otherwise = rules.stream().anyMatch(rule -> rule.condition() == null);
        if (!otherwise && rules.size() == list.items().size()) {
            notes.add(
                    Code.TREE_NO_OTHERWISE,
                    list.items().get(list.items().size() - 1).at(),
                    "no rule fits when none of these conditions holds",
                    "end the list with `otherwise` — [words](#target)");
        }
        return rules;
    }

    private @Nullable Rule rule(Block.Item item) {
        List<Inline> line = AnswerReader.words(item.line());
        Optional<Inline.Link> link = line.stream()
                .filter(Inline.Link.class::isInstance)
                .map(Inline.Link.class::cast)
                .findFirst();
        if (link.isEmpty()) {
            notes.add(Code.TREE_RULE_NO_LINK, item.at(), "this rule leads nowhere", FORM);
            return null;
        }
        if (!(line.get(0) instanceof Inline.CodeSpan code)) {
            notes.add(Code.TREE_RULE_NO_IF, item.at(), "this rule does not say when it fits", FORM);
            return null;
        }
        String target = answers.target(link.get());
        if (target == null) {
            return null;
        }
        String label = link.get().text();
        if (code.text().strip().equals("otherwise")) {
            return new Rule(null, label, target, item.at(), link.get().targetAt());
        }
        Matcher matcher = IF.matcher(code.text());
        if (!matcher.matches()) {
            notes.add(Code.TREE_RULE_NO_IF, code.at(), "`" + code.text() + "` is neither `if …` nor `otherwise`", FORM);
            return null;
        }
        Condition condition = ConditionParser.parse(matcher.group(1), matcher.start(1), code.at(), question, notes);
        return condition == null
                ? null
                : new Rule(condition, label, target, item.at(), link.get().targetAt());
    }
}
