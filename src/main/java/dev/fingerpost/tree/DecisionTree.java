package dev.fingerpost.tree;

import static java.util.Objects.requireNonNull;

import dev.fingerpost.page.Located;
import dev.fingerpost.path.PagePath;
import dev.fingerpost.path.Position;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A decision tree. Questions and outcomes stand in the author's order; the first question is the start.
 *
 * @param path of its page
 * @param intro what stands before the questions, HTML with holes
 * @param compare the comparison of outcomes, where there is one
 * @param rest what stands after the outcomes and is neither, HTML with holes
 * @param redirects old ids to live ones: {@code old} or {@code question/answer}
 * @param scenarios situations and where they must lead
 * @param walk over all its states, made once; empty while it is not known to be sound
 */
public record DecisionTree(
        PagePath path,
        String title,
        String intro,
        List<Node.Question> questions,
        List<Node.Outcome> outcomes,
        @Nullable Compare compare,
        String rest,
        Map<String, String> redirects,
        List<Scenario> scenarios,
        StateWalk walk) {
    public DecisionTree {
        questions = List.copyOf(questions);
        outcomes = List.copyOf(outcomes);
        scenarios = List.copyOf(scenarios);
    }

    DecisionTree with(StateWalk made) {
        return new DecisionTree(path, title, intro, questions, outcomes, compare, rest, redirects, scenarios, made);
    }

    /** The same tree on its page's other place. */
    public DecisionTree at(PagePath place) {
        return new DecisionTree(place, title, intro, questions, outcomes, compare, rest, redirects, scenarios, walk);
    }

    /** Where answers and rules lead to the trees of other pages: paths as written. */
    public List<Located<String>> handovers() {
        return questions.stream()
                .flatMap(question -> Stream.concat(
                        question.answers().stream()
                                .filter(answer -> answer.target() != null)
                                .map(answer -> new Located<>(requireNonNull(answer.target()), answer.targetAt())),
                        question.rules().stream().map(rule -> new Located<>(rule.target(), rule.targetAt()))))
                .filter(target -> PagePath.isPage(target.value()))
                .toList();
    }

    /**
     * Outcomes side by side.
     *
     * @param html the table as written, with holes
     * @param outcomes ids of the compared outcomes, column by column
     */
    public record Compare(String html, List<String> outcomes, List<Criterion> criteria, Position at) {
        public Compare {
            outcomes = List.copyOf(outcomes);
            criteria = List.copyOf(criteria);
        }
    }

    /**
     * A row of the comparison.
     *
     * @param weight 0 to 5; 1 where the table has no weights
     * @param cells one for each outcome, in the order of {@link Compare#outcomes()}
     */
    public record Criterion(String name, int weight, List<Cell> cells) {
        public Criterion {
            cells = List.copyOf(cells);
        }
    }

    /** @param score 0 to 5; null where the cell has words only */
    public record Cell(@Nullable Integer score, String text) {}
}
