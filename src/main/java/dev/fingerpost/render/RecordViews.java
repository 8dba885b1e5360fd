package dev.fingerpost.render;

import static java.util.Objects.requireNonNull;

import dev.fingerpost.page.CaseStudy;
import dev.fingerpost.page.Page;
import dev.fingerpost.page.Recorded;
import dev.fingerpost.path.Address;
import dev.fingerpost.path.PagePath;
import dev.fingerpost.record.DecisionRecord;
import dev.fingerpost.record.DecisionRecord.Kind;
import dev.fingerpost.record.DecisionRecord.Option;
import dev.fingerpost.record.DecisionRecord.Role;
import dev.fingerpost.record.DecisionRecord.Tone;
import dev.fingerpost.record.Drift;
import dev.fingerpost.record.RecordJson;
import dev.fingerpost.record.Status;
import dev.fingerpost.site.Grounds;
import dev.fingerpost.site.Source;
import dev.fingerpost.site.Target;
import dev.fingerpost.tree.DecisionTree;
import dev.fingerpost.tree.Node;
import dev.fingerpost.view.CaseStudyView.FactView;
import dev.fingerpost.view.DecidedView;
import dev.fingerpost.view.LinkView;
import dev.fingerpost.view.RecordView;
import dev.fingerpost.view.RecordView.DriftView;
import dev.fingerpost.view.RecordView.GroundView;
import dev.fingerpost.view.RecordView.OptionView;
import dev.fingerpost.view.RecordView.RelationView;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The typed half of decision records. For many threads. */
final class RecordViews {
    private final SiteContext site;
    private final CaseStudyViews walks;
    private final Map<PagePath, Map<Kind, Set<DecisionRecord>>> related;
    /** By page: the records that name it. */
    private final Map<PagePath, List<DecisionRecord>> decided = new HashMap<>();

    RecordViews(SiteContext site, CaseStudyViews walks) {
        this.site = site;
        this.walks = walks;
        this.related = site.site().records().related();
        for (DecisionRecord record : all()) {
            DecisionTree tree = tree(record);
            Stream<PagePath> named = Stream.concat(
                    Stream.ofNullable(tree == null ? null : tree.path()),
                    page(record).numbered().references().stream()
                            .map(reference -> site.site().relations().links().to(record.path(), reference.target()))
                            .flatMap(target ->
                                    target instanceof Target.ToPage to ? Stream.of(to.page()) : Stream.empty()));
            named.distinct()
                    .filter(path -> !site.site().records().all().containsKey(path))
                    .forEach(path -> decided.computeIfAbsent(path, key -> new ArrayList<>())
                            .add(record));
        }
    }

    private Collection<DecisionRecord> all() {
        return site.site().records().all().values();
    }

    private Page page(DecisionRecord record) {
        return requireNonNull(site.site().pages().get(record.path()));
    }

    Map<PagePath, Map<Kind, Set<DecisionRecord>>> related() {
        return related;
    }

    Set<DecisionRecord> related(DecisionRecord record, Kind kind) {
        return related.getOrDefault(record.path(), Map.of()).getOrDefault(kind, Set.of());
    }

    @Nullable
    RecordView view(Page page, Hrefs hrefs) {
        DecisionRecord record = site.site().records().all().get(page.path());
        if (record == null) {
            return null;
        }
        DecisionTree tree = tree(record);
        Recorded recorded = page.meta().recorded();
        boolean weighed = record.argument().options().stream()
                .anyMatch(option -> !option.points().isEmpty());
        return new RecordView(
                record.number(),
                record.state().status().id(),
                word(record.state().status()),
                site.dates().view(record.date()),
                facts(record),
                links(related(record, Kind.SUPERSEDED_BY), hrefs),
                relations(record, hrefs),
                tree == null || recorded == null || !record.state().status().holds()
                        ? null
                        : drift(tree, Drift.of(tree, recorded), hrefs),
                grounds(page),
                recorded == null ? null : walks.decision(page, recorded.decision(), hrefs),
                weighed ? options(record) : List.of());
    }

    /** Decisions that name this page: by the tree that they rest on, or by a link. */
    List<DecidedView> decided(Page page, Hrefs hrefs) {
        DecisionTree own = site.site().trees().get(page.path());
        return decided.getOrDefault(page.path(), List.of()).stream()
                .map(record -> {
                    Recorded recorded = page(record).meta().recorded();
                    LinkView outcome = own != null && recorded != null && own.equals(tree(record))
                            ? end(own, recorded.outcome().value(), hrefs)
                            : null;
                    return new DecidedView(
                            record.title(),
                            hrefs.to(page(record).url()),
                            word(record.state().status()),
                            site.dates().view(record.date()),
                            outcome);
                })
                .toList();
    }

    /** The tree that a record rests on, where it is there and sound. */
    @Nullable
    DecisionTree tree(DecisionRecord record) {
        Recorded recorded = page(record).meta().recorded();
        return recorded == null ? null : tree(page(record), recorded.decision());
    }

