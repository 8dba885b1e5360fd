package dev.fingerpost.page;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How far a statement can be trusted; strongest first. */
public enum Grade {
    /** Published with a method. */
    MEASURED,
    /** The doer's own figure, without a method. */
    REPORTED,
    /** Told by one who sells it. */
    VENDOR,
    /** The authors' own view. */
    JUDGEMENT,
    /** No source found. */
    UNVERIFIED;

    /** The word used in front matter, sources and footnotes: {@code measured} and so on. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Grade> byId(String id) {
        return Arrays.stream(values()).filter(g -> g.id().equalsIgnoreCase(id)).findFirst();
    }

    public static List<String> ids() {
        return Arrays.stream(values()).map(Grade::id).toList();
    }
}
