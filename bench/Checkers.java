import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Who finds which fault of a decision table. Tables are generated without a fault, as boxes into which the space of all cases is cut; then one
 * fault is put into each. What is wrong with a table is known by trying every case of it. Each table is a page with {@code ## Rules}, and DMN.
 * {@code bench/checkers} starts it.
 */
public final class Checkers {
    private static final Path WORK = Path.of("target", "checkers").toAbsolutePath();
    private static final Path PEERS = Path.of("bench", "peers", "checkers").toAbsolutePath();
    private static final String KIE = "org.kie:kie-dmn-validation:10.2.0";
    private static final String CAMUNDA = "org.camunda.bpm.dmn:camunda-engine-dmn:7.24.0";
    private static final String DMN_CHECK = "de.redsix:dmn-check-validators:1.4.0";
    private static final List<String> FAULTS =
            List.of("none", "gap", "overlap", "shadowed by one row", "shadowed by several rows", "unused");
    private static final List<String> KINDS = List.of("gap", "overlap", "shadowed", "unused");
    private static final int ENDS = 3;
    private static final int VALUES = 8;

    /** What a column is made of. Numbers have a stretch for each value, from one cut to the next. */
    private record Column(String type, List<String> values) {
        int size() {
            return values.size();
        }

        boolean number() {
            return type.equals("number");
        }
    }

    private record Row(long[] cells, int end) {
        boolean fits(int[] one) {
            return IntStream.range(0, cells.length).allMatch(i -> (cells[i] >> one[i] & 1) != 0);
        }
    }

    private record Table(List<Column> columns, List<Row> rows, boolean first) {
        long all(int column) {
            return (1L << columns.get(column).size()) - 1;
        }
    }

    private record Judge(String name, List<String> command, String heap) {}

    /** @param seconds of processor time; null where it did not end in time */
    private record Said(Map<String, Set<String>> kinds, Double seconds) {}

    private final int count;
    private final long seed;
    private final int limit;
    private final int[] large;
    private final Map<String, Table> tables = new TreeMap<>();
    private final Map<String, String> faults = new TreeMap<>();
    private final Map<String, Set<String>> truths = new TreeMap<>();

    private Checkers(List<String> words) {
        count = Integer.parseInt(option(words, "-n", "40"));
        seed = Long.parseLong(option(words, "-s", "7"));
        limit = Integer.parseInt(option(words, "-t", "300"));
        large = Arrays.stream(option(words, "-l", "12,5000").split(",")).mapToInt(Integer::parseInt).toArray();
    }

    private static String option(List<String> words, String name, String usual) {
        int at = words.indexOf(name);
        return at < 0 ? usual : words.get(at + 1);
    }

    public static void main(String[] args) throws Exception {
        new Checkers(List.of(args)).run();
    }

    private void run() throws Exception {
        Path small = WORK.resolve("small");
        Path big = WORK.resolve("large");
        for (Path folder : List.of(small, big)) {
            delete(folder);
            Files.createDirectories(folder.resolve("content/trees"));
            Files.writeString(folder.resolve("fingerpost.yaml"), "title: T\nsilence: [page-orphan, tree-no-consequences, tree-no-case-study]\n");
            Files.writeString(folder.resolve("content/index.md"), "# Home\n");
        }
        Random random = new Random(seed);
        for (int i = 0; i < count * FAULTS.size(); i++) {
            add(String.format("t%04d", i), FAULTS.get(i % FAULTS.size()), random);
        }
        tables.forEach((name, table) -> write(small, name, table, false));
        write(big, "large", boxes(columns(large[0], VALUES), large[1], random), true);
        System.out.println("Seed " + seed + ", " + count + " tables of each kind; limit " + limit + " s\n");
        List<Judge> judges = judges();
        Map<Judge, Said> first = new LinkedHashMap<>();
        Map<Judge, Said> second = new LinkedHashMap<>();
        for (Judge judge : judges) {
            first.put(judge, ask(judge, small));
            second.put(judge, ask(judge, big));
        }
        tell(first, second);
        System.out.println("\n" + examples(small));
    }

    private List<Judge> judges() throws Exception {
        List<Judge> judges = new ArrayList<>();
        judges.add(new Judge(
                "Fingerpost",
                List.of(java(), "-Xmx256m", "-jar", Path.of("target/fingerpost.jar").toAbsolutePath().toString(), "check", "--format", "json"),
                "256 MB"));
        String kie = classPath(KIE);
        String camunda = classPath(CAMUNDA);
        String given = System.getenv("DMN_CHECK");
        String check = given == null ? classPath(DMN_CHECK) : given;
        String java = System.getenv().getOrDefault("DMN_CHECK_JAVA", java());
        add(judges, "dmn-check 1.4.0", java, check, "DmnCheck.java");
        add(judges, "KIE 10.2.0", java(), kie, "Kie.java");
        add(judges, "Camunda 7.24.0", java(), camunda, "Camunda.java");
        return judges;
    }

    private static void add(List<Judge> judges, String name, String java, String classPath, String program) {
        if (classPath.isEmpty()) {
            System.out.println(name + " takes no part: it cannot be had from Maven Central here");
        } else {
            judges.add(new Judge(
                    name, List.of(java, "-Xmx4g", "-cp", classPath, PEERS.resolve(program).toString()), "4 GB"));
        }
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** Empty where it cannot be had. */
    private static String classPath(String name) throws Exception {
        String[] parts = name.split(":");
        Path folder = Files.createDirectories(WORK.resolve(parts[1]));
        Files.writeString(folder.resolve("pom.xml"), """
                <project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>
                <groupId>x</groupId><artifactId>x</artifactId><version>1</version><dependencies>
                <dependency><groupId>%s</groupId><artifactId>%s</artifactId><version>%s</version></dependency>
                <dependency><groupId>org.slf4j</groupId><artifactId>slf4j-nop</artifactId><version>2.0.17</version></dependency>
                </dependencies></project>
                """.formatted((Object[]) parts));
        Path file = folder.resolve("class-path");
        Files.deleteIfExists(file);
        process(List.of("mvn", "-q", "-B", "dependency:build-classpath", "-Dmdep.outputFile=" + file), folder, folder.resolve("mvn.log"), 600);
        return Files.exists(file) ? Files.readString(file) : "";
    }

    /** Seconds of processor time; null where it did not end in time. */
    private static Double process(List<String> command, Path folder, Path log, int seconds) throws Exception {
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        process.getOutputStream().close();
        double cpu = 0;
        for (long end = System.nanoTime() + seconds * 1_000_000_000L; !process.waitFor(50, TimeUnit.MILLISECONDS); ) {
            cpu = process.info().totalCpuDuration().map(duration -> duration.toMillis() / 1e3).orElse(cpu);
            if (System.nanoTime() > end) {
                process.destroyForcibly().waitFor();
                return null;
            }
        }
        return cpu;
    }

    private static final Pattern NOTE = Pattern.compile(
            "\"path\": ?\"content/trees/(\\w+)\\.\\w+\"[^{}]*?\"code\": ?\"([a-z-]+)\"|\"code\": ?\"([a-z-]+)\"[^{}]*?\"path\": ?\"content/trees/(\\w+)\\.\\w+\"");

    private Said ask(Judge judge, Path folder) throws Exception {
        List<String> command = new ArrayList<>(judge.command);
        boolean ours = judge.name.equals("Fingerpost");
        if (!ours) {
            try (var files = Files.list(folder)) {
                files.map(Path::toString).filter(file -> file.endsWith(".dmn")).sorted().forEach(command::add);
            }
        }
        Path log = WORK.resolve(folder.getFileName() + "-" + judge.name.replace(' ', '-') + ".log");
        Double seconds = process(command, folder, log, limit);
        Map<String, Set<String>> kinds = new TreeMap<>();
        String said = Files.readString(log);
        if (ours) {
            Map<String, String> codes = Map.of(
                    "tree-rules-gap", "gap", "tree-rules-overlap", "overlap", "tree-rule-shadowed", "shadowed", "tree-no-difference", "unused");
            Matcher note = NOTE.matcher(said);
            while (note.find()) {
                String name = note.group(1) == null ? note.group(4) : note.group(1);
                String kind = codes.get(note.group(2) == null ? note.group(3) : note.group(2));
                kinds.computeIfAbsent(name, one -> new TreeSet<>()).addAll(kind == null ? Set.of() : Set.of(kind));
            }
        } else {
            said.lines().filter(line -> line.contains(".dmn\t")).forEach(line -> kinds.put(
                    line.substring(0, line.indexOf(".dmn")),
                    new TreeSet<>(Arrays.asList(line.substring(line.indexOf('\t') + 1).split(",")))));
        }
        return new Said(kinds, seconds);
    }

    private void tell(Map<Judge, Said> small, Map<Judge, Said> large) {
        System.out.println("| " + count + " tables each with | " + small.keySet().stream().map(Judge::name).collect(Collectors.joining(" | ")) + " |");
        System.out.println("|---|" + "--:|".repeat(small.size()));
        for (String fault : FAULTS) {
            String kind = fault.replaceFirst(" by.*", "");
            List<String> cells = new ArrayList<>();
            for (Said said : small.values()) {
                long found = faults.keySet().stream()
                        .filter(name -> faults.get(name).equals(fault))
                        .filter(name -> kinds(said, name).contains(kind))
                        .count();
                long unread = faults.keySet().stream()
                        .filter(name -> faults.get(name).equals(fault))
                        .filter(name -> kinds(said, name).contains("not analysed"))
                        .count();
                long hinted = faults.keySet().stream()
                        .filter(name -> faults.get(name).equals(fault))
                        .filter(name -> kinds(said, name).contains(kind + "?") && !kinds(said, name).contains(kind))
                        .count();
                cells.add((fault.equals("none") ? "–" : found + " found") + (hinted == 0 ? "" : ", " + hinted + " hinted") + (unread == 0 ? "" : ", " + unread + " not analysed"));
            }
            System.out.println("| " + (fault.equals("none") ? "no fault" : fault) + " | " + String.join(" | ", cells) + " |");
        }
        List<String> wrong = new ArrayList<>();
        for (Said said : small.values()) {
            Map<String, Long> kinds = KINDS.stream().collect(Collectors.toMap(
                    kind -> kind,
                    kind -> faults.keySet().stream()
                            .filter(name -> kinds(said, name).contains(kind) && !truths.get(name).contains(kind))
                            .count(),
                    (one, other) -> one,
                    TreeMap::new));
            String words = kinds.entrySet().stream()
                    .filter(kind -> kind.getValue() > 0)
                    .map(kind -> kind.getValue() + " " + kind.getKey())
                    .collect(Collectors.joining(", "));
            wrong.add(words.isEmpty() ? "0" : words);
        }
        System.out.println("| tables said to have what they do not | " + String.join(" | ", wrong) + " |");
        System.out.println("| CPU seconds for these | " + small.values().stream().map(this::seconds).collect(Collectors.joining(" | ")) + " |");
        System.out.println("| " + this.large[0] + " columns, " + this.large[1] + " rows: CPU seconds | "
                + large.values().stream().map(this::seconds).collect(Collectors.joining(" | ")) + " |");
        System.out.println("| memory allowed | " + small.keySet().stream().map(Judge::heap).collect(Collectors.joining(" | ")) + " |");
    }

    private static Set<String> kinds(Said said, String name) {
        return said.kinds.getOrDefault(name, Set.of());
    }

    private String seconds(Said said) {
        return said.seconds == null ? "not within " + limit : String.format(Locale.ROOT, "%.1f", said.seconds);
    }

    // Tables.

    private void add(String name, String fault, Random random) {
        for (int tries = 0; ; tries++) {
            Table table = table(fault, random);
            Set<String> truth = table == null ? Set.of() : truth(table);
            Set<String> wanted = fault.equals("none") ? Set.of() : Set.of(fault.replaceFirst(" by.*", ""));
            if (table != null && (truth.equals(wanted) || tries > 500 && truth.containsAll(wanted))) {
                tables.put(name, table);
                faults.put(name, fault);
                truths.put(name, truth);
                return;
            }
        }
    }

    private static Table table(String fault, Random random) {
        List<Column> columns = IntStream.range(0, 2 + random.nextInt(3)).mapToObj(i -> column(random)).toList();
        int unused = fault.equals("unused") ? random.nextInt(columns.size()) : -1;
        Table table = boxes(columns, 4 + random.nextInt(9), random, unused);
        List<Row> rows = new ArrayList<>(table.rows);
        int at = random.nextInt(rows.size());
        Row row = rows.get(at);
        int column = random.nextInt(columns.size());
        switch (fault) {
            case "gap" -> {
                if (random.nextBoolean()) {
                    rows.remove(at);
                } else {
                    rows.set(at, with(row, column, part(columns.get(column), row.cells[column], random)));
                }
            }
            case "overlap" -> rows.set(at, with(row, column, table.all(column)));
            case "shadowed by one row" -> rows.add(
                    at + 1 + random.nextInt(rows.size() - at),
                    new Row(with(row, column, part(columns.get(column), row.cells[column], random)).cells, random.nextInt(ENDS)));
            case "shadowed by several rows" -> {
                long[] cells = row.cells.clone();
                cells[column] = table.all(column);
                Row wide = new Row(cells, random.nextInt(ENDS));
                rows.add(wide);
                boolean one = rows.subList(0, rows.size() - 1).stream().anyMatch(other -> covers(other, wide));
                if (one) {
                    return null;
                }
            }
            default -> {
                // As it is, or made so from the beginning.
            }
        }
        boolean asked = IntStream.range(0, columns.size())
                .allMatch(i -> rows.stream().anyMatch(one -> one.cells[i] != table.all(i)));
        return rows.size() < 2 || !asked ? null : new Table(columns, rows, fault.startsWith("shadowed"));
    }

    private static boolean covers(Row one, Row other) {
        return IntStream.range(0, one.cells.length).allMatch(i -> (other.cells[i] & ~one.cells[i]) == 0);
    }

    private static Row with(Row row, int column, long cell) {
        long[] cells = row.cells.clone();
        cells[column] = cell;
        return new Row(cells, row.end);
    }

    private static Column column(Random random) {
        return switch (random.nextInt(3)) {
            case 0 -> new Column("boolean", List.of("true", "false"));
            case 1 -> new Column("string", List.of("a", "b", "c", "d").subList(0, 3 + random.nextInt(2)));
            default -> {
                List<Integer> cuts = new ArrayList<>(new TreeSet<>(List.of(1 + random.nextInt(30), 31 + random.nextInt(30), 61 + random.nextInt(30))));
                List<String> values = new ArrayList<>(List.of("0"));
                cuts.forEach(cut -> values.add(String.valueOf(cut)));
                yield new Column("number", values);
            }
        };
    }

    private static List<Column> columns(int count, int values) {
        List<String> names = IntStream.range(0, values).mapToObj(i -> "v" + (char) ('a' + i)).toList();
        return Collections.nCopies(count, new Column("string", names));
    }

    /** A part of a cell that is not all of it; numbers stay in one piece. Nothing where there is none. */
    private static long part(Column column, long cell, Random random) {
        int size = Long.bitCount(cell);
        if (size < 2) {
            return cell;
        }
        if (column.number()) {
            int low = Long.numberOfTrailingZeros(cell);
            int kept = 1 + random.nextInt(size - 1);
            return random.nextBoolean() ? ((1L << kept) - 1) << low : ((1L << kept) - 1) << low + size - kept;
        }
        long part = 0;
        while (part == 0 || part == cell) {
            part = cell & random.nextInt(1 << column.size());
        }
        return part;
    }

    private static Table boxes(List<Column> columns, int count, Random random) {
        return boxes(columns, count, random, -1);
    }

    /** All cases, cut in two again and again. Boxes that differ in the unused column alone lead to the same. */
    private static Table boxes(List<Column> columns, int count, Random random, int unused) {
        List<Row> rows = new ArrayList<>();
        long[] all = columns.stream().mapToLong(column -> (1L << column.size()) - 1).toArray();
        rows.add(new Row(all, 0));
        for (int tries = 0; rows.size() < count && tries < 100_000; tries++) {
            int at = random.nextInt(rows.size());
            int column = random.nextInt(columns.size());
            Row row = rows.get(at);
            long part = part(columns.get(column), row.cells[column], random);
            if (column != unused && part != row.cells[column]) {
                rows.set(at, with(row, column, part));
                rows.add(with(row, column, row.cells[column] & ~part));
            }
        }
        rows.replaceAll(row -> new Row(row.cells, random.nextInt(ENDS)));
        for (int cuts = 0; unused >= 0 && cuts < 2; cuts++) {
            int at = random.nextInt(rows.size());
            Row row = rows.get(at);
            long part = part(columns.get(unused), row.cells[unused], random);
            if (part != row.cells[unused]) {
                rows.set(at, with(row, unused, part));
                rows.add(with(row, unused, row.cells[unused] & ~part));
            }
        }
        Collections.shuffle(rows, random);
        return new Table(columns, rows, false);
    }

    // The truth, case by case.

    private static List<int[]> cases(Table table) {
        List<int[]> cases = new ArrayList<>(List.of(new int[table.columns.size()]));
        for (int i = 0; i < table.columns.size(); i++) {
            int column = i;
            cases = cases.stream()
                    .flatMap(one -> IntStream.range(0, table.columns.get(column).size()).mapToObj(value -> {
                        int[] other = one.clone();
                        other[column] = value;
                        return other;
                    }))
                    .collect(Collectors.toList());
        }
        return cases;
    }

    private static int wins(Table table, int[] one) {
        return IntStream.range(0, table.rows.size()).filter(row -> table.rows.get(row).fits(one)).findFirst().orElse(-1);
    }

    private static Set<String> truth(Table table) {
        Set<String> truth = new TreeSet<>();
        Set<Integer> winners = new TreeSet<>();
        for (int[] one : cases(table)) {
            int wins = wins(table, one);
            winners.add(wins);
            if (wins < 0) {
                truth.add("gap");
            }
            long ends = table.rows.stream().filter(row -> row.fits(one)).map(Row::end).distinct().count();
            if (ends > 1 && !table.first) {
                truth.add("overlap");
            }
        }
        if (!IntStream.range(0, table.rows.size()).allMatch(winners::contains)) {
            truth.add("shadowed");
        }
        // Which inputs matter is asked of tables that are sound in all else.
        for (int i = 0; truth.isEmpty() && i < table.columns.size(); i++) {
            int column = i;
            boolean matters = cases(table).stream().anyMatch(one -> {
                int[] other = one.clone();
                other[column] = 0;
                return table.rows.get(wins(table, one)).end != table.rows.get(wins(table, other)).end;
            });
            if (!matters) {
                truth.add("unused");
            }
        }
        return truth;
    }

    private static final Pattern GAP = Pattern.compile("(t\\d+)\\.md:\\d+:\\d+: error\\[tree-rules-gap]: no row fits (.*)");
    private static final Pattern NAMED = Pattern.compile("`q(\\d)` is `([^`]*)`");

    /** Whether each gap is told with an example that is one, and of which no word can be spared. */
    private String examples(Path folder) throws Exception {
        Path log = WORK.resolve("text.log");
        process(
                List.of(java(), "-jar", Path.of("target/fingerpost.jar").toAbsolutePath().toString(), "check", "--color", "never", "--max", "0"),
                folder, log, limit);
        int told = 0;
        int smallest = 0;
        Matcher gap = GAP.matcher(Files.readString(log));
        while (gap.find()) {
            Table table = tables.get(gap.group(1));
            long[] named = IntStream.range(0, table.columns.size()).mapToLong(table::all).toArray();
            Matcher word = NAMED.matcher(gap.group(2));
            while (word.find()) {
                int column = Integer.parseInt(word.group(1));
                named[column] = meant(table.columns.get(column), word.group(2));
            }
            long names = IntStream.range(0, named.length).filter(i -> named[i] != table.all(i)).count();
            told++;
            if (!isGap(table, named) || names != fewest(table)) {
                System.out.println(gap.group() + ": " + isGap(table, named) + ", " + fewest(table) + " would do");
            }
            smallest += isGap(table, named) && names == fewest(table) ? 1 : 0;
        }
        return told + " gaps told with an example, " + smallest + " of them with one that names as few answers as any";
    }

    private static List<String> labels(Column column) {
        return IntStream.range(0, column.size()).mapToObj(value -> cell(column, 1L << value)).toList();
    }

    /** The values that an answer of the page stands for: stretches that no row tells apart are one. */
    private static long meant(Column column, String label) {
        for (int low = 0; low < column.size(); low++) {
            for (int high = low + 1; high <= column.size(); high++) {
                long cell = (1L << high) - (1L << low);
                if ((column.number() || high == low + 1) && cell(column, cell).equals(label)) {
                    return cell;
                }
            }
        }
        throw new IllegalStateException(label);
    }

    private static boolean isGap(Table table, long[] named) {
        return cases(table).stream()
                .filter(one -> IntStream.range(0, named.length).allMatch(i -> (named[i] >> one[i] & 1) != 0))
                .allMatch(one -> wins(table, one) < 0);
    }

    private static long fewest(Table table) {
        long fewest = table.columns.size();
        for (int[] one : cases(table)) {
            for (int bits = 0; wins(table, one) < 0 && bits < 1 << one.length; bits++) {
                int kept = bits;
                long[] named = IntStream.range(0, one.length)
                        .mapToLong(i -> (kept >> i & 1) == 0 ? table.all(i) : 1L << one[i])
                        .toArray();
                if (Integer.bitCount(bits) < fewest && isGap(table, named)) {
                    fewest = Integer.bitCount(bits);
                }
            }
        }
        return fewest;
    }

    // Files.

    private static void write(Path folder, String name, Table table, boolean file) {
        try {
            Files.writeString(folder.resolve(name + ".dmn"), dmn(table));
            Path page = folder.resolve("content/trees/" + name + ".md");
            Files.writeString(page, page(table, file ? name + ".csv" : null));
            if (file) {
                Files.writeString(folder.resolve("content/trees/" + name + ".csv"), csv(table));
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String page(Table table, String file) {
        StringBuilder text = new StringBuilder("# T\n\n## Rules\n\n");
        text.append(table.first ? "" : "`unique`\n\n");
        if (file == null) {
            text.append('|');
            for (int i = 0; i < table.columns.size(); i++) {
                text.append(head(table, i, " [Question " + i + "](#q" + i + ")")).append(" |");
            }
            text.append(" End |\n|").append("---|".repeat(table.columns.size() + 1)).append('\n');
            for (Row row : table.rows) {
                text.append('|');
                for (int i = 0; i < row.cells.length; i++) {
                    text.append(' ').append(row.cells[i] == table.all(i) ? "-" : cell(table.columns.get(i), row.cells[i])).append(" |");
                }
                text.append(" [End](#end").append(row.end).append(") |\n");
            }
            text.append("\n## Questions\n\n");
            for (int i = 0; i < table.columns.size(); i++) {
                Column column = table.columns.get(i);
                text.append("### <a name=\"q" + i + "\"></a>Question " + i + "\n\n");
                labels(column).stream().filter(label -> !column.number()).forEach(label -> text.append("- ").append(label).append('\n'));
                text.append('\n');
            }
        } else {
            text.append("[The rules](").append(file).append(")\n\n");
        }
        text.append("## Outcomes\n");
        IntStream.range(0, ENDS).forEach(end -> text.append("\n### <a name=\"end" + end + "\"></a>End " + end + "\n\nDo.\n"));
        return "---\nkind: decision-tree\n---\n\n" + text;
    }

    private static String head(Table table, int i, String title) {
        return title + (table.columns.get(i).number() ? " `a number of units, 0 to 100`" : "");
    }

    private static String csv(Table table) {
        StringBuilder text = new StringBuilder();
        IntStream.range(0, table.columns.size()).forEach(i -> text.append("Question " + i + ","));
        text.append("End\n");
        for (Row row : table.rows) {
            for (int i = 0; i < row.cells.length; i++) {
                text.append(row.cells[i] == table.all(i) ? "-" : cell(table.columns.get(i), row.cells[i]).replace(", ", " | ")).append(',');
            }
            text.append("end").append(row.end).append('\n');
        }
        return text.toString();
    }

    private static String cell(Column column, long cell) {
        if (!column.number()) {
            return IntStream.range(0, column.size())
                    .filter(value -> (cell >> value & 1) != 0)
                    .mapToObj(value -> column.values.get(value))
                    .collect(Collectors.joining(", "));
        }
        int low = Long.numberOfTrailingZeros(cell);
        int high = low + Long.bitCount(cell);
        if (high == column.size()) {
            return column.values.get(low) + " or more";
        }
        return low == 0
                ? "under " + column.values.get(high)
                : column.values.get(low) + " to under " + column.values.get(high);
    }

    private static String dmn(Table table) {
        StringBuilder text = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<definitions xmlns=\"https://www.omg.org/spec/DMN/20191111/MODEL/\" "
                + "id=\"definitions\" name=\"T\" namespace=\"https://example.org/t\">\n");
        for (int i = 0; i < table.columns.size(); i++) {
            text.append("<inputData id=\"i" + i + "\" name=\"q" + i + "\"><variable id=\"v" + i + "\" name=\"q" + i + "\" typeRef=\""
                    + table.columns.get(i).type + "\"/></inputData>\n");
        }
        text.append("<decision id=\"d\" name=\"d\"><variable id=\"v\" name=\"d\" typeRef=\"string\"/>\n");
        for (int i = 0; i < table.columns.size(); i++) {
            text.append("<informationRequirement id=\"r" + i + "\"><requiredInput href=\"#i" + i + "\"/></informationRequirement>\n");
        }
        text.append("<decisionTable id=\"table\" hitPolicy=\"" + (table.first ? "FIRST" : "UNIQUE") + "\">\n");
        for (int i = 0; i < table.columns.size(); i++) {
            Column column = table.columns.get(i);
            String allowed = column.number() ? "[0..100]" : column.type.equals("string") ? quoted(column, -1L) : "";
            text.append("<input id=\"in" + i + "\" label=\"Question " + i + "\"><inputExpression id=\"e" + i + "\" typeRef=\"" + column.type + "\"><text>q" + i + "</text></inputExpression>"
                    + (allowed.isEmpty() ? "" : "<inputValues id=\"iv" + i + "\"><text>" + allowed + "</text></inputValues>") + "</input>\n");
        }
        text.append("<output id=\"out\" label=\"End\" name=\"d\" typeRef=\"string\"/>\n");
        for (int row = 0; row < table.rows.size(); row++) {
            text.append("<rule id=\"rule" + row + "\">");
            for (int i = 0; i < table.columns.size(); i++) {
                text.append("<inputEntry id=\"c" + row + "-" + i + "\"><text>" + feel(table, i, table.rows.get(row).cells[i]) + "</text></inputEntry>");
            }
            text.append("<outputEntry id=\"o" + row + "\"><text>\"end" + table.rows.get(row).end + "\"</text></outputEntry></rule>\n");
        }
        return text + "</decisionTable></decision>\n</definitions>\n";
    }

    private static String feel(Table table, int i, long cell) {
        Column column = table.columns.get(i);
        if (cell == table.all(i)) {
            return "-";
        }
        if (!column.number()) {
            return column.type.equals("string") ? quoted(column, cell) : cell(column, cell);
        }
        int low = Long.numberOfTrailingZeros(cell);
        int high = low + Long.bitCount(cell);
        return "[" + column.values.get(low) + ".." + (high == column.size() ? "100]" : column.values.get(high) + ")");
    }

    private static String quoted(Column column, long cell) {
        return IntStream.range(0, column.size())
                .filter(value -> (cell >> value & 1) != 0)
                .mapToObj(value -> "\"" + column.values.get(value) + "\"")
                .collect(Collectors.joining(","));
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var files = Files.walk(folder)) {
                for (Path file : files.sorted(Collections.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
