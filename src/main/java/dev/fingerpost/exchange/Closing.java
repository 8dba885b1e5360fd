package dev.fingerpost.exchange;

import java.util.HashMap;
import java.util.Map;

/** Looks for closing signs from offsets that grow: what was looked through for one is not looked through again. */
final class Closing {
    /** @param at the first of these signs from there on; -1 for none */
    private record Found(int from, int at) {
        boolean says(int offset) {
            return from <= offset && (at < 0 || offset <= at);
        }
    }

    private final String text;
    private final Map<String, Found> last = new HashMap<>();

    Closing(String text) {
        this.text = text;
    }

    /** The offset of the first such sign from this one on; -1 for none. */
    int from(String sign, int offset) {
        Found known = last.get(sign);
        if (known == null || !known.says(offset)) {
            known = new Found(offset, text.indexOf(sign, offset));
            last.put(sign, known);
        }
        return known.at;
    }
}
