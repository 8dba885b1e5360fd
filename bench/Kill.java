import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Kills builds at random moments and looks at what readers then have: {@code java bench/Kill.java [-n KILLS] [-s SEED] [FOLDER ...]}.
 * Each FOLDER, the system's temporary one unless named, gets a small project of its own, so that file systems can be compared: a disk, tmpfs.
 *
 * <p>The project goes to and fro between two states that share some pages. Half of the kills come at any moment of a build, half in its second
 * half, where it writes. After each the site is the old or the new one whole, or absent with the journal of a swap beside it, which the next command puts
 * right. After every third the next build must succeed, give the new site to the byte and leave nothing behind. What is else is counted, in capitals,
 * and said with its number.
 */
public final class Kill {
    private static final Path JAR = Path.of("target", "fingerpost.jar").toAbsolutePath();
    /** As the launcher sets them for short runs. */
    private static final List<String> FLAGS = List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xshare:auto");
    /** What a build that was not stopped leaves in its work folder. */
    private static final List<String> KEPT = List.of(".gitignore", "cache", "site.lock");

    private static final int PAGES = 12;
    /** Kills in a row, each of them over what the one before left, until a build may end. */
    private static final int ROW = 3;

    private final Path project;
    private final Random random;
    private final String[] whole = new String[2];
    private final TreeMap<String, Integer> counts = new TreeMap<>();
    private long milliseconds;

    private Kill(Path project, long seed) {
        this.project = project;
        this.random = new Random(seed);
    }

    public static void main(String[] args) throws Exception {
        int kills = 1000;
        long seed = 1;
        List<Path> folders = new ArrayList<>();
        for (int i = 0; i < args.length; i++) {
            switch (args[i]) {
                case "-n" -> kills = Integer.parseInt(args[++i]);
                case "-s" -> seed = Long.parseLong(args[++i]);
                default -> folders.add(Path.of(args[i]).toAbsolutePath());
            }
        }
        if (folders.isEmpty()) {
            folders.add(Path.of(System.getProperty("java.io.tmpdir")));
        }
        boolean good = true;
        for (Path folder : folders) {
            Path project = Files.createTempDirectory(folder, "fingerpost-kill-");
            try {
                good &= new Kill(project, seed).run(kills, Files.getFileStore(folder).type());
            } finally {
                delete(project);
            }
        }
        System.exit(good ? 0 : 1);
    }

    private boolean run(int kills, String disk) throws Exception {
        learn();
        int now = 0;
        for (int n = 0; n < kills; n++) {
            if (n % ROW == 0) {
                now = 1 - now;
                write(now);
            }
            while (!kill(random.nextBoolean())) {
                count("ended before it was killed");
                now = 1 - now;
                write(now);
            }
            look(n, whole[1 - now], whole[now]);
            if (n % ROW == ROW - 1) {
                build(n, whole[now]);
            }
            if (n % 100 == 99) {
                System.out.println(n + 1 + " kills: " + counts);
            }
        }
        System.out.printf(Locale.ROOT, "%s, %d kills, the last builds took %d ms%n", disk, kills, milliseconds);
        counts.forEach((what, count) -> System.out.printf("  %-40s %d%n", what, count));
        return counts.keySet().stream().noneMatch(what -> what.equals(what.toUpperCase(Locale.ROOT)));
    }

    /** Builds both states undisturbed; the first is then on disk. */
    private void learn() throws Exception {
        String archive = project.resolve("classes.jsa").toString();
        for (int state : new int[] {0, 1, 0}) {
            write(state);
            long start = System.nanoTime();
            // As the launcher does: a second build writes down its classes, and later ones start sooner.
            if (start(state == 0 ? "SharedArchiveFile" : "ArchiveClassesAtExit", archive).waitFor() != 0) {
                throw new IllegalStateException("the project does not build: " + Files.readString(project.resolve("log")));
            }
            milliseconds = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
            whole[state] = sum(project.resolve("site"));
        }
    }

    /** The next build, which nobody disturbs. */
    private void build(int n, String now) throws Exception {
        long start = System.nanoTime();
        int code = start().waitFor();
        // The machine may have other work, now more and now less.
        milliseconds = (9 * milliseconds + TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start)) / 10;
        if (code != 0) {
            complain(n, "next build fails");
        } else if (!now.equals(sum(project.resolve("site")))) {
            complain(n, "next build gives another site");
        } else if (!names(project.resolve(".fingerpost")).equals(KEPT)) {
            complain(n, "left behind " + names(project.resolve(".fingerpost")));
        } else {
            count("next build: clean");
        }
    }

    private void look(int n, String old, String now) throws IOException {
        String left = sum(project.resolve("site"));
        boolean isJournalled = Files.exists(project.resolve(".fingerpost/site.journal"));
        if (left.equals(old)) {
            count("site: the old one");
        } else if (left.equals(now)) {
            count("site: the new one");
        } else if (left.isEmpty() && isJournalled) {
            count("site: absent, journal says how to go on");
        } else {
            complain(n, left.isEmpty() ? "site: absent" : "site: torn");
        }
    }

    private void count(String what) {
        counts.merge(what, 1, Integer::sum);
    }

    private void complain(int n, String what) throws IOException {
        count(what.toUpperCase(Locale.ROOT));
        System.out.println("kill " + n + ": " + what + "\n" + Files.readString(project.resolve("log")));
    }

    /** Whether the build was still at work. */
    private boolean kill(boolean atAnyMoment) throws Exception {
        Process build = start();
        double part = atAnyMoment ? random.nextDouble() : 0.5 + random.nextDouble() * 0.6;
        build.waitFor((long) (part * milliseconds * 1_000_000), TimeUnit.NANOSECONDS);
        boolean isAlive = build.isAlive();
        // The signal that no program can catch, where the system has signals.
        build.destroyForcibly().waitFor();
        return isAlive;
    }

    private Process start() throws IOException {
        return start("SharedArchiveFile", project.resolve("classes.jsa").toString());
    }

    private Process start(String flag, String archive) throws IOException {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(FLAGS);
        command.addAll(List.of("-XX:" + flag + "=" + archive, "-jar", JAR.toString(), "build"));
        return new ProcessBuilder(command)
                .directory(project.toFile())
                .redirectErrorStream(true)
                .redirectOutput(project.resolve("log").toFile())
                .start();
    }

    /** A third of the pages is the same in both states, a third changes, a third is there in one alone. */
    private void write(int state) throws IOException {
        Path content = Files.createDirectories(project.resolve("content"));
        Files.writeString(project.resolve("fingerpost.yaml"), "title: Killed\n");
        Files.writeString(content.resolve("index.md"), "# Home in state " + state + "\n");
        for (int page = 0; page < PAGES; page++) {
            Path file = content.resolve("page-" + page + ".md");
            int kind = page % 3;
            String text = "# Page " + page + "\n\nText" + (kind == 1 ? " in state " + state : "") + ".\n";
            if (kind == 2 && page % 2 != state) {
                Files.deleteIfExists(file);
            } else {
                Files.writeString(file, text);
            }
        }
    }

    /** Names and bytes of all files as one sum; empty where there is no such folder. */
    private static String sum(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return "";
        }
        try (Stream<Path> files = Files.walk(folder)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                digest.update(folder.relativize(file).toString().getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
                digest.update(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> names(Path folder) {
        String[] names = folder.toFile().list();
        Arrays.sort(names);
        return List.of(names);
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
