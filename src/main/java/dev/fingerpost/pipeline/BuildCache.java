package dev.fingerpost.pipeline;

import dev.fingerpost.diag.Diagnostic;
import dev.fingerpost.diag.MachineException;
import dev.fingerpost.diag.Noted;
import dev.fingerpost.file.Bytes;
import dev.fingerpost.file.SourceFile;
import dev.fingerpost.output.CacheFile;
import dev.fingerpost.output.OutputWriter;
import dev.fingerpost.output.Stage.Written;
import dev.fingerpost.path.ProjectPath;
import dev.fingerpost.project.InputReader;
import dev.fingerpost.project.Inputs;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the last build into a folder said and what its site is made of, in files beside it: a project that has not changed since need not be built again, and
 * one of which only prose changed not as a whole. The files are used only if the program is the same and the folder holds, byte for byte, what that
 * build left there; one that is damaged, or cannot be read or written, is as good as none.
 */
public final class BuildCache {
    /** What is remembered holds no source; a reader has to be given one. */
    private static final SourceFile NO_SOURCE = new SourceFile(ProjectPath.CONTENT, "");

    private final String program;
    private final OutputWriter writer;
    /** What {@link #key} is the key of. */
    private @Nullable Noted<Inputs> keyed;

    private @Nullable String key;

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
    public record CachedBuild(Attempt attempt, Written written) {}

    /**
     * What the last build said.
     *
     * @param key stands for its inputs
     * @param list stands for the list of files that it left
     */
    private record Said(
            String key, String list, int pages, int trees, List<Diagnostic> diagnostics, List<Diagnostic> known) {}

    /** What the site is made of that has this list of files. */
    private record Made(String list, PageMemory.Last last) {}

    /**
     * What a build of these inputs would say.
     *
     * @return null if that is not known, or the site is not there as it left it
     */
    public @Nullable CachedBuild find(Noted<Inputs> read) throws MachineException {
        Said said = read(writer.cache(), Said.class);
        if (said == null || !said.key.equals(key(read))) {
            return null;
        }
        Written written = writer.untouched(said.list);
        if (written == null) {
            return null;
        }
        BuildResult result =
                new BuildResult(List.of(), LazyFiles.none(), said.diagnostics, said.pages, said.trees, null, true);
        return new CachedBuild(new Attempt(read.value(), result, said.diagnostics, said.known), written);
    }

    /**
     * What a build of these inputs can take over from the last one.
     *
     * @param isWritten whether the site may be written in part, if its files are those that the last build left
     */
    public PageMemory memory(Noted<Inputs> read, boolean isWritten) throws MachineException {
        Made made = read(writer.madeOf(), Made.class);
        PageMemory.Last left = made != null && made.list.equals(writer.sum()) ? made.last : null;
        PageMemory.Last last = made != null && isWritten && writer.isLaidOut(made.list) ? left : null;
        Inputs inputs = read.value();
        String config = inputs.config() == null ? "" : inputs.config().text();
        String reading = Bytes.utf8(program + "\n" + inputs.options().lines() + "\n" + config)
                .sha256();
        Map<String, String> files = left == null ? Map.of() : left.chunks();
        PageChunks chunks =
                new PageChunks(writer.pages(), reading, files, inputs.options().threads());
        return new PageMemory(chunks, inputs.keyButPages(program + read.notes()), last);
    }

    /**
     * Remembers a build whose site was written. One with errors, or that is to be followed by another, is not remembered.
     *
     * @param read what was built
     */
    public void keep(Noted<Inputs> read, Attempt attempt, PageMemory memory) throws MachineException {
        String list = writer.sum();
        boolean settled = attempt.ok()
                && attempt.inputs() == read.value()
                && attempt.result().ids() == null
                && InputReader.isWhole(read);
        if (!settled || list == null) {
            return;
        }
        BuildResult result = attempt.result();
        Said said = new Said(key(read), list, result.pages(), result.trees(), attempt.diagnostics(), attempt.known());
        write(writer.cache(), said);
        PageMemory.Last last = memory.next();
        if (last != null) {
            write(writer.madeOf(), new Made(list, last));
        }
    }

    private String key(Noted<Inputs> read) {
        if (key == null || read != keyed) {
            keyed = read;
            key = read.value().key(program + read.notes());
        }
        return key;
    }

    private static void write(CacheFile file, Object value) {
        Bytes bytes = RecordCodec.bytes(value.getClass(), value);
        if (bytes.size() > 0) {
            file.write(bytes);
        }
    }

    private static <T> @Nullable T read(CacheFile file, Class<T> type) {
        Bytes bytes = file.read();
        try {
            return bytes == null
                    ? null
                    : RecordCodec.read(type, new DataInputStream(new ByteArrayInputStream(bytes.toArray())), NO_SOURCE);
        } catch (IOException | RuntimeException e) {
            // Of another program, which writes in another form; where it can be read, its key is another.
            return null;
        }
    }
}
