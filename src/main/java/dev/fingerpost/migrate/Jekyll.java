package dev.fingerpost.migrate;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Jekyll and Eleventy, whose pages may lie everywhere and have an address of their own, and repositories that no tool builds. */
final class Jekyll {
    private static final Pattern POST = Pattern.compile("(?:.*/)?(?<date>\\d{4}-\\d{2}-\\d{2})-(?<name>[^/]+)\\.\\w+");
    private static final Set<String> NO_PAGES = Set.of("SUMMARY.md");

    private Jekyll() {}

    static void read(Plan plan) {
        Map<String, Object> all =
                plan.origin.kind() == Origin.Kind.JEKYLL ? Data.yaml(plan.from.text(plan.origin.marker())) : Map.of();
        String folder = plan.origin.folder();
        plan.title = Data.text(all, "title");
        plan.description = Data.text(all, "description");
        plan.baseUrl = Data.text(all, "url").isEmpty() ? "" : Data.text(all, "url") + Data.text(all, "baseurl");
        String repository = Data.text(all, "repository");
        plan.repository = repository.matches("[\\w.-]+/[\\w.-]+")
                ? "https://github.com/" + repository
                : Settings.repository(repository + " " + Data.text(all, "aux_links"));
        plan.language = Data.text(all, "lang") + Data.text(all, "locale");
        String permalink = Data.text(all, "permalink");
        plan.folders =
                permalink.equals("pretty") || permalink.endsWith("/") || plan.origin.kind() == Origin.Kind.ELEVENTY;
        String source = Data.text(all, "source").replaceFirst("^\\./?", "");
        String start = source.isEmpty() ? folder : folder + source + "/";
        List<String> excluded = Data.texts(all, "exclude");
        plan.take(
                start,
                "",
                below -> Plan.isMarkdown(below)
                        && !NO_PAGES.contains(below)
                        && excluded.stream()
                                .noneMatch(
                                        name -> below.equals(name) || below.startsWith(name.replaceFirst("/*$", "/"))));
        collections(plan, start, all);
        plan.roots.add(start);
        addresses(plan, permalink);
    }

    /** Folders whose names begin with an underscore, but whose pages are published. */
    private static void collections(Plan plan, String start, Map<String, Object> all) {
        String within = Data.text(all, "collections_dir");
        String folder = start + (within.isEmpty() ? "" : within + "/");
        Set<String> names = new HashSet<>(Data.map(all, "collections").keySet());
        names.addAll(Data.texts(all, "collections"));
        names.add("posts");
        for (String name : names) {
            plan.take(folder + "_" + name + "/", name + "/", Plan::isMarkdown);
        }
    }

    private static void addresses(Plan plan, String permalink) {
        plan.pages.forEach((path, page) -> {
            Map<String, Object> front = FrontText.of(Settings.text(plan, path)).values();
            String own = Data.text(front, "permalink");
            if (!own.isEmpty() && !own.contains("{") && !own.contains(":")) {
                plan.old(page, own);
            }
            Data.texts(front, "redirect_from").forEach(old -> plan.old(page, old));
            Matcher post = POST.matcher(page);
            if (page.startsWith("posts/") && post.matches() && own.isEmpty()) {
                String categories =
                        String.join("/", Data.texts(front, "categories")).replace(' ', '/');
                String day = (categories.isEmpty() ? "" : categories + "/")
                        + post.group("date").replace('-', '/') + "/" + post.group("name");
                plan.old(page, permalink.equals("pretty") ? day + "/" : day + ".html");
            }
        });
    }
}
