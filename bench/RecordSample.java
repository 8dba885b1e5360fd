import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads folders of decision records of public repositories, and compares status and date with bench/records.tsv, which was written by hand
 * from the files themselves. Each repository is to be found below FOLDER as {@code owner+name} or {@code owner/name}, a clone of it:
 * {@code git clone --filter=blob:none https://github.com/OWNER/NAME}. One that is not there is left out, and said.
 *
 * <pre>java bench/RecordSample.java CLASSPATH FOLDER</pre>
 *
 * Fails when a file has no page, or when fewer than 99 of 100 records are read as the table has them.
 */
public final class RecordSample {
    private static final Path TABLE = Path.of("bench/records.tsv");
    private static final Pattern LINE = Pattern.compile("(\\S+) +(\\S+) +(\\S+) +(\\S+) +.*");

    private record Row(String repository, String commit, String path, String status, String date) {}

    private RecordSample() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Map<String, List<Row>> byRepository = new LinkedHashMap<>();
        for (String line : Files.readAllLines(TABLE).stream().skip(1).toList()) {
            String[] cells = line.split("\t");
            Row row = new Row(cells[0], cells[1], cells[2], cells[3], cells[4]);
            byRepository.computeIfAbsent(row.repository, name -> new ArrayList<>()).add(row);
        }
        int rows = 0;
        int right = 0;
        int lost = 0;
        for (Map.Entry<String, List<Row>> repository : byRepository.entrySet()) {
            Path git = git(Path.of(arguments[1]), repository.getKey());
            if (git == null) {
                System.out.println(repository.getKey() + ": not there, " + repository.getValue().size() + " records left out");
                continue;
            }
            Path project = Files.createTempDirectory("records");
            List<String> files = checkOut(git, repository.getValue(), project);
            rows += repository.getValue().size();
            right += compare(arguments[0], project, repository.getValue());
            lost += shown(arguments[0], project, files, repository.getKey());
            delete(project);
        }
        System.out.printf("%d of %d records right, %d files not shown%n", right, rows, lost);
        System.exit(lost > 0 || right * 100 < rows * 99 ? 1 : 0);
    }

    private static Path git(Path folder, String repository) {
        return Stream.of(repository.replace('/', '+') + "/repo", repository.replace('/', '+'), repository)
                .map(folder::resolve)
                .filter(Files::isDirectory)
                .findFirst()
                .orElse(null);
    }

    /** The Markdown of the folders that hold the rows' records, below decisions/. */
    private static List<String> checkOut(Path git, List<Row> rows, Path project) throws IOException, InterruptedException {
        write(project.resolve("fingerpost.yaml"), "title: Records\n");
        write(project.resolve("content/index.md"), "# Records\n\nRead as they are.\n");
        TreeSet<String> folders = new TreeSet<>();
        rows.forEach(row -> folders.add(row.path.contains("/") ? row.path.replaceFirst("[^/]*$", "") : ""));
        List<String> written = new ArrayList<>();
        String commit = rows.get(0).commit;
        for (String folder : folders) {
            List<String> list = new ArrayList<>(List.of("git", "-C", git.toString(), "ls-tree", "--name-only", commit));
            if (!folder.isEmpty()) {
                list.add(folder);
            }
            for (String file : new String(run(list), StandardCharsets.UTF_8).lines().toList()) {
                // What begins with an underscore is no page in any folder.
                if (file.endsWith(".md") && !file.replaceFirst(".*/", "").startsWith("_")) {
                    Path copy = project.resolve("content/decisions/" + file);
                    Files.createDirectories(copy.getParent());
                    Files.write(copy, run(List.of("git", "-C", git.toString(), "show", commit + ":" + file)));
                    written.add(file);
                }
            }
        }
        return written;
    }

    private static int compare(String classPath, Path project, List<Row> rows) throws IOException, InterruptedException {
        Map<String, String> read = new HashMap<>();
        for (String line : fingerpost(classPath, project, "list", "--records").lines().toList()) {
            Matcher cells = LINE.matcher(line);
            if (cells.matches()) {
                read.put(cells.group(1), cells.group(3) + " " + cells.group(4));
            }
        }
        int right = 0;
        for (Row row : rows) {
            String found = read.get("decisions/" + row.path);
            if ((row.status + " " + row.date).equals(found)) {
                right++;
            } else {
                System.out.println(row.repository + " " + row.path + ": " + row.status + " " + row.date + ", read as " + found);
            }
        }
        return right;
    }

    /** How many files have no page. */
    private static int shown(String classPath, Path project, List<String> files, String name)
            throws IOException, InterruptedException {
        long start = System.nanoTime();
        String said = fingerpost(classPath, project, "build");
        double seconds = (System.nanoTime() - start) / 1e9;
        int lost = 0;
        for (String file : files) {
            String page = file.replaceFirst("(?:README|index)\\.md$", "index.md").replaceFirst("\\.md$", ".html");
            if (!Files.exists(project.resolve("site/decisions/" + page))) {
                System.out.println(name + " " + file + ": no page");
                lost++;
            }
        }
        String last = said.lines().reduce((one, two) -> two).orElse("");
        System.out.printf("%s: %d files, %d not shown, %.1f s: %s%n", name, files.size(), lost, seconds, last);
        return lost;
    }

    private static String fingerpost(String classPath, Path project, String... command) throws IOException, InterruptedException {
        List<String> words = new ArrayList<>(
                List.of("java", "-cp", classPath, "dev.fingerpost.cli.Main", "-C", project.toString()));
        words.addAll(List.of(command));
        return new String(run(words), StandardCharsets.UTF_8);
    }

    private static byte[] run(List<String> words) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(words).redirectErrorStream(true).start();
        byte[] said = process.getInputStream().readAllBytes();
        process.waitFor();
        return said;
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path file : walk.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
