import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.sun.management.OperatingSystemMXBean;
import com.sun.net.httpserver.HttpServer;
import dev.fingerpost.file.OutputFile;
import dev.fingerpost.pipeline.Attempt;
import dev.fingerpost.pipeline.Build;
import dev.fingerpost.project.Changes;
import dev.fingerpost.project.FileMemory;
import dev.fingerpost.project.InputReader;
import dev.fingerpost.project.Inputs;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/**
 * Measures what the search costs on sites of so many pages: bytes of the index, its share of a build's processor time, what an edit costs,
 * and in Chromium the bytes and the time to the first result.
 *
 * <pre>
 * mvn -q package -DskipTests dependency:build-classpath -Dmdep.outputFile=target/classpath.txt
 * java -cp "target/fingerpost.jar:$(cat target/classpath.txt)" bench/SearchCost.java 100 1000 10000
 * </pre>
 */
public final class SearchCost {
    private static final OperatingSystemMXBean MACHINE =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private static final Inputs.Options OPTIONS =
            new Inputs.Options(null, false, Runtime.getRuntime().availableProcessors());
    private static final int PER_SECTION = 50;
    /** As in prose, few words make most of a text, and each page has some that no other has. */
    private static final int VOCABULARY = 30_000;

    private static final String[] WORDS = vocabulary();

    private final int pages;
    private final Path project;

    private SearchCost(int pages) throws IOException {
        this.pages = pages;
        this.project = Files.createTempDirectory("fingerpost-search-");
    }

    public static void main(String[] args) throws Exception {
        System.out.println("Java " + System.getProperty("java.vm.version") + ", " + MACHINE.getAvailableProcessors()
                + " processors, load " + MACHINE.getSystemLoadAverage());
        new SearchCost(200).measure(false);
        for (String size : args.length == 0 ? new String[] {"100", "1000"} : args) {
            new SearchCost(Integer.parseInt(size)).measure(true);
        }
    }

    private void measure(boolean isShown) throws Exception {
        try {
            for (int page = 0; page < pages; page++) {
                put("content/" + path(page) + ".md", page(page));
            }
            put("content/index.md", "# Home\n\nText.\n");
            for (int section = 0; section * PER_SECTION < pages; section++) {
                put("content/section-" + section + "/index.md", "# Section " + section + "\n\nText.\n");
            }
            double without = Double.MAX_VALUE;
            double with = Double.MAX_VALUE;
            for (int round = 0; round < 3; round++) {
                without = Math.min(without, seconds(false));
                with = Math.min(with, seconds(true));
            }
            if (isShown) {
                Map<String, byte[]> files = new TreeMap<>();
                build(Build.once()).forEach(
                        file -> files.put(file.path().text(), file.bytes().toArray()));
                bytes(files);
                System.out.printf(
                        Locale.ROOT,
                        "  build, processor seconds (least of 3): %.2f without, %.2f with, %.0f %%%n",
                        without,
                        with,
                        100 * (with - without) / with);
                edits();
                browse(files);
            }
        } finally {
            delete(project);
        }
    }

    private double seconds(boolean isSearched) throws IOException {
        put("fingerpost.yaml", "title: Bench\nsearch: " + isSearched + "\n");
        System.gc();
        long start = MACHINE.getProcessCpuTime();
        build(Build.once());
        return (MACHINE.getProcessCpuTime() - start) / 1e9;
    }

    private List<OutputFile> build(Build build) {
        Attempt attempt = Attempt.of(InputReader.read(project, new FileMemory(), OPTIONS), build::run);
        if (!attempt.ok()) {
            throw new IllegalStateException("" + attempt.diagnostics().subList(0, 1));
        }
        return attempt.result().files();
    }

    /** A word of one page after the other is changed; reading the project from disk is the same with and without the search. */
    private void edits() throws IOException {
        double[] medians = new double[2];
        for (int searched = 0; searched < 2; searched++) {
            put("fingerpost.yaml", "title: Bench\nsearch: " + (searched == 1) + "\n");
            Build build = Build.repeatedly();
            FileMemory memory = new FileMemory();
            build.run(InputReader.read(project, memory, OPTIONS).value()).files();
            double[] millis = new double[15];
            for (int edit = 0; edit < millis.length; edit++) {
                put("content/" + path(edit) + ".md", page(edit) + "\nmarker" + edit + "\n");
                memory.doubt(Changes.of(Changes.Scope.COMPARED));
                Inputs inputs = InputReader.read(project, memory, OPTIONS).value();
                long start = System.nanoTime();
                build.run(inputs).files();
                millis[edit] = (System.nanoTime() - start) / 1e6;
            }
            Arrays.sort(millis);
            medians[searched] = millis[millis.length / 2];
        }
        System.out.printf(
                Locale.ROOT, "  rebuild after an edit, median: %.0f ms without, %.0f ms with%n", medians[0], medians[1]);
    }

