package dev.fingerpost.migrate;

import dev.fingerpost.path.OtherPath;
import dev.fingerpost.path.ProjectPath;
import dev.fingerpost.path.SitePath;
import dev.fingerpost.project.Excluded;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** MkDocs, Material for MkDocs and Zensical: {@code mkdocs.yml} and the folder of pages that it names. */
final class MkDocs {
    private final Plan plan;
    private final OtherPath.Folder docs;

    private MkDocs(Plan plan, OtherPath.Folder docs) {
        this.plan = plan;
        this.docs = docs;
    }

    private static void alternates(List<?> alternate, Plan plan) {
        OtherPath marker = plan.origin.marker();
        if (alternate.size() > 1) {
            plan.leftOut(
                    marker,
                    Settings.line(plan, marker, "alternate:"),
                    "the languages of `alternate` are sites of their own, which this is not a part of",
                    "bring each over by itself, or put its pages below `content/TAG/` and name the tag in `languages`");
        }
    }

    static void read(Plan plan) {
        OtherPath marker = plan.origin.marker();
        Object all = marker.ending().equals("toml")
                ? Data.find(Toml.read(Settings.text(plan, marker)), "project")
                : Data.yaml(plan.from.text(marker));
        plan.title = Data.text(all, "site_name");
        plan.description = Data.text(all, "site_description");
        plan.baseUrl = Data.text(all, "site_url");
        plan.repository = Data.text(all, "repo_url");
        plan.branch = Settings.branch(Data.text(all, "edit_uri"));
        plan.language = Data.text(all, "theme", "language");
        plan.folders = !Data.text(all, "use_directory_urls").equals("false");
        extensions(Data.find(all, "markdown_extensions"), plan);
        String named = Data.text(all, "docs_dir");
        OtherPath.Folder docs = plan.named(named.isEmpty() ? "docs" : named);
        String custom = Data.text(all, "theme", "custom_dir");
        plan.roots.add(docs);
        languages(Data.list(all, "plugins"), plan);
        alternates(Data.list(all, "extra", "alternate"), plan);
        Excluded excluded = new Excluded(Data.list(all, "plugins").stream()
                .flatMap(plugin -> Data.texts(plugin, "exclude", "glob").stream())
                .peek(glob -> Settings.tellSigns(glob, "[", plan))
                .toList());
        plan.take(
                docs,
                "",
                below -> !excluded.contains(ProjectPath.CONTENT.child(below))
                        && (custom.isEmpty()
                                || !plan.origin
                                        .folder()
                                        .folder(custom)
                                        .equals(docs.child(below).folder())));
        MkDocs reader = new MkDocs(plan, docs);
        plan.nav = reader.items(Data.list(all, "nav"));
        reader.redirects(Data.list(all, "plugins"));
        reader.plugins(Data.list(all, "plugins"));
    }

    private static void extensions(@Nullable Object written, Plan plan) {
        for (Object entry : Data.list(written)) {
            if (entry instanceof String name) {
                plan.extensions.add(name.replaceFirst(".*\\.", ""));
            }
            Data.map(entry).forEach((name, below) -> {
                plan.extensions.add(name.replaceFirst(".*\\.", ""));
                plan.extensions.addAll(Data.map(below).keySet());
                Data.texts(below, "base_path").stream()
                        .map(plan.origin.marker().folder()::resolveFolder)
                        .filter(Objects::nonNull)
                        .forEach(plan.parts::add);
            });
        }
    }

    /** Those of mkdocs-static-i18n: a list, or in its first versions a map. */
    private static void languages(List<Object> plugins, Plan plan) {
        OtherPath marker = plan.origin.marker();
        Object i18n = plugins.stream()
                .map(plugin -> Data.find(plugin, "i18n"))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(Map.of());
        plan.tongues.linksFollow = true;
        plan.tongues.suffixes = !Data.text(i18n, "docs_structure").equals("folder");
        Map<String, Object> named = Data.map(i18n, "languages");
        if (named.isEmpty()) {
            Data.list(i18n, "languages").forEach(entry -> named.put(Data.text(entry, "locale"), entry));
        }
        String first = Data.text(i18n, "default_language");
        named.forEach((key, language) -> {
            if (key.equals(first) || Data.text(language, "default").equals("true")) {
                plan.tongues.main(key, !plan.tongues.suffixes);
                plan.title = plan.title.isEmpty() ? Data.text(language, "site_name") : plan.title;
            } else {
                String name = language instanceof String written ? written : Data.text(language, "name");
                int line =
                        Math.max(Settings.line(plan, marker, "locale: " + key), Settings.line(plan, marker, key + ":"));
                plan.tongues.add(key, "", name, Data.text(language, "site_name"), line);
            }
            for (String own : List.of("nav", "nav_translations")) {
                if (Data.find(language, own) != null) {
                    plan.leftOut(
                            marker,
                            Settings.line(plan, marker, own + ":"),
                            "`" + own + "` of the language `" + key + "` does not come over",
                            "write a `nav` of its own below its tag in `languages`");
                }
            }
        });
    }

