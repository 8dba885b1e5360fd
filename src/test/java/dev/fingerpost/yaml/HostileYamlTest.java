package dev.fingerpost.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fingerpost.diag.Diagnostic;
import dev.fingerpost.diag.Noted;
import dev.fingerpost.file.Limits;
import dev.fingerpost.file.SourceFile;
import dev.fingerpost.path.ProjectPath;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("slow")
class HostileYamlTest {
    private static final int MEGABYTE = 1 << 20;

    @Test
    void countsDepthBeforeItBuilds() {
        String deep = "lists and maps stand more than 50 levels deep here";
        for (String unit : List.of("[", "{a: ", "- ", "? ")) {
            assertThat(messages("a:\n " + unit.repeat(1_000))).contains(deep);
            assertThat(messages("a:\n " + unit.repeat(MEGABYTE / 4))).contains(deep);
        }
        StringBuilder steps = new StringBuilder();
        for (int i = 0; i < 1_000; i++) {
            steps.append(" ".repeat(i)).append("k:\n");
        }
        assertThat(messages(steps.toString())).containsExactly(deep);
    }

    @Test
    void takesTheDepthThatIsAllowed() {
        int depth = Limits.YAML_DEPTH - 1;
        assertThat(messages("a: " + "[".repeat(depth) + "]".repeat(depth))).isEmpty();
    }

    @Test
    void laughsAtNothing() {
        StringBuilder laughs = new StringBuilder("a0: &a0 [lol]\n");
        for (int i = 1; i < 10; i++) {
            String alias = "*a" + (i - 1);
            laughs.append("a" + i + ": &a" + i + " [" + (alias + ",").repeat(9) + alias + "]\n");
        }
        assertThat(messages(laughs.toString())).hasSize(10 + 9 * 10);
    }

    @Test
    void readsALineOfAMegabyte() {
        for (String line : List.of("x", "x ", "😀", "x, ", "#")) {
            String text = "a: " + line.repeat(MEGABYTE / line.length());
            assertThat(messages(text)).isEmpty();
        }
        assertThat(messages("a: [" + "b,".repeat(100_000) + "]")).isEmpty();
        assertThat(messages("a: \"" + "\\n".repeat(MEGABYTE / 2) + "\"")).isEmpty();
    }

    @Test
    void pointsAtTheEndOfALongLine() {
        Noted<YamlMap> noted = read("a: [" + "b,".repeat(100_000) + "*c]");
        assertThat(noted.notes()).extracting(Diagnostic::at).hasToString("[f.yaml:1:200005]");
    }

    @Test
    void refusesHugeKeys() {
        assertThat(messages("k".repeat(MEGABYTE) + ": 1")).containsExactly("a key is longer than 1,024 characters");
        assertThat(messages("\"" + "k".repeat(MEGABYTE) + "\": 1"))
                .containsExactly("a key is longer than 1,024 characters");
    }

    @Test
    void refusesMoreThanALibraryShouldBeGiven() {
        assertThat(messages("#".repeat(Limits.YAML_CHARS + 1))).containsExactly("the file has more than 4 MB of YAML");
        assertThat(messages("a: [" + "b,".repeat(Limits.YAML_VALUES) + "]"))
                .containsExactly("the file has more than 250,000 keys and values");
    }

    @Test
    void shortensWhatItQuotes() {
        assertThat(messages("x".repeat(MEGABYTE))).containsExactly("`" + "x".repeat(60) + "…` is no key with a value");
        assertThat(messages("a: *" + "x".repeat(MEGABYTE)).get(0)).hasSizeLessThan(200);
    }

    @Test
    void answersEveryTextWithAReport() {
        List<String> parts = List.of(
                "a",
                "b: ",
                "key:",
                "- ",
                "  ",
                "\n",
                "\n ",
                "\n  ",
                "\t",
                "[",
                "]",
                "{",
                "}",
                ",",
                "\"",
                "'",
                "\\",
                "|",
                "> ",
                ">-",
                "&",
                "*",
                "!",
                "!!",
                "<",
                "%",
                "@",
                "`",
                "? ",
                ": ",
                "#",
                "\n---\n",
                "\n...\n",
                "<<",
                "\u0085",
                "\u2028",
                "\uFEFF",
                "😀",
                "\ud800",
                "\u0007",
                "\u007f",
                "\\x",
                "\\u12",
                "%41",
                "0",
                "~",
                "!<",
                "%YAML 1.2");
        Random random = new Random(20260604);
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int n = random.nextInt(25); n >= 0; n--) {
                text.append(parts.get(random.nextInt(parts.size())));
            }
            Noted<YamlMap> noted = read(text.toString());
            assertThat(noted.value().whole() || !noted.notes().isEmpty())
                    .as(text.toString())
                    .isTrue();
        }
    }

    private static List<String> messages(String yaml) {
        return read(yaml).notes().stream().map(Diagnostic::message).toList();
    }

    private static Noted<YamlMap> read(String yaml) {
        return YamlReader.read(new SourceFile(new ProjectPath("f.yaml"), yaml));
    }
}
