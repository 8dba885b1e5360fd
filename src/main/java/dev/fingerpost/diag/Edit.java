package dev.fingerpost.diag;

import dev.fingerpost.path.Position;
import dev.fingerpost.text.Secrets;
import java.util.List;

/**
 * A change of one line that mends a fault, or a part of it.
 *
 * @param at what is replaced: from the column on, so many code points; before the column where the length is 0
 * @param text what stands there instead; a line of which nothing is left goes as a whole, unless that is a line break
 */
public record Edit(Position at, String text) {
    /** What stands there is left as it is, and a text put before it. */
    public static Edit before(Position at, String text) {
        return new Edit(new Position(at.path(), at.line(), at.column(), 0), text);
    }

    /** The edits of one fault that a report may repeat: none where one would give a secret away. */
    public static List<Edit> told(List<Edit> edits) {
        return edits.stream().allMatch(edit -> Secrets.masked(edit.text).equals(edit.text)) ? edits : List.of();
    }
}
