package dev.fingerpost.cli;

import dev.fingerpost.diag.Code;
import dev.fingerpost.file.Bytes;
import dev.fingerpost.path.PagePath;

/** The pages of docs/diagnostics, which travel in the jar. */
final class CodePages {
    private CodePages() {}

    /** What a code means, with an example and how to mend it, in Markdown. */
    static String of(Code code) {
        return Bytes.ofResource("/diagnostics/" + PagePath.file(code.id())).text();
    }
}
