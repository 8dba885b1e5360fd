package dev.fingerpost.migrate;

import dev.fingerpost.path.OtherPath;
import dev.fingerpost.path.PagePath;
import dev.fingerpost.path.SitePath;
import dev.fingerpost.text.Glob;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** VitePress and Starlight: pages in a folder, and a sidebar that stands in a script. */
final class ScriptSites {
    private final Plan plan;

    private ScriptSites(Plan plan) {
        this.plan = plan;
    }

    static void vitePress(Plan plan) {
        OtherPath.Folder folder = plan.origin.folder();
        String script = Stream.concat(
                        Stream.of(plan.origin.marker()), plan.from.paths(folder.folder(".vitepress/config")).stream())
                .distinct()
                .filter(path -> path.text().matches(".*/(?:config|index|en|root|shared)\\.[cm]?[jt]s"))
                .map(path -> Settings.text(plan, path))
                .collect(Collectors.joining("\n"));
        plan.title = Data.text(ScriptValues.after(script, "title"));
        plan.description = Data.text(ScriptValues.after(script, "description"));
        plan.language = Data.text(ScriptValues.after(script, "lang"));
        plan.baseUrl = Data.text(ScriptValues.after(script, "hostname"));
        plan.repository = Settings.repository(script);
        plan.branch = Settings.branch(Data.text(ScriptValues.after(script, "pattern")));
        OtherPath.Folder src = folder.resolveFolder(Data.text(ScriptValues.after(script, "srcDir")));
        OtherPath.Folder pages = src == null ? Plan.NOWHERE : src;
        List<Glob> excluded = Data.texts(ScriptValues.after(script, "srcExclude")).stream()
                .peek(glob -> Settings.tellSigns(glob, "[{(!", plan))
                .map(Glob::of)
                .toList();
        languages(script, plan);
        plan.take(
                pages,
                "",
                below -> !below.startsWith("public/") && excluded.stream().noneMatch(glob -> glob.matches(below)));
        plan.roots.add(pages);
        plan.takeStatic(pages.folder("public"));
        String left = Data.text(ScriptValues.after(script, "leftDelimiter"));
        String right = Data.text(ScriptValues.after(script, "rightDelimiter"));
        plan.delimiters = left.isEmpty() || right.isEmpty() ? List.of() : List.of(left, right);
        plan.nav = new ScriptSites(plan).bars(ScriptValues.after(script, "sidebar"));
    }

    /** Of one sidebar, or of one for each folder. */
    private List<NavItem> bars(@Nullable Object sidebar) {
        if (!(sidebar instanceof Map<?, ?> bars) || bars.containsKey("items")) {
            return items(sidebar);
        }
        List<NavItem> items = new ArrayList<>();
        bars.values().forEach(bar -> items.addAll(items(bar instanceof Map<?, ?> one ? one.get("items") : bar)));
        return items;
    }

    /** Each has a folder; the main one has none where it is called {@code root}. */
    private static void languages(String script, Plan plan) {
        Map<String, Object> locales = Data.map(ScriptValues.after(script, "locales"));
        Object titles = ScriptValues.after(script, "title");
        String root = Data.text(locales.get("root"), "lang");
        String named = Data.text(ScriptValues.after(script, "defaultLocale"));
        String first = locales.containsKey("root") || locales.isEmpty()
                ? "root"
                : locales.containsKey(named)
                        ? named
                        : locales.keySet().iterator().next();
        plan.language = plan.language.isEmpty() ? root : plan.language;
        plan.tongues.main(first.equals("root") ? "" : first, !first.equals("root"));
        plan.title = plan.title.isEmpty() ? Data.text(titles, first.equals("root") ? root : first) : plan.title;
        locales.forEach((key, language) -> {
            if (!key.equals(first)) {
                String tag = Data.text(language, "lang");
                String title = Data.text(language, "title") + Data.text(titles, tag.isEmpty() ? key : tag);
                int line = Settings.line(plan, plan.origin.marker(), "locales");
                plan.tongues.add(key, tag, Data.text(language, "label"), title, line);
            }
        });
    }

    static void starlight(Plan plan) {
        OtherPath.Folder folder = plan.origin.folder();
        String script = Settings.text(plan, plan.origin.marker());
        plan.title = Data.text(ScriptValues.after(script, "title"));
        plan.description = Data.text(ScriptValues.after(script, "description"));
        plan.baseUrl = Data.text(ScriptValues.after(script, "site"));
        plan.repository = Settings.repository(script);
        plan.branch = Settings.branch(Data.text(ScriptValues.after(script, "baseUrl")));
        plan.folders = true;
        OtherPath.Folder pages = folder.folder(Origin.STARLIGHT_PAGES);
        languages(script, plan);
        plan.take(pages, "", below -> true);
        plan.roots.add(pages);
        plan.takeStatic(folder.folder("public"));
        ScriptSites reader = new ScriptSites(plan);
        plan.nav = reader.items(ScriptValues.after(script, "sidebar"));
    }

