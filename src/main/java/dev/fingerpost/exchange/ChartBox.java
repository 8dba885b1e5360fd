package dev.fingerpost.exchange;

import dev.fingerpost.path.Position;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A box of a chart, and the lines that lead on from it. */
final class ChartBox {
    final Position at;

    @Nullable
    String words;

    String more = "";
    final List<Line> lines = new ArrayList<>();

    /** How many lines lead to it. */
    int before;

    ChartBox(Position at) {
        this.at = at;
    }

    /** Whether one line leads on, without words. */
    boolean isStep() {
        return lines.size() == 1 && lines.get(0).words().isEmpty();
    }

    /** @param words beside it; empty where there are none */
    record Line(String to, String words, Position at) {}
}
