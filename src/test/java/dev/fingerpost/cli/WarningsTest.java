package dev.fingerpost.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fingerpost.diag.Code;
import dev.fingerpost.diag.Severity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Warnings can be silenced one by one, errors cannot; and whoever wants to be strict lets warnings fail. */
@Tag("slow")
class WarningsTest {
    private static final Pattern WARNING = Pattern.compile("(?m)^\\S+: warning\\[([a-z-]+)]: ");
    private static final String SITE = """
            -- fingerpost.yaml --
            title: Test site
            -- content/index.md --
            # Home

            <blink>Hot</blink>

            [^unused]: **Judgement.** Nobody cites it.
            """;

    @Test
    void failOnlyWhenStrict() throws IOException {
        assertThat(check("check", "", SITE)).endsWith("0 errors, 2 warnings\n");
        assertThat(check("check --strict", "", SITE)).endsWith("0 errors, 2 warnings\nexit code 1\n");
    }

    @Test
    void failWhenStrictThoughQuietAboutThem() throws IOException {
        assertThat(check("check --quiet", "", SITE)).isEmpty();
        assertThat(check("check --quiet --strict", "", SITE)).isEqualTo("exit code 1\n");
    }

    @Test
    void areSilencedOneByOne() throws IOException {
        assertThat(check("check --strict", "silence: [html-removed]\n", SITE))
                .startsWith("content/index.md:5:3: warning[footnote-unused]")
                .endsWith("0 errors, 1 warning\nexit code 1\n");
        assertThat(check("check --strict", "silence: [html-removed, footnote-unused]\n", SITE))
                .isEqualTo("1 page, 0 trees, 0 errors, 0 warnings\n");
    }

    @Test
    void areAllThatCanBeSilenced() throws IOException {
        assertThat(silenced(Severity.WARNING)).isEqualTo("1 page, 0 trees, 0 errors, 0 warnings\n");
        String refused = silenced(Severity.ERROR);
        codes(Severity.ERROR)
                .forEach(code -> assertThat(refused)
                        .contains("cannot be `" + code + "`: it is an error, and only warnings can be silenced"));
    }

    private static String silenced(Severity severity) throws IOException {
        String codes = codes(severity).collect(Collectors.joining(", "));
        return check(
                "check --max 0",
                "silence: [" + codes + "]\n",
                "-- fingerpost.yaml --\ntitle: T\n-- content/index.md --\n# Home\n");
    }

    private static Stream<String> codes(Severity severity) {
        return Stream.of(Code.values())
                .filter(code -> code.severity() == severity)
                .map(Code::id);
    }

    /** The errors of a site are the same whatever is silenced. */
    @TestFactory
    Stream<DynamicTest> areGoneWhenSilencedAndNothingElseIs() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/broken"))) {
            List<Path> sorted = files.sorted().toList();
            return sorted.stream()
                    .map(WarningsTest::read)
                    .filter(WarningsTest::canBeSilenced)
                    .map(text ->
                            DynamicTest.dynamicTest(text.lines().findFirst().orElseThrow(), () -> silenceAll(text)));
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean canBeSilenced(String text) {
        return WARNING.matcher(text).find() && !text.contains("\nsilence:") && !text.contains("fingerpost.yaml:1");
    }

    private static void silenceAll(String text) throws IOException {
        Set<String> codes = new LinkedHashSet<>();
        Matcher warning = WARNING.matcher(text);
        while (warning.find()) {
            codes.add(warning.group(1));
        }
        String silenced = text.replaceFirst("(?s)(-- fingerpost.yaml --\n.*?)(?=-- )", "$1silence: " + codes + "\n");
        String errors = Arrays.stream(BrokenSite.of(text).report().split("(?m)^(?=\\S)"))
                .filter(told -> !WARNING.matcher(told).find())
                .reduce("", String::concat);
        assertThat(BrokenSite.of(silenced).check())
                .isEqualTo(errors.replaceFirst(", \\d+ warnings?\n(exit code 1\n)?$", ", 0 warnings\n"));
    }

    private static String check(String command, String configuration, String site) throws IOException {
        return BrokenSite.of("$ fingerpost " + command + "\n"
                        + site.replaceFirst("(?=-- content)", Matcher.quoteReplacement(configuration)))
                .check();
    }
}