    private void bytes(Map<String, byte[]> files) {
        Map<String, long[]> kinds = new TreeMap<>();
        files.forEach((path, bytes) -> {
            if (path.startsWith("assets/search/")) {
                long[] sums = kinds.computeIfAbsent(kind(path), kind -> new long[4]);
                int packed = packed(bytes).length;
                sums[0]++;
                sums[1] += bytes.length;
                sums[2] += packed;
                sums[3] = Math.max(sums[3], packed);
            }
        });
        System.out.println(pages + " pages");
        kinds.forEach((kind, sums) -> System.out.printf(
                Locale.ROOT,
                "  %-6s %5d files, %8.1f KB, packed %8.1f KB, largest %5.1f KB%n",
                kind,
                sums[0],
                sums[1] / 1024.0,
                sums[2] / 1024.0,
                sums[3] / 1024.0));
    }

    private void browse(Map<String, byte[]> files) throws IOException {
        Map<String, Long> sent = new ConcurrentSkipListMap<>();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            byte[] file = files.get(exchange.getRequestURI().getPath().substring(1));
            byte[] body = packed(file == null ? new byte[0] : file);
            String path = exchange.getRequestURI().getPath();
            exchange.getResponseHeaders().set("Content-Encoding", "gzip");
            exchange.getResponseHeaders()
                    .set("Content-Type", path.endsWith(".css") ? "text/css" : path.endsWith(".js") ? "text/javascript" : "text/html");
            exchange.sendResponseHeaders(file == null ? 404 : 200, body.length);
            sent.merge(kind(path), (long) body.length, Long::sum);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        String address = "http://127.0.0.1:" + server.getAddress().getPort() + "/";
        try (Playwright playwright = Playwright.create(
                        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
                Browser browser = playwright
                        .chromium()
                        .launch(new BrowserType.LaunchOptions()
                                .setExecutablePath(Path.of(
                                        System.getenv().getOrDefault("FINGERPOST_CHROMIUM", "/usr/bin/chromium")))
                                .setArgs(List.of("--no-sandbox", "--disable-gpu")))) {
            String rare = WORDS[300];
            String slip = WORDS[3].substring(0, 2) + WORDS[3].charAt(3) + WORDS[3].charAt(2) + WORDS[3].substring(4);
            ask("common word", WORDS[3], browser, address, sent);
            ask("rarer word", rare, browser, address, sent);
            ask("two words", WORDS[5] + " " + WORDS[40], browser, address, sent);
            ask("a slip", slip, browser, address, sent);
        } finally {
            server.stop(0);
        }
    }

    private static void ask(String what, String text, Browser browser, String address, Map<String, Long> sent) {
        Page page = browser.newContext().newPage();
        page.navigate(address + "index.html");
        page.waitForTimeout(300);
        sent.clear();
        long start = System.nanoTime();
        page.keyboard().press("Control+k");
        page.waitForSelector("dialog[open]");
        long open = System.nanoTime();
        long opened = sum(sent);
        page.locator("#fp-find").fill(text);
        page.waitForSelector("#fp-hits [role=option]");
        long shown = System.nanoTime();
        page.waitForTimeout(500);
        System.out.printf(
                Locale.ROOT,
                "  %-12s %5.1f KB to open, %6.1f KB in all; %4.0f ms to open, %4.0f ms to the first result%n",
                what,
                opened / 1024.0,
                sum(sent) / 1024.0,
                (open - start) / 1e6,
                (shown - open) / 1e6);
        sent.forEach((kind, bytes) -> System.out.printf(Locale.ROOT, "    %s %.1f KB", kind, bytes / 1024.0));
        System.out.println();
        page.context().close();
    }

    private static long sum(Map<String, Long> sent) {
        return sent.values().stream().mapToLong(Long::longValue).sum();
    }

    /** What a file of the index holds, by the first letter of its name; other files by their names. */
    private static String kind(String path) {
        return path.substring(path.lastIndexOf('/') + 1).split("[-.]")[0];
    }

    private static byte[] packed(byte[] bytes) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    private static String[] vocabulary() {
        Random random = new Random(7);
        String[] words = new String[VOCABULARY];
        for (int i = 0; i < words.length; i++) {
            StringBuilder word = new StringBuilder();
            // Frequent words are short.
            for (int n = i < 4 ? 3 : 1 + random.nextInt(i < 100 ? 2 : 4); n >= 0; n--) {
                word.append("bcdfghklmnprstvw".charAt(random.nextInt(16))).append("aeiou".charAt(random.nextInt(5)));
            }
            words[i] = word.append(i % 3 == 0 ? "n" : "").toString();
        }
        return words;
    }

    private static String path(int page) {
        return "section-" + page / PER_SECTION + "/page-" + page;
    }

    /** About 700 words, a table, two blocks of code. */
    private String page(int page) {
        Random random = new Random(page);
        StringBuilder text = new StringBuilder("---\ntags: [tag-" + page % 20 + "]\ndescription: " + prose(random, 15)
                + "\n---\n# " + prose(random, 4) + "\n\n");
        for (int section = 1; section <= 4; section++) {
            text.append(prose(random, 90)).append("\n\n## ").append(prose(random, 4)).append("\n\n");
            text.append(prose(random, 80)).append("\n\n```python\ndef f" + section + "(x):\n    return x + " + page);
            text.append("\n```\n\n");
        }
        return text.append("| a | b |\n| --- | --- |\n| 1 | 2 |\n").toString();
    }

    private static String prose(Random random, int count) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            words.add(WORDS[(int) Math.pow(VOCABULARY, random.nextDouble()) - 1]);
        }
        return String.join(" ", words);
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
