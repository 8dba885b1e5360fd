package dev.fingerpost.markdown.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MeteredTextTest {
    @Test
    void canBeReadWhileThereIsWorkLeft() {
        MeteredText text = new MeteredText("abc", 4);

        assertThat(text.charAt(0)).isEqualTo('a');
        assertThat(text.charAt(2)).isEqualTo('c');
        text.spend(2);
        assertThat(text.substring(1, 2)).isEqualTo("b");
        assertThatThrownBy(() -> text.charAt(0)).isInstanceOf(MeteredText.SpentException.class);
    }

    @Test
    void refusesToBeReadForEverAndTellsWhere() {
        MeteredText text = new MeteredText("abc", 2);
        text.charAt(0);
        text.charAt(1);

        assertThatThrownBy(() -> text.charAt(2))
                .isInstanceOfSatisfying(
                        MeteredText.SpentException.class,
                        e -> assertThat(e.offset()).isEqualTo(1));
        assertThatThrownBy(() -> new MeteredText("abc", 2).spend(3)).isInstanceOf(MeteredText.SpentException.class);
    }

    @Test
    void isReadWithTheSameWorkEachTime() {
        String page =
                "# T\n\n| [x](y.md) | *a **b** `c` |\n|---|---|\n" + "| [x](y.md) | ~a~ https://e.org |\n".repeat(50);
        long enough = 1 << 20;
        for (long step = enough / 2; step > 0; step /= 2) {
            enough -= isRead(page, enough - step) ? step : 0;
        }
        long least = enough;

        assertThat(IntStream.range(0, 3)).allMatch(round -> isRead(page, least) && !isRead(page, least - 1));
    }

    private static boolean isRead(String page, long work) {
        try {
            Syntax.extended().parse(BasedSequence.of(new MeteredText(page, work)));
            return true;
        } catch (MeteredText.SpentException e) {
            return false;
        }
    }
}
