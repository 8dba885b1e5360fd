import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Brings projects of other tools over, and writes a table of what came of it: {@code java bench/Migrations.java ./fingerpost PROJECT...}, each
 * PROJECT a folder with a copy of a repository. Before: its Markdown below content/ with a configuration of one line. After: what
 * {@code import} wrote, and {@code mend --write} once more. Seconds are the processor's, of import alone. Words: those of the pages'
 * sources that are neither on their pages, nor in a message, nor in markup that the manual says is removed. Nothing of a project stays.
 *
 * <p>{@code java bench/Migrations.java words PROJECT IMPORTED} lists such words for one project that was brought over and built, with its
 * messages in files beside IMPORTED whose names begin with its name.
 */
public final class Migrations {
    private static final Pattern ERROR = Pattern.compile("\"severity\":\\s*\"error\",\\s*\"code\":\\s*\"([a-z0-9-]+)\"");

    private final String fingerpost;
    private final Path folder;

    private Migrations(String fingerpost, Path folder) {
        this.fingerpost = fingerpost;
        this.folder = folder;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (arguments[0].equals("words")) {
            Path imported = Path.of(arguments[2]);
            StringBuilder told = new StringBuilder();
            try (Stream<Path> files = Files.list(imported.resolveSibling(""))) {
                for (Path file : files.filter(Files::isRegularFile)
                        .filter(file -> file.getFileName().toString().startsWith(imported.getFileName() + "."))
                        .toList()) {
                    told.append(Files.readString(file));
                }
            }
            new Words(told.toString()).lost(Path.of(arguments[1]), imported).forEach((page, words) -> System.out.println(page + ": " + words));
            return;
        }
        System.out.println("| project | pages | errors before | import, s | exit codes | errors after | their kinds | words lost |");
        System.out.println("| --- | --- | --- | --- | --- | --- | --- | --- |");
        for (String project : List.of(arguments).subList(1, arguments.length)) {
            Path folder = Files.createTempDirectory("migrations");
            try {
                System.out.println(new Migrations(Path.of(arguments[0]).toAbsolutePath().toString(), folder).row(Path.of(project)));
            } finally {
                remove(folder);
            }
        }
    }

