package dev.fingerpost.emit;

import static java.util.Objects.requireNonNull;

import dev.fingerpost.config.SiteConfig;
import dev.fingerpost.file.Limits;
import dev.fingerpost.file.OutputFile;
import dev.fingerpost.page.Located;
import dev.fingerpost.page.Page;
import dev.fingerpost.page.Register;
import dev.fingerpost.path.Address;
import dev.fingerpost.path.SitePath;
import dev.fingerpost.site.MadePages;
import dev.fingerpost.site.Site;
import dev.fingerpost.text.Html;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The pages that changed last, the decisions made last, and the days of registers, as Atom feeds (RFC 4287); each only with a base URL and a
 * day to tell.
 */
final class Feed {
    private Feed() {}

    static List<OutputFile> of(Site site) {
        String base = site.config().places().baseUrl();
        if (base == null) {
            return List.of();
        }
        List<Entry> pages = site.written().stream()
                .flatMap(page -> entry(page, page.meta().changed()))
                .toList();
        List<Entry> decisions = site.records().all().values().stream()
                .filter(record -> !record.path().isStandIn())
                .flatMap(record -> entry(requireNonNull(site.pages().get(record.path())), record.date()))
                .toList();
        List<OutputFile> feeds = new ArrayList<>();
        feeds.addAll(feed(site, base, site.made().feed(), pages));
        feeds.addAll(feed(site, base, site.made().decisionFeed(), decisions));
        site.pages().values().stream()
                .filter(MadePages::hasCalendar)
                .forEach(page -> feeds.addAll(feed(
                        site,
                        base,
                        MadePages.dates(page.url()),
                        Calendar.events(page)
                                .flatMap(event -> event(page, event))
                                .toList())));
        return List.copyOf(feeds);
    }

    private static List<OutputFile> feed(Site site, String base, SitePath path, List<Entry> all) {
        List<Entry> entries = all.stream()
                .sorted(Comparator.comparing(Entry::day).reversed().thenComparing(Entry::path))
                .limit(Limits.FEED_ENTRIES)
                .toList();
        if (entries.isEmpty()) {
            return List.of();
        }
        StringBuilder feed = new StringBuilder();
        head(feed, site, base, path, entries.get(0).day());
        entries.forEach(entry -> write(feed, entry, base));
        return List.of(OutputFile.text(path, feed + "</feed>\n"));
    }

    /**
     * @param path where it stands, for the address
     * @param tags of the page
     */
    private record Entry(
            Address path, String title, @Nullable String summary, List<String> tags, LocalDate day) {}

    /** A day of a register is news since it was looked up, or since its page was changed. */
    private static Stream<Entry> event(Page page, Register.Entry event) {
        LocalDate day = event.asOf() == null ? page.meta().changed() : event.asOf();
        String summary =
                Stream.of(event.value(), event.note()).filter(Objects::nonNull).collect(Collectors.joining(". "));
        return day == null
                ? Stream.empty()
                : Stream.of(new Entry(
                        new Address(page.url(), event.id()),
                        event.on() + ": " + event.name(),
                        summary,
                        List.of(),
                        day));
    }

    private static Stream<Entry> entry(Page page, @Nullable LocalDate day) {
        return day == null
                ? Stream.empty()
                : Stream.of(new Entry(
                        Address.of(page.url()),
                        page.title(),
                        page.description(),
                        page.meta().tags().stream().map(Located::value).toList(),
                        day));
    }

    private static void head(StringBuilder feed, Site site, String base, SitePath path, LocalDate newest) {
        SiteConfig config = site.config();
        String home = site.home().url().absolute(base);
        feed.append(
                        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"")
                .append(Html.escape(config.language()))
                .append("\">\n");
        element(feed, "  ", "title", config.about().title());
        element(feed, "  ", "subtitle", config.about().description());
        element(feed, "  ", "id", path.equals(site.made().feed()) ? home : path.absolute(base));
        link(feed, "  ", "self", "application/atom+xml", path.absolute(base));
        link(feed, "  ", "alternate", "text/html", home);
        element(feed, "  ", "updated", moment(newest));
        String author = config.about().author() == null
                ? config.about().title()
                : config.about().author();
        feed.append("  <author><name>").append(Html.escape(author)).append("</name></author>\n");
        element(
                feed,
                "  ",
                "rights",
                config.about().licence() == null
                        ? null
                        : config.about().licence().name());
    }

    private static void write(StringBuilder feed, Entry entry, String base) {
        String address = entry.path().path().absolute(base) + entry.path().fragment();
        feed.append("  <entry>\n");
        element(feed, "    ", "title", entry.title());
        element(feed, "    ", "id", address);
        link(feed, "    ", "alternate", "text/html", address);
        element(feed, "    ", "updated", moment(entry.day()));
        element(feed, "    ", "summary", entry.summary());
        entry.tags()
                .forEach(tag -> feed.append("    <category term=\"")
                        .append(Html.escape(tag))
                        .append("\"/>\n"));
        feed.append("  </entry>\n");
    }

    /** The beginning of a day, as RFC 3339 writes it. */
    private static String moment(LocalDate day) {
        return day + "T00:00:00Z";
    }

    private static void element(StringBuilder feed, String indent, String name, @Nullable String text) {
        if (text != null && !text.isEmpty()) {
            feed.append(indent + "<" + name + ">" + Html.escape(text) + "</" + name + ">\n");
        }
    }

    private static void link(StringBuilder feed, String indent, String rel, String type, String address) {
        String href = Html.escape(address);
        feed.append(indent + "<link rel=\"" + rel + "\" type=\"" + type + "\" href=\"" + href + "\"/>\n");
    }
}
