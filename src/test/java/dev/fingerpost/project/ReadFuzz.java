package dev.fingerpost.project;

import dev.fingerpost.diag.Notes;
import dev.fingerpost.path.ProjectPath;
import java.nio.charset.StandardCharsets;

/** The reading of files, for {@link dev.fingerpost.fuzz.Fuzz}. */
public final class ReadFuzz {
    private static final ProjectPath PATH = new ProjectPath("a.txt");

    private ReadFuzz() {}

    /** This text as it is when it was read from a file. */
    public static String text(String text) {
        return Decoder.decode(text.getBytes(StandardCharsets.UTF_8), PATH, new Notes());
    }
}
