package dev.fingerpost.migrate;

import dev.fingerpost.path.OtherPath;
import dev.fingerpost.path.PagePath;
import dev.fingerpost.path.Percent;
import dev.fingerpost.path.Segments;
import dev.fingerpost.path.SitePath;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** mdBook: {@code book.toml} and {@code SUMMARY.md}. */
final class MdBook {
    private static final Pattern CHAPTER = Pattern.compile(
            "(?<indent>[ \\t]*)(?:(?<mark>[-*+]|\\d+[.)])[ \\t]+)?\\[(?<title>(?:[^\\[\\]\\\\]++|\\\\.)*+)]\\(<?(?<page>[^()<>]*)>?\\)\\s*");
    private static final Pattern PART = Pattern.compile("#{1,3}[ \\t]+(?<title>.+?)[ \\t]*");

    private MdBook() {}

    static void read(Plan plan) {
        Map<String, Object> all = Toml.read(Settings.text(plan, plan.origin.marker()));
        plan.title = Data.text(all, "book", "title");
        plan.description = Data.text(all, "book", "description");
        if (Data.text(all, "output", "html", "mathjax-support").equals("true")) {
            plan.extensions.add(PyMarkdown.MATHS_OF_KRAMDOWN);
        }
        plan.language = Data.text(all, "book", "language");
        String repository = Data.text(all, "output", "html", "git-repository-url");
        plan.repository = Settings.repository(repository);
        plan.branch = Settings.branch(Data.text(all, "output", "html", "edit-url-template") + " " + repository);
        String named = Data.text(all, "book", "src");
        OtherPath.Folder folder = plan.origin.marker().folder().resolveFolder(named.isEmpty() ? "src" : named);
        OtherPath.Folder src = folder == null || folder.isTop() ? plan.origin.folder() : folder;
        plan.roots.add(src);
        String summary = PagePath.file("SUMMARY");
        plan.take(src, "", below -> !below.equals(summary));
        Data.map(all, "output", "html", "redirect").forEach((old, now) -> redirect(plan, old, String.valueOf(now)));
        plan.nav = chapters(Settings.text(plan, src.child(summary)));
    }

    private static void redirect(Plan plan, String old, String now) {
        if (now.contains("://")) {
            plan.moved(SitePath.unbuilt(old.replaceFirst("^/", "")), now);
            return;
        }
        String target = now.startsWith("/") ? now.substring(1) : Segments.resolve(old.replaceFirst("^/", ""), now);
        PageFile page = PageFile.of(SitePath.unbuilt(String.valueOf(target).replaceFirst("#.*", "")));
        if (page != null) {
            // The page of a folder may have another name.
            plan.pages.values().stream()
                    .filter(other -> other.page().equals(page.page()))
                    .min(Comparator.comparing(other -> !other.equals(page)))
                    .ifPresent(found -> plan.old(found, old));
        }
    }

    /** An entry that is open while the lines below it are read. */
    private record Open(int indent, String title, @Nullable PageFile page, List<NavItem> below) {
        /** Null for a chapter that is not written yet. */
        @Nullable
        NavItem closed() {
            if (below.isEmpty()) {
                return page == null ? null : NavItem.page(title, page);
            }
            List<NavItem> items = new ArrayList<>(below);
            if (page != null) {
                items.add(0, NavItem.page(title, page));
            }
            return NavItem.group(title, items);
        }
    }

    /** Headings part the chapters into groups, but for the one above all of them. */
    private static List<NavItem> chapters(String summary) {
        List<NavItem> all = new ArrayList<>();
        String title = "";
        List<Open> part = new ArrayList<>();
        boolean above = true;
        for (String line : summary.lines().toList()) {
            Matcher heading = PART.matcher(line);
            Matcher chapter = CHAPTER.matcher(line);
            if (heading.matches()) {
                finish(title, part, all);
                title = above ? "" : heading.group("title");
                part = new ArrayList<>();
                above = false;
            } else if (line.matches("[ \\t]*(?:-{3,}|\\*{3,})[ \\t]*")) {
                finish(title, part, all);
                title = "";
                part = new ArrayList<>();
            } else if (chapter.matches()) {
                above = false;
                part.add(open(chapter));
            }
        }
        finish(title, part, all);
        return all;
    }

    private static Open open(Matcher chapter) {
        int indent = chapter.group("mark") == null
                ? 0
                : chapter.group("indent").replace("\t", "    ").length();
        String page = Percent.decode(chapter.group("page").strip())
                .replaceFirst("^\\./", "")
                .replaceFirst("#.*", "");
        String title = chapter.group("title").replaceAll("\\\\(.)|[`*]", "$1");
        return new Open(indent, title, OtherPath.isMarkdown(page) ? Plan.asPage(page) : null, new ArrayList<>());
    }

    private static void finish(String title, List<Open> chapters, List<NavItem> all) {
        Deque<Open> open = new ArrayDeque<>();
        List<NavItem> items = new ArrayList<>();
        for (Open chapter : chapters) {
            close(open, chapter.indent, items);
            open.push(chapter);
        }
        close(open, -1, items);
        if (title.isEmpty()) {
            all.addAll(items);
        } else if (!items.isEmpty()) {
            all.add(NavItem.group(title, items));
        }
    }

    private static void close(Deque<Open> open, int indent, List<NavItem> items) {
        while (!open.isEmpty() && open.peek().indent >= indent) {
            NavItem closed = open.pop().closed();
            if (closed != null) {
                (open.isEmpty() ? items : open.peek().below).add(closed);
            }
        }
    }
}
