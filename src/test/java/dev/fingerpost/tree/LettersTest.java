package dev.fingerpost.tree;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fingerpost.pipeline.Project;
import org.junit.jupiter.api.Test;

/** Trees in any script need no ids by hand. */
class LettersTest {
    private static final String TREE = """
            # Где хранить?

            ## Questions

            ### Где работает?

            - [У нас](#свой-сервер)
            - [В облаке](#%D0%BE%D0%B1%D0%BB%D0%B0%D0%BA%D0%BE)
            - [Über alles](#über-10)

            ## Outcomes

            ### Свой сервер

            Купить. См. [облако](#облако).

            ### Облако

            Снять.

            ### Über 10?

            Beides.

            ## Scenarios

            - Дом: `gde-rabotaet=u-nas` → [Свой сервер](#свой-сервер)
            """;

    @Test
    void idsAreSpelledInLatinLettersAndLinksInTheSourceKeepGitHubs() {
        DecisionTree tree = Trees.sound(TREE);
        assertThat(tree.questions().get(0).id()).isEqualTo("gde-rabotaet");
        assertThat(tree.outcomes().stream().map(Node.Outcome::id)).containsExactly("svoi-server", "oblako", "uber-10");
    }

    @Test
    void linksFromOtherPagesArrive() {
        Project project = Project.of(
                        "-- fingerpost.yaml --\ntitle: E\nsilence: [tree-no-consequences, tree-no-case-study]\n"
                                + "-- content/index.md --\n# Home\n\n[Облако](trees/t.md#облако)\n-- content/trees/t.md --\n"
                                + TREE)
                .withTheme();
        assertThat(project.report()).isEmpty();
        assertThat(project.file("trees/t.html"))
                .contains("<section class=\"outcome\" id=\"oblako\"")
                .contains("<span id=\"облако\"></span>Облако</h3>");
    }

    @Test
    void twoHeadingsThatComeToOneIdAreTold() {
        String twice = TREE.replace("### Über 10?\n", "### Uber 10\n\nA.\n\n### Über 10?\n");
        assertThat(Trees.report(twice)).contains("tree-id-form");
    }

    @Test
    void headsOfATableAreSpelledInLatinLettersToo() {
        DecisionTree tree = Trees.sound("""
                # T

                ## Rules

                | Где? | What's it? | End |
                |---|---|---|
                | тут | small | [A](#a) |
                | там | large | [A](#a) |
                | - | - | [B](#b) |

                ## Outcomes

                ### A

                ### B
                """);
        assertThat(tree.questions()).extracting(Node.Question::id).containsExactly("gde", "whats-it");
        assertThat(tree.questions().get(0).answers()).extracting(Answer::id).containsExactly("tut", "tam");
    }
}
