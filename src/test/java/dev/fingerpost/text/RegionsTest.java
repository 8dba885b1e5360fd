package dev.fingerpost.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RegionsTest {
    private static final Regions REGIONS = Regions.of("""
            import os
            # region setup
            setup()
            # endregion
            class A {
                //#region train
                def train():

                    // #region inner
                    fit()
                    // #endregion inner
                    done()
                //#endregion
            }
            <!-- #region open -->
            """);

    @Test
    void takesWhatStandsBetweenTheMarksWithoutSharedIndentation() {
        assertThat(REGIONS.text("train")).contains("""
                def train():

                    fit()
                    done()
                """);
        assertThat(REGIONS.text("inner")).contains("fit()\n");
        assertThat(REGIONS.text("setup")).contains("setup()\n");
    }

    @Test
    void takesAWholeFileWithoutTheMarks() {
        assertThat(REGIONS.text(null)).contains("""
                import os
                setup()
                class A {
                    def train():

                        fit()
                        done()
                }
                """);
    }

    @Test
    void knowsWhichRegionsAreWhole() {
        assertThat(REGIONS.names()).containsExactly("inner", "setup", "train");
        assertThat(REGIONS.unclosed()).containsExactly("open");
        assertThat(REGIONS.text("open")).isEmpty();
        assertThat(REGIONS.text("other")).isEmpty();
    }

    @Test
    void anEndWithoutABeginningIsAMark() {
        Regions regions = Regions.of("""
                #endregion
                a
                # region empty
                # endregion
                """);
        assertThat(regions.names()).containsExactly("empty");
        assertThat(regions.text("empty")).contains("");
        assertThat(regions.text(null)).contains("a\n");
    }

    @Test
    void tabsAndBlanksAreNoSharedIndentation() {
        assertThat(Regions.of("\ta\n  b\n").text(null)).contains("\ta\n  b\n");
    }
}