    private String row(Path project) throws IOException, InterruptedException {
        Path copied = folder.resolve("before");
        long pages = copy(project, copied.resolve("content"));
        Files.writeString(copied.resolve("fingerpost.yaml"), "title: T\n");
        int before = total(errors("before"));
        int imported = run("import", project.toAbsolutePath().toString(), "--to", "after");
        double seconds = seconds();
        String told = Files.readString(folder.resolve("err"));
        int mended = run("mend", "--write", "-C", "after");
        Map<String, Integer> after = errors("after");
        told += Files.readString(folder.resolve("out"));
        run("check", "--baseline", "-C", "after");
        int built = run("build", "-C", "after");
        int lost = new Words(told)
                .lost(project, folder.resolve("after")).values().stream().mapToInt(List::size).sum();
        String kinds = after.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, Integer> kind) -> -kind.getValue()))
                .map(kind -> kind.getKey() + " " + kind.getValue())
                .collect(Collectors.joining(", "));
        return String.format(
                Locale.ROOT,
                "| %s | %d | %d | %.1f | %d, %d, %d | %d | %s | %d |",
                project.getFileName(),
                pages,
                before,
                seconds,
                imported,
                mended,
                built,
                total(after),
                kinds,
                lost);
    }

    /** Copies what people read, without links and hidden files; says how many pages there are. */
    private static long copy(Path from, Path to) throws IOException {
        long pages = 0;
        try (Stream<Path> walk = Files.walk(from)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                String path = from.relativize(file).toString();
                boolean hidden = path.startsWith(".") || path.contains("/.") || path.contains("node_modules/");
                if (!hidden && path.matches("(?i).*\\.(?:md|png|jpe?g|gif|svg|webp|pdf)")) {
                    pages += path.endsWith(".md") ? 1 : 0;
                    Path target = to.resolve(path);
                    Files.createDirectories(target.getParent());
                    Files.copy(file, target);
                }
            }
        }
        return pages;
    }

    private Map<String, Integer> errors(String project) throws IOException, InterruptedException {
        run("check", "--format", "json", "-C", project);
        Map<String, Integer> errors = new TreeMap<>();
        Matcher error = ERROR.matcher(Files.readString(folder.resolve("out")));
        while (error.find()) {
            errors.merge(error.group(1), 1, Integer::sum);
        }
        return errors;
    }

    private static int total(Map<String, Integer> errors) {
        return errors.values().stream().mapToInt(Integer::intValue).sum();
    }

    private int run(String... arguments) throws IOException, InterruptedException {
        String timed = "TIMEFORMAT='%U %S'; { time \"$0\" \"$@\" 2> err; } 2> time";
        List<String> command = Stream.concat(Stream.of("bash", "-c", timed, fingerpost), Stream.of(arguments)).toList();
        return new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(folder.resolve("out").toFile())
                .redirectError(folder.resolve("shell").toFile())
                .start()
                .waitFor();
    }

    /** Of the processor, of the last command. */
    private double seconds() throws IOException {
        return Stream.of(Files.readString(folder.resolve("time")).strip().split("\\s+"))
                .mapToDouble(Double::parseDouble)
                .sum();
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    /** The law of lost words. */
    private static final class Words {
        private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

        /** Front matter, and what the manual says is removed: the markup of Markdown and HTML, and that of the other tool. */
        private static final List<Pattern> REMOVED = List.of(
                Pattern.compile("(?s)\\A\\s*(?:---[ \\t]*\\n.*?\\n---[ \\t]*(?=\\n|\\z)|\\+\\+\\+[ \\t]*\\n.*?\\n\\+\\+\\+|\\{[ \\t]*\\n.*?\\n})"),
                Pattern.compile("(?s)<!--.*?(?:-->|\\z)|\\{/\\*.*?\\*/}|\\{%-?\\s*comment.*?endcomment\\s*-?%}"),
                Pattern.compile("(?is)<(script|style|iframe|noscript)\\b.*?</\\1\\s*>"),
                Pattern.compile("(?m)^import [^\\n]*(?:\\n[^\\n]+){0,20}?['\"][^'\"\\n]+['\"];?[ \\t]*$"),
                Pattern.compile("(?s)</?[A-Za-z][\\w:.-]*+(?:[\\s/](?:\"[^\"]*\"|'[^']*'|\\{(?:[^{}]++|\\{[^{}]*})*+}|[^<>\"'{]++)*+)?>"),
                Pattern.compile("(?m)^[ \\t]*-+8<-+.*$"),
                Pattern.compile("\\[\\^[^\\]\\s]+]"),
                Pattern.compile("(?mi)^[ \\t]*\\[(?:toc|\\[_?toc_?])][ \\t]*$"),
                Pattern.compile("(?s)\\{\\{.{0,2000}?}}|\\{%.{0,2000}?%}"),
                Pattern.compile("\\{[^{}\\n]*}"),
                Pattern.compile("(?m)^[ \\t>*+-]*\\[[^\\[\\]]+]:(?:[ \\t]*\\n[ \\t]*\\S+|.*)(?:\\n[ \\t]+['\"(][^'\")]*['\")])?"),
                Pattern.compile("(?m)(?<=^[ \\t>]{0,20}[*+-][ \\t]{1,4})\\[[xX]](?=\\s)"),
                Pattern.compile("(?m)^[ \\t>*+-]*(?:`{3,}|~{3,}).*$"),
                Pattern.compile("(?<=])\\((?:<[^<>\\n]*>|[^()\\s]*(?:\\([^()\\s]*\\)[^()\\s]*)*)(?:\\s+(?:\"[^\"]*\"|'[^']*'))?\\s*\\)"),
                Pattern.compile("(?<=])\\s*\\[[^\\]\\[]*](?!\\()"),
                Pattern.compile("&#?[A-Za-z0-9]+;"),
                Pattern.compile("%[0-9A-Fa-f]{2}"),
                Pattern.compile("(?m)^[ \\t>]*(?:(?:!!!|\\?\\?\\?\\+?|:::+|===[!+]?)[ \\t]*[\\w-]*|\\[![A-Za-z]+])"),
                Pattern.compile("(?m)^[ \\t>]*(?:[0-9]{1,9}[.)](?=\\s)|[*+-](?=\\s))+"),
                Pattern.compile(":[a-z0-9_+-]+:"));

        private final String told;

        Words(String told) {
            this.told = told;
        }

        /** By page: the words that are nowhere. */
        Map<String, List<String>> lost(Path project, Path imported) throws IOException {
            List<String> sources;
            try (Stream<Path> walk = Files.walk(project)) {
                sources = walk.filter(Files::isRegularFile)
                        .map(file -> project.relativize(file).toString())
                        .filter(path -> path.matches("(?i).*\\.(?:md|mdx|markdown)"))
                        .sorted()
                        .toList();
            }
            // Pages lie in one folder of the project: the one below which most of them are found again.
            Map<String, Integer> folders = new TreeMap<>();
            sources.forEach(path -> folders.merge(folder(path, imported), 1, Integer::sum));
            folders.remove("?");
            String pages = folders.entrySet().stream()
                    .max(Map.Entry.comparingByValue())
                    .map(Map.Entry::getKey)
                    .orElse("");
            Map<String, List<String>> lost = new TreeMap<>();
            for (String path : sources) {
                Path page = path.startsWith(pages) ? page(path.substring(pages.length()), imported) : null;
                List<String> words = page == null ? List.of() : lost(Files.readAllBytes(project.resolve(path)), page);
                if (!words.isEmpty()) {
                    lost.put(path, words);
                }
            }
            return lost;
        }

        /** What stands before the longest end of a path by which a page is found; {@code ?} where none is. */
        private static String folder(String path, Path imported) {
            for (int from = 0; from >= 0; from = path.indexOf('/', from) + 1 == 0 ? -1 : path.indexOf('/', from) + 1) {
                if (page(path.substring(from), imported) != null) {
                    return path.substring(0, from);
                }
            }
            return "?";
        }

        /** The page that a file became; null where there is none. */
        private static Path page(String path, Path imported) {
            String page = path.replaceFirst("\\.\\w+$", ".md");
            for (String place : List.of(page, page.replaceAll("(?<=^|/)_", ""))) {
                String built = place.replaceFirst("(?<=^|/)(?:_index|(?i:readme))\\.md$", "index.md").replaceFirst("\\.md$", ".html");
                if (Files.exists(imported.resolve("content").resolve(place))
                        && Files.exists(imported.resolve("site").resolve(built))) {
                    return imported.resolve("site").resolve(built);
                }
            }
            return null;
        }

        private List<String> lost(byte[] source, Path page) throws IOException {
            String html = Files.readString(page);
            String shown = html.replaceAll("<[^>]*>", "")
                    .replace("&amp;", "&").replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&#39;", "'");
            String left = new String(source, java.nio.charset.StandardCharsets.UTF_8).replaceAll("[\r\uFEFF]", "");
            for (Pattern removed : REMOVED) {
                left = removed.matcher(left).replaceAll(" ");
            }
            return WORD.matcher(left)
                    .results()
                    .map(word -> word.group())
                    .distinct()
                    .filter(word -> !shown.contains(word) && !html.contains(word) && !told.contains(word))
                    .toList();
        }
    }
}
