package dev.fingerpost.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Where a line of the client program lives: the folder of a module says what it may know. */
class ClientModulesTest {
    private static final Pattern IMPORT = Pattern.compile("(?m)^import .* from '([^']+)'$");
    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/|(?m)(?<=^|\\s)//.*$");
    private static final Pattern OF_A_PAGE =
            Pattern.compile("(?<![.\\w'])(?:document|window|location|history|navigator|localStorage|setTimeout)\\b");
    private static final Pattern EXPORT = Pattern.compile(
            "(?m)^(?<comment>(?: \\*/|/\\*\\*.*\\*/)\\n)?export (?<kind>async function|function|class|const|let) (?<name>\\w+)");
    /** What a module states for all of it, whether others may import it or not. */
    private static final Pattern NAMES = Pattern.compile(
            "(?m)^(?:export )?(?:async )?(?:function|class|const|let) [\\[{]?(\\w+(?:[\\w:, ]*\\w(?= ?[\\]}]))?)");

    private static final Map<String, Set<String>> MAY_IMPORT = Map.of(
            "entry", Set.of("page", "rules", "shared"),
            "page", Set.of("page", "rules", "shared"),
            "rules", Set.of("rules"),
            "shared", Set.of("shared"));

    private final Map<String, String> modules = ClientModules.all();

    @Test
    void importsRunDownwards() {
        modules.forEach((path, text) -> imports(path, text)
                .forEach(imported -> assertThat(MAY_IMPORT.get(path.split("/")[0]))
                        .as("%s imports %s", path, imported)
                        .contains(imported.split("/")[0])));
    }

    /** Of pages: the search knows nothing of trees. */
    @Test
    void partsOfPagesDoNotMeet() {
        modules.forEach((path, text) -> imports(path, text).forEach(imported -> {
            if (path.startsWith("page/") && imported.startsWith("page/") && imported.split("/").length > 2) {
                assertThat(path).as("imports %s", imported).startsWith(imported.replaceAll("[^/]*$", ""));
            }
        }));
    }

    @Test
    void rulesKnowNoPage() {
        modules.forEach((path, text) -> {
            if (path.startsWith("rules/")) {
                assertThat(OF_A_PAGE
                                .matcher(COMMENT.matcher(text).replaceAll(""))
                                .results())
                        .as(path)
                        .isEmpty();
            }
        });
    }

    @Test
    void noNameStandsForTwoThings() {
        Set<String> folders = new TreeSet<>();
        modules.keySet().forEach(path -> Path.of(path).getParent().forEach(name -> folders.add(name + ".js")));
        List<String> names = new ArrayList<>(folders);
        modules.keySet().forEach(path -> names.add(Path.of(path).getFileName().toString()));
        assertThat(names).doesNotHaveDuplicates();

        List<String> stated = new ArrayList<>();
        modules.values()
                .forEach(text -> NAMES.matcher(text)
                        .results()
                        .flatMap(found -> Stream.of(found.group(1).split(",")))
                        .forEach(name -> stated.add(name.replaceFirst(".*:", "").strip())));
        assertThat(stated).hasSizeGreaterThan(500).doesNotHaveDuplicates();
    }

    @Test
    void eachExportIsExplained() {
        modules.forEach((path, text) -> EXPORT.matcher(text)
                .results()
                .filter(export -> export.group(1) == null)
                .map(MatchResult::group)
                .forEach(export -> assertThat(export).as(path).isEmpty()));
    }

    private static List<String> imports(String path, String text) {
        return IMPORT.matcher(text)
                .results()
                .map(found -> Path.of(path).resolveSibling(found.group(1)).normalize())
                .map(found -> found.toString().replace('\\', '/'))
                .toList();
    }
}
