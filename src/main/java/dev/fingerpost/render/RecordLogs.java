package dev.fingerpost.render;

import static java.util.Objects.requireNonNull;

import dev.fingerpost.file.Limits;
import dev.fingerpost.page.Page;
import dev.fingerpost.path.PagePath;
import dev.fingerpost.path.SitePath;
import dev.fingerpost.record.DecisionRecord;
import dev.fingerpost.record.DecisionRecord.Kind;
import dev.fingerpost.record.DecisionRecord.Role;
import dev.fingerpost.record.Status;
import dev.fingerpost.site.MadePages;
import dev.fingerpost.site.Records;
import dev.fingerpost.view.FilterView;
import dev.fingerpost.view.FilterView.ChoiceView;
import dev.fingerpost.view.LinkView;
import dev.fingerpost.view.LogView;
import dev.fingerpost.view.LogView.LineView;
import dev.fingerpost.view.LogView.StatusView;
import dev.fingerpost.view.LogView.YearView;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The decision log of each folder of records, by status, the newest first. For many threads. */
final class RecordLogs {
    /** A shorter log is read faster than it is narrowed down. */
    private static final int FILTERED = 8;
    /** More names than this are no choice. */
    private static final int CHOICES = 100;

    private final SiteContext site;
    private final RecordViews records;
    private final Map<PagePath, List<DecisionRecord>> byIndex = new HashMap<>();

    RecordLogs(SiteContext site, RecordViews records) {
        this.site = site;
        this.records = records;
        site.site().records().byFolder().values().forEach(folder -> {
            List<DecisionRecord> newest = new ArrayList<>(folder);
            Collections.reverse(newest);
            newest.sort(Comparator.comparing(record -> record.state().status()));
            byIndex.put(Records.index(folder.get(0)), newest);
        });
    }

    /** How many pages the log has that this index shows; 0 where it shows none. */
    int pages(PagePath index) {
        int lines = byIndex.getOrDefault(index, List.of()).size();
        return (lines + Limits.LOG_LINES - 1) / Limits.LOG_LINES;
    }

    /** @param number of the page, from 1 on */
    @Nullable
    LogView view(Page index, int number, Hrefs hrefs) {
        List<DecisionRecord> all = byIndex.get(index.path());
        if (all == null) {
            return null;
        }
        int from = (number - 1) * Limits.LOG_LINES;
        List<DecisionRecord> shown = all.subList(from, Math.min(all.size(), from + Limits.LOG_LINES));
        Map<Status, List<LineView>> lines = new TreeMap<>();
        shown.forEach(record -> lines.computeIfAbsent(record.state().status(), status -> new ArrayList<>())
                .add(line(record, hrefs)));
        List<DecisionRecord> ordered = new ArrayList<>(all);
        ordered.sort(Comparator.comparing(DecisionRecord::path));
        boolean first = number == 1;
        return new LogView(
                all.size(),
                filters(lines.values().stream().flatMap(List::stream).toList()),
                lines.entrySet().stream()
                        .map(group ->
                                new StatusView(group.getKey().id(), records.word(group.getKey()), group.getValue()))
                        .toList(),
                first ? years(all, hrefs) : List.of(),
                first
                        ? RecordGraph.of(ordered, records.related(), text("record.graph"), path -> hrefs.to(path.url()))
                        : null,
                hrefs.to(site.site().made().decisions()),
                site.config().places().baseUrl() == null || all.stream().allMatch(record -> record.date() == null)
                        ? null
                        : hrefs.to(site.site().made().decisionFeed()),
                hrefs.to(site.site().made().review()),
                links(index, hrefs));
    }

    private List<LinkView> links(Page index, Hrefs hrefs) {
        int count = pages(index.path());
        List<LinkView> links = new ArrayList<>();
        for (int number = 1; count > 1 && number <= count; number++) {
            SitePath url = number == 1 ? index.url() : MadePages.log(index.url(), number);
            links.add(new LinkView(String.valueOf(number), hrefs.to(url)));
        }
        return links;
    }

    private LineView line(DecisionRecord record, Hrefs hrefs) {
        Page page = requireNonNull(site.site().pages().get(record.path()));
        DecisionRecord successor =
                records.related(record, Kind.SUPERSEDED_BY).stream().findFirst().orElse(null);
        return new LineView(
                record.number(),
                record.title(),
                hrefs.to(page.url()),
                record.state().status().id(),
                record.date() == null ? null : record.date().toString(),
                record.date() == null ? null : String.valueOf(record.date().getYear()),
                Stream.concat(page.meta().tags().stream().map(tag -> tag.value()), record.tags().stream())
                        .distinct()
                        .toList(),
                record.people().stream()
                        .filter(person -> person.role() == Role.DECIDER || person.role() == Role.AUTHOR)
                        .map(DecisionRecord.Person::name)
                        .distinct()
                        .toList(),
                successor == null
                        ? null
                        : new LinkView(
                                RecordViews.name(successor),
                                hrefs.to(successor.path().url())));
    }

    private List<YearView> years(List<DecisionRecord> all, Hrefs hrefs) {
        Map<Integer, List<DecisionRecord>> years = new TreeMap<>(Comparator.reverseOrder());
        all.stream()
                .filter(record -> record.date() != null)
                .sorted(Comparator.comparing(DecisionRecord::date).thenComparing(DecisionRecord::path))
                .forEach(record -> years.computeIfAbsent(record.date().getYear(), year -> new ArrayList<>())
                        .add(record));
        boolean listed = all.size() <= Limits.TIMELINE_LINES;
        return years.entrySet().stream()
                .map(year -> new YearView(
                        year.getKey().toString(),
                        year.getValue().size(),
                        RecordTimeline.year(year.getValue()),
                        listed
                                ? year.getValue().stream()
                                        .map(record -> line(record, hrefs))
                                        .toList()
                                : List.of()))
                .toList();
    }

    private List<FilterView> filters(List<LineView> lines) {
        if (lines.size() < FILTERED) {
            return List.of();
        }
        List<FilterView> filters = new ArrayList<>();
        add("status", lines, line -> Stream.of(line.status()), id -> text("record.status." + id), filters);
        add("year", lines, line -> Stream.ofNullable(line.year()), year -> year, filters);
        add("person", lines, line -> line.people().stream(), name -> name, filters);
        add("tag", lines, line -> line.tags().stream(), tag -> tag, filters);
        return filters;
    }

    private void add(
            String id,
            List<LineView> lines,
            Function<LineView, Stream<String>> values,
            Function<String, String> label,
            List<FilterView> filters) {
        Map<String, Integer> counts =
                new TreeMap<>(String.CASE_INSENSITIVE_ORDER.thenComparing(Comparator.naturalOrder()));
        lines.forEach(line -> values.apply(line).distinct().forEach(value -> counts.merge(value, 1, Integer::sum)));
        List<ChoiceView> choices = counts.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .limit(CHOICES)
                .sorted(Map.Entry.comparingByKey(String.CASE_INSENSITIVE_ORDER))
                .map(choice -> new ChoiceView(choice.getKey(), label.apply(choice.getKey()), choice.getValue()))
                .toList();
        if (choices.size() > 1) {
            filters.add(new FilterView(id, text("filter." + id), choices));
        }
    }

    private String text(String key) {
        return site.messages().text(key);
    }
}
