package dev.fingerpost.tree;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fingerpost.Laws;
import org.junit.jupiter.api.Test;

class TreeReviewTest {
    private static final String TREE = """
            # Which | way?

            ## Questions

            ### <a name="size"></a>How *large* is "it"?

            - [Large](#have)
            - [Small](#stop)

            ### <a name="have"></a>What do you have?

            - [ ] People <!-- id: people -->
            - [ ] Time <!-- id: time -->

            1. `if people and time` — [Go](#go)
            2. `if size is large and people` — [Ask](other.md)
            3. `otherwise` — [Stop](#stop)

            ## Outcomes

            ### <a name="go"></a>Go

            ### <a name="stop"></a>Stop
            """;

    @Test
    void showsFiguresADrawingAndEveryWayOn() {
        assertThat(TreeReview.markdown(Trees.sound(TREE))).isEqualTo("""
                        # Which \\| way?

                        2 questions, 2 outcomes, 5 paths of 1 to 2 answers.

                        ```mermaid
                        flowchart TD
                          q0["How large is #34;it#34;?"]
                          q1["What do you have?"]
                          o2(["Go"])
                          o3(["Stop"])
                          q0 -->|"Large"| q1
                          q0 -->|"Small"| o3
                          q1 -->|"Go"| o2
                          t4[["other.md"]]
                          q1 -->|"Ask"| t4
                          q1 -->|"Stop"| o3
                        ```

                        | | After | Question | Answer | Leads to | Approved |
                        | --- | --- | --- | --- | --- | --- |
                        | 1 | anything | How large is "it"? | “Large” | What do you have? | |
                        | 2 | anything | How large is "it"? | “Small” | Stop | |
                        | 3 | How large is "it"? “Large” | What do you have? | nothing ticked (or 1 more) | Stop | |
                        | 4 | How large is "it"? “Large” | What do you have? | “People” | other.md | |
                        | 5 | How large is "it"? “Large” | What do you have? | “People” and “Time” | Go | |
                        """);
    }

    @Test
    void namesThePartsOfARangeThatLaterAnswersTellApart() {
        assertThat(TreeReview.markdown(Trees.sound("""
                        # T

                        ## Questions

                        ### <a name="seats"></a>How many?

                        `a whole number of seats`

                        - [Up to 10](#kind)
                        - [Over 10](#b)

                        ### <a name="kind"></a>Which kind?

                        - [New](#a) `if seats > 5`
                        - [Old](#b)

                        ## Outcomes

                        ### A

                        ### B
                        """))).endsWith("""
                        | 1 | anything | How many? | up to 5 | Which kind? | |
                        | 2 | anything | How many? | 6 to 10 | Which kind? | |
                        | 3 | anything | How many? | “Over 10” | B | |
                        | 4 | anything | Which kind? | “Old” | B | |
                        | 5 | How many? \\>5 | Which kind? | “New” | A | |
                        | 6 | How many? \\>5 | Which kind? | “Old” | B | |
                        """);
    }

    @Test
    void hasARowForEveryWayOnOfEveryState() throws Exception {
        for (long seed = 0; seed < Laws.times(200); seed++) {
            DecisionTree tree = RandomTrees.tree(seed);
            long rows = TreeReview.markdown(tree)
                            .lines()
                            .filter(line -> line.startsWith("| "))
                            .count()
                    - 2;
            assertThat(rows).as("seed %d", seed).isEqualTo(tree.walk().moves().size());
        }
    }
}
