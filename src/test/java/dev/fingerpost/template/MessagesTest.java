package dev.fingerpost.template;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fingerpost.diag.Noted;
import dev.fingerpost.file.BinaryFile;
import dev.fingerpost.file.Bytes;
import dev.fingerpost.page.PageKind;
import dev.fingerpost.page.Word;
import dev.fingerpost.path.ProjectPath;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MessagesTest {
    @Test
    void putsInWhatIsGiven() {
        Messages messages = messages("a={1} after {0}\nc=It's {x} {} {9} {\n", "", "en");
        assertThat(messages.text("a", "x", 1200)).isEqualTo("1200 after x");
        assertThat(messages.text("c", 1)).isEqualTo("It's {x} {} {9} {");
    }

    @Test
    void takesTheSingularForOne() {
        Messages messages = messages("pages={0} pages\npages.one={0} page\n", "", "en");
        assertThat(messages.text("pages", 1) + ", " + messages.text("pages", 12))
                .isEqualTo("1 page, 12 pages");
    }

    @Test
    void fallsBackToTheBaseLanguageAndThenToEnglish() {
        Messages messages = messages("a=A\nb=B\n", "b=Ä\n", "de-AT");
        assertThat(messages.text("a") + messages.text("b") + messages.text("c")).isEqualTo("AÄc");
    }

    @Test
    void reportsAFileThatDoesNotParse() {
        BinaryFile file = new BinaryFile(new ProjectPath("templates/messages/en.properties"), Bytes.utf8("a=\\u12"));
        Noted<Messages> noted = Messages.of(Map.of("messages/en.properties", file), "en");
        assertThat(noted.notes())
                .hasToString(
                        "[templates/messages/en.properties: error[value-form]: a `\\u` stands without four hexadecimal digits]");
    }

    /** A view prints the key itself where a text is missing: the author is told before. */
    @Test
    void needsEveryTextThatViewsPrint() throws IOException {
        Properties theme = new Properties();
        theme.load(new StringReader(Files.readString(Path.of("templates/messages/en.properties"))));
        Set<String> printed = new TreeSet<>();
        try (Stream<Path> sources = Files.list(Path.of("src/main/java/dev/fingerpost/render"))) {
            for (Path source : sources.filter(Files::isRegularFile).toList()) {
                Pattern.compile("\"([a-z][a-z0-9.-]*)\"")
                        .matcher(Files.readString(source))
                        .results()
                        .map(text -> text.group(1))
                        .filter(theme::containsKey)
                        .forEach(printed::add);
            }
        }
        Stream.of(Word.values()).map(Word::key).forEach(printed::add);
        PageKind.ids().forEach(kind -> printed.add("kind." + kind));
        theme.stringPropertyNames().stream()
                .filter(key -> key.matches("(?:grade|month|condition)\\..*"))
                .forEach(printed::add);

        assertThat(printed).contains("share.less", "tree.map.label", "month.12", "alert.tip");
        assertThat(Messages.NEEDED).containsAll(printed).doesNotHaveDuplicates();
        assertThat(theme.stringPropertyNames()).containsAll(Messages.NEEDED);
    }

    private static Messages messages(String english, String german, String language) {
        return Messages.of(
                        Map.of(
                                "messages/en.properties", new BinaryFile(new ProjectPath(""), Bytes.utf8(english)),
                                "messages/de.properties", new BinaryFile(new ProjectPath(""), Bytes.utf8(german))),
                        language)
                .value();
    }
}
