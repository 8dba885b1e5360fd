package dev.fingerpost.tree;

import dev.fingerpost.diag.Position;
import java.util.List;

/** When an answer is shown or a rule fits. A question not answered on the reader's path makes its comparison false. */
public sealed interface Condition {

    record Or(List<Condition> any) implements Condition {
        public Or {
            any = List.copyOf(any);
        }
    }

    record And(List<Condition> all) implements Condition {
        public And {
            all = List.copyOf(all);
        }
    }

    record Not(Condition inner) implements Condition {}

    /** {@code size is large}: that answer was chosen in an earlier question. */
    record Is(String question, String answer, Position at) implements Condition {}

    /** {@code have has gpu}, or {@code gpu} alone in the question's own rules: that option was ticked. */
    record Has(String question, String option, Position at) implements Condition {}

    /** {@code at least 2 of a, b, c}: that many of these options were ticked. */
    record AtLeast(String question, int count, List<String> options, Position at) implements Condition {
        public AtLeast {
            options = List.copyOf(options);
        }
    }
}