    private List<NavItem> items(List<Object> written) {
        List<NavItem> items = new ArrayList<>();
        for (Object entry : written) {
            if (entry instanceof Map<?, ?> pair) {
                pair.forEach((title, value) -> add(String.valueOf(title), value, items));
            } else {
                add("", entry, items);
            }
        }
        return items;
    }

    private void add(String title, Object value, List<NavItem> items) {
        if (value instanceof List<?> list) {
            items.add(NavItem.group(
                    title, items(list.stream().<Object>map(item -> item).toList())));
        } else if (value instanceof String path && path.contains("://")) {
            plan.leftOut(plan.origin.marker(), 0, "the navigation links to `" + path + "`", "name it on a page");
        } else if (value instanceof String path) {
            String below = path.strip().replaceFirst("^(?:\\./|/)++", "").replaceFirst("#.*", "");
            if (OtherPath.isMarkdown(below)) {
                items.add(NavItem.page(title, Plan.asPage(below)));
            } else {
                folder(title, below.replaceFirst("\\*$", ""), items);
            }
        }
    }

    /** A folder that a plug-in fills in. */
    private void folder(String title, String folder, List<NavItem> items) {
        PageFile.Folder start = PageFile.Folder.TOP.folder(folder.replaceFirst("/$", ""));
        List<NavItem> pages = plan.pages.entrySet().stream()
                .filter(page -> docs.holds(page.getKey()) && start.holds(page.getValue()))
                .map(page -> NavItem.page("", page.getValue()))
                .toList();
        if (pages.isEmpty()) {
            plan.leftOut(
                    plan.origin.marker(),
                    0,
                    "the navigation names `" + folder + "`, which is no page and holds none",
                    "link to it on a page");
        } else if (title.isEmpty()) {
            items.addAll(pages);
        } else {
            items.add(NavItem.group(title, pages));
        }
    }

    private void redirects(List<Object> plugins) {
        for (Object plugin : plugins) {
            Data.map(plugin, "redirects", "redirect_maps").forEach((old, now) -> {
                String target = String.valueOf(now);
                String page = target.replaceFirst("#.*", "");
                PageFile there = PageFile.of(page);
                if (!OtherPath.isMarkdown(old)) {
                    plan.leftOut(plan.origin.marker(), 0, "the redirect of `" + old + "` is left out", null);
                } else if (there != null && plan.pages.containsValue(there)) {
                    String stem = Plan.asPage(old).address("index");
                    plan.old(
                            there,
                            plan.folders ? stem + "/" : SitePath.page(stem).text());
                } else if (target.contains("://")) {
                    plan.moved(Plan.asPage(old).text(), target);
                } else {
                    plan.leftOut(
                            plan.origin.marker(),
                            0,
                            "the redirect of `" + old + "` leads to `" + target + "`, which is not there",
                            "name its address below `aliases` of the page that has its text");
                }
            });
        }
    }

    private void plugins(List<Object> plugins) {
        for (Object plugin : plugins) {
            String name = plugin instanceof Map<?, ?> map && !map.isEmpty()
                    ? String.valueOf(map.keySet().iterator().next())
                    : String.valueOf(plugin);
            if (name.matches("autorefs|mkdocstrings")) {
                plan.extensions.add(Autorefs.NAME);
            }
            if (!name.matches(
                    "(?:material/)?(?:search|i18n|redirects|tags|offline|privacy|social|minify|autorefs|exclude|include-markdown)")) {
                plan.leftOut(
                        plan.origin.marker(),
                        0,
                        "the plug-in `" + name + "` does not come over",
                        "write on the pages what it adds to them");
            }
        }
    }
}
