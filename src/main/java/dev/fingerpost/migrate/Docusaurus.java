package dev.fingerpost.migrate;

import dev.fingerpost.path.OtherPath;
import dev.fingerpost.path.Segments;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Docusaurus: its configuration and its sidebars, as far as they stand there literally. */
final class Docusaurus {
    private static final Pattern NUMBER = Pattern.compile("(?<=^|/)\\d+[ ._-]+(?=[^/\\d])");
    private static final Pattern POST = Pattern.compile("(?:.*/)?(\\d{4})-(\\d{2})-(\\d{2})-([^/]+?)(?:/index)?");

    private static final PageFile.Folder BLOG = new PageFile.Folder("blog/");

    private final Plan plan;
    private final OtherPath.Folder docs;
    private final PageFile.Folder into;
    private final Map<String, PageFile> byId = new HashMap<>();

    private Docusaurus(Plan plan, OtherPath.Folder docs, PageFile.Folder into) {
        this.plan = plan;
        this.docs = docs;
        this.into = into;
    }

    static void read(Plan plan) {
        String script = Settings.text(plan, plan.origin.marker());
        OtherPath.Folder folder = plan.origin.folder();
        plan.title = Data.text(ScriptValues.after(script, "title"));
        plan.description = Data.text(ScriptValues.after(script, "tagline"));
        plan.baseUrl = Data.text(ScriptValues.after(script, "url")) + Data.text(ScriptValues.after(script, "baseUrl"));
        plan.language = Data.text(ScriptValues.after(script, "defaultLocale"));
        String edit = Data.text(ScriptValues.after(script, "editUrl"));
        plan.repository = Stream.of(edit, script)
                .map(Settings::repository)
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse("");
        plan.branch = Settings.branch(edit);
        plan.folders = !Data.text(ScriptValues.after(script, "trailingSlash")).equals("false");
        Object settings = ScriptValues.after(script, "docs");
        String named = Data.text(settings, "path");
        String route = Data.text(settings, "routeBasePath");
        OtherPath.Folder docs = plan.named(named.isEmpty() ? "docs" : named);
        String into = settings instanceof Map<?, ?> map && map.containsKey("routeBasePath")
                ? route.replaceAll("^/+|/+$", "")
                : "docs";
        Docusaurus reader = new Docusaurus(plan, docs, Places.folder(into, plan));
        reader.languages(ScriptValues.after(script, "i18n"));
        plan.take(docs, reader.into.text(), below -> true);
        plan.take(folder.folder("blog"), BLOG.text(), below -> true);
        plan.take(folder.folder("src/pages"), "", OtherPath::isMarkdown);
        plan.roots.add(docs);
        plan.takeStatic(folder.folder("static"));
        plan.roots.add(folder);
        reader.addresses();
        String sidebars = Data.text(settings, "sidebarPath");
        reader.sidebars(sidebars);
    }

    /** Translations lie beside each other, by plug-in. */
    private void languages(Object settings) {
        String first = Data.text(settings, "defaultLocale");
        String named = Data.text(settings, "path");
        OtherPath.Folder all = plan.named(named.isEmpty() ? "i18n" : named);
        plan.tongues.linksFollow = true;
        plan.tongues.main(first, false);
        for (String key : Data.texts(settings, "locales")) {
            Object own = Data.find(settings, "localeConfigs", key);
            String path = Data.text(own, "path");
            OtherPath.Folder lies = all.folder(path.isEmpty() ? key : path);
            if (!key.equals(first)) {
                plan.tongues.add(
                        key,
                        Data.text(own, "htmlLang"),
                        Data.text(own, "label"),
                        "",
                        Settings.line(plan, plan.origin.marker(), "locales"));
                translations(plan.tongues.folder(key), lies);
            }
            plan.from.paths(lies).stream()
                    .filter(file -> file.ending().equals("json"))
                    .forEach(file -> plan.leftOut(
                            file,
                            0,
                            "the words of `" + file + "` are left out",
                            "the theme has words of its own; titles in menus are those of pages, or of `nav`"));
        }
    }

