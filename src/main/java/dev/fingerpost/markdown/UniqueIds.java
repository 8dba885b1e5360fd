package dev.fingerpost.markdown;

import dev.fingerpost.diag.Code;
import dev.fingerpost.diag.Edit;
import dev.fingerpost.path.Position;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The ids of one page, each once. */
final class UniqueIds {
    private final ParseContext context;
    private final Map<String, Use> uses = new HashMap<>();

    private final Map<String, Integer> repeats = new HashMap<>();
    /** By an id that stood there before, the first number that may be free behind it. */
    private final Map<String, Integer> next = new HashMap<>();

    private record Use(Position at, boolean explicit) {}

    UniqueIds(ParseContext context) {
        this.context = context;
    }

    /**
     * Enters an id.
     *
     * @param explicit whether the author chose it; a clash is reported where the author can mend it
     */
    void add(String id, Position at, boolean explicit) {
        Use first = uses.putIfAbsent(id, new Use(at, explicit));
        if (first == null) {
            return;
        }
        boolean here = explicit || !first.explicit;
        Position mend = here ? at : first.at;
        Position other = here ? first.at : at;
        int number = next.getOrDefault(id, 2);
        while (uses.containsKey(id + "-" + number)) {
            number++;
        }
        next.put(id, number);
        String free = id + "-" + number;
        uses.put(free, new Use(mend, false));
        context.report(
                Code.ID_DUPLICATE,
                mend,
                "the id `" + id + "` is also given in line " + other.line(),
                "choose another one: a link to `#" + id + "` leads to the first only",
                explicit || first.explicit
                        ? List.of(new Edit(mend, isAttribute(mend) ? "#" + free : free))
                        : List.of());
    }

    /** Whether an id stands in an attribute block, {@code {#id}}, and not in HTML. */
    private boolean isAttribute(Position at) {
        String line = context.source().line(at.line());
        return line.startsWith("#", line.offsetByCodePoints(0, at.column() - 1));
    }

    /** This id, or the first of id-1, id-2 … that is free; entered as ours. */
    String free(String wanted, Position at) {
        String base = wanted.isEmpty() ? "term" : wanted;
        String id = base;
        while (uses.containsKey(id)) {
            id = base + "-" + repeats.merge(base, 1, Integer::sum);
        }
        uses.put(id, new Use(at, false));
        return id;
    }
}
