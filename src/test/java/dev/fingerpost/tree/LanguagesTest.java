package dev.fingerpost.tree;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fingerpost.page.Grade;
import dev.fingerpost.page.Vocabulary;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Trees whose parts have names of the author's language. */
class LanguagesTest {
    private static final String TREE = """
            # Welcher Speicher?

            ## Questions

            ### <a name="schreiber"></a>Wer schreibt?

            - [Einer](#datei) <!-- id: einer -->
            - [Viele](#server) <!-- id: viele -->

            ## Outcomes

            ### Datei

            Nehmen Sie eine Datei.

            #### Consequences

            Wenig Betrieb.

            #### When not

            - `if schreiber is viele`

            ### Server

            Nehmen Sie einen Server.

            #### Consequences

            Mehr Betrieb.

            ## Compare

            | | [Datei](#datei) | [Server](#server) |
            | --- | --- | --- |
            | Betrieb | wenig | mehr |

            ## Scenarios

            - Eine App: `schreiber=einer` → [Datei](#datei)
            """;

    @ParameterizedTest
    @ValueSource(strings = {"ar", "de", "es", "fr", "it", "ja", "nl", "pl", "pt", "zh"})
    void readsAsInEnglish(String language) {
        DecisionTree english = Trees.sound(TREE);
        String text = TREE;
        for (String name : List.of("Questions", "Outcomes", "Consequences", "When not", "Compare", "Scenarios")) {
            text = text.replace("# " + name + "\n", "# " + Vocabulary.word(name.toLowerCase(), language) + "\n");
        }
        DecisionTree tree = Trees.sound(text);

        assertThat(tree.questions()).hasSameSizeAs(english.questions());
        assertThat(tree.scenarios()).hasSameSizeAs(english.scenarios());
        assertThat(tree.compare()).isNotNull();
        assertThat(tree.outcomes()).allMatch(outcome -> outcome.hasPart("consequences"));
        assertThat(tree.outcomes().get(0).grounds()).hasSize(1);
    }

    @Test
    void hintsSpeakTheLanguageOfThePage() {
        assertThat(Trees.report(TREE.replace("## Questions", "## Fragne").replace("## Outcomes", "## Empfehlungen")))
                .contains("this decision tree has no `## Fragen`", "write `## Fragen` here");
        assertThat(Trees.report(TREE.replace("## Questions", "## Preguntas").replace("## Outcomes", "## Otros")))
                .contains("this decision tree has no `## Recomendaciones`");
        assertThat(Trees.report(TREE.replace("## Outcomes", "## Others")))
                .contains("this decision tree has no `## Outcomes`");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ما الحجم؟", "何人いますか？", "何人いますか", "何人いますか。", "多少人？", "Πόσοι είναι;", "Wie viele?"})
    void aQuestionEndsAsItsLanguageHasIt(String question) {
        assertThat(Trees.report(TREE.replace("Wer schreibt?", question))).doesNotContain("tree-not-a-question");
        assertThat(Trees.report(TREE.replace("Wer schreibt?", "Es sind viele;")))
                .contains("tree-not-a-question");
    }

    @Test
    void aWordMeansOneThingInAllLanguages() throws IOException {
        Map<String, String> meanings = new HashMap<>();
        Map<String, Integer> names = new HashMap<>();
        for (String line : Files.readAllLines(Path.of("src/main/resources/vocabulary.properties"))) {
            if (line.contains(" = ")) {
                String name = line.substring(line.indexOf('.') + 1, line.indexOf(" = "));
                names.merge(name, 1, Integer::sum);
                for (String word : line.substring(line.indexOf(" = ") + 3).split(", ")) {
                    assertThat(meanings.getOrDefault(word, name)).as(word).isEqualTo(name);
                    meanings.put(word, name);
                }
            }
        }
        assertThat(names.values()).hasSize(16).containsOnly(10);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "de", "en", "es", "fr", "it", "ja", "nl", "pl", "pt", "zh"})
    void gradesAreThoseThatReadersSee(String language) throws IOException {
        Properties words = new Properties();
        words.load(new StringReader(Files.readString(Path.of("templates/messages/" + language + ".properties"))));
        for (String grade : Grade.ids()) {
            assertThat(Vocabulary.word(grade, language)).isEqualTo(words.getProperty("grade." + grade));
        }
    }
}
