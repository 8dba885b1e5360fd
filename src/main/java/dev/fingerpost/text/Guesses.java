package dev.fingerpost.text;

import java.util.Collection;
import java.util.Optional;

/**
 * Finds what an author probably meant, for the first so many names. A guess looks at every known name, so without a limit a
 * project with many mistakes would cost the mistakes times the names; a report shows only some of them anyway.
 */
public final class Guesses {
    private final Collection<String> known;
    private int left;

    /**
     * @param known the names that exist
     * @param most how many guesses are made; later ones find nothing
     */
    public Guesses(Collection<String> known, int most) {
        this.known = known;
        this.left = most;
    }

    /** The known name nearest to the given one, if it is near enough to be what was meant. */
    public Optional<String> nearest(String name) {
        return left-- > 0 ? Suggest.nearest(name, known) : Optional.empty();
    }
}
