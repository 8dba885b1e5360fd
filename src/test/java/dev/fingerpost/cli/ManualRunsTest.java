package dev.fingerpost.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every command that the manual shows is run here, or by the test that is named below. */
class ManualRunsTest {
    private static final Path MANUAL = Path.of("content/manual");
    private static final Pattern FENCE = Pattern.compile("(?ms)^```(\\w+)[^\n]*\n(.*?)^```$");

    /** What waits, asks the web, or needs a remote: ServeIT, ExternalCheckTest, PublishCommandTest, NewcomerIT. */
    private static final Pattern ELSEWHERE =
            Pattern.compile("fingerpost (serve|publish|check --external|--help|init).*");

    @TempDir
    Path folder;

    private CommandRun cli;

    @BeforeEach
    void init() throws IOException {
        cli = new CommandRun(folder);
        assertThat(cli.run("init")).isZero();
    }

    @Test
    void everyCommandRuns() throws IOException {
        cli.write("handbook/README.md", "# A project of another tool\n");
        List<String> commands = commands(MANUAL);
        assertThat(commands).hasSizeGreaterThan(15);
        for (String command : new TreeSet<>(commands)) {
            String[] words = words(command);
            if (ELSEWHERE.matcher(command).matches()) {
                Main.commandLine(new World(
                                folder,
                                Map.of(),
                                System.out,
                                System.err,
                                false,
                                (in, files, memory) -> null,
                                in -> null,
                                null,
                                CommandRun.TODAY))
                        .parseArgs(words);
            } else {
                cli.env.put("PATH", System.getenv("PATH"));
                assertThat(cli.run(words)).as(command + "\n" + cli.err).isZero();
            }
        }
    }

    /** The first steps, in their order, with the mistake that they show and its report. */
    @Test
    void theFirstFiveMinutesGoAsTheManualSays() throws IOException {
        String page = Files.readString(MANUAL.resolve("five-minutes.md"));
        String tree = "content/trees/data-store.md";
        String good = cli.read(tree);
        cli.write(
                tree,
                good.replace("[Several programs or machines](#server)", "[Several programs or machines](#sever)"));
        assertThat(cli.read(tree)).isNotEqualTo(good);

        assertThat(cli.run("check")).isEqualTo(ExitCode.CONTENT);
        Matcher report = Pattern.compile("(?s)```text\n(.*?)```").matcher(page);
        assertThat(report.find()).isTrue();
        assertThat(cli.err).startsWith(report.group(1)).contains("0 warnings");

        cli.write(tree, good);
        for (String command : commands(MANUAL.resolve("five-minutes.md"))) {
            if (!ELSEWHERE.matcher(command).matches()) {
                assertThat(cli.run(words(command))).as(command + "\n" + cli.err).isZero();
            }
        }
        assertThat(folder.resolve("site/index.html")).exists();
    }

    /** The pieces of YAML that the manual shows are what the readers of YAML take. */
    @Test
    void whatItSaysOfTheConfigurationHolds() throws IOException {
        List<String> keys = new ArrayList<>();
        Matcher fence = FENCE.matcher(Files.readString(MANUAL.resolve("configuration.md")));
        while (fence.find()) {
            if (fence.group(1).equals("yaml")) {
                keys.add(fence.group(2));
            }
        }
        // The pages of this project are in content/.
        cli.write("fingerpost.yaml", String.join("", keys).replace("content: docs\n", "content: content\n"));
        for (String picture : List.of("logo", "logo-dark", "icon")) {
            cli.write("static/" + picture + ".svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
        }
        assertThat(cli.run("check", "--strict")).as(cli.err).isZero();
    }

    /** As migrating.md says: whoever opens the folder of old is sent to the page. */
    @Test
    void oldAddressesOfOtherGeneratorsStayAlive() throws IOException {
        String guide = "content/guides/one-store-first.md";
        cli.write(
                guide,
                cli.read(guide).replace("---\ntitle:", "---\naliases: [guides/one-store-first/index.md]\ntitle:"));
        assertThat(cli.run("build", "--strict", "--base-url", "https://example.org/"))
                .as(cli.err)
                .isZero();
        assertThat(cli.read("site/guides/one-store-first/index.html")).contains("../one-store-first.html");
    }

    private static List<String> commands(Path place) throws IOException {
        List<String> commands = new ArrayList<>();
        try (Stream<Path> walk = Files.walk(place)) {
            for (Path page : walk.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList()) {
                Matcher fence = FENCE.matcher(Files.readString(page));
                while (fence.find()) {
                    if (fence.group(1).equals("sh") && !page.toString().contains("reference")) {
                        fence.group(2)
                                .lines()
                                .filter(line -> line.startsWith("fingerpost "))
                                .forEach(commands::add);
                    }
                }
            }
        }
        return commands;
    }

    /** As a shell takes them apart; what stands after {@code >} is the shell's. */
    private static String[] words(String command) {
        List<String> words = new ArrayList<>();
        Matcher word = Pattern.compile("\"([^\"]*)\"|(\\S+)")
                .matcher(command.replaceFirst("^fingerpost ", "").replaceFirst(" > .*", ""));
        while (word.find()) {
            words.add(word.group(1) == null ? word.group(2) : word.group(1));
        }
        return words.toArray(new String[0]);
    }
}
