package dev.fingerpost.pipeline;

import dev.fingerpost.diag.Code;
import dev.fingerpost.diag.Diagnostic;
import dev.fingerpost.diag.Edit;
import dev.fingerpost.diag.MachineException;
import dev.fingerpost.diag.Noted;
import dev.fingerpost.diag.Position;
import dev.fingerpost.diag.Severity;
import dev.fingerpost.file.Bytes;
import dev.fingerpost.output.OutputWriter;
import dev.fingerpost.output.OutputWriter.Written;
import dev.fingerpost.path.ProjectPath;
import dev.fingerpost.project.InputReader;
import dev.fingerpost.project.Inputs;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the last build into a folder said, in a file beside it: a project that has not changed since need not be built again. The file is used
 * only if all inputs and the program are the same and the folder holds, byte for byte, what that build left there; one that is
 * damaged, or cannot be read or written, is as good as none.
 */
public final class BuildCache {
    private static final String FORMAT = "fingerpost build 1";

    private final String program;
    private final OutputWriter writer;

    /**
     * @param program stands for one build of Fingerpost and its theme
     * @param writer of the folder that is built into
     */
    public BuildCache(String program, OutputWriter writer) {
        this.program = program;
        this.writer = writer;
    }

    /**
     * A build that need not be done.
     *
     * @param attempt what it would say
     * @param written what it would do on the disk: nothing
     */
    public record Known(Attempt attempt, Written written) {}

    /**
     * What a build of these inputs would say.
     *
     * @return null if that is not known, or the site is not there as it left it
     */
    public @Nullable Known find(Noted<Inputs> read) throws MachineException {
        Bytes said = writer.cache().read();
        try {
            return said == null ? null : known(said, read);
        } catch (IOException | IllegalArgumentException e) {
            // Written in another form.
            return null;
        }
    }

    private @Nullable Known known(Bytes said, Noted<Inputs> read) throws IOException, MachineException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(said.toArray()));
        if (!in.readUTF().equals(FORMAT) || !in.readUTF().equals(key(read))) {
            return null;
        }
        Written written = writer.untouched(in.readUTF());
        if (written == null) {
            return null;
        }
        int pages = in.readInt();
        int trees = in.readInt();
        List<Diagnostic> diagnostics = diagnostics(in);
        Result result = new Result(List.of(), LateFiles.none(), diagnostics, pages, trees, null);
        return new Known(new Attempt(read.value(), result, diagnostics, diagnostics(in)), written);
    }

    /**
     * Remembers a build whose site was written. One with errors, or that is to be followed by another, is not remembered.
     *
     * @param read what was built
     */
    public void keep(Noted<Inputs> read, Attempt attempt) throws MachineException {
        String list = writer.sum();
        boolean settled = attempt.ok()
                && attempt.inputs() == read.value()
                && attempt.result().ids() == null
                && InputReader.isWhole(read);
        if (!settled || list == null) {
            return;
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        try {
            out.writeUTF(FORMAT);
            out.writeUTF(key(read));
            out.writeUTF(list);
            out.writeInt(attempt.result().pages());
            out.writeInt(attempt.result().trees());
            write(attempt.diagnostics(), out);
            write(attempt.known(), out);
        } catch (IOException e) {
            // A message is longer than such a file takes.
            return;
        }
        writer.cache().write(Bytes.of(bytes.toByteArray()));
    }

    private String key(Noted<Inputs> read) {
        return read.value().key(program + read.notes());
    }

    private static void write(List<Diagnostic> diagnostics, DataOutputStream out) throws IOException {
        out.writeInt(diagnostics.size());
        for (Diagnostic note : diagnostics) {
            out.writeUTF(note.code().name());
            out.writeUTF(note.severity().name());
            write(note.at(), out);
            out.writeUTF(note.message());
            out.writeBoolean(note.hint() != null);
            out.writeUTF(note.hint() == null ? "" : note.hint());
            out.writeInt(note.edits().size());
            for (Edit edit : note.edits()) {
                write(edit.at(), out);
                out.writeUTF(edit.text());
            }
        }
    }

    private static void write(Position at, DataOutputStream out) throws IOException {
        out.writeUTF(at.path().text());
        out.writeInt(at.line());
        out.writeInt(at.column());
        out.writeInt(at.length());
    }

    private static List<Diagnostic> diagnostics(DataInputStream in) throws IOException {
        List<Diagnostic> diagnostics = new ArrayList<>();
        for (int count = in.readInt(); count > 0; count--) {
            Code code = Code.valueOf(in.readUTF());
            Severity severity = Severity.valueOf(in.readUTF());
            Position at = position(in);
            String message = in.readUTF();
            boolean hasHint = in.readBoolean();
            String hint = in.readUTF();
            List<Edit> edits = new ArrayList<>();
            for (int edit = in.readInt(); edit > 0; edit--) {
                edits.add(new Edit(position(in), in.readUTF()));
            }
            diagnostics.add(new Diagnostic(code, severity, at, message, hasHint ? hint : null, edits));
        }
        return diagnostics;
    }

    private static Position position(DataInputStream in) throws IOException {
        return new Position(new ProjectPath(in.readUTF()), in.readInt(), in.readInt(), in.readInt());
    }
}
