package dev.fingerpost.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The action, the workflows, the container and the catalogue, as far as they can be judged without the services that run them. */
class WaysToGetItTest {
    private static final Pattern USES = Pattern.compile("(?m)^\\s*(?:- )?uses: (.*)$");
    private static final Pattern PINNED = Pattern.compile("[\\w-]+/[\\w-]+@[0-9a-f]{40} # v\\d+(\\.\\d+)*");

    @TempDir
    Path folder;

    @Test
    void everyActionIsPinnedToACommit() throws IOException {
        for (Path file : workflows()) {
            assertThat(USES.matcher(Files.readString(file)).results().map(uses -> uses.group(1)))
                    .filteredOn(uses -> !uses.startsWith("fingerpost/fingerpost@v"))
                    .as(file.toString())
                    .isNotEmpty()
                    .allMatch(PINNED.asMatchPredicate());
        }
    }

    @Test
    void noScriptTakesInTextFromOutside() throws IOException {
        for (Path file : workflows()) {
            scripts(yaml(file))
                    .forEach(script -> assertThat(script).as(file.toString()).doesNotContain("${{"));
        }
        assertThat(scripts(yaml(Path.of("action.yml")))).isNotEmpty();
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "the workflow's step is a script for bash")
    void aCommittedSiteThatIsStaleIsTold() throws Exception {
        String script =
                scripts(yaml(Path.of("src/main/resources/init/check.yml"))).get(0);
        Path page = Files.createDirectories(folder.resolve("site")).resolve("index.html");
        Files.writeString(page, "old");
        assertThat(bash("git init -q . && " + script)).isEqualTo("0 ");
        Files.writeString(page, "new");
        assertThat(bash(script)).as("not committed").isEqualTo("0 ");

        bash("git add -A && git -c user.name=Kim -c user.email=kim@example.org commit -q -m Begin");
        assertThat(bash(script)).isEqualTo("0 ");
        Files.writeString(page, "newer");
        assertThat(bash(script))
                .startsWith("1  M site/index.html\n::error title=The committed site is stale::Run `fingerpost build`");
    }

