package dev.fingerpost.migrate;

import dev.fingerpost.path.PagePath;
import dev.fingerpost.yaml.YamlScalar;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An entry of a navigation: a page, or a group.
 *
 * @param title empty where the page's own is meant
 * @param page its path below content/; that of a folder ends in {@code /}, and stands for all pages in it; null for a group
 */
record NavItem(String title, @Nullable String page, List<NavItem> items) {
    NavItem {
        items = List.copyOf(items);
    }

    static NavItem page(String title, String page) {
        return new NavItem(title, page, List.of());
    }

    static NavItem group(String title, List<NavItem> items) {
        return new NavItem(title, null, items);
    }

    private boolean isFolder() {
        return page != null && page.endsWith("/");
    }

    /** The entries without pages that are not there or stand there twice, and without groups in which nothing is left. */
    static List<NavItem> sound(List<NavItem> items, Plan plan) {
        return sound(items, plan, new HashSet<>());
    }

    private static List<NavItem> sound(List<NavItem> items, Plan plan, Set<String> seen) {
        List<NavItem> sound = new ArrayList<>();
        for (NavItem item : items) {
            if (item.page == null) {
                List<NavItem> kept = sound(item.items, plan, seen);
                if (!kept.isEmpty()) {
                    sound.add(group(item.title.isEmpty() ? "More" : item.title, kept));
                }
            } else if (item.isFolder()
                    ? plan.pages.values().stream().noneMatch(page -> page.startsWith(item.page))
                    : !plan.pages.containsValue(item.page)) {
                plan.leftOut(
                        plan.origin.marker(),
                        0,
                        "the navigation names `" + item.page + "`, and no page of this name came over",
                        "add the page, or its entry in `nav`");
            } else if (!plan.tongues.isOther(item.page) && seen.add(item.page)) {
                sound.add(item);
            }
        }
        return sound;
    }

    /** Words for a page that says nothing of itself: the name of its file, or of its folder. */
    static String words(String page) {
        PagePath path = new PagePath(page);
        String stem = path.isIndex() ? page.replaceFirst("/?[^/]*$", "") : page.replaceFirst("\\.md$", "");
        return stem.replaceFirst(".*/", "").replaceAll("[_-]+", " ");
    }

    /** The words that lead to pages, by their paths. */
    static void titles(List<NavItem> items, Map<String, String> titles) {
        for (NavItem item : items) {
            if (item.page != null && !item.title.isEmpty()) {
                titles.putIfAbsent(item.page, item.title);
            }
            titles(item.items, titles);
        }
    }

    /** As the configuration has it. */
    static void write(List<NavItem> items, String indent, StringBuilder out) {
        for (NavItem item : items) {
            String title = YamlScalar.write(item.title);
            if (item.page == null) {
                out.append(indent + "- title: " + title + "\n" + indent + "  items:\n");
                write(item.items, indent + "    ", out);
            } else if (item.isFolder()) {
                out.append(indent + "- {title: " + title + ", folder: " + YamlScalar.write(item.page)
                        + ", collapsed: true}\n");
            } else if (item.title.isEmpty()) {
                out.append(indent + "- " + YamlScalar.write(item.page) + "\n");
            } else {
                out.append(indent + "- {title: " + title + ", page: " + YamlScalar.write(item.page) + "}\n");
            }
        }
    }
}
