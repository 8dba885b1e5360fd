package dev.fingerpost.tree;

import dev.fingerpost.page.Vocabulary;
import dev.fingerpost.path.Position;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A step of a tree. */
public sealed interface Node {
    String id();

    /** Words of the heading, without markup. */
    String title();

    Position at();

    /** All comparisons in its conditions: those that lead, then the others, each in the order written. */
    List<Condition.Atom> comparisons();

    /** Comparisons in the conditions that decide where readers are led. */
    List<Condition.Atom> leading();

    /**
     * A question.
     *
     * @param help what stands before the answers, HTML with holes
     * @param several whether options are ticked; then {@code rules} say where they lead
     * @param measure the number that it asks for; its answers are then ranges, or marked {@code not-sure}
     * @param carried whether what was answered stands on every outcome
     * @param rules empty where each answer says for itself where it leads
     */
    record Question(
            String id,
            String title,
            String help,
            @Nullable Measure measure,
            boolean carried,
            boolean several,
            List<Answer> answers,
            List<Rule> rules,
            Position at)
            implements Node {
        public Question {
            answers = List.copyOf(answers);
            rules = List.copyOf(rules);
        }

        /** Whether this is a number that can be answered, as a link or an author writes it. */
        public boolean takes(String number) {
            return measure != null && measure.value(number) != null;
        }

        /** What was chosen, as readers saw it: the words of answers, and a number with its unit. */
        public String words(Set<String> chosen) {
            Measure asked = measure;
            List<String> ids = answers.stream().map(Answer::id).toList();
            Stream<String> numbers = asked == null
                    ? Stream.empty()
                    : chosen.stream()
                            .filter(id -> !ids.contains(id) && takes(id))
                            .map(asked::value)
                            .map(asked::said);
            Stream<String> labels = answers.stream()
                    .filter(answer -> chosen.contains(answer.id()))
                    .map(Answer::label);
            return Stream.concat(labels, numbers).collect(Collectors.joining("; "));
        }

        /** Whether rules say where its answers lead, and not each answer for itself. */
        public boolean ruled() {
            return !rules.isEmpty();
        }

        /** What can be ticked: any options, or "none" alone; nothing at all only where there is no "none". */
        public List<Set<String>> combinations() {
            List<Answer> free = answers.stream()
                    .filter(option -> option.mark() != Answer.Mark.NONE)
                    .toList();
            List<Set<String>> combinations = new ArrayList<>();
            boolean none = free.size() < answers.size();
            for (int bits = none ? 1 : 0; bits < 1 << free.size(); bits++) {
                Set<String> ticked = new TreeSet<>();
                for (int i = 0; i < free.size(); i++) {
                    if ((bits & 1 << i) != 0) {
                        ticked.add(free.get(i).id());
                    }
                }
                combinations.add(ticked);
            }
            answers.stream()
                    .filter(option -> option.mark() == Answer.Mark.NONE)
                    .forEach(option -> combinations.add(Set.of(option.id())));
            return combinations;
        }

        /** What was chosen, with a number as links hold it, however it is written. */
        public Set<String> canonical(Set<String> chosen) {
            Measure asked = measure;
            if (asked == null) {
                return chosen;
            }
            Set<String> ids = new LinkedHashSet<>();
            for (String id : chosen) {
                boolean named = answers.stream().anyMatch(answer -> answer.id().equals(id));
                BigDecimal value = named ? null : asked.value(id);
                ids.add(value == null ? id : asked.plain(value));
            }
            return ids;
        }

        @Override
        public List<Condition.Atom> comparisons() {
            return Stream.concat(
                            leading().stream(),
                            answers.stream()
                                    .flatMap(answer -> answer.grounds().stream())
                                    .flatMap(ground -> ground.condition().comparisons().stream()))
                    .toList();
        }

        /** Those of its answers, then of its rules. */
        @Override
        public List<Condition.Atom> leading() {
            return Stream.concat(
                            answers.stream().map(Answer::condition),
                            rules.stream().map(Rule::condition))
                    .filter(Objects::nonNull)
                    .flatMap(condition -> condition.comparisons().stream())
                    .toList();
        }
    }

    /**
     * An outcome.
     *
     * @param recommendation what stands before its parts, HTML with holes
     * @param parts named parts, in the author's order
     * @param wordings the conditions of paragraphs and items that only some readers are shown
     * @param grounds what no reader who is led here may have answered, and what each must have
     */
    record Outcome(
            String id,
            String title,
            String recommendation,
            List<Part> parts,
            List<ConditionalText> wordings,
            List<Ground> grounds,
            Position at)
            implements Node {
        public Outcome {
            parts = List.copyOf(parts);
            wordings = List.copyOf(wordings);
            grounds = List.copyOf(grounds);
        }

        /** Whether it has the part with this English name, in small letters, in whatever language. */
        public boolean hasPart(String name) {
            return parts.stream()
                    .anyMatch(part -> Vocabulary.meaning(part.title()).equals(name));
        }

        /** Those whose condition is written as no earlier one: paragraphs for the same readers share it. */
        public List<ConditionalText> distinctWordings() {
            Set<String> written = new HashSet<>();
            return wordings.stream()
                    .filter(wording -> written.add(wording.html()))
                    .toList();
        }

        @Override
        public List<Condition.Atom> comparisons() {
            return Stream.concat(
                            grounds.stream().map(Ground::condition),
                            wordings.stream().map(ConditionalText::condition))
                    .flatMap(condition -> condition.comparisons().stream())
                    .toList();
        }

        @Override
        public List<Condition.Atom> leading() {
            return List.of();
        }
    }

    /**
     * A condition at the beginning of a paragraph or an item of an outcome, which is for readers who answered so.
     *
     * @param html of the code span, as it stands in the outcome
     * @param at the code span
     */
    record ConditionalText(Condition condition, String html, Position at) {}

    /**
     * A part of an outcome.
     *
     * @param id anchor that its author gave it; null for most, since each outcome has parts of the same names
     * @param title its heading, for example {@code Consequences}
     * @param html with holes
     */
    record Part(@Nullable String id, String title, String html) {}
}