    private void translations(PageFile.@Nullable Folder folder, OtherPath.Folder lies) {
        if (folder != null) {
            OtherPath.Folder translated = lies.folder("docusaurus-plugin-content-docs/current");
            plan.take(translated, folder.text() + into, below -> true);
            plan.take(lies.folder("docusaurus-plugin-content-blog"), folder.text() + BLOG, below -> true);
            plan.take(lies.folder("docusaurus-plugin-content-pages"), folder.text(), OtherPath::isMarkdown);
            plan.roots.add(translated);
        }
    }

    /** The addresses that pages had: without numbers before names, under their ids and slugs, and by the day of posts. */
    private void addresses() {
        plan.pages.forEach((path, page) -> {
            if (plan.tongues.isOther(page.text())) {
                // Those of the original are those of its translations, too.
                return;
            }
            Map<String, Object> front = FrontText.of(Settings.text(plan, path)).values();
            String slug = Data.text(front, "slug");
            String stem = page.stem();
            Matcher post = POST.matcher(stem);
            if (BLOG.holds(page) && post.matches()) {
                plan.old(
                        page,
                        "blog/"
                                + (slug.isEmpty()
                                        ? String.join("/", post.group(1), post.group(2), post.group(3), post.group(4))
                                        : slug)
                                + "/");
                return;
            }
            String plain = NUMBER.matcher(stem).replaceAll("");
            String id = Data.text(front, "id");
            String named = id.isEmpty() ? plain : Segments.folder(plain) + id;
            if (docs.holds(path)) {
                Stream.of(stem, plain, named)
                        .forEach(known -> byId.putIfAbsent(
                                known.substring(Math.min(into.text().length(), known.length())), page));
            }
            String base = slug.startsWith("/")
                    ? into + slug.substring(1)
                    : slug.isEmpty() ? named : Segments.folder(plain) + slug;
            plan.old(page, base.replaceFirst("/*$", "/"));
        });
    }

    private void sidebars(String named) {
        OtherPath written = plan.origin.marker().resolve(named.isEmpty() ? "sidebars.js" : named);
        Stream<OtherPath> usual =
                Stream.of("sidebars.ts", "sidebars.json", "docs/sidebars.js").map(plan.origin.folder()::child);
        OtherPath found = Stream.concat(Stream.ofNullable(written), usual)
                .filter(plan.from::has)
                .findFirst()
                .orElse(new OtherPath(""));
        Object all = found.ending().equals("json")
                ? Data.yaml(Settings.text(plan, found))
                : ScriptValues.exported(Settings.text(plan, found));
        Map<String, Object> bars = Data.map(all);
        List<NavItem> items = new ArrayList<>();
        bars.forEach((name, bar) -> {
            List<NavItem> read = items(bar);
            if (bars.size() == 1) {
                items.addAll(read);
            } else {
                items.add(NavItem.group(label(name), read));
            }
        });
        plan.nav = withBlog(bars.isEmpty() ? autogenerated(into) : items);
    }

    /** Sidebars leave out the posts of the blog, which has lists of its own. */
    private List<NavItem> withBlog(List<NavItem> items) {
        boolean posts = plan.pages.values().stream().anyMatch(BLOG::holds);
        return posts && !items.isEmpty()
                ? Stream.concat(items.stream(), Stream.of(NavItem.folder("Blog", BLOG)))
                        .toList()
                : items;
    }

    private List<NavItem> items(Object written) {
        List<NavItem> items = new ArrayList<>();
        if (written instanceof Map<?, ?> short_ && Data.text(short_, "type").isEmpty()) {
            short_.forEach((label, below) -> items.add(NavItem.group(String.valueOf(label), items(below))));
        } else {
            Data.list(written).forEach(entry -> items.addAll(entry(entry)));
        }
        return items;
    }

