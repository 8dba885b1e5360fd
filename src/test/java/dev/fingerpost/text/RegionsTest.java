package dev.fingerpost.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RegionsTest {
    private final Regions regions = Regions.of("""
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
        assertThat(regions.text("train")).contains("""
                def train():

                    fit()
                    done()
                """);
        assertThat(regions.text("inner")).contains("fit()\n");
        assertThat(regions.text("setup")).contains("setup()\n");
    }

    @Test
    void takesAWholeFileWithoutTheMarks() {
        assertThat(regions.text(null)).contains("""
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
        assertThat(regions.names()).containsExactly("inner", "setup", "train");
        assertThat(regions.unclosed()).containsExactly("open");
        assertThat(regions.text("open")).isEmpty();
        assertThat(regions.text("other")).isEmpty();
        assertThat(Regions.isName("a-b_c.1")).isTrue();
        assertThat(Regions.isName("-a")).isFalse();
    }

    @Test
    void anEndWithoutABeginningIsAMark() {
        Regions found = Regions.of("""
                #endregion
                a
                # region empty
                # endregion
                """);
        assertThat(found.names()).containsExactly("empty");
        assertThat(found.text("empty")).contains("");
        assertThat(found.text(null)).contains("a\n");
    }

    @Test
    void tabsAndBlanksAreNoSharedIndentation() {
        assertThat(Regions.of("\ta\n  b\n").text(null)).contains("\ta\n  b\n");
    }
}
