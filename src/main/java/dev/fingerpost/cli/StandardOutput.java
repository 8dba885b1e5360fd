package dev.fingerpost.cli;

import dev.fingerpost.disk.WholeFile;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Where data goes; it remembers what {@link java.io.PrintStream} keeps to itself: that some of it never arrived. */
final class StandardOutput extends FilterOutputStream {
    private @Nullable IOException first;

    StandardOutput() {
        super(new FileOutputStream(FileDescriptor.out));
    }

    static PrintStream utf8(OutputStream out) {
        return new PrintStream(out, true, StandardCharsets.UTF_8);
    }

    /** The exit code of a run that ended with this one: if data was lost, that is told and the machine is at fault. */
    int ended(int code, PrintStream err) {
        String lost = fault();
        if (lost == null) {
            return code;
        }
        err.println("fingerpost: not all of the output could be written: " + lost
                + "\n   hint: make room where it goes, and run this again");
        return ExitCode.MACHINE;
    }

    /** Why data was lost; null if nothing was, or its reader, such as {@code head}, had enough of it. */
    private @Nullable String fault() {
        return first == null || String.valueOf(first.getMessage()).contains("Broken pipe")
                ? null
                : WholeFile.reason(first);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        try {
            out.write(bytes, from, length);
        } catch (IOException e) {
            first = first == null ? e : first;
            throw e;
        }
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }
}
