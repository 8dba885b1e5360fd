package dev.fingerpost.output;

import dev.fingerpost.diag.MachineException;
import dev.fingerpost.disk.FileOps;
import dev.fingerpost.file.Bytes;
import dev.fingerpost.file.OutputFile;
import dev.fingerpost.path.SitePath;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What an output folder holds, compared with what it shall hold.
 *
 * @param same files of the new site that are there already, byte for byte, by path
 * @param deleted how many files of ours the new site does not have
 * @param upToDate whether nothing at all is to be done
 */
record Survey(SortedMap<SitePath, Path> same, int deleted, boolean upToDate) {
    /** How many names a refusal lists. */
    private static final int NAMED = 5;

    /**
     * Looks at an output folder.
     *
     * @param clean whether files of ours that somebody changed may be replaced
     * @throws MachineException if the folder holds anything that is not as we left it
     */
    static Survey of(
            FileOps files, Path output, SortedMap<SitePath, OutputFile> wanted, Manifest manifest, boolean clean)
            throws IOException, MachineException {
        SortedMap<SitePath, Path> found = new TreeMap<>();
        List<String> foreign = new ArrayList<>();
        if (files.look(output) != null) {
            walk(files, output, "", found, foreign);
        }
        Path list = found.remove(new SitePath(Manifest.NAME));
        byte[] listBytes = list == null ? null : files.read(list);
        Manifest last = last(listBytes, found, output);
        List<String> edited = new ArrayList<>();
        SortedMap<SitePath, Path> same = new TreeMap<>();
        for (var file : found.entrySet()) {
            Manifest.Entry written = last.files().get(file.getKey());
            byte[] bytes = files.read(file.getValue());
            OutputFile next = wanted.get(file.getKey());
            boolean equal = next != null && Arrays.equals(bytes, next.bytes().toArray());
            if (written == null) {
                foreign.add(file.getKey().text());
            } else if (!equal && !written.equals(Manifest.Entry.of(Bytes.of(bytes)))) {
                edited.add(file.getKey().text());
            }
            if (equal && files.hasUsualRights(file.getValue())) {
                same.put(file.getKey(), file.getValue());
            }
        }
        refuse(output, foreign, edited, clean);
        int deleted = (int) found.keySet().stream()
                .filter(path -> !wanted.containsKey(path))
                .count();
        boolean upToDate = deleted == 0 && same.size() == wanted.size() && isText(listBytes, manifest.text());
        return new Survey(Collections.unmodifiableSortedMap(same), deleted, upToDate);
    }

    private static void walk(
            FileOps files, Path folder, String prefix, SortedMap<SitePath, Path> found, List<String> foreign)
            throws IOException {
        for (var child : files.list(folder).entrySet()) {
            String path = prefix + child.getKey();
            BasicFileAttributes attributes = files.look(child.getValue());
            if (attributes != null && attributes.isDirectory()) {
                walk(files, child.getValue(), path + "/", found, foreign);
            } else if (attributes != null && attributes.isRegularFile()) {
                found.put(new SitePath(path), child.getValue());
            } else {
                foreign.add(path);
            }
        }
    }

    private static Manifest last(byte @Nullable [] list, SortedMap<SitePath, Path> found, Path output)
            throws MachineException {
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

    private static void refuse(Path output, List<String> foreign, List<String> edited, boolean clean)
            throws MachineException {
        if (!foreign.isEmpty()) {
            throw new MachineException(
                    "`" + output + "` holds files that Fingerpost did not write: " + names(foreign),
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

    private static boolean isText(byte @Nullable [] bytes, String text) {
        return bytes != null && Arrays.equals(bytes, text.getBytes(StandardCharsets.UTF_8));
    }
}
