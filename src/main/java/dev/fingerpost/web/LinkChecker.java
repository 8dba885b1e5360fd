package dev.fingerpost.web;

import static java.util.Objects.requireNonNull;

import dev.fingerpost.diag.Code;
import dev.fingerpost.diag.Diagnostic;
import dev.fingerpost.diag.Notes;
import dev.fingerpost.page.Prose;
import dev.fingerpost.project.LinksFile.Seen;
import dev.fingerpost.site.Site;
import dev.fingerpost.web.ExternalLinks.Mention;
import dev.fingerpost.work.Parallel;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/** Asks for every web address that a site names, and notes where readers would not arrive. */
public final class LinkChecker {
    private static final LinkStatus OFFLINE = new LinkStatus(
            Code.LINK_UNREACHABLE, "was not reached: no host at all is found, as on a machine without a network", null);

    private final RequestPolicy manners;
    private final Map<String, Seen> seen;
    private final Notes notes = new Notes();
    private final SortedMap<String, Seen> fine = new TreeMap<>();

    private LinkChecker(RequestPolicy manners, Map<String, Seen> seen) {
        this.manners = manners;
        this.seen = seen;
    }

    /**
     * What was found.
     *
     * @param diagnostics in report order, at every place that names the address; without those that the configuration silences
     * @param seen the addresses that are fine, to be given to the next check
     * @param asked how many addresses were asked
     * @param known how many were fine not long ago
     */
    public record Result(List<Diagnostic> diagnostics, SortedMap<String, Seen> seen, int asked, int known) {}

    /**
     * Checks all addresses of the site.
     *
     * @param texts those of its pages
     * @param seen what an earlier check found to be fine
     */
    public static Result check(Site site, Collection<Prose> texts, RequestPolicy manners, Map<String, Seen> seen) {
        PinnedDns.keep();
        return new LinkChecker(manners, seen).run(site, ExternalLinks.of(site, texts));
    }

    private Result run(Site site, SortedMap<String, List<Mention>> all) {
        List<String> open = new ArrayList<>();
        all.forEach((address, mentions) -> {
            if (isKnown(address)) {
                fine.put(address, seen.get(address));
                report(LinkStatus.fine(requireNonNull(seen.get(address)).movedTo()), mentions);
            } else {
                open.add(address);
            }
        });
        List<String> asked = inTurns(open);
        Requests requests = new Requests(manners);
        List<LinkStatus> answers = Parallel.map(
                manners.pace().inAll(),
                asked,
                () -> address -> new Visit(manners, requests, PrivateNetworks::isInside).to(address));
        boolean offline = isOffline(asked, answers);
        Instant now = manners.clock().instant();
        for (int i = 0; i < asked.size(); i++) {
            LinkStatus answer = offline ? OFFLINE : answers.get(i);
            if (answer.code() == null || answer.movedTo() != null) {
                fine.put(asked.get(i), new Seen(now, answer.movedTo()));
            }
            report(answer, requireNonNull(all.get(asked.get(i))));
        }
        List<Diagnostic> told = notes.list().stream()
                .filter(note -> !site.config().checks().silenced().contains(note.code()))
                .sorted()
                .toList();
        return new Result(told, fine, asked.size(), all.size() - asked.size());
    }

    /** Whether no host at all was found, of several. */
    private static boolean isOffline(List<String> asked, List<LinkStatus> answers) {
        long hosts = asked.stream()
                .map(ExternalLinks::uri)
                .filter(Objects::nonNull)
                .map(URI::getHost)
                .distinct()
                .count();
        return hosts > 1 && answers.stream().allMatch(answer -> answer.words().startsWith(Requests.NO_HOST));
    }

    private boolean isKnown(String address) {
        Seen known = seen.get(address);
        return known != null
                && !known.at().plus(manners.keep()).isBefore(manners.clock().instant())
                && !known.at().isAfter(manners.clock().instant());
    }

    /** The first address of every host, then the second of every host, and so on: nobody waits while others could be asked. */
    private static List<String> inTurns(List<String> addresses) {
        Map<String, Integer> before = new HashMap<>();
        SortedMap<Integer, List<String>> rounds = new TreeMap<>();
        for (String address : addresses) {
            URI uri = ExternalLinks.uri(address);
            int round = before.merge(uri == null ? "" : uri.getHost(), 1, Integer::sum);
            rounds.computeIfAbsent(round, r -> new ArrayList<>()).add(address);
        }
        return rounds.values().stream().flatMap(List::stream).toList();
    }

    private void report(LinkStatus answer, List<Mention> mentions) {
        Code code = answer.code();
        if (code == null) {
            return;
        }
        for (Mention mention : mentions) {
            String shown = "`" + mention.written() + "` ";
            if (answer.movedTo() != null) {
                String target = answer.movedTo() + fragment(mention.written());
                notes.add(code, mention.at(), shown + "has moved for good", "write `" + target + "`");
            } else {
                notes.add(code, mention.at(), shown + answer.words(), hint(code, mention.written()));
            }
        }
    }

    private static String hint(Code code, String address) {
        return switch (code) {
            case LINK_REFUSED -> "open it in a browser: it may let people in, and only turn programs away";
            case LINK_PRIVATE -> "readers cannot open it: remove the link, or show the address as code";
            case LINK_UNREACHABLE -> "check again later; if it stays away, link to another place";
            default ->
                "look for its new place, or for a copy: `https://web.archive.org/web/" + address.replaceFirst("#.*", "")
                        + "`";
        };
    }

    private static String fragment(String written) {
        int hash = written.indexOf('#');
        return hash < 0 ? "" : written.substring(hash);
    }
}
