package dev.fingerpost.cli;

import dev.fingerpost.file.Bytes;
import dev.fingerpost.path.ProjectPath;
import java.time.LocalDate;
import java.util.Collection;
import java.util.stream.Collectors;

/** Texts that travel in the jar and become an author's files. */
final class BundledTexts {
    private static final int MONTHS_TO_REVIEW = 6;

    private BundledTexts() {}

    /**
     * The text of a resource, with its dates filled in.
     *
     * @param name for example {@code init/fingerpost.yaml}
     */
    static String text(String name, LocalDate today) {
        return filled(raw(name), today);
    }

    /** A text with its dates filled in. */
    static String filled(String text, LocalDate today) {
        return text.replace("@today@", today.toString())
                .replace("@review-by@", today.plusMonths(MONTHS_TO_REVIEW).toString());
    }

    /** The text of a resource as it is. */
    static String raw(String name) {
        return Bytes.ofResource("/" + name).text();
    }

    /** Refuses to write over what is there. */
    static UsageProblem inTheWay(String where, Collection<ProjectPath> paths) {
        return new UsageProblem(
                where + " already has "
                        + paths.stream().map(path -> "`" + path + "`").collect(Collectors.joining(", ")),
                "nothing was written; move it away, or name another place");
    }
}
