package dev.fingerpost.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The launcher of a release, as a shell runs it. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "it is a script for sh; Windows has fingerpost.cmd")
class LauncherIT {
    private static final String ESCAPE = "\u001b[";

    @TempDir
    Path folder;

    @BeforeEach
    void unpack() throws Exception {
        Files.copy(Path.of("fingerpost"), folder.resolve("fingerpost"));
        Files.copy(Jar.FILE, folder.resolve("fingerpost.jar"));
        SmallSite.write(folder.resolve("project"), "-- content/index.md --\n# Home\n\n[x](gone.md)\n");
    }

    /** Colours are for people who look on; messages go to the error stream, whatever becomes of the other one. */
    @Test
    void coloursGoToTerminalsOnly() throws Exception {
        assumeTrue(
                sh("command -v script && script --version", Map.of()).contains("util-linux"),
                "nothing makes a terminal here");
        String check = "script -qec 'sh ./fingerpost check -C project ";

        assertThat(sh(check + "2>err' /dev/null; cat err", Map.of()))
                .contains("error[link-broken]")
                .doesNotContain(ESCAPE);
        assertThat(sh(check + ">out' /dev/null", Map.of())).contains(ESCAPE);
        assertThat(sh(check + ">out' /dev/null", Map.of("NO_COLOR", "1")))
                .contains("error[link-broken]")
                .doesNotContain(ESCAPE + "1");
        assertThat(sh("sh ./fingerpost check -C project", Map.of()))
                .contains("error[link-broken]")
                .doesNotContain(ESCAPE);
    }

    @Test
    void runsWhereNobodyLives() throws Exception {
        assertThat(sh("unset HOME XDG_CACHE_HOME; sh ./fingerpost check -C project", Map.of()))
                .startsWith("content/index.md:3:5: error[link-broken]");
        assertThat(sh("sh ./fingerpost check -C project", Map.of("XDG_CACHE_HOME", folder + "/cache")))
                .startsWith("content/index.md:3:5: error[link-broken]");
        assertThat(folder.resolve("cache/fingerpost")).isNotEmptyDirectory();
    }

    /** Also where the environment names a locale that the machine has not. */
    @Test
    void namesOfFilesAreReadInAnyLocale() throws Exception {
        sh(
                "mkdir -p other/content && printf '# Home\\n' >other/content/index.md"
                        + " && printf '# Page\\n' >\"$(printf 'other/content/gr\\303\\266.md')\"",
                Map.of());
        for (String locale : List.of("C", "xx_YY.UTF-8", "xx_YY", "C.UTF-8", "")) {
            assertThat(sh("sh ./fingerpost check -C other", Map.of("LC_ALL", locale)))
                    .as(locale)
                    .contains("2 pages, 0 trees, 0 errors");
        }
    }

    private String sh(String command, Map<String, String> environment) throws Exception {
        ProcessBuilder builder = new ProcessBuilder("sh", "-c", command)
                .directory(folder.toFile())
                .redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.equals("NO_COLOR") || name.equals("JAVA_TOOL_OPTIONS"));
        builder.environment().put("TERM", "xterm");
        builder.environment().putAll(environment);
        Process process = builder.start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes());
        process.waitFor();
        return said;
    }
}
