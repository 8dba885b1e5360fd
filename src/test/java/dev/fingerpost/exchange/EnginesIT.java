package dev.fingerpost.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.fingerpost.Laws;
import dev.fingerpost.tree.DecisionTree;
import dev.fingerpost.tree.RandomTrees;
import dev.fingerpost.tree.Trees;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two engines for DMN, KIE's and Camunda's, run exported trees and give our outcome for every combination of answers. Skipped where they cannot
 * be had.
 */
@Tag("slow")
class EnginesIT {
    private static final int MINUTES = 9;
    /** Of the table that has each kind of cell: the whole law goes over all of its cases. */
    private static final int KINDS_CASES = Laws.times(4_000);
    /** Of each tree of the site, whose tables are large: KIE takes a fifth of a second for a case. */
    private static final int SITE_CASES = Laws.times(400);

    private static final int SOME = Laws.times(2_000);
    private static final int TREES = Laws.times(240);
    private static final long SEED = 20261128;

    private static final String POM = """
            <project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>
            <groupId>x</groupId><artifactId>x</artifactId><version>1</version><dependencies>
            <dependency><groupId>org.kie</groupId><artifactId>kie-dmn-core</artifactId><version>10.2.0</version></dependency>
            <dependency><groupId>org.camunda.bpm.dmn</groupId><artifactId>camunda-engine-dmn</artifactId><version>7.24.0</version></dependency>
            <dependency><groupId>org.slf4j</groupId><artifactId>slf4j-nop</artifactId><version>2.0.17</version></dependency>
            </dependencies></project>
            """;

    /** The boundary of every kind of number, days, boxes, conditions and "not sure". */
    private static final String KINDS = """
            # T

            ## Questions

            ### <a name="tickets"></a>How many tickets?

            `a whole number of tickets`

            - [Up to 5,000](#since)
            - [5,000 to 20,000](#share)
            - [Over 20,000](#share)
            - [I am not sure](#have) <!-- id: unsure; not-sure -->

            ### <a name="share"></a>What share?

            `a percentage`

            - [Under 20 %](#hand)
            - [20 % to 50 %](#machine) `if tickets > 10000`
            - [20 % to 50 %](#hand) `if not tickets > 10000` <!-- id: few -->
            - [50 % or more](#since)

            ### <a name="since"></a>Since when?

            `a date`

            - [Before 2026-01-01](#heat)
            - [2026-01-01 or later](#have)

            ### <a name="heat"></a>How warm is it?

            `a number of °C, -40 to 60`

            - [Under -5.5](#hand)
            - [-5.5 or more](#have)

            ### <a name="have"></a>What does the team have?

            - [ ] Somebody <!-- id: night -->
            - [ ] A second person <!-- id: second -->
            - [ ] None of these <!-- id: none; none -->

            1. `if at least 2 of night, second` — [Own](#own)
            2. `if tickets <= 5000 and not (night or second)` — [Hand](#hand)
            3. `otherwise` — [Machine](#machine)

            ## Outcomes

            ### <a name="own"></a>Own

            ### <a name="machine"></a>Machine

            ### <a name="hand"></a>Hand
            """;

    @TempDir
    Path folder;

    private String classPath = "";

    @BeforeEach
    void fetch() throws IOException, InterruptedException {
        Path file = Path.of("target", "engines-class-path-" + Integer.toHexString(POM.hashCode()))
                .toAbsolutePath();
        Files.writeString(folder.resolve("pom.xml"), POM);
        if (!isThere(file)) {
            run(List.of("mvn", "-q", "-B", "dependency:build-classpath", "-Dmdep.outputFile=" + file));
        }
        // The engines themselves are the judges, and a stand-in would only repeat what we believe of them. A machine
        // without a
        // network cannot have them, and says so.
        assumeTrue(Files.exists(file), "Maven Central cannot be reached");
        classPath = Files.readString(file);
    }

    /** Whether all that was fetched before is still there. */
    private static boolean isThere(Path file) throws IOException {
        return Files.exists(file)
                && Stream.of(Files.readString(file).split(File.pathSeparator))
                        .allMatch(jar -> Files.exists(Path.of(jar)));
    }

    @Test
    void theyGiveOurOutcome() throws IOException, InterruptedException {
        List<String> files = new ArrayList<>();
        long cases = 0;
        cases += add("kinds", Trees.sound(KINDS), KINDS_CASES, files);
        for (Path page : trees()) {
            String text = Files.readString(page).replaceFirst("(?s)\\A---\n.*?\n---\n", "");
            cases += add(page.getFileName().toString(), Trees.sound(text), SITE_CASES, files);
        }
        for (long seed = SEED; seed < SEED + TREES; seed++) {
            cases += add("seed-" + seed, RandomTrees.tree(seed), SOME, files);
        }
        Path program = Files.writeString(folder.resolve("Engines.java"), program());
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp", classPath));
        command.add(program.toString());
        command.addAll(files);

        assertThat(run(command)).endsWith("%d evaluated by each, 0 wrong\n".formatted(cases));
    }

    private static List<Path> trees() throws IOException {
        try (Stream<Path> pages = Files.list(Path.of("content/trees"))) {
            return pages.filter(page -> !page.getFileName().toString().equals("index.md"))
                    .sorted()
                    .toList();
        }
    }

    private long add(String name, DecisionTree tree, int most, List<String> files) throws IOException {
        Path file = folder.resolve(name + ".dmn");
        Files.writeString(file, Export.of(tree, ExportFormat.DMN).value());
        List<Situations.Situation> situations = Situations.of(tree, most, SEED);
        Files.writeString(
                folder.resolve(name + ".dmn.cases"),
                situations.stream().map(one -> one.line() + "\n").distinct().collect(Collectors.joining()));
        files.add(file.toString());
        return situations.stream().map(Situations.Situation::line).distinct().count();
    }

    private static String program() throws IOException {
        try (var in = EnginesIT.class.getResourceAsStream("/exchange/Engines.java.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private String run(List<String> words) throws IOException, InterruptedException {
        Process process;
        try {
            process = new ProcessBuilder(words)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .start();
        } catch (IOException e) {
            return "";
        }
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(MINUTES, TimeUnit.MINUTES)).isTrue();
        return said;
    }
}
