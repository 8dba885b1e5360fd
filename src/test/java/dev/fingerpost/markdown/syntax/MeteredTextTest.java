package dev.fingerpost.markdown.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class MeteredTextTest {
    @Test
    void canBeReadWhileThereIsWorkLeft() {
        MeteredText text = new MeteredText("abc", 4);

        assertThat(text.charAt(0)).isEqualTo('a');
        assertThat(text.charAt(2)).isEqualTo('c');
        text.spend(2);
        assertThat(text.left()).isZero();
        assertThat(text.substring(1, 2)).isEqualTo("b");
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
        LongStream work = IntStream.range(0, 3).mapToLong(round -> {
            MeteredText text = new MeteredText(page, 1_000_000);
            Syntax.extended().parse(BasedSequence.of(text));
            return text.left();
        });

        assertThat(work.distinct()).hasSize(1);
    }
}
