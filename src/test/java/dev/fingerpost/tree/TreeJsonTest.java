package dev.fingerpost.tree;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fingerpost.json.Json;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The file that other programs read, field by field. */
class TreeJsonTest {
    private static String json(String text, Map<String, String> redirects) {
        DecisionTree tree =
                TreeReader.read(Trees.page(text, redirects).value(), Map.of()).value();
        return Json.compact(json -> {
            json.object();
            TreeJson.write(tree, json);
            json.end();
        });
    }

    @Test
    void saysWhatRulesAnswersAndOutcomesOut() {
        String json = json("""
                # T

                ## Questions

                ### Big?

                - [Yes](#team)
                - [No](#b)

                ### Team?

                - [None](#b)
                - [Some](#a)

                  > Ask them: `not if big is no`

                ## Outcomes

                ### <a name="a"></a>A `if big is yes`

                Do a.

                #### When not

                - Alone: `if team is none`

                ### B

                Do b.
                """, Map.of("old", "a"));
        assertThat(json)
                .contains("{\"id\":\"some\",\"label\":\"Some\",\"to\":\"a\",\"excludes\":[[\"is\",\"big\",\"no\"]]}")
                .contains("\"requires\":[[\"is\",\"big\",\"yes\"]],\"excludes\":[[\"is\",\"team\",\"none\"]]}")
                .contains("{\"id\":\"b\",\"title\":\"B\"}")
                .contains("\"redirects\":{\"old\":\"a\"}");
    }

    @Test
    void aTableOfRulesIsQuestionsWithRules() {
        String json = json("""
                # T

                ## Rules

                | Urgent? | How heavy? `a number of kg` | Outcome |
                |---|---|---|
                | it's | not up to 5 | [A](#a) |
                | no, maybe | over 20 | [A](#a) |
                | - | - | [B](#b) |

                ## Outcomes

                ### A

                Do a.

                ### B

                Do b.
                """, Map.of());
        assertThat(json)
                .contains("{\"id\":\"its\",\"label\":\"it's\"}")
                .contains("\"rules\":[{\"label\":\"it's / no / maybe\",\"to\":\"how-heavy\"}]")
                .contains("[{\"id\":\"up-to-5\",\"label\":\"up to 5\",\"range\":{\"from\":0,\"to\":5}},"
                        + "{\"id\":\"over-5-to-20\",\"label\":\"over 5 to 20\",\"range\":{\"over\":5,\"to\":20}},"
                        + "{\"id\":\"over-20\",\"label\":\"over 20\",\"range\":{\"over\":20}}]")
                .contains("\"rules\":[{\"label\":\"up to 5 / over 5 to 20\",\"to\":\"b\",\"if\":[\"or\","
                        + "[\"and\",[\"is\",\"urgent\",\"its\"],[\"is\",\"how-heavy\",\"up-to-5\"]],"
                        + "[\"and\",[\"or\",[\"is\",\"urgent\",\"no\"],[\"is\",\"urgent\",\"maybe\"]],"
                        + "[\"or\",[\"is\",\"how-heavy\",\"up-to-5\"],[\"is\",\"how-heavy\",\"over-5-to-20\"]]]]},"
                        + "{\"label\":\"over 5 to 20 / over 20\",\"to\":\"a\"}]");
    }
}
