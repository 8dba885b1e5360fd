package dev.fingerpost.tree;

import dev.fingerpost.diag.Code;
import dev.fingerpost.diag.Diagnostic;
import dev.fingerpost.diag.Notes;
import dev.fingerpost.page.Block;
import dev.fingerpost.page.Inline;
import dev.fingerpost.text.Suggest;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What looks like an answer or a condition and stands where it is read as neither: readers would be led without it. */
final class Overlooked {
    /** A condition on a question, by its id. */
    private static final Pattern NAMED = Pattern.compile(
            "(?i:if)\\s+(?:not\\s+)?\\(?([a-z0-9-]+)\\s+(?:is|has|[<>=\u2264\u2265]).*", Pattern.DOTALL);

    private static final Pattern CODE = Pattern.compile("^(?i:if)\\s+(.*)$", Pattern.DOTALL);
    private static final Pattern DASH = Pattern.compile("\\s*(?:(?:—|–|--|-)\\s*)?", Pattern.DOTALL);
    private static final Pattern WORDS = Pattern.compile(
            "\\b(?i:(?<unless>unless)|if|when|provided|where)\\s+(?<question>[a-z0-9-]+)\\s+(?<how>is\\s+not|is|has)\\s+(?<answer>[a-z0-9-]+)");
    /** A condition without the word that makes it one, or with another. */
    private static final Pattern BARE = Pattern.compile(
            "(?i:(?:when|provided|where)\\s+)?((?:not\\s+)?\\(?([a-z0-9-]+)\\s+(?:is|has|[<>=\u2264\u2265])\\s.*)",
            Pattern.DOTALL);

    private final Map<String, List<String>> answers = new HashMap<>();
    private final Set<String> steps = new HashSet<>();
    private final Notes notes = new Notes();

    private Overlooked(DecisionTree tree) {
        for (Node.Question question : tree.questions()) {
            answers.put(
                    question.id(), question.answers().stream().map(Answer::id).toList());
            steps.add(question.id());
        }
        tree.outcomes().forEach(outcome -> steps.add(outcome.id()));
    }

    /** @param blocks of the tree's page */
    static List<Diagnostic> check(DecisionTree tree, List<Block> blocks) {
        Overlooked check = new Overlooked(tree);
        boolean questions = false;
        boolean outcomes = false;
        boolean whenNot = false;
        for (Block block : blocks) {
            if (block instanceof Block.Heading heading) {
                questions = heading.level() == 2 ? TreePart.QUESTIONS.isNamedBy(heading) : questions;
                outcomes = heading.level() == 2 ? TreePart.OUTCOMES.isNamedBy(heading) : outcomes;
                whenNot = heading.level() == 4 && OutcomeReader.isWhenNot(heading);
            } else if (block instanceof Block.ItemList list && questions && !list.ordered()) {
                list.items().forEach(check::answer);
            } else if (block instanceof Block.ItemList list && whenNot) {
                list.items().forEach(item -> check.plain(item.line()));
            } else if (block instanceof Block.ItemList list && outcomes) {
                list.items().forEach(item -> check.late(item.line()));
            } else if (block instanceof Block.Paragraph paragraph && outcomes && !whenNot) {
                check.late(paragraph.line());
            }
        }
        return check.notes.list();
    }

    private void answer(Block.Item item) {
        List<Inline> line = AnswerReader.words(item.line());
        if (line.isEmpty()) {
            return;
        }
        if (item.box()) {
            line.forEach(piece -> condition(piece, item, "an option is always shown: make it a question of its own"));
            return;
        }
        if (!(line.get(0) instanceof Inline.Link link)) {
            return;
        }
        boolean first = true;
        for (Inline piece : line.subList(1, line.size())) {
            String start = "`` - [" + link.text() + "](" + link.target() + ") ";
            if (piece instanceof Inline.CodeSpan && !first) {
                condition(piece, item, "write it behind the link, before the hint: " + start);
            }
            bare(piece, start);
            first &= piece instanceof Inline.Text text
                    && DASH.matcher(text.text()).matches();
        }
        plain(line.subList(1, line.size()));
        item.rest().forEach(this::indented);
    }

