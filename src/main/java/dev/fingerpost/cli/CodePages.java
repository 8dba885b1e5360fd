package dev.fingerpost.cli;

import dev.fingerpost.diag.Code;
import dev.fingerpost.path.PagePath;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The pages of docs/diagnostics, which travel in the jar. */
final class CodePages {
    private CodePages() {}

    /** What a code means, with an example and how to mend it, in Markdown. */
    static String of(Code code) {
        try (InputStream in = CodePages.class.getResourceAsStream("/diagnostics/" + PagePath.file(code.id()))) {
            return new String(
                    Objects.requireNonNull(in, "no page for " + code.id()).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
