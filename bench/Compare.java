import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/**
 * Measures whole processes that build the corpus: those of the work tree, of an earlier commit, and of other generators, in turns.
 * {@code bench/run} starts it. Linux only: what a process took is read from /proc.
 */
public final class Compare {
    private static final String BASE = "00d09f7";
    private static final Path WORK = Path.of("target", "bench").toAbsolutePath();
    /** In memory: a disk that has just lost a site takes its time to give room for the next. */
    private static final Path OUT = (Files.isDirectory(Path.of("/dev/shm")) ? Path.of("/dev/shm/fingerpost-bench") : WORK).resolve("out");

    private static final Path PEERS = Path.of("bench", "peers").toAbsolutePath();
    private static final double TICKS_PER_SECOND = 100;

    private final int rounds;
    private final String base;
    private final StringBuilder table = new StringBuilder();

    /**
     * A program that takes part.
     *
     * @param before what is done first, and not counted
     */
    private record Contender(String name, Step before, Path folder, List<String> command) {}

    private interface Step {
        void run() throws IOException;
    }

    /** CPU seconds of all threads, and the most memory held at once, in MB. */
    private record Cost(double seconds, double megabytes) {}

    private Compare(int rounds, String base) {
        this.rounds = rounds;
        this.base = base;
    }

    public static void main(String[] args) throws Exception {
        int rounds = 5;
        String base = BASE;
        List<Integer> sizes = new ArrayList<>();
        for (int i = 0; i < args.length; i++) {
            switch (args[i]) {
                case "-n" -> rounds = Integer.parseInt(args[++i]);
                case "-b" -> base = args[++i];
                default -> sizes.add(Integer.parseInt(args[i]));
            }
        }
        new Compare(rounds, base).run(sizes.isEmpty() ? List.of(10, 100, 1_000) : sizes);
    }

    private void run(List<Integer> sizes) throws Exception {
        Path before = earlier();
        Path now = workTree();
        String tree = said(List.of("git", "describe", "--always", "--dirty"));
        table.append("# ").append(LocalDate.now()).append(", ").append(tree).append(" against ").append(base).append("\n\n");
        table.append("CPU seconds of whole processes, all threads, middle of ").append(rounds)
                .append(" rounds in turns; ratios are the middle of those within a round. Peak memory is the largest.\n\n");
        machine();
        for (int size : sizes) {
            compare(size, contenders(size, before, now));
        }
        clear();
        starts(before, now);
        Path results = Path.of("bench", "results", LocalDate.now() + "-" + tree.replace("-dirty", "") + ".md");
        Files.createDirectories(results.getParent());
        Files.writeString(results, table.toString());
        System.out.print("\n" + table);
    }

    /** The build of an earlier commit, made once, laid out as a release is: jar and launcher. */
    private Path earlier() throws IOException {
        Path folder = WORK.resolve(base);
        if (!Files.exists(folder.resolve("fingerpost.jar"))) {
            Path clone = Files.createTempDirectory("fingerpost-bench");
            said(List.of("git", "clone", "-q", ".", clone.toString()));
            said(List.of("git", "-C", clone.toString(), "checkout", "-q", base));
            packed(clone);
            release(clone, folder);
            delete(clone);
        }
        return folder;
    }

    private static Path workTree() throws IOException {
        packed(Path.of("."));
        Path folder = WORK.resolve("tree");
        release(Path.of(""), folder);
        return folder;
    }

    /** One jar with all libraries in it, as a release has it. */
    private static void packed(Path checkout) throws IOException {
        said(List.of("mvn", "-q", "-B", "-Dlauncher", "-Dmaven.test.skip=true", "-f", checkout.resolve("pom.xml").toString(), "package"));
    }

