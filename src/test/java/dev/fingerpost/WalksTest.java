package dev.fingerpost;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What docs/architecture.md says of files, held against them. */
class WalksTest {
    private static final Path MAP = Path.of("docs/architecture.md");
    private static final List<Path> ROOTS = List.of(Path.of("src/main/java/dev/fingerpost"), Path.of("src/main/js"));
    private static final Pattern HOP = Pattern.compile("^(\\d+)\\. `([^`]+)` → `([^`]+)`: .+");
    private static final Pattern CLASS = Pattern.compile("`((?:[a-z]+\\.)+)([A-Z]\\w*)(?:\\.[\\w()]+)?`");

    @Test
    void eachHopLeadsFromAFileToOneThatItNames() throws IOException {
        Set<String> reached = new HashSet<>(Set.of("cli/Main.java", "serve/DevServer.java"));
        List<List<String>> walks = new ArrayList<>();
        for (String line : section("## Three walks")) {
            Matcher hop = HOP.matcher(line);
            if (line.startsWith("**")) {
                walks.add(new ArrayList<>());
            } else if (hop.matches()) {
                List<String> walk = walks.get(walks.size() - 1);
                walk.add(line);
                assertThat(hop.group(1)).as(line).isEqualTo(String.valueOf(walk.size()));
                assertThat(reached).as("how one comes to: %s", line).contains(hop.group(2));
                assertThat(text(hop.group(2)))
                        .as(line)
                        .containsPattern("\\b" + Pattern.quote(name(hop.group(3))) + "\\b");
                text(hop.group(3));
                reached.add(hop.group(3));
            }
        }
        assertThat(walks).hasSize(3).allSatisfy(walk -> assertThat(walk).hasSizeBetween(8, 12));
    }

    @Test
    void everyClassThatTheMapNamesIsThere() throws IOException {
        Set<String> missing = new TreeSet<>();
        int count = 0;
        for (Matcher named = CLASS.matcher(Files.readString(MAP)); named.find(); count++) {
            String file = named.group(1).replace('.', '/') + named.group(2) + ".java";
            if (!Files.exists(ROOTS.get(0).resolve(file))) {
                missing.add(named.group());
            }
        }
        assertThat(missing).isEmpty();
        assertThat(count).isGreaterThan(60);
    }

    @Test
    void theGlossaryIsShort() throws IOException {
        assertThat(section("## The code's words").stream().filter(line -> line.startsWith("| ")))
                .hasSize(22);
    }

    private static List<String> section(String heading) throws IOException {
        List<String> lines = Files.readAllLines(MAP);
        assertThat(lines).contains(heading);
        return lines.subList(lines.indexOf(heading) + 1, lines.size()).stream()
                .takeWhile(line -> !line.startsWith("## "))
                .toList();
    }

    private static String text(String file) throws IOException {
        Path found = ROOTS.stream()
                .map(root -> root.resolve(file))
                .filter(Files::exists)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no file " + file));
        return Files.readString(found);
    }

    /** As others name it: a class by its name, the script that an entry becomes, a module by its file. */
    private static String name(String file) {
        String last = file.substring(file.lastIndexOf('/') + 1);
        return last.endsWith(".java") ? last.replace(".java", "") : last.replace("-script.js", ".js");
    }
}
