import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Measures how long it takes from saving a page until an open page is told to load again and gets the new text. Makes a project of
 * so many pages, starts the packaged server on it as a process of its own, and edits pages picked at random.
 */
public final class SaveToServed {
    private static final Path JAR = Path.of("target", "fingerpost.jar").toAbsolutePath();
    private static final int PER_SECTION = 50;
    /** Edits that are not counted: the JVM compiles what it needs meanwhile. */
    private static final int WARM_UP = 30;
    /** As between two saves of an author: the disk comes to rest. */
    private static final long PAUSE_MILLIS = 150;

    private static final long PATIENCE_SECONDS = 600;

    /** As in prose, few words make most of a text. */
    private static final int VOCABULARY = 20_000;

    private static final String[] WORDS = vocabulary();

    private final Random random = new Random(1);
    private final Path project;
    private final int pages;
    private final int edits;

    private SaveToServed(Path project, int pages, int edits) {
        this.project = project;
        this.pages = pages;
        this.edits = edits;
    }

    public static void main(String[] args) throws Exception {
        List<String> words = Arrays.asList(args);
        int option = words.indexOf("-n");
        int edits = option < 0 ? 200 : Integer.parseInt(words.get(option + 1));
        List<String> sizes = option < 0 ? words : words.subList(option + 2, words.size());
        System.out.println("Java " + System.getProperty("java.vm.version") + ", "
                + Runtime.getRuntime().availableProcessors() + " processors");
        for (String size : sizes.isEmpty() ? List.of("100", "1000") : sizes) {
            Path folder = Files.createTempDirectory("fingerpost-bench-");
            try {
                new SaveToServed(folder, Integer.parseInt(size), edits).measure();
            } finally {
                delete(folder);
            }
        }
    }

    private void measure() throws Exception {
        write();
        Process server = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-Xmn64m",
                        "-XX:MinHeapFreeRatio=10",
                        "-XX:MaxHeapFreeRatio=20",
                        "-jar",
                        JAR.toString(),
                        "serve",
                        "-p",
                        "0",
                        "-C",
                        project.toString())
                .redirectError(project.resolve("err.txt").toFile())
                .start();
        try {
            long start = System.nanoTime();
            String address = new BufferedReader(
                            new InputStreamReader(server.getInputStream(), StandardCharsets.UTF_8))
                    .readLine();
            get(address + path(0) + ".html");
            System.out.printf(
                    Locale.ROOT, "%d pages: first page after %.2f s%n", pages, (System.nanoTime() - start) / 1e9);
            BlockingQueue<String> events = listen(address);
            report("body edit", address, events);
            report("title edit", address, events);
            long asked = System.nanoTime();
            get(address + "assets/search/index.js");
            System.out.printf(
                    Locale.ROOT, "  first search after a save: index in %.0f ms%n", (System.nanoTime() - asked) / 1e6);
            Path status = Path.of("/proc", "" + server.pid(), "status");
            if (Files.exists(status)) {
                Files.readAllLines(status).stream()
                        .filter(line -> line.startsWith("VmHWM"))
                        .forEach(line -> System.out.println("  " + line.replaceAll("\\s+", " ")));
            }
        } catch (IOException e) {
            System.err.println(Files.readString(project.resolve("err.txt")));
            throw e;
        } finally {
            server.destroy();
            server.waitFor();
        }
    }

    private void report(String kind, String address, BlockingQueue<String> events) throws Exception {
        double[] millis = new double[edits];
        for (int i = -WARM_UP; i < edits; i++) {
            int page = random.nextInt(pages);
            String marker = "marker" + kind.charAt(0) + (i + WARM_UP);
            String edited = kind.startsWith("title")
                    ? page(page).replaceFirst("# Page", "# Page " + marker)
                    : page(page).replaceFirst("\n\n## ", "\n\n" + marker + "\n\n## ");
            Thread.sleep(PAUSE_MILLIS);
            events.clear();
            long start = System.nanoTime();
            Files.writeString(project.resolve("content").resolve(path(page) + ".md"), edited);
            String html;
            do {
                // Once more where the file was seen half written.
                if (events.poll(PATIENCE_SECONDS, TimeUnit.SECONDS) == null) {
                    throw new IllegalStateException("the server said nothing");
                }
                html = get(address + path(page) + ".html");
            } while (!html.contains(marker));
            if (i >= 0) {
                millis[i] = (System.nanoTime() - start) / 1e6;
            }
        }
        Arrays.sort(millis);
        System.out.printf(
                Locale.ROOT,
                "  %-10s p50 %.0f ms, p99 %.0f ms, max %.0f ms (n = %d)%n",
                kind,
                millis[edits / 2],
                millis[(int) (edits * 0.99)],
                millis[edits - 1],
                edits);
    }

    private static BlockingQueue<String> listen(String address) throws IOException {
        BlockingQueue<String> events = new LinkedBlockingQueue<>();
        BufferedReader in = new BufferedReader(new InputStreamReader(
                URI.create(address + "__fingerpost/events").toURL().openStream(), StandardCharsets.UTF_8));
        Thread reader = new Thread(() -> in.lines().filter(line -> line.startsWith("event: ")).forEach(events::add));
        reader.setDaemon(true);
        reader.start();
        return events;
    }

    private static String get(String address) throws IOException {
        return new String(URI.create(address).toURL().openStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    private void write() throws IOException {
        put("fingerpost.yaml", "title: Bench\nbase-url: https://example.org/\n");
        put("content/index.md", "# Home\n\nText.\n");
        for (int section = 0; section * PER_SECTION < pages; section++) {
            put("content/section-" + section + "/index.md", "# Section " + section + "\n\nText.\n");
        }
        for (int page = 0; page < pages; page++) {
            put("content/" + path(page) + ".md", page(page));
        }
    }

    private static String path(int page) {
        return "section-" + page / PER_SECTION + "/page-" + page;
    }

    /** About 700 words, a table, two blocks of code, four links to other pages. */
    private String page(int page) {
        Random words = new Random(page);
        StringBuilder text = new StringBuilder();
        text.append("---\ntags: [tag-" + page % 20 + ", kind-" + page % 7 + "]\n---\n# Page " + page + "\n\n");
        for (int section = 1; section <= 4; section++) {
            text.append(prose(words, 90) + "\n\n## Part " + section + "\n\n" + prose(words, 80));
            text.append(" [another page](../" + path(words.nextInt(pages)) + ".md).\n\n");
            if (section % 2 == 0) {
                text.append("```python\ndef f" + section + "(x):\n    return x + " + page + "\n```\n\n");
            }
        }
        return text.append("| a | b |\n| --- | --- |\n| 1 | 2 |\n| 3 | 4 |\n").toString();
    }

    private static String[] vocabulary() {
        Random random = new Random(7);
        String[] words = new String[VOCABULARY];
        for (int i = 0; i < words.length; i++) {
            StringBuilder word = new StringBuilder();
            for (int syllables = 1 + random.nextInt(4); syllables > 0; syllables--) {
                word.append("bcdfghklmnprstvw".charAt(random.nextInt(16))).append("aeiou".charAt(random.nextInt(5)));
            }
            words[i] = word.append(i % 3 == 0 ? "n" : "").toString();
        }
        return words;
    }

    private static String prose(Random random, int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(i == 0 ? "" : " ").append(WORDS[(int) Math.pow(VOCABULARY, random.nextDouble()) - 1]);
        }
        return text.append('.').toString();
    }

    private void put(String path, String text) throws IOException {
        Path file = project.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
