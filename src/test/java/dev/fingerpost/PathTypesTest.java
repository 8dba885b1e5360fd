package dev.fingerpost;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Paths are of the types of the package {@code path}, which alone knows what their names end in. */
class PathTypesTest {
    private static final Path MAIN = Path.of("src/main/java/dev/fingerpost");

    private static final Pattern LITERAL =
            Pattern.compile("\"(?:/?(?:index)?\\.(?:md|html)|/?index\\.(?:md|html)|content/|/?\\.\\./?)\"");

    /** By file: the literals that may stand there, all of which mean something else. */
    private static final Map<String, Set<String>> OTHER_MEANING = Map.of(
            // From one number to another.
            "exchange/FeelCell.java", Set.of("\"..\""));

    private static final Pattern MAP =
            Pattern.compile("(?<!Path, )Map<String,\\s*(?<value>[^=;(){}]*?)>\\s+(?<name>\\w+)\\b(?!\\s*\\.)");
    private static final Pattern PATHS = Pattern.compile(
            "(?i)(?:.*by)?(?:paths?|files?|folders?|templates?|pages?)|.*by(?:path|file|folder|page|template)");
    private static final Pattern SAID = Pattern.compile(
            "(?i)(?<!page )\\bby (?:(?:the|their|its|a) )?(?:(?:old|own) )?(?:paths?|files?|folders?|pages?|templates?)\\b"
                    + "(?! of a theme)|\\bby name(?: in the theme|: \\{@code [\\w/-]*/)");

    /** By file: the names of maps whose keys are no paths, although their names or comments say so. */
    private static final Map<String, Set<String>> NO_PATHS = Map.of(
            // By name in the folder of what is kept between builds.
            "pipeline/PageMemory.java", Set.of("files"),
            "pipeline/BuildCache.java", Set.of("files"),
            "pipeline/PageChunks.java", Set.of("files"),
            // Paths by tag.
            "site/Tags.java", Set.of("paths"),
            // By target, as the tree's answers have it: the id of a step, or another page as it is written there.
            "render/TreeTargets.java", Set.of("others"),
            "render/TreeData.java", Set.of("others"),
            "map/Layers.java", Set.of("others"),
            "map/Drawing.java", Set.of("others"),
            "map/MapSvg.java", Set.of("others"));

    @Test
    void whatNamesOfPagesEndInIsSaidInOnePackage() throws IOException {
        assertThat(found((file, text) -> LITERAL.matcher(text)
                        .results()
                        .map(MatchResult::group)
                        .filter(literal ->
                                !OTHER_MEANING.getOrDefault(file, Set.of()).contains(literal))))
                .isEmpty();
    }

    @Test
    void noMapOfTextsHasPathsForKeys() throws IOException {
        assertThat(found((file, text) -> MAP.matcher(text)
                        .results()
                        .filter(map -> isOfPaths(map, text))
                        .map(map -> map.group(2))
                        .filter(name -> !NO_PATHS.getOrDefault(file, Set.of()).contains(name))))
                .isEmpty();
    }

    /** Each exception is one: a name that is no longer there would let a new one pass. */
    @Test
    void theExceptionsAreThere() throws IOException {
        for (Map.Entry<String, Set<String>> file : NO_PATHS.entrySet()) {
            String text = Files.readString(MAIN.resolve(file.getKey()));
            assertThat(MAP.matcher(text)
                            .results()
                            .filter(map -> isOfPaths(map, text))
                            .map(map -> map.group(2)))
                    .as(file.getKey())
                    .containsAll(file.getValue());
        }
    }

    /** The check finds what it is there for. */
    @Test
    void aMapOfPathsIsFound() {
        for (String text : List.of(
                "    /** By path below content/: what it says. */\n    private final Map<String, Page> all = x;",
                "    /** @param all by file, whole */\n    void m(Map<String, Page> all) {}",
                "    final SortedMap<String, SourceFile> templates;",
                "    Map<String, List<Page>> byFolder() {}")) {
            assertThat(MAP.matcher(text).results().filter(map -> isOfPaths(map, text)))
                    .as(text)
                    .hasSize(1);
        }
        assertThat(LITERAL.matcher("a + \".md\" + \"index.md\" + \"content/\"").results())
                .hasSize(3);
    }

    /** Whether its name says so, or the comment above its line, or what is said of it as a parameter. */
    private static boolean isOfPaths(MatchResult map, String text) {
        String name = map.group(2);
        Matcher parameter =
                Pattern.compile("@param " + name + "\\b(?<said>[^@/]*)").matcher(text);
        String said = parameter.results().map(MatchResult::group).reduce("", String::concat);
        return PATHS.matcher(name).matches()
                || SAID.matcher(said).find()
                || SAID.matcher(above(text, map.start())).find();
    }

    /** The comment that ends right above a line, unless it is of parameters. */
    private static String above(String text, int at) {
        String before = text.substring(0, text.lastIndexOf('\n', at) + 1).stripTrailing();
        int begin = before.endsWith("*/") ? before.lastIndexOf("/**") : -1;
        String comment = begin < 0 ? "" : before.substring(begin);
        return comment.contains("@param") ? "" : comment;
    }

    private interface Finder {
        Stream<String> in(String file, String text);
    }

    private static Set<String> found(Finder finder) throws IOException {
        Set<String> found = new TreeSet<>();
        try (Stream<Path> files = Files.walk(MAIN)) {
            for (Path path :
                    files.filter(one -> one.toString().endsWith(".java")).toList()) {
                String file = MAIN.relativize(path).toString().replace('\\', '/');
                if (!file.startsWith("path/")) {
                    finder.in(file, Files.readString(path)).forEach(what -> found.add(file + ": " + what));
                }
            }
        }
        return found;
    }
}
