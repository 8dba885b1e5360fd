import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Writes a project to measure with, the same for the same size: {@code java bench/Corpus.java FOLDER PAGES [small]}. Each page has about
 * 730 words, a table, two blocks of real code in one of 18 languages, and four links to other pages; a section has 50 pages. A small one has
 * 60 words and a link; 50 sections of small ones make a group, so that the menu beside them does not grow with the site.
 */
public final class Corpus {
    private static final Path CODE = Path.of("src/test/resources/highlight/code");
    private static final List<String> LANGUAGES = List.of(
            "python", "java", "yaml", "bash", "json", "typescript", "go", "sql", "markup", "rust", "css", "javascript", "toml",
            "kotlin", "docker", "http", "diff", "properties");
    private static final int PER_SECTION = 50;
    /** As in prose, few words make most of a text. */
    private static final int VOCABULARY = 20_000;

    private static final String[] SYLLABLES = {
        "ba", "co", "de", "fi", "gu", "la", "me", "ni", "or", "pa", "re", "si", "ta", "un", "ve", "st", "ing", "er", "al", "ion"
    };

    private Corpus() {}

    public static void main(String[] args) throws IOException {
        Path project = Path.of(args[0]);
        int pages = Integer.parseInt(args[1]);
        boolean isSmall = args.length > 2 && args[2].equals("small");
        List<List<String>> code = new ArrayList<>();
        for (String language : LANGUAGES) {
            code.add(blocks(language));
        }
        write(project.resolve("fingerpost.yaml"), "title: A corpus\ndescription: Pages to measure with.\nlanguage: en\n");
        write(project.resolve("content/index.md"), "---\ntitle: A corpus\ndescription: Pages to measure with.\n---\n\n# A corpus\n");
        for (int page = 0; page < pages; page++) {
            Path content = project.resolve("content");
            write(
                    isSmall ? content.resolve(group(page / PER_SECTION)).resolve(path(page)) : content.resolve(path(page)),
                    isSmall ? small(page, pages) : page(page, pages, code));
        }
        for (int section = 0; section * PER_SECTION < pages; section++) {
            Path content = isSmall ? project.resolve("content").resolve(group(section)) : project.resolve("content");
            write(content.resolve("section-" + section + "/index.md"), index("Section " + section));
            if (isSmall && section % PER_SECTION == 0) {
                write(content.resolve("index.md"), index("Group " + section / PER_SECTION));
            }
        }
    }

    /** The blocks of a language; before each stands a line that begins with its number of lines. */
    private static List<String> blocks(String language) throws IOException {
        List<String> lines = Files.readAllLines(CODE.resolve(language + ".txt"));
        List<String> blocks = new ArrayList<>();
        for (int at = 0; at < lines.size() && !lines.get(at).isEmpty(); ) {
            int count = Integer.parseInt(lines.get(at).substring(0, lines.get(at).indexOf(' ')));
            blocks.add(String.join("\n", lines.subList(at + 1, at + 1 + count)));
            at += 1 + count;
        }
        return blocks;
    }

    private static String path(int page) {
        return "section-" + page / PER_SECTION + "/page-" + page + ".md";
    }

    private static String group(int section) {
        return "group-" + section / PER_SECTION;
    }

    private static String index(String title) {
        return "---\ntitle: " + title + "\ndescription: Its pages.\n---\n\n# " + title + "\n";
    }

    private static StringBuilder head(int page) {
        return new StringBuilder("---\ntitle: Page " + page + "\ndescription: What page " + page
                + " has to say.\ntags: [tag-" + page % 20 + "]\n---\n\n# Page " + page + "\n\n");
    }

    private static String small(int page, int pages) {
        Random random = new Random(page);
        int other = random.nextInt(pages);
        String link = " [Page](../../" + group(other / PER_SECTION) + "/" + path(other) + ") ";
        return head(page).append(prose(random, 30)).append(link).append(prose(random, 30)).append('\n').toString();
    }

    private static String page(int page, int pages, List<List<String>> code) {
        Random random = new Random(page);
        StringBuilder text = head(page);
        for (int part = 0; part < 4; part++) {
            text.append(prose(random, 85)).append("\n\n## ").append(prose(random, 3)).append("\n\n");
            text.append(prose(random, 60)).append(" [Page](../").append(path(random.nextInt(pages))).append(") ");
            text.append(prose(random, 30)).append("\n\n");
            if (part % 2 == 0) {
                int language = (page + part / 2) % LANGUAGES.size();
                List<String> blocks = code.get(language);
                // No two alike: a program that remembers blocks must not look faster than it is.
                String block = blocks.get(random.nextInt(blocks.size())) + "\n" + page + "\n";
                text.append("~~~~~~~~").append(LANGUAGES.get(language)).append('\n').append(block).append("~~~~~~~~\n\n");
            }
        }
        text.append("| ").append(prose(random, 2)).append(" | b | c |\n|---|---|---|\n");
        for (int row = 0; row < 6; row++) {
            text.append("| ").append(prose(random, 3)).append(" | ").append(row).append(" | ").append(prose(random, 1)).append(" |\n");
        }
        return text.toString();
    }

    private static String prose(Random random, int count) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < count; i++) {
            int number = (int) Math.pow(VOCABULARY, random.nextDouble());
            StringBuilder word = new StringBuilder();
            for (int rest = number; rest > 0; rest /= SYLLABLES.length) {
                word.append(SYLLABLES[rest % SYLLABLES.length]);
            }
            out.append(i == 0 ? "" : i % 14 == 0 ? ". " : " ").append(word);
        }
        return out.append(count > 5 ? "." : "").toString();
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