    /** The code that a script ends with, and what it says. */
    private String bash(String script) throws Exception {
        Process process = new ProcessBuilder("bash", "-c", script)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes());
        return process.waitFor() + " " + said;
    }

    @Test
    void workflowsMayReadUnlessAJobNeedsMore() throws IOException {
        for (Path file : workflows()) {
            if (!file.endsWith("action.yml")) {
                assertThat(yaml(file).get("permissions")).as(file.toString()).isEqualTo(Map.of("contents", "read"));
            }
        }
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "the steps of the action are scripts for bash")
    void theActionCallsTheCommandWithItsInputs() throws Exception {
        assertThat(action(Map.of())).isEqualTo("build -C . --format github\n");
        assertThat(outputs()).isEqualTo("site=./site\n");
        assertThat(action(Map.of(
                        "command", "check --external",
                        "directory", "my docs; rm *",
                        "strict", "true",
                        "base-url", "https://example.org/$(id)/",
                        "output", "out put")))
                .isEqualTo("check --external -C my docs; rm * --format github --strict"
                        + " --base-url https://example.org/$(id)/ --output out put\n");
        assertThat(outputs()).isEqualTo("site=out put\n");
    }

    @Test
    void theManualGivesTheActionInputsThatItHas() throws IOException {
        Map<?, ?> inputs = (Map<?, ?>) yaml(Path.of("action.yml")).get("inputs");
        for (String page : List.of("publishing.md", "checking.md")) {
            Matcher fence = Pattern.compile("(?ms)^```yaml[^\n]*\n(.*?)^```$")
                    .matcher(Files.readString(Path.of("content/manual", page)));
            int found = 0;
            while (fence.find()) {
                for (Map<?, ?> step : steps(new Load(LoadSettings.builder().build()).loadFromString(fence.group(1)))) {
                    if (String.valueOf(step.get("uses")).startsWith("fingerpost/fingerpost@")) {
                        found++;
                        ((Map<?, ?>) step.get("with"))
                                .keySet()
                                .forEach(name -> assertThat(inputs.containsKey(name))
                                        .as(String.valueOf(name))
                                        .isTrue());
                    }
                }
            }
            assertThat(found).as(page).isEqualTo(1);
        }
    }

    @Test
    void theContainerIsBuiltFromFilesThatAreThere() throws IOException {
        List<String> ignored = Files.readAllLines(Path.of(".dockerignore"));
        for (String line : Files.readAllLines(Path.of("Dockerfile"))) {
            if (line.startsWith("COPY ") && !line.contains("--from")) {
                String[] words = line.split(" ");
                for (int i = 1; i < words.length - 1; i++) {
                    assertThat(Path.of(words[i])).exists();
                    assertThat(ignored).contains("!" + words[i]);
                }
            }
        }
    }

    @Test
    void theCatalogueAndTheActionNameThisVersion() throws IOException {
        Matcher version = Pattern.compile("<version>([^<]+)</version>").matcher(Files.readString(Path.of("pom.xml")));
        assertThat(version.find()).isTrue();
        JsonNode alias = JsonMapper.shared()
                .readTree(Files.readString(Path.of("jbang-catalog.json")))
                .get("aliases")
                .get("fingerpost");
        assertThat(alias.get("script-ref").asString()).isEqualTo("dev.fingerpost:fingerpost:" + version.group(1));
        assertThat(alias.get("java").asString()).isEqualTo("17+");
        Map<?, ?> inputs = (Map<?, ?>) yaml(Path.of("action.yml")).get("inputs");
        assertThat(((Map<?, ?>) inputs.get("version")).get("default")).isEqualTo(version.group(1));
        assertThat(Files.readString(Path.of("src/main/resources/init/check.yml")))
                .contains("uses: fingerpost/fingerpost@v" + version.group(1) + "\n");
    }

    /** What a release is made of beside the jar says what is in the jar. */
    @Test
    void everyLibraryIsNamedWithItsLicence() throws IOException {
        String listed = Files.readString(Path.of("src/release/THIRD-PARTY.md"));
        String pom = Files.readString(Path.of("pom.xml"));
        Matcher group = Pattern.compile("<groupId>([^<]+)</groupId>")
                .matcher(pom.substring(
                        pom.indexOf("<dependencies>", pom.indexOf("</dependencyManagement>")), pom.indexOf("<build>")));
        while (group.find()) {
            assertThat(listed).contains("`" + group.group(1) + "`");
        }
    }

    private String action(Map<String, String> given) throws Exception {
        Map<String, Object> action = yaml(Path.of("action.yml"));
        Map<String, String> inputs = new TreeMap<>();
        ((Map<?, ?>) action.get("inputs"))
                .forEach((name, input) ->
                        inputs.put((String) name, String.valueOf(((Map<?, ?>) input).get("default"))));
        inputs.putAll(given);
        Path launcher =
                Files.createDirectories(folder.resolve("share/fingerpost")).resolve("fingerpost");
        Files.writeString(launcher, "#!/bin/sh\nprintf '%s\\n' \"$*\"\n");
        Files.setPosixFilePermissions(launcher, PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.deleteIfExists(folder.resolve("outputs"));
        for (Map<?, ?> step : steps(action)) {
            if ("fingerpost".equals(step.get("id"))) {
                ProcessBuilder bash = new ProcessBuilder("bash", "-c", (String) step.get("run"));
                ((Map<?, ?>) step.get("env"))
                        .forEach((name, value) -> bash.environment()
                                .put(
                                        (String) name,
                                        inputs.getOrDefault(
                                                ((String) value).replaceAll("\\$\\{\\{ inputs\\.|\\s*}}", ""), "")));
                bash.environment().put("PREFIX", folder.toString());
                bash.environment()
                        .put("GITHUB_OUTPUT", folder.resolve("outputs").toString());
                Process process = bash.redirectErrorStream(true).start();
                String said = new String(process.getInputStream().readAllBytes());
                assertThat(process.waitFor()).as(said).isZero();
                return said;
            }
        }
        throw new AssertionError("the action has no step that runs Fingerpost");
    }

    private String outputs() throws IOException {
        return Files.readString(folder.resolve("outputs"));
    }

    private static List<Path> workflows() throws IOException {
        List<Path> files = new ArrayList<>(List.of(
                Path.of("action.yml"),
                Path.of("src/main/resources/init/check.yml"),
                Path.of("src/main/resources/init/pages.yml")));
        try (Stream<Path> list = Files.list(Path.of(".github/workflows"))) {
            files.addAll(list.sorted().toList());
        }
        return files;
    }

    @SuppressWarnings("unchecked") // all keys of a workflow are texts
    private static Map<String, Object> yaml(Path file) throws IOException {
        return (Map<String, Object>) new Load(LoadSettings.builder().build()).loadFromString(Files.readString(file));
    }

    private static List<String> scripts(Object yaml) {
        return steps(yaml).stream()
                .map(step -> step.get("run"))
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .toList();
    }

    /** Every map in a list named {@code steps}, wherever it is. */
    private static List<Map<?, ?>> steps(Object yaml) {
        List<Map<?, ?>> found = new ArrayList<>();
        if (yaml instanceof Map<?, ?> map) {
            map.forEach((name, value) -> {
                if ("steps".equals(name) && value instanceof List<?> list) {
                    list.forEach(step -> found.add((Map<?, ?>) step));
                } else {
                    found.addAll(steps(value));
                }
            });
        }
        return found;
    }
}
