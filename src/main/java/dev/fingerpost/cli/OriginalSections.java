package dev.fingerpost.cli;

import dev.fingerpost.file.Bytes;
import dev.fingerpost.page.Heading;
import dev.fingerpost.page.Located;
import dev.fingerpost.page.Page;
import dev.fingerpost.page.Prose;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a translation is made of, section by section, with a mark that changes with the words of the section. */
final class OriginalSections {
    private static final int MARK = 8;
    private static final Pattern FRONT_MATTER = Pattern.compile("\\A---\\R.*?\\R---\\R", Pattern.DOTALL);

    private OriginalSections() {}

    /**
     * A section, from its heading to the next.
     *
     * @param title of its heading, or where it stands
     * @param line of its heading; 1 for what stands before the first, with title and description of the page
     * @param mark eight hexadecimal digits of the SHA-256 of its words, whose spaces do not count
     */
    record Section(String title, int line, String mark) {}

    static List<Section> of(Prose original) {
        List<String> lines = original.source().text().lines().toList();
        List<Section> sections = new ArrayList<>();
        List<Located<Heading>> headings = original.headings();
        int first = headings.isEmpty() ? lines.size() : headings.get(0).at().line() - 1;
        String before = String.join("\n", lines.subList(0, first)) + "\n";
        String words = words(original.page()) + FRONT_MATTER.matcher(before).replaceFirst("");
        if (!words.isBlank()) {
            sections.add(section("before the first heading", 1, words));
        }
        for (int i = 0; i < headings.size(); i++) {
            int start = headings.get(i).at().line() - 1;
            int end = i + 1 < headings.size() ? headings.get(i + 1).at().line() - 1 : lines.size();
            sections.add(section(
                    headings.get(i).value().text(),
                    start + 1,
                    String.join("\n", lines.subList(start, Math.max(start, end)))));
        }
        return List.copyOf(sections);
    }

    /** What front matter says in words. */
    private static String words(Page page) {
        String title = page.meta().title() == null ? "" : page.title() + "\n";
        return title + (page.meta().description() == null ? "" : Objects.toString(page.description(), "") + "\n");
    }

    private static Section section(String title, int line, String words) {
        String folded = words.strip().replaceAll("\\s+", " ");
        return new Section(title, line, Bytes.utf8(folded).sha256().substring(0, MARK));
    }

    /** The line of front matter that says of what a translation was made. */
    static String line(List<Section> sections) {
        return sections.stream()
                .map(section -> '"' + section.mark + '"')
                .collect(Collectors.joining(", ", "translated: [", "]"));
    }
}
