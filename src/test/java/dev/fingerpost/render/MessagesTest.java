package dev.fingerpost.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fingerpost.diag.Noted;
import dev.fingerpost.file.BinaryFile;
import dev.fingerpost.file.Bytes;
import java.util.Map;
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
        BinaryFile file = new BinaryFile("messages/en.properties", Bytes.utf8("a=\\u12"));
        Noted<Messages> noted = Messages.of(Map.of(file.path(), file), "en");
        assertThat(noted.notes())
                .hasToString(
                        "[templates/messages/en.properties: error[value-form]: a `\\u` stands without four hexadecimal digits]");
    }

    private static Messages messages(String english, String german, String language) {
        return Messages.of(
                        Map.of(
                                "messages/en.properties", new BinaryFile("", Bytes.utf8(english)),
                                "messages/de.properties", new BinaryFile("", Bytes.utf8(german))),
                        language)
                .value();
    }
}