    /** A condition that does not begin what it is about. */
    private void late(List<Inline> line) {
        List<Inline> words = AnswerReader.words(line);
        for (Inline piece : words.subList(Math.min(1, words.size()), words.size())) {
            Matcher named = piece instanceof Inline.CodeSpan code ? NAMED.matcher(code.text()) : null;
            if (named != null && named.matches() && answers.containsKey(named.group(1))) {
                notes.add(
                        Code.TREE_CONDITION,
                        piece.at(),
                        "`" + named.group() + "` is not read as a condition here, so all readers are shown this",
                        "begin the paragraph or the item with it: `` `" + named.group() + "` — … ``");
            }
        }
    }

    private void condition(Inline piece, Block.Item item, String mend) {
        if (piece instanceof Inline.CodeSpan code && CODE.matcher(code.text()).matches()) {
            notes.add(
                    Code.TREE_CONDITION,
                    code.at(),
                    "`" + code.text() + "` is not read as a condition here, so the answer is shown to everybody",
                    item.box() ? mend : mend + "`" + code.text() + "` ``");
        }
    }

    /** A comparison in backquotes whose {@code if} stands outside of them. */
    private void bare(Inline piece, String start) {
        Matcher words = piece instanceof Inline.CodeSpan code ? BARE.matcher(code.text()) : null;
        if (words != null && words.matches() && answers.containsKey(words.group(2))) {
            notes.add(
                    Code.TREE_CONDITION,
                    piece.at(),
                    "`" + words.group() + "` is not read as a condition here, so the answer is shown to everybody",
                    "write it behind the link, with its `if` in the backquotes: " + start + "`if " + words.group(1)
                            + "` ``");
        }
    }

    /** Words that say what a condition would say. */
    private void plain(List<Inline> line) {
        for (Inline piece : line) {
            Matcher words = piece instanceof Inline.Text text ? WORDS.matcher(text.text()) : null;
            while (words != null && words.find()) {
                String answer = words.group("answer");
                String question = Suggest.nearest(words.group("question"), answers.keySet())
                        .orElse(words.group("question"));
                List<String> known = answers.getOrDefault(question, List.of());
                boolean same = question.equals(words.group("question"));
                Optional<String> meant = known.contains(answer)
                        ? Optional.of(answer)
                        : Suggest.nearest(answer, same ? known : List.of());
                if (meant.isPresent()) {
                    boolean not = words.group("how").endsWith("not") != (words.group("unless") != null);
                    String mend = words.group("how").equals("has")
                            ? (not ? "not " : "") + question + " has " + meant.get()
                            : question + (not ? " is not " : " is ") + meant.get();
                    notes.add(
                            Code.TREE_CONDITION,
                            piece.at(),
                            "`" + words.group() + "` looks like a condition and is read as words",
                            "write it in backquotes, without brackets: `` `if " + mend + "` ``");
                }
            }
        }
    }

    /** An answer with too many spaces before it is part of the reason of the answer above. */
    private void indented(Block block) {
        if (!(block instanceof Block.ItemList list)) {
            return;
        }
        for (Block.Item item : list.items()) {
            List<Inline> line = AnswerReader.words(item.line());
            if (!line.isEmpty()
                    && line.get(0) instanceof Inline.Link link
                    && link.target().startsWith("#")
                    && steps.contains(link.target().substring(1))) {
                notes.add(
                        Code.TREE_ANSWER_INDENTED,
                        link.at(),
                        "`" + link.text() + "` is indented, so it is part of the answer above and no answer itself",
                        "begin its line with `- [" + link.text() + "](" + link.target() + ")`, without spaces before");
            }
            item.rest().forEach(this::indented);
        }
    }
}
