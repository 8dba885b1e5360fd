package dev.fingerpost.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TimedTextTest {
    @Test
    void canBeReadWhileThereIsTime() {
        TimedText text = new TimedText("abc", 60_000);

        assertThat(text.chars().mapToObj(Character::toString)).containsExactly("a", "b", "c");
        assertThat(text.substring(1, 2)).isEqualTo("b");
    }

    @Test
    void refusesToBeReadForEver() {
        TimedText text = new TimedText("x", -1);

        assertThatThrownBy(() -> {
                    for (int i = 0; i < 1_000_000; i++) {
                        text.charAt(0);
                    }
                })
                .isInstanceOf(TimedText.OverException.class);
    }
}
