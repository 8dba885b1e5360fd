package dev.fingerpost.output;

import dev.fingerpost.diag.MachineException;
import dev.fingerpost.disk.FileOps;
import dev.fingerpost.file.Bytes;
import dev.fingerpost.path.SitePath;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What an output folder holds.
 *
 * @param found plain files, by path, without the manifest
 * @param foreign what is neither a plain file nor a folder
 * @param last what we wrote there
 * @param list the bytes of the manifest; null if there is none
 */
record OutputSnapshot(SortedMap<SitePath, Found> found, List<String> foreign, Manifest last, byte @Nullable [] list) {
    static final OutputSnapshot NOTHING = new OutputSnapshot(new TreeMap<>(), List.of(), Manifest.empty(), null);

    /** How many names a refusal lists. */
    private static final int NAMED = 5;

    record Found(Path path, BasicFileAttributes attributes) {
        boolean holds(FileOps files, byte[] bytes) throws IOException {
            return attributes.size() == bytes.length && Arrays.equals(files.read(path), bytes);
        }
    }

    /** @throws MachineException if nobody can tell which of the files are ours */
    static OutputSnapshot of(FileOps files, Path output) throws IOException, MachineException {
        SortedMap<SitePath, Found> found = new TreeMap<>();
        List<String> foreign = new ArrayList<>();
        if (files.look(output) != null) {
            walk(files, output, "", found, foreign);
        }
        Found manifest = found.remove(new SitePath(Manifest.NAME));
        byte[] list = manifest == null ? null : files.read(manifest.path());
        return new OutputSnapshot(found, foreign, last(list, output), list);
    }

    private static void walk(
            FileOps files, Path folder, String prefix, SortedMap<SitePath, Found> found, List<String> foreign)
            throws IOException {
        for (var child : files.list(folder).entrySet()) {
            String path = prefix + child.getKey();
            BasicFileAttributes attributes = files.look(child.getValue());
            boolean isFolder = attributes != null && attributes.isDirectory();
            if (isFolder && !path.equals(Manifest.NAME)) {
                walk(files, child.getValue(), path + "/", found, foreign);
            } else if (attributes != null && attributes.isRegularFile()) {
                found.put(new SitePath(path), new Found(child.getValue(), attributes));
            } else {
                foreign.add(path);
            }
        }
    }

    private static Manifest last(byte @Nullable [] list, Path output) throws MachineException {
        if (list == null) {
            return Manifest.empty();
        }
        return Manifest.parse(new String(list, StandardCharsets.UTF_8))
                .orElseThrow(() -> new MachineException(
                        "`" + output.resolve(Manifest.NAME)
                                + "` is not as Fingerpost wrote it, so it cannot be told which" + " files of `" + output
                                + "` are its own",
                        "restore it, or delete the folder"));
    }

    /** Whether this is the list that is there. */
    boolean isListed(Manifest manifest) {
        return list != null && Arrays.equals(list, manifest.text().getBytes(StandardCharsets.UTF_8));
    }

    /** Whether all files that are listed have the bytes and rights that they were given. */
    boolean isUntouched(FileOps files) throws IOException {
        for (var file : found.entrySet()) {
            Manifest.Entry written = last.files().get(file.getKey());
            Path path = file.getValue().path();
            if (written == null
                    || written.size() != file.getValue().attributes().size()
                    || !written.isOf(Bytes.of(files.read(path)))
                    || !files.hasUsualRights(path)) {
                return false;
            }
        }
        return true;
    }

    /**
     * Leaves alone what is not ours, or not as we left it.
     *
     * @param equal files that the next site has, byte for byte: whoever changed them, nothing of theirs is lost
     * @param clean whether files of ours that somebody changed may be replaced
     */
    void refuse(FileOps files, Path output, Set<SitePath> equal, boolean clean) throws IOException, MachineException {
        List<String> others = new ArrayList<>(foreign);
        List<String> edited = new ArrayList<>();
        for (var file : found.entrySet()) {
            Manifest.Entry written = last.files().get(file.getKey());
            if (written == null) {
                others.add(file.getKey().text());
            } else if (!equal.contains(file.getKey())
                    && !written.isOf(Bytes.of(files.read(file.getValue().path())))) {
                edited.add(file.getKey().text());
            }
        }
        if (!others.isEmpty()) {
            throw new MachineException(
                    "`" + output + "` holds files that Fingerpost did not write: " + names(others),
                    "move them to static/ if they belong to the site, else out of the folder");
        }
        if (!edited.isEmpty() && !clean) {
            throw new MachineException(
                    "files in `" + output + "` were changed since Fingerpost wrote them: " + names(edited),
                    "make the change in the project; `fingerpost build --clean` then replaces them");
        }
    }

    private static String names(List<String> paths) {
        Collections.sort(paths);
        String names = "`" + String.join("`, `", paths.subList(0, Math.min(NAMED, paths.size()))) + "`";
        return paths.size() > NAMED ? names + " and " + (paths.size() - NAMED) + " more" : names;
    }
}
