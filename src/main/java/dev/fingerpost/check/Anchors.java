package dev.fingerpost.check;

import dev.fingerpost.file.Limits;
import dev.fingerpost.page.Page;
import dev.fingerpost.page.PageKind;
import dev.fingerpost.page.Panel;
import dev.fingerpost.page.Register;
import dev.fingerpost.path.Address;
import dev.fingerpost.path.PagePath;
import dev.fingerpost.path.SitePath;
import dev.fingerpost.site.Site;
import dev.fingerpost.site.Target;
import dev.fingerpost.text.Guesses;
import dev.fingerpost.text.Slugs;
import dev.fingerpost.text.Suggest;
import dev.fingerpost.tree.DecisionTree;
import dev.fingerpost.tree.Node;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The places within pages that links may lead to. */
final class Anchors {
    /** Anchors are listed in a hint when they are this few. */
    private static final int LISTED = 6;

    private final Site site;
    private final Map<SitePath, PageIds> rendered;
    private final Map<Address, Address> moved = new HashMap<>();
    private final Map<PagePath, Guesses> guesses = new HashMap<>();
    private final Map<PagePath, Set<String>> written = new HashMap<>();
    private final Map<PagePath, List<String>> offered = new HashMap<>();
    /** By page, the anchors with the same letters. */
    private final Map<PagePath, Map<String, List<String>>> alike = new HashMap<>();

    private final Map<PagePath, Set<String>> questions = new HashMap<>();
    private int looks = Limits.REPORTED;

    Anchors(Site site, Map<SitePath, PageIds> rendered) {
        this.site = site;
        this.rendered = rendered;
        site.relations().aliases().stream()
                .filter(alias -> alias.from().anchor() != null)
                .forEach(alias -> moved.put(alias.from(), alias.to()));
    }

    /** Whether a rendered page lacks an anchor. What became of a page that was not rendered is not known. */
    boolean isMissing(PagePath path, String anchor) {
        PageIds ids = rendered.get(path.url());
        if (ids == null || isWalk(path, anchor)) {
            return false;
        }
        boolean movedAway = moved.containsKey(new Address(path.url(), anchor)) && !isWritten(path, anchor);
        return movedAway || !ids.ids().contains(anchor);
    }

    /** Whether the page itself has this anchor, not only what stands around its text. */
    boolean isWritten(PagePath path, String anchor) {
        Page page = site.page(path);
        return page != null && written(page).contains(anchor);
    }

    private Set<String> written(Page page) {
        return written.computeIfAbsent(page.path(), path -> idsInText(page));
    }

    private Set<String> idsInText(Page page) {
        Set<String> ids =
                new HashSet<>(rendered.getOrDefault(page.url(), PageIds.NONE).own());
        for (Panel panel : page.numbered().panels()) {
            ids.add(panel.id());
            if (panel instanceof Register register) {
                register.entries().forEach(entry -> ids.add(entry.id()));
            }
        }
        DecisionTree tree = site.tree(page.path());
        if (tree != null) {
            tree.questions().forEach(question -> ids.add(question.id()));
            tree.outcomes().forEach(outcome -> ids.add(outcome.id()));
            tree.outcomes().stream()
                    .flatMap(outcome -> outcome.parts().stream())
                    .map(Node.Part::id)
                    .filter(Objects::nonNull)
                    .forEach(ids::add);
        }
        return ids;
    }

    /** Whether an anchor is a walk through a tree, {@code failure=facts&change=yes}, whose questions all exist. */
    private boolean isWalk(PagePath path, String anchor) {
        Page page = site.page(path);
        if (page == null || page.kind() != PageKind.DECISION_TREE || !anchor.contains("=")) {
            return false;
        }
        DecisionTree tree = site.tree(path);
        if (tree == null) {
            return true; // Its own faults are told of already.
        }
        Set<String> known = questions.computeIfAbsent(path, tool -> {
            Set<String> ids = new HashSet<>(tree.redirects().keySet());
            tree.questions().stream().map(Node.Question::id).forEach(ids::add);
            return ids;
        });
        return Stream.of(anchor.split("&")).allMatch(step -> known.contains(step.replaceFirst("=.*", "")));
    }

    /** What to do about a link to an anchor that is missing. */
    String hint(Page from, Target.ToPage to) {
        String anchor = Objects.requireNonNull(to.address().anchor());
        Address now = moved.get(to.address());
        if (now != null) {
            PagePath page = Objects.requireNonNull(now.path().source());
            String file = page.equals(from.path()) ? "" : relative(from, page);
            return "it moved: write `" + file + "#" + now.anchor() + "`";
        }
        boolean here = to.page().equals(from.path());
        if (isTitle(to.page(), anchor)) {
            return here
                    ? "that is the title of this page: write `#top`"
                    : "that is the page's title: write `" + relative(from, to.page()) + "`";
        }
        return nearest(to.page(), anchor).map(id -> Suggest.question("#" + id)).orElseGet(() -> all(to.page(), here));
    }

    /** The anchor that is written in another letter case, with the words of its heading, or with its hyphens elsewhere. */
    Optional<String> same(PagePath path, String anchor) {
        String slug = Slugs.slug(anchor);
        List<String> same = alike.computeIfAbsent(
                        path, page -> offered(page).stream().collect(Collectors.groupingBy(Anchors::letters)))
                .getOrDefault(letters(anchor), List.of());
        return same.stream()
                .filter(id -> id.equalsIgnoreCase(anchor) || id.equals(slug))
                .findFirst()
                .or(() -> same.size() == 1 ? Optional.of(same.get(0)) : Optional.empty());
    }

    private static String letters(String anchor) {
        return Normalizer.normalize(Slugs.slug(anchor), Normalizer.Form.NFD).replaceAll("[-_\\p{M}]", "");
    }

    private static String relative(Page from, PagePath to) {
        return from.sourcePath().relative(to.source());
    }

    private boolean isTitle(PagePath path, String anchor) {
        Page page = site.page(path);
        return page != null
                && page.headings().stream()
                        .anyMatch(
                                heading -> heading.level() == 1 && heading.id().equals(anchor));
    }

    private String all(PagePath path, boolean here) {
        List<String> ids = offered(path);
        String first = "`#" + String.join("`, `#", ids.subList(0, Math.min(ids.size(), LISTED))) + "`";
        if (ids.isEmpty()) {
            return here
                    ? "add a heading, or remove the link: this page has no anchors"
                    : "that page has no anchors; link to the page";
        }
        return "anchors " + (here ? "here" : "there") + " are " + first
                + (ids.size() > LISTED ? " and " + (ids.size() - LISTED) + " more" : "");
    }

    /** The anchor of the page that is most like this one. */
    Optional<String> nearest(PagePath path, String anchor) {
        return looks-- > 0
                ? guesses.computeIfAbsent(path, p -> new Guesses(offered(p), Limits.REPORTED))
                        .nearest(anchor)
                : Optional.empty();
    }

    private List<String> offered(PagePath path) {
        return offered.computeIfAbsent(path, this::offeredBy);
    }

    private List<String> offeredBy(PagePath path) {
        Page page = site.page(path);
        PageIds ids = rendered.getOrDefault(path.url(), PageIds.NONE);
        Set<String> text = page == null ? Set.of() : written(page);
        return ids.ids().stream().filter(text::contains).toList();
    }
}
