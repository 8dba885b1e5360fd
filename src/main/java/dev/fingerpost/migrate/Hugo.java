package dev.fingerpost.migrate;

import dev.fingerpost.path.OtherPath;
import dev.fingerpost.path.PagePath;
import dev.fingerpost.path.Segments;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Hugo: its configuration, one language at the top and each other one in a folder of its own. */
final class Hugo {
    /** Where pages are mounted: at the top, or in a folder below it. */
    private static final Pattern CONTENT = Pattern.compile("content(?:/(?<below>.*?))?/*");

    private Hugo() {}

    static void read(Plan plan) {
        Map<String, Object> all = whole(plan, settings(plan, plan.origin.marker()));
        OtherPath.Folder folder = plan.origin.folder();
        plan.title = Data.text(all, "title");
        plan.baseUrl = Data.text(all, "baseURL") + Data.text(all, "baseurl");
        plan.language = Stream.of("locale", "languageCode", "defaultContentLanguage")
                .map(key -> Data.text(all, key))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
        plan.description = Data.text(all, "params", "description");
        plan.repository = Settings.repository(Stream.of(
                        "github_repo", "github_project_repo", "repo", "repoUrl", "BookRepo", "repositoryUrl", "ghrepo")
                .map(key -> Data.text(all, "params", key))
                .reduce("", (a, b) -> a + " " + b));
        plan.branch = Data.text(all, "params", "github_branch");
        plan.folders = !Data.text(all, "uglyURLs").equals("true");
        Map<String, Object> languages = languages(all);
        OtherPath.Folder start = mounted(plan, all, first(all, languages), main(plan, all, languages));
        plan.params = Data.map(all, "params");
        if (Data.text(all, "markup", "goldmark", "extensions", "passthrough", "enable")
                .equals("true")) {
            plan.extensions.add(PyMarkdown.MATHS);
        }
        plan.take(start, "", below -> true);
        takeOthers(plan, languages, start);
        plan.roots.add(start);
        plan.takeStatic(folder.folder("static"));
        plan.roots.add(folder.folder("assets"));
        addresses(plan, Data.map(all, "permalinks"));
    }

    private static String first(Map<String, Object> all, Map<String, Object> languages) {
        String named = Data.text(all, "defaultContentLanguage");
        return !named.isEmpty() || languages.isEmpty() || languages.containsKey("en")
                ? named.isEmpty() ? "en" : named
                : languages.keySet().iterator().next();
    }

    /** The folder with the pages of the first language; that names the site too, where the configuration does not. */
    private static OtherPath.Folder main(Plan plan, Map<String, Object> all, Map<String, Object> languages) {
        String first = first(all, languages);
        OtherPath.Folder main = folder(plan, Data.text(all, "contentDir"), "content");
        plan.tongues.linksFollow = true;
        for (Map.Entry<String, Object> entry : languages.entrySet()) {
            Object language = entry.getValue();
            OtherPath.Folder own = own(plan, language);
            String tag = Data.text(language, "locale") + Data.text(language, "languageCode");
            boolean isApart = !own.equals(plan.origin.folder());
            plan.tongues.suffixes |= !isApart;
            if (entry.getKey().equals(first)) {
                plan.title = plan.title.isEmpty() ? Data.text(language, "title") : plan.title;
                plan.language = plan.language.isEmpty() ? tag : plan.language;
                plan.tongues.main(first, false);
                main = isApart ? own : main;
            } else {
                plan.tongues.add(
                        entry.getKey(),
                        tag,
                        Data.text(language, "languageName") + Data.text(language, "label"),
                        Data.text(language, "title"),
                        Settings.line(plan, plan.origin.marker(), "languages"));
            }
        }
        return main;
    }

    /** The configuration with its parts that stand in files of their own beside it. */
    private static Map<String, Object> whole(Plan plan, Map<String, Object> main) {
        Map<String, Object> all = new HashMap<>(main);
        for (String part : List.of("languages", "markup", "module", "params", "permalinks")) {
            Stream.of("toml", "yaml", "yml", "json")
                    .map(ending -> plan.origin.marker().folder().child(part + "." + ending))
                    .filter(plan.from::has)
                    .findFirst()
                    .ifPresent(path -> {
                        Map<String, Object> merged = new LinkedHashMap<>(settings(plan, path));
                        merged.putAll(Data.map(all, part));
                        all.put(part, merged);
                    });
        }
        return all;
    }

    /** All languages that the site is published in. */
    private static Map<String, Object> languages(Map<String, Object> all) {
        Map<String, Object> languages = Data.map(all, "languages");
        languages.values().removeIf(language -> Data.text(language, "disabled").equals("true"));
        return languages;
    }

