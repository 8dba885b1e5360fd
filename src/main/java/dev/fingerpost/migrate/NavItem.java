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
 * An entry of a navigation: a page, a folder, or a group.
 *
 * @param title empty where the page's own is meant
 * @param page null for another entry
 * @param folder stands for all pages in it; null for another entry
 */
record NavItem(String title, @Nullable PageFile page, PageFile.@Nullable Folder folder, List<NavItem> items) {
    NavItem {
        items = List.copyOf(items);
    }

    static NavItem page(String title, PageFile page) {
        return new NavItem(title, page, null, List.of());
    }

    static NavItem folder(String title, PageFile.Folder folder) {
        return new NavItem(title, null, folder, List.of());
    }

    static NavItem group(String title, List<NavItem> items) {
        return new NavItem(title, null, null, items);
    }

    /** The entries without pages that are not there or stand there twice, and without groups in which nothing is left. */
    static List<NavItem> sound(List<NavItem> items, Plan plan) {
        return sound(items, plan, new HashSet<>());
    }

    private static List<NavItem> sound(List<NavItem> items, Plan plan, Set<Object> seen) {
        List<NavItem> sound = new ArrayList<>();
        for (NavItem item : items) {
            Object place = item.page == null ? item.folder : item.page;
            if (place == null) {
                List<NavItem> kept = sound(item.items, plan, seen);
                if (!kept.isEmpty()) {
                    sound.add(group(item.title.isEmpty() ? "More" : item.title, kept));
                }
            } else if (item.folder == null
                    ? !plan.pages.containsValue(item.page)
                    : plan.pages.values().stream().noneMatch(item.folder::holds)) {
                plan.leftOut(
                        plan.origin.marker(),
                        0,
                        "the navigation names `" + place + "`, and no page of this name came over",
                        "add the page, or its entry in `nav`");
            } else if (!plan.tongues.isOther(place.toString()) && seen.add(place)) {
                sound.add(item);
            }
        }
        return sound;
    }

    /** The words that lead to pages. */
    static void titles(List<NavItem> items, Map<PagePath, String> titles) {
        for (NavItem item : items) {
            if (item.page != null && !item.title.isEmpty()) {
                titles.putIfAbsent(item.page.page(), item.title);
            }
            titles(item.items, titles);
        }
    }

    /** As the configuration has it. */
    static void write(List<NavItem> items, String indent, StringBuilder out) {
        for (NavItem item : items) {
            String title = YamlScalar.write(item.title);
            if (item.folder != null) {
                out.append(indent + "- {title: " + title + ", folder: " + YamlScalar.write(item.folder.text())
                        + ", collapsed: true}\n");
            } else if (item.page == null) {
                out.append(indent + "- title: " + title + "\n" + indent + "  items:\n");
                write(item.items, indent + "    ", out);
            } else if (item.title.isEmpty()) {
                out.append(indent + "- " + YamlScalar.write(item.page.text()) + "\n");
            } else {
                out.append(indent + "- {title: " + title + ", page: " + YamlScalar.write(item.page.text()) + "}\n");
            }
        }
    }
}