    /** What a first page holds in its front matter: a name, what it is, where to go on, what it has. */
    static FrontText home(FrontText front) {
        Object hero = Data.find(front.values(), "hero");
        List<Object> features = Data.list(front.values(), "features");
        if (!(hero instanceof Map<?, ?>) && features.stream().noneMatch(Map.class::isInstance)) {
            return front;
        }
        StringBuilder text = new StringBuilder();
        String name = Stream.of("name", "title")
                .map(key -> Data.text(hero, key))
                .filter(words -> !words.isEmpty())
                .findFirst()
                .orElse("");
        paragraph(name.isEmpty() ? "" : "# " + name, text);
        paragraph(Data.text(hero, "text"), text);
        paragraph(Data.text(hero, "tagline"), text);
        String picture = Data.text(hero, "image", "src") + Data.text(hero, "image", "file") + Data.text(hero, "image");
        paragraph(picture.isEmpty() ? "" : "![" + Data.text(hero, "image", "alt") + "](" + picture + ")", text);
        StringBuilder entries = new StringBuilder();
        for (Object action : Data.list(hero, "actions")) {
            String words = Data.text(action, "text");
            String link = Data.text(action, "link");
            entries.append("- " + (link.isEmpty() ? words : "[" + words + "](" + link + ")") + "\n");
        }
        paragraph(entries.toString(), text);
        entries.setLength(0);
        features.forEach(feature -> feature(feature, entries));
        paragraph(entries.toString(), text);
        FrontText page = front.with(text + front.body().replaceFirst("^\\n+", ""));
        page.remove("hero");
        page.remove("features");
        return page;
    }

    private static void paragraph(String words, StringBuilder text) {
        if (!words.isBlank()) {
            text.append(words.strip() + "\n\n");
        }
    }

    private static void feature(Object feature, StringBuilder entries) {
        String title = Data.text(feature, "title");
        String link = Data.text(feature, "link");
        String more = Data.text(feature, "linkText");
        String name = link.isEmpty() || !more.isEmpty() ? title : "[" + title + "](" + link + ")";
        String details = (Data.text(feature, "details") + (more.isEmpty() ? "" : " [" + more + "](" + link + ")"))
                .replaceAll("\\s*\\n\\s*", " ")
                .strip();
        String words = title.isEmpty() ? "" : "**" + name + "**" + (details.isEmpty() ? "" : ": ");
        if (!words.isEmpty() || !details.isEmpty()) {
            entries.append("- " + words + details + "\n");
        }
    }

    private List<NavItem> items(@Nullable Object written) {
        List<NavItem> items = new ArrayList<>();
        for (Object entry : Data.list(written)) {
            String title = first(entry, "text", "label");
            List<NavItem> below = below(entry);
            String link = link(entry);
            NavItem page = link.isEmpty() ? null : NavItem.page(title, page(link));
            if (below.isEmpty() && page != null) {
                items.add(page);
            } else if (!below.isEmpty()) {
                if (!link.isEmpty()) {
                    below.add(0, NavItem.page("", page(link)));
                }
                items.add(NavItem.group(title, below));
            }
        }
        return items;
    }

    /** The value of the first of these keys that has one; empty where none has. */
    private static String first(Object entry, String... keys) {
        return Stream.of(keys)
                .map(key -> Data.text(entry, key))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** The entries of a group: those of a folder that it names, then those that it lists. */
    private List<NavItem> below(Object entry) {
        List<NavItem> below = new ArrayList<>();
        String folder = Data.text(entry, "autogenerate", "directory");
        if (!folder.isEmpty()) {
            plan.pages.values().stream()
                    .filter(PageFile.Folder.TOP.folder(folder)::holds)
                    .forEach(page -> below.add(NavItem.page("", page)));
        }
        below.addAll(items(Data.find(entry, "items")));
        return below;
    }

    /** Where an entry leads; empty for a group, and, with a word to the author, for what leads to the web. */
    private String link(Object entry) {
        String named = first(entry, "link", "slug");
        String link = named.isEmpty() && entry instanceof String slug ? slug : named;
        if (!link.contains("://")) {
            return link;
        }
        plan.leftOut(plan.origin.marker(), 0, "the sidebar's link to `" + link + "` is left out", "name it on a page");
        return "";
    }

    private PageFile page(String link) {
        String stem = link.replaceFirst("#.*", "").replaceFirst("^/+", "").replaceFirst("/+$", "");
        PageFile page = PageFile.named(PagePath.stem(SitePath.unbuilt(stem)));
        PageFile.Folder folder = PageFile.Folder.TOP.folder(page.stem());
        return Stream.of(page.stem(), folder + "index", folder + "README")
                .map(PageFile::named)
                .filter(plan.pages::containsValue)
                .findFirst()
                .orElse(page);
    }
}
