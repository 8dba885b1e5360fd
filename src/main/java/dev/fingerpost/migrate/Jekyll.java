package dev.fingerpost.migrate;

import dev.fingerpost.path.OtherPath;
import dev.fingerpost.path.PagePath;
import dev.fingerpost.path.Segments;
import dev.fingerpost.path.SitePath;
import dev.fingerpost.text.Glob;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Jekyll and Eleventy, whose pages may lie everywhere and have an address of their own, and repositories that no tool builds. */
final class Jekyll {
    private static final Pattern POST = Pattern.compile("(?:.*/)?(?<date>\\d{4}-\\d{1,2}-\\d{1,2})-(?<name>[^/]+)");
    /** Forms of addresses that have a name. */
    private static final Map<String, String> STYLES = Map.of(
            "date", "/:categories/:year/:month/:day/:title:output_ext",
            "pretty", "/:categories/:year/:month/:day/:title/",
            "none", "/:categories/:title:output_ext");

    private static final Set<String> NO_PAGES = Set.of(PagePath.file("SUMMARY"));

    private Jekyll() {}

    static void read(Plan plan) {
        Map<String, Object> all =
                plan.origin.kind() == Origin.Kind.JEKYLL ? Data.yaml(plan.from.text(plan.origin.marker())) : Map.of();
        OtherPath.Folder folder = plan.origin.folder();
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
        OtherPath.Folder start = folder.folder(source.replaceFirst("/$", ""));
        plan.params = values(plan, start, all);
        // There a star goes over slashes, too.
        List<String> excluded = Data.texts(all, "exclude").stream()
                .peek(name -> Settings.tellSigns(name, "[{", plan))
                .map(name -> name.replaceFirst("^/+", "").replaceAll("\\*+", "**"))
                .toList();
        if (plan.origin.kind() == Origin.Kind.JEKYLL) {
            plan.extensions.add(PyMarkdown.MATHS_OF_KRAMDOWN);
        }
        Predicate<String> wanted = below -> !NO_PAGES.contains(below)
                && excluded.stream()
                        .noneMatch(name -> below.startsWith(name.replaceFirst("/*$", "/"))
                                || Glob.of(name).matches(below));
        plan.take(start, "", below -> OtherPath.isMarkdown(below) && wanted.test(below));
        plan.take(start, "", below -> plan.isTemplated(start.child(below)) && wanted.test(below));
        collections(plan, start, all);
        plan.roots.add(start);
        if (plan.origin.kind() == Origin.Kind.PLAIN) {
            // Where programs that make sites of their own keep what lies at the top of these.
            plan.roots.addAll(List.of(start.folder("public"), start.folder("static")));
        }
        addresses(plan, start, all);
    }

    /** The configuration, and below {@code data} the maps of data files. */
    private static Map<String, Object> values(Plan plan, OtherPath.Folder start, Map<String, Object> all) {
        Map<String, Object> data = new HashMap<>();
        OtherPath.Folder folder = start.folder("_data");
        plan.from.paths(folder).stream()
                .filter(path -> folder.below(path).matches("[\\w-]+\\.(?:ya?ml|json)"))
                .forEach(path -> data.put(path.name().replaceFirst("\\..*", ""), Data.yaml(plan.from.text(path))));
        Map<String, Object> values = new HashMap<>(all);
        values.put("data", data);
        return values;
    }

    /** Folders whose names begin with an underscore, but whose pages are published. */
    private static void collections(Plan plan, OtherPath.Folder start, Map<String, Object> all) {
        String around = Data.text(all, "collections_dir");
        OtherPath.Folder folder = start.folder(around);
        Set<String> names = new HashSet<>(Data.map(all, "collections").keySet());
        names.addAll(Data.texts(all, "collections"));
        names.add("posts");
        for (String name : names) {
            OtherPath.Folder within = folder.folder("_" + name);
            plan.take(
                    within, name + "/", below -> OtherPath.isMarkdown(below) || plan.isTemplated(within.child(below)));
        }
    }

    private static void addresses(Plan plan, OtherPath.Folder start, Map<String, Object> all) {
        List<OtherPath> wrong = new ArrayList<>();
        plan.pages.forEach((path, page) -> {
            Map<String, Object> front = FrontText.of(Settings.text(plan, path)).values();
            Data.texts(front, "redirect_from").forEach(old -> plan.old(page, old));
            boolean collected = start.holds(path) && start.below(path).contains("_");
            String kind = collected ? page.text().replaceFirst("/.*", "") : "";
            String own = Data.text(front, "permalink");
            String form = !own.isEmpty() ? own : form(kind, start.below(path), all);
            if (own.equals("/" + SitePath.page("404"))) {
                wrong.add(path);
            } else if (!form.isEmpty()) {
                String address = address(form, kind, page, front);
                if (!address.contains("{") && !address.matches(".*:[a-z_]+.*")) {
                    plan.old(page, address);
                }
            }
        });
        wrong.forEach(plan::pageOfWrongAddresses);
    }

    /** The form of a page's address, as far as the configuration gives one. */
    private static String form(String kind, String path, Map<String, Object> all) {
        String form = Data.text(all, "collections", kind, "permalink");
        for (Object value : Data.list(all, "defaults")) {
            String type = Data.text(value, "scope", "type");
            String within = Data.text(value, "scope", "path").replaceFirst("^/+", "");
            boolean fits = (type.isEmpty() || type.equals(kind) || type.equals("pages") && kind.isEmpty())
                    && path.startsWith(within);
            String own = Data.text(value, "values", "permalink");
            form = fits && !own.isEmpty() ? own : form;
        }
        String general = Data.text(all, "permalink");
        boolean post = kind.equals("posts");
        return !form.isEmpty() || !post ? form : general.isEmpty() ? "date" : general;
    }

    /** What the placeholders of a form mean for a page. */
    private static String address(String form, String kind, PageFile page, Map<String, Object> front) {
        String written = STYLES.getOrDefault(form, form);
        String stem = page.stem();
        Matcher post = POST.matcher(stem);
        boolean dated = post.matches();
        String name = dated ? post.group("name") : Segments.name(stem);
        String slug = Data.text(front, "slug").isEmpty() ? name : Data.text(front, "slug");
        String[] day = dated ? post.group("date").split("-") : new String[] {":year", ":month", ":day"};
        List<String> categories = Data.texts(front, "categories").isEmpty()
                ? Data.texts(front, "category")
                : Data.texts(front, "categories");
        String path = kind.isEmpty() ? stem : stem.substring(Math.min(stem.length(), kind.length() + 1));
        return written.replace(":collection", kind)
                .replace(":categories", String.join("/", categories).replace(' ', '/'))
                .replace(":output_ext", SitePath.ENDING)
                .replaceAll(":(?:title|slug|name)\\b", Matcher.quoteReplacement(slug))
                .replaceAll(":path\\b", Matcher.quoteReplacement(path))
                .replace(":year", day[0])
                .replaceAll(":i_month\\b", day[1].replaceFirst("^0", ""))
                .replaceAll(":i_day\\b", day[2].replaceFirst("^0", ""))
                .replace(":month", padded(day[1]))
                .replace(":day", padded(day[2]))
                .replaceAll("/{2,}", "/");
    }

    private static String padded(String number) {
        return number.length() == 1 ? "0" + number : number;
    }
}
