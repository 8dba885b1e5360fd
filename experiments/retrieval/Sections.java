import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** A folder of Markdown pages as sections, and the sections as chunks. */
final class Sections {
    /** A part of a page under one heading; {@code words} are the Markdown source, the heading's line among them. */
    record Section(String id, String title, String heading, List<String> words, int headingWords) {}

    /** A run of words of one section, as it is indexed. */
    record Chunk(int section, String text) {}

    /** The sections of all pages below the folder, by file name; a heading of a level above {@code deepest} starts none. */
    static List<Section> read(Path root, int deepest) throws IOException {
        List<Section> sections = new ArrayList<>();
        List<Path> files;
        try (Stream<Path> walk = Files.walk(root)) {
            files = walk.filter(file -> file.toString().endsWith(".md")).sorted().toList();
        }
        for (Path file : files) {
            String page = root.relativize(file).toString().replace(".md", "");
            if (!page.endsWith("index")) {
                page(page, Files.readString(file), deepest, sections);
            }
        }
        return sections;
    }

    private static void page(String page, String source, int deepest, List<Section> into) {
        String body = source.replaceFirst("(?s)\\A---\n.*?\n---\n", "");
        String title = title(source);
        String heading = "";
        StringBuilder text = new StringBuilder();
        boolean code = false;
        Map<String, Integer> seen = new HashMap<>();
        for (String line : body.split("\n")) {
            code ^= line.startsWith("```");
            int level = code ? 0 : level(line);
            if (level >= 2 && level <= deepest) {
                add(page, title, heading, text, seen, into);
                heading = line.substring(level).strip();
            } else if (level != 1) {
                text.append(line.replaceAll("\\[\\^[^\\]]*\\]:?", "").replaceAll("^\\{\\..*\\}$", "")).append('\n');
            }
        }
        add(page, title, heading, text, seen, into);
    }

    private static void add(
            String page,
            String title,
            String heading,
            StringBuilder text,
            Map<String, Integer> seen,
            List<Section> into) {
        String body = text.toString().strip();
        text.setLength(0);
        if (body.isEmpty()) {
            return;
        }
        List<String> words = new ArrayList<>(words(heading));
        int headingWords = words.size();
        words.addAll(words(body));
        String slug = heading.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        int count = seen.merge(slug, 1, Integer::sum);
        into.add(new Section(page + "#" + slug + (count > 1 ? "-" + count : ""), title, heading, words, headingWords));
    }

    /**
     * Chunks of about as many words: a section is cut into equal parts, none longer than {@code size}. With headings, the
     * titles of page and section stand in front of each part; without, the section's heading stands where it stood.
     */
    static List<Chunk> chunks(List<Section> sections, int size, boolean headings) {
        List<Chunk> chunks = new ArrayList<>();
        for (int s = 0; s < sections.size(); s++) {
            Section section = sections.get(s);
            List<String> words = section.words().subList(headings ? section.headingWords() : 0, section.words().size());
            int parts = (words.size() + size - 1) / size;
            String front = headings ? section.title() + ": " + section.heading() + "\n" : "";
            for (int part = 0; part < parts; part++) {
                List<String> run = words.subList(part * words.size() / parts, (part + 1) * words.size() / parts);
                chunks.add(new Chunk(s, front + String.join(" ", run)));
            }
        }
        return chunks;
    }

    private static String title(String source) {
        for (String line : source.split("\n")) {
            if (line.startsWith("title:")) {
                return line.substring(6).strip().replaceAll("^\"|\"$", "");
            }
        }
        return "";
    }

    private static int level(String line) {
        int level = 0;
        while (level < line.length() && line.charAt(level) == '#') {
            level++;
        }
        return level < line.length() && line.charAt(level) == ' ' ? level : 0;
    }

    private static List<String> words(String text) {
        return text.isBlank() ? List.of() : Arrays.asList(text.strip().split("\\s+"));
    }
}