    private List<NavItem> entry(Object entry) {
        if (entry instanceof String id) {
            return id.isEmpty() ? List.of() : List.of(NavItem.page("", page(id)));
        }
        String label = Data.text(entry, "label");
        return switch (Data.text(entry, "type")) {
            case "" -> entry instanceof Map<?, ?> || entry instanceof List<?> ? items(entry) : List.of();
            case "doc", "ref" -> List.of(NavItem.page(label, page(Data.text(entry, "id"))));
            case "autogenerated" ->
                autogenerated(into.folder(
                        Data.text(entry, "dirName").replaceFirst("^\\.?/?", "").replaceFirst("/$", "")));
            case "category" -> {
                List<NavItem> below = new ArrayList<>();
                String index = Data.text(entry, "link", "id");
                if (!index.isEmpty()) {
                    below.add(NavItem.page("", page(index)));
                }
                below.addAll(items(Data.list(entry, "items")));
                yield List.of(NavItem.group(label, below));
            }
            default -> {
                plan.leftOut(
                        plan.origin.marker(),
                        0,
                        "the sidebar's link `" + label + "` to `" + Data.text(entry, "href") + "` is left out",
                        "name it on a page");
                yield List.of();
            }
        };
    }

    private PageFile page(String id) {
        return byId.getOrDefault(id, PageFile.named(into + id));
    }

    /** What the tool makes of a folder: by the numbers in names, {@code sidebar_position} and {@code _category_} files. */
    private List<NavItem> autogenerated(PageFile.Folder folder) {
        record Placed(double position, String name, NavItem item) {}
        List<Placed> placed = new ArrayList<>();
        OtherPath.Folder from = new OtherPath.Folder(docs
                + folder.text()
                        .substring(Math.min(into.text().length(), folder.text().length())));
        plan.pages.forEach((path, page) -> {
            if (page.folder().equals(folder)) {
                Map<String, Object> front =
                        FrontText.of(Settings.text(plan, path)).values();
                boolean index = page.isIndex() && !page.folder().equals(PageFile.Folder.TOP);
                placed.add(new Placed(
                        index ? -1 : position(Data.text(front, "sidebar_position"), page.name()),
                        page.text(),
                        NavItem.page(Data.text(front, "sidebar_label"), page)));
            }
        });
        plan.pages.values().stream()
                .filter(page -> folder.holds(page) && !page.folder().equals(folder))
                .map(page -> folder.below(page).replaceFirst("/.*", ""))
                .distinct()
                .forEach(name -> {
                    Object category = Stream.of("_category_.json", "_category_.yml", "_category_.yaml")
                            .map(file -> Data.yaml(Settings.text(plan, from.child(name + "/" + file))))
                            .filter(values -> !values.isEmpty())
                            .findFirst()
                            .orElse(Map.of());
                    String label = Data.text(category, "label");
                    placed.add(new Placed(
                            position(Data.text(category, "position"), name),
                            name,
                            NavItem.group(
                                    label.isEmpty() ? label(NUMBER.matcher(name).replaceAll("")) : label,
                                    autogenerated(folder.folder(name)))));
                });
        return placed.stream()
                .sorted(Comparator.comparingDouble(Placed::position).thenComparing(Placed::name))
                .map(Placed::item)
                .toList();
    }

    private static double position(String written, String name) {
        String number = written.matches("-?\\d{1,6}(?:\\.\\d{1,6})?")
                ? written
                : name.replaceFirst("^(\\d{1,6})[ ._-].*", "$1");
        return number.matches("-?\\d{1,6}(?:\\.\\d{1,6})?") ? Double.parseDouble(number) : Double.MAX_VALUE;
    }

    private static String label(String name) {
        String words = name.replaceAll("[_-]+", " ")
                .replaceAll("(?<=[a-z])(?=[A-Z])", " ")
                .strip();
        return words.isEmpty() ? name : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
