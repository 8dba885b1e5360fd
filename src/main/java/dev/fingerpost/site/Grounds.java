package dev.fingerpost.site;

import dev.fingerpost.page.CaseStudy;
import dev.fingerpost.page.Located;
import dev.fingerpost.page.Note;
import dev.fingerpost.page.Page;
import dev.fingerpost.page.Recorded;
import dev.fingerpost.record.DecisionRecord;
import dev.fingerpost.tree.DecisionTree;
import dev.fingerpost.tree.Node;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What has become of the sources that decisions rest on: records that hold, and case studies that walk a tree. */
public final class Grounds {
    private static final Pattern CITED = Pattern.compile("href=\"#fn-(\\d+)\"");

    private Grounds() {}

    /** What has become of a source. */
    public enum SourceChange {
        WITHDRAWN,
        REGRADED,
        /** It is to be read again, on a day that may have come. */
        DUE
    }

    /** A source that is not as it was. */
    public record Moved(Source source, SourceChange change) {}

    /**
     * What has become of the sources that a decision cites, and of those that its tree cites on the way that it recorded.
     *
     * @return by source, in the order of sources.yaml; empty for pages that are no decision, or one that holds no more
     */
    public static List<Moved> of(Site site, Page page) {
        List<Source> changed = site.apparatus().sources().values().stream()
                .filter(source -> source.withdrawn() != null || source.regraded() != null || source.reviewBy() != null)
                .distinct()
                .toList();
        DecisionRecord record = site.records().all().get(page.path());
        boolean decision = record == null
                ? page.meta().decision() != null
                : record.state().status().holds();
        if (changed.isEmpty() || !decision) {
            return List.of();
        }
        Set<String> cited = cited(site, page);
        LocalDate decided = Stream.of(
                        record == null ? null : record.date(), page.meta().changed())
                .filter(Objects::nonNull)
                .max(LocalDate::compareTo)
                .orElse(LocalDate.MIN);
        List<Moved> moved = new ArrayList<>();
        changed.stream().filter(source -> cited.contains(source.id())).forEach(source -> {
            if (source.withdrawn() != null) {
                moved.add(new Moved(source, SourceChange.WITHDRAWN));
            } else if (source.regraded() != null
                    && decided.isBefore(source.regraded().on())) {
                moved.add(new Moved(source, SourceChange.REGRADED));
            }
            if (source.withdrawn() == null && source.reviewBy() != null) {
                moved.add(new Moved(source, SourceChange.DUE));
            }
        });
        return moved;
    }

    private static Set<String> cited(Site site, Page page) {
        Set<String> cited = page.meta().sources().stream().map(Located::value).collect(Collectors.toSet());
        page.numbered().notes().stream()
                .filter(note -> !note.defined())
                .map(Note::label)
                .forEach(cited::add);
        Recorded recorded = page.meta().recorded();
        CaseStudy.Decision walk = recorded == null ? page.meta().decision() : recorded.decision();
        DecisionTree tree = walk != null
                        && site.relations().links().to(page.path(), walk.tree().value()) instanceof Target.ToPage to
                ? site.tree(to.page())
                : null;
        if (walk != null && tree != null) {
            Located<String> end = recorded == null ? walk.outcome() : recorded.outcome();
            cited.addAll(onTheWay(site, tree, walk, end));
        }
        return cited;
    }

    private static Set<String> onTheWay(
            Site site, DecisionTree tree, CaseStudy.Decision walk, @Nullable Located<String> end) {
        Set<String> ids = new HashSet<>();
        Stream.concat(
                        walk.answers().stream().map(CaseStudy.GivenAnswer::question),
                        Stream.ofNullable(end).map(Located::value))
                .forEach(id -> ids.add(tree.redirects().getOrDefault(id, id)));
        Set<Integer> numbers = Stream.concat(tree.questions().stream(), tree.outcomes().stream())
                .filter(node -> ids.contains(node.id()))
                .flatMap(Grounds::texts)
                .flatMap(html -> CITED.matcher(html).results())
                .map(note -> Integer.valueOf(note.group(1)))
                .collect(Collectors.toSet());
        return Objects.requireNonNull(site.page(tree.path())).numbered().notes().stream()
                .filter(note -> !note.defined() && numbers.contains(note.number()))
                .map(Note::label)
                .collect(Collectors.toSet());
    }

    private static Stream<String> texts(Node node) {
        if (node instanceof Node.Question question) {
            return Stream.concat(
                    Stream.of(question.help()),
                    question.answers().stream()
                            .flatMap(answer -> Stream.of(
                                    answer.words().hint(), answer.words().reason()))
                            .filter(Objects::nonNull));
        }
        Node.Outcome outcome = (Node.Outcome) node;
        return Stream.concat(
                Stream.of(outcome.recommendation()), outcome.parts().stream().map(Node.Part::html));
    }
}