    /** The folder of a language's pages; the project's where there is none, as when other folders are mounted in its place. */
    private static OtherPath.Folder own(Plan plan, Object language) {
        OtherPath.Folder own = folder(plan, Data.text(language, "contentDir"), "");
        return plan.from.has(own) ? own : plan.origin.folder();
    }

    /**
     * The first folder that is mounted in place of the pages for the first language, where the languages name none; all other folders of
     * pages, and those of static files, are taken.
     */
    private static OtherPath.Folder mounted(Plan plan, Map<String, Object> all, String first, OtherPath.Folder main) {
        OtherPath.Folder content = folder(plan, Data.text(all, "contentDir"), "content");
        OtherPath.Folder start = main;
        boolean isNamed = !main.equals(content);
        for (Object mount : Data.list(all, "module", "mounts")) {
            String written = Data.text(mount, "source");
            OtherPath.Folder source = folder(plan, written, "");
            if (plan.origin.folder().resolveFolder(written) == null) {
                plan.outside(written);
                continue;
            }
            List<String> only = new ArrayList<>(Data.texts(mount, "lang"));
            only.addAll(Data.texts(mount, "sites", "matrix", "languages"));
            boolean isOther = !only.isEmpty() && !only.contains(first);
            Matcher pages = CONTENT.matcher(Data.text(mount, "target"));
            String below = pages.matches() && pages.group("below") != null ? pages.group("below") + "/" : "";
            boolean isThere = plan.from.has(source);
            if (pages.matches() && isThere && !isOther && !isNamed && below.isEmpty()) {
                start = source;
                isNamed = true;
            } else if (pages.matches() && !source.equals(start)) {
                plan.take(source, (isOther ? only.get(0) + "/" : "") + below, path -> true);
                plan.roots.add(source);
            } else if (Data.text(mount, "target").equals("static")) {
                plan.takeStatic(source);
            }
        }
        return start;
    }

    /** @param start the folder with the pages of the first language */
    private static void takeOthers(Plan plan, Map<String, Object> languages, OtherPath.Folder start) {
        for (Map.Entry<String, Object> language : languages.entrySet()) {
            OtherPath.Folder own = own(plan, language.getValue());
            if (!own.equals(plan.origin.folder()) && !own.equals(start) && !own.holds(start)) {
                plan.take(own, language.getKey() + "/", below -> true);
            }
        }
    }

    /** What a page may name: its own keys, those that the folders above it hand down, and the configuration's. */
    static List<Map<String, Object>> values(Plan plan, OtherPath path, FrontText front) {
        Map<String, Object> own = front.values();
        List<Map<String, Object>> values = new ArrayList<>(List.of(own, Data.map(own, "params")));
        for (OtherPath.Folder folder = path.folder(); !folder.isTop(); folder = folder.parent()) {
            FrontText above = FrontText.of(Settings.text(plan, folder.child(PagePath.file("_index"))));
            for (Object handed : Data.list(above.values(), "cascade")) {
                values.add(Data.map(handed));
                values.add(Data.map(handed, "params"));
            }
        }
        values.add(plan.params);
        return values;
    }

    private static Map<String, Object> settings(Plan plan, OtherPath path) {
        String text = Settings.text(plan, path);
        return path.ending().equals("toml") ? Toml.read(text) : Data.yaml(text);
    }

    private static OtherPath.Folder folder(Plan plan, String named, String usual) {
        OtherPath.Folder resolved = plan.origin.folder().resolveFolder(named.isEmpty() ? usual : named);
        return resolved == null ? OtherPath.Folder.TOP : resolved;
    }

    /** @param forms of addresses, by section or by kind of page and section */
    private static void addresses(Plan plan, Map<String, Object> forms) {
        plan.pages.forEach((path, page) -> {
            Map<String, Object> front = FrontText.of(Settings.text(plan, path)).values();
            String stem = page.address("index", "_index");
            String slug = Data.text(front, "slug");
            String url = Data.text(front, "url");
            if (!slug.isEmpty() && !page.isIndex()) {
                plan.old(page, Segments.folder(stem) + slug + "/");
            }
            if (!url.isEmpty() && !url.contains(":")) {
                plan.old(page, url);
            }
            Permalinks.of(forms, page, front).ifPresent(address -> plan.old(page, address));
            String lower = stem.toLowerCase(Locale.ROOT).replace(' ', '-');
            if (!lower.equals(stem)) {
                plan.old(page, lower + "/");
            }
            Data.texts(front, "aliases")
                    .forEach(old -> plan.old(page, old.startsWith("/") ? old : Segments.folder(stem) + old));
        });
    }
}
