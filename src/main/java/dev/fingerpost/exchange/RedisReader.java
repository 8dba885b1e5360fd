package dev.fingerpost.exchange;

import dev.fingerpost.diag.Code;
import dev.fingerpost.diag.Notes;
import dev.fingerpost.file.Limits;
import dev.fingerpost.path.Position;
import dev.fingerpost.text.Quote;
import dev.fingerpost.text.Suggest;
import dev.fingerpost.yaml.YamlMap;
import dev.fingerpost.yaml.YamlScalar;
import dev.fingerpost.yaml.YamlValue;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Reads the decision trees of Redis' documentation: {@code rootQuestion}, {@code questions}, each with {@code text}, {@code whyAsk}, {@code answers}. */
final class RedisReader {
    private static final String OUTCOME = "outcome ";
    private static final Set<String> TREE = Set.of("id", "scope", "rootQuestion", "questions", "indentWidth");
    private static final Set<String> QUESTION = Set.of("text", "whyAsk", "answers");
    private static final Set<String> ANSWER = Set.of("value", "outcome", "nextQuestion");
    private static final Set<String> END = Set.of("id", "label", "sentiment");

    private final Chart chart;
    private final Notes notes;
    private final Set<String> known = new TreeSet<>();
    /** So many are shown; each is looked for among all questions. */
    private int guesses = Limits.REPORTED;

    private RedisReader(Chart chart, Notes notes) {
        this.chart = chart;
        this.notes = notes;
    }

    static boolean isTree(YamlMap root) {
        return root.find("questions").isPresent() && root.find("rootQuestion").isPresent();
    }

    /** @param root as {@link #isTree} wants it */
    static void read(YamlMap root, Chart chart, Notes notes) {
        new RedisReader(chart, notes).tree(root);
    }

    private void tree(YamlMap root) {
        unknown(root, TREE);
        chart.title(text(root, "id").replace('-', ' '));
        Optional<YamlMap> questions = map(root, "questions");
        String start = text(root, "rootQuestion");
        questions.ifPresent(all -> all.entries().forEach(one -> known.add(one.key())));
        questions.stream()
                .flatMap(all -> all.entries().stream())
                .filter(one -> one.key().equals(start))
                .forEach(one -> chart.box(start, one.keyAt()));
        questions.stream().flatMap(all -> all.entries().stream()).forEach(this::question);
    }

    private void question(YamlMap.Entry entry) {
        chart.box(entry.key(), entry.keyAt());
        if (!(entry.value() instanceof YamlMap question)) {
            leftOut(
                    entry.value().at(),
                    "a question has `text` and `answers`, found "
                            + entry.value().kind());
            return;
        }
        unknown(question, QUESTION);
        chart.words(entry.key(), text(question, "text"));
        chart.more(entry.key(), text(question, "whyAsk"));
        map(question, "answers").ifPresent(answers -> answers.entries().forEach(answer -> answer(entry.key(), answer)));
    }

    private void answer(String question, YamlMap.Entry entry) {
        if (!(entry.value() instanceof YamlMap answer)) {
            leftOut(
                    entry.value().at(),
                    "an answer has `value`, and `outcome` or `nextQuestion`; found "
                            + entry.value().kind());
            return;
        }
        unknown(answer, ANSWER);
        String value = text(answer, "value");
        String words = value.isEmpty() ? entry.key() : value;
        Optional<YamlMap> outcome = map(answer, "outcome");
        String next = text(answer, "nextQuestion");
        if (outcome.isPresent()) {
            unknown(outcome.get(), END);
            String label = text(outcome.get(), "label");
            String id = OUTCOME + text(outcome.get(), "id") + " " + label;
            chart.box(id, outcome.get().at());
            chart.words(id, label);
            chart.line(question, id, words, entry.keyAt());
        } else if (known.contains(next)) {
            chart.box(next, entry.keyAt());
            chart.line(question, next, words, entry.keyAt());
        } else {
            Position at =
                    answer.find("nextQuestion").map(one -> one.value().at()).orElse(entry.keyAt());
            notes.add(
                    Code.IMPORT_LEFT_OUT,
                    at,
                    "the answer " + Quote.of(words) + " leads nowhere"
                            + (next.isEmpty() ? "" : ": no question is " + Quote.of(next)),
                    (guesses-- > 0 ? Suggest.nearest(next, known) : Optional.<String>empty())
                            .map(near -> "write `nextQuestion: " + near + "`")
                            .orElse("give it an `outcome`, or a `nextQuestion` that is there"));
        }
    }

    private void unknown(YamlMap map, Set<String> keys) {
        map.entries().stream()
                .filter(entry -> !keys.contains(entry.key()))
                .forEach(entry -> leftOut(entry.keyAt(), Quote.of(entry.key()) + " is not understood"));
    }

    private void leftOut(Position at, String message) {
        notes.add(
                Code.IMPORT_LEFT_OUT,
                at,
                message,
                "see the form of these trees in the manual, “Trees in other programs' formats”");
    }

    private Optional<YamlMap> map(YamlMap map, String key) {
        Optional<YamlValue> value = map.find(key).map(YamlMap.Entry::value);
        value.filter(other -> !(other instanceof YamlMap))
                .ifPresent(other -> leftOut(other.at(), "`" + key + "` has keys and values, found " + other.kind()));
        return value.filter(YamlMap.class::isInstance).map(YamlMap.class::cast);
    }

    private static String text(YamlMap map, String key) {
        return map.find(key)
                .map(YamlMap.Entry::value)
                .filter(YamlScalar.class::isInstance)
                .map(value -> ((YamlScalar) value).text().strip())
                .orElse("");
    }
}