    private static void release(Path checkout, Path folder) throws IOException {
        Files.createDirectories(folder);
        for (String file : List.of("fingerpost", "target/fingerpost.jar")) {
            Path from = checkout.resolve(file);
            Files.copy(from, folder.resolve(from.getFileName()), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
        }
    }

    private void machine() throws IOException {
        String cpu = Files.readAllLines(Path.of("/proc/cpuinfo")).stream()
                .filter(line -> line.startsWith("model name"))
                .map(line -> line.replaceFirst(".*: ", ""))
                .findFirst()
                .orElse("unknown processor");
        table.append("Machine: ").append(Runtime.getRuntime().availableProcessors()).append(" cores, ").append(cpu)
                .append("; Java ").append(Runtime.version());
        if (hugo() != null) {
            table.append("; ").append(said(List.of(hugo(), "version")).replaceFirst("^hugo (\\S+).*", "Hugo $1"));
        }
        if (Files.exists(eleventy())) {
            table.append("; Eleventy ").append(said(List.of("node", eleventy().toString(), "--version")))
                    .append(" on Node ").append(said(List.of("node", "--version")));
        }
        table.append("\n\n");
    }

    /** What it costs to start at all. */
    private void starts(Path before, Path now) throws IOException {
        Step none = () -> {};
        compare("`--version`", 10, List.of(
                new Contender("java -version", none, WORK, List.of("java", "-Xshare:auto", "-XX:TieredStopAtLevel=1", "-version")),
                new Contender(base, none, WORK, List.of(before.resolve("fingerpost").toString(), "--version")),
                new Contender("work tree", none, WORK, List.of(now.resolve("fingerpost").toString(), "--version"))), "java -version");
    }

    private List<Contender> contenders(int size, Path before, Path now) throws IOException {
        Path project = WORK.resolve("corpus-" + size);
        if (!Files.exists(project)) {
            said(List.of("java", "bench/Corpus.java", project.toString(), Integer.toString(size)));
        }
        List<Contender> all = new ArrayList<>();
        all.add(fingerpost(base, before, project));
        all.add(fingerpost("work tree", now, project));
        Contender again = fingerpost("again, nothing changed", now, project);
        all.add(new Contender(again.name, () -> {}, again.folder, again.command));
        Path page = project.resolve("content/section-0/page-3.md");
        all.add(new Contender("again, one page edited", () -> edit(page), again.folder, again.command));
        if (hugo() != null) {
            Path folder = peer("hugo", size, project);
            all.add(new Contender("Hugo", Compare::clear, folder, List.of(hugo(), "--quiet", "-d", OUT.toString())));
        }
        if (Files.exists(eleventy())) {
            Path folder = peer("eleventy", size, project);
            all.add(new Contender("Eleventy", Compare::clear, folder,
                    List.of("node", eleventy().toString(), "--quiet", "--output=" + folder.relativize(OUT))));
        }
        return all;
    }

    private static Contender fingerpost(String name, Path release, Path project) {
        return new Contender(name, () -> {
            clear();
            delete(project.resolve(".fingerpost"));
        }, WORK, List.of(release.resolve("fingerpost").toString(), "build", "-q", "-C", project.toString(), "-o", OUT.toString()));
    }

    /** A word more in a paragraph. */
    private static void edit(Path page) throws IOException {
        String text = Files.readString(page);
        Files.writeString(page, text.replaceFirst("\n## ", "more\n\n## "));
    }

    private static String hugo() {
        String named = System.getenv("HUGO");
        return named != null ? named : Stream.of(System.getenv("PATH").split(":"))
                .map(folder -> Path.of(folder, "hugo"))
                .filter(Files::isExecutable)
                .map(Path::toString)
                .findFirst()
                .orElse(null);
    }

    private static Path eleventy() throws IOException {
        Path folder = WORK.resolve("eleventy");
        if (!Files.exists(folder)) {
            Files.createDirectories(folder);
            Files.copy(PEERS.resolve("eleventy/package.json"), folder.resolve("package.json"));
            try {
                said(List.of("npm", "install", "--silent", "--prefix", folder.toString()));
            } catch (IOException e) {
                System.err.println("Eleventy cannot be had: " + e.getMessage());
            }
        }
        return folder.resolve("node_modules/@11ty/eleventy/cmd.cjs");
    }

    /** The same pages for another generator. */
    private static Path peer(String name, int size, Path project) throws IOException {
        Path folder = WORK.resolve(name + "-" + size);
        if (!Files.exists(folder)) {
            copy(PEERS.resolve(name), folder);
            copy(project.resolve("content"), folder.resolve("content"));
            if (name.equals("hugo")) {
                for (Path index : files(folder.resolve("content")).filter(file -> file.endsWith("index.md")).toList()) {
                    Files.move(index, index.resolveSibling("_index.md"));
                }
            } else {
                Files.createSymbolicLink(folder.resolve("node_modules"), WORK.resolve("eleventy/node_modules"));
            }
        }
        return folder;
    }

    private void compare(int size, List<Contender> contenders) throws IOException {
        compare(String.format(Locale.ROOT, "%,d pages", size), Math.max(1, 30 / size), contenders, base);
    }

    /** @param runs how many of a program make one measurement; for those that are over before a clock has ticked often */
    private void compare(String title, int runs, List<Contender> contenders, String one) throws IOException {
        Map<String, List<Cost>> costs = new LinkedHashMap<>();
        Map<String, Long> files = new LinkedHashMap<>();
        contenders.forEach(contender -> costs.put(contender.name, new ArrayList<>()));
        for (int round = -2; round < rounds; round++) {
            for (Contender contender : contenders) {
                Cost cost = cost(contender, runs);
                // The first two rounds fill caches of classes and of the disk.
                if (round >= 0) {
                    costs.get(contender.name).add(cost);
                }
                System.err.printf(Locale.ROOT, "%s, %s: %.2f s, %.0f MB%n", title, contender.name, cost.seconds, cost.megabytes);
                files.put(contender.name, Files.exists(OUT) ? files(OUT).count() : 0);
            }
        }
        List<String> peers = Stream.of(one, "Hugo", "Eleventy", "work tree")
                .filter(name -> costs.containsKey(name))
                .toList();
        table.append("| ").append(title).append(" | CPU s | MB | files |");
        peers.forEach(peer -> table.append(" × ").append(peer).append(" |"));
        table.append("\n|---|--:|--:|--:|").append("--:|".repeat(peers.size())).append('\n');
        costs.forEach((name, list) -> {
            table.append(String.format(Locale.ROOT, "| %s | %.2f | %.0f | %,d |", name, middle(list, Cost::seconds),
                    list.stream().mapToDouble(Cost::megabytes).max().orElse(0), files.get(name)));
            for (String peer : peers) {
                double[] ratios = new double[list.size()];
                Arrays.setAll(ratios, i -> list.get(i).seconds / costs.get(peer).get(i).seconds);
                Arrays.sort(ratios);
                table.append(String.format(Locale.ROOT, " %.2f |", ratios[ratios.length / 2]));
            }
            table.append('\n');
        });
        table.append('\n');
    }

    private static double middle(List<Cost> costs, ToDoubleFunction<Cost> of) {
        double[] values = costs.stream().mapToDouble(of).sorted().toArray();
        return values[values.length / 2];
    }

    private static Cost cost(Contender contender, int runs) throws IOException {
        double seconds = 0;
        double megabytes = 0;
        for (int i = 0; i < runs; i++) {
            contender.before.run();
            ProcessBuilder builder = new ProcessBuilder(contender.command).directory(contender.folder.toFile());
            Path release = Path.of(contender.command.get(0)).getParent();
            if (release != null) {
                builder.environment().put("XDG_CACHE_HOME", release.resolve("cache").toString());
            }
            double start = childSeconds();
            Process process = builder.redirectErrorStream(true).redirectOutput(WORK.resolve("log").toFile()).start();
            megabytes = Math.max(megabytes, watched(process));
            if (process.exitValue() != 0) {
                throw new IOException(contender.name + " failed: " + Files.readString(WORK.resolve("log")));
            }
            seconds += childSeconds() - start;
        }
        return new Cost(seconds / runs, megabytes);
    }

    /** Waits for the process; its highest resident size. */
    private static double watched(Process process) throws IOException {
        Path status = Path.of("/proc", Long.toString(process.pid()), "status");
        double most = 0;
        try {
            while (!process.waitFor(10, TimeUnit.MILLISECONDS)) {
                most = Math.max(most, highWater(status));
            }
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
        return most;
    }

    private static double highWater(Path status) {
        try {
            return Files.readAllLines(status).stream()
                    .filter(line -> line.startsWith("VmHWM:"))
                    .mapToDouble(line -> Double.parseDouble(line.replaceAll("[^0-9]", "")) / 1024)
                    .findFirst()
                    .orElse(0);
        } catch (IOException e) {
            return 0; // It has just ended.
        }
    }

    /** Of all processes that this one has waited for. */
    private static double childSeconds() throws IOException {
        String stat = Files.readString(Path.of("/proc/self/stat"));
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        return (Long.parseLong(fields[13]) + Long.parseLong(fields[14])) / TICKS_PER_SECOND;
    }

    private static void clear() throws IOException {
        Files.createDirectories(OUT.getParent());
        delete(OUT);
        delete(OUT.resolveSibling(".fingerpost"));
    }

    private static Stream<Path> files(Path folder) throws IOException {
        return Files.walk(folder).filter(Files::isRegularFile);
    }

    private static void copy(Path from, Path to) throws IOException {
        for (Path path : Files.walk(from).toList()) {
            Path copy = to.resolve(from.relativize(path).toString());
            if (Files.isDirectory(path)) {
                Files.createDirectories(copy);
            } else {
                Files.copy(path, copy, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private static void delete(Path path) {
        if (!Files.exists(path)) {
            return;
        }
        try (Stream<Path> all = Files.walk(path)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String said(List<String> command) throws IOException {
        Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        String said = new String(process.getInputStream().readAllBytes()).strip();
        try {
            if (process.waitFor() != 0) {
                throw new IOException("failed: " + String.join(" ", command));
            }
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
        return said;
    }
}