    /** The tree of a walk, likewise. */
    @Nullable
    DecisionTree tree(Page page, CaseStudy.Decision decision) {
        return site.site().relations().links().to(page.path(), decision.tree().value()) instanceof Target.ToPage to
                ? site.site().tree(to.page())
                : null;
    }

    /** What has become of the sources that a decision rests on. */
    List<GroundView> grounds(Page page) {
        return Grounds.of(site.site(), page).stream().map(this::ground).toList();
    }

    private GroundView ground(Grounds.Moved moved) {
        Source source = moved.source();
        return switch (moved.change()) {
            case WITHDRAWN ->
                new GroundView(
                        text(
                                "record.source.withdrawn",
                                source.work().title(),
                                day(requireNonNull(source.withdrawn()).on()),
                                source.withdrawn().because()),
                        null);
            case REGRADED ->
                new GroundView(
                        text(
                                "record.source.regraded",
                                source.work().title(),
                                site.graded(requireNonNull(source.regraded()).from())
                                        .word(),
                                day(source.regraded().on()),
                                site.graded(source.grade()).word()),
                        null);
            case DUE ->
                new GroundView(
                        text("record.source.due", source.work().title(), day(requireNonNull(source.reviewBy()))),
                        site.dates().view(source.reviewBy()));
        };
    }

    private String day(LocalDate date) {
        return site.dates().day(date).text();
    }

    @Nullable
    DriftView drift(DecisionTree tree, Drift drift, Hrefs hrefs) {
        LinkView question = drift.question() == null ? null : node(tree, drift.question(), hrefs);
        String then = title(tree, drift.then());
        return switch (drift.kind()) {
            case NONE -> null;
            case OUTCOME ->
                new DriftView(
                        text("record.drift.outcome", title(tree, drift.now()), then),
                        question,
                        drift.nextThen() == null ? then : title(tree, drift.nextThen()),
                        title(tree, drift.nextNow() == null ? drift.now() : drift.nextNow()));
            case ANSWER ->
                new DriftView(text("record.drift.answer", String.join(", ", drift.answer())), question, null, null);
            case QUESTION -> new DriftView(text("record.drift.question"), question, null, null);
        };
    }

    private static String title(DecisionTree tree, String id) {
        return Stream.concat(tree.questions().stream(), tree.outcomes().stream())
                .filter(node -> node.id().equals(id))
                .map(Node::title)
                .findFirst()
                .orElse(id);
    }

    private static @Nullable LinkView node(DecisionTree tree, String id, Hrefs hrefs) {
        return Stream.concat(tree.questions().stream(), tree.outcomes().stream())
                        .anyMatch(node -> node.id().equals(id))
                ? new LinkView(title(tree, id), hrefs.to(new Address(tree.path().url(), id)))
                : null;
    }

    private static @Nullable LinkView end(DecisionTree tree, String outcome, Hrefs hrefs) {
        return node(tree, tree.redirects().getOrDefault(outcome, outcome), hrefs);
    }

    private List<FactView> facts(DecisionRecord record) {
        List<FactView> facts = new ArrayList<>();
        for (Role role : Role.values()) {
            String names = record.people().stream()
                    .filter(person -> person.role() == role)
                    .map(DecisionRecord.Person::name)
                    .collect(Collectors.joining(", "));
            if (!names.isEmpty()) {
                facts.add(new FactView(text("record.role." + RecordJson.word(role)), names));
            }
        }
        return facts;
    }

    private List<RelationView> relations(DecisionRecord record, Hrefs hrefs) {
        List<RelationView> relations = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            Set<DecisionRecord> others = related(record, kind);
            if (!others.isEmpty() && kind != Kind.SUPERSEDED_BY) {
                relations.add(new RelationView(text("record.link." + RecordJson.word(kind)), links(others, hrefs)));
            }
        }
        return relations;
    }

    private List<LinkView> links(Collection<DecisionRecord> records, Hrefs hrefs) {
        return records.stream()
                .map(record -> new LinkView(name(record), hrefs.to(page(record).url())))
                .toList();
    }

    private static List<OptionView> options(DecisionRecord record) {
        String chosen = record.argument().chosen();
        return record.argument().options().stream()
                .map(option -> new OptionView(
                        option.title(),
                        chosen != null && DecisionRecord.isSame(option.title(), chosen),
                        points(option, Tone.GOOD),
                        Stream.concat(points(option, Tone.NEUTRAL).stream(), points(option, Tone.PLAIN).stream())
                                .toList(),
                        points(option, Tone.BAD)))
                .toList();
    }

    private static List<String> points(Option option, Tone tone) {
        return option.points().stream()
                .filter(point -> point.tone() == tone)
                .map(point -> point.text().replaceFirst("(?i)^(?:good|bad|neutral)(?:, because|:|,)?\\s+(?=\\S)", ""))
                .toList();
    }

    static String name(DecisionRecord record) {
        return record.number() == null ? record.title() : record.number() + ". " + record.title();
    }

    String word(Status status) {
        return text("record.status." + status.id());
    }

    private String text(String key, Object... values) {
        return site.messages().text(key, values);
    }
}
