package dev.fingerpost.output;

import static java.util.Objects.requireNonNull;

import dev.fingerpost.diag.MachineException;
import dev.fingerpost.disk.FileOps;
import dev.fingerpost.path.SitePath;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;
import java.util.TreeSet;

/**
 * Puts a staged site in the place of the present one, so that whoever is stopped at any moment leaves the one or the
 * other, whole, or a state from which {@link #recover} makes it so.
 */
final class Swap {
    private final FileOps files;
    private final Workbench bench;

    Swap(FileOps files, Workbench bench) {
        this.files = files;
        this.bench = bench;
    }

    /** From a whole and safe stage to the new site; the old one is left for {@link #recover} to take away. */
    void run() throws IOException {
        boolean replaces = exists(bench.output());
        try {
            files.write(bench.journal(), "The stage is whole.\n".getBytes(StandardCharsets.UTF_8));
            files.sync(bench.journal());
            files.sync(bench.folder());
            if (replaces) {
                replace();
            } else {
                files.move(bench.stage(), bench.output());
            }
            files.sync(requireNonNull(bench.output().getParent()));
            files.sync(bench.folder());
        } catch (IOException e) {
            undo(replaces);
            throw e;
        }
    }

    /**
     * The new site waits under the name that the old one gets, so that whichever lies there can be taken away: by its list. Where names
     * cannot change places, the site is absent between two renames.
     */
    private void replace() throws IOException {
        files.move(bench.stage(), bench.old());
        if (!files.exchange(bench.old(), bench.output())) {
            files.move(bench.old(), bench.stage());
            files.move(bench.output(), bench.old());
            files.move(bench.stage(), bench.output());
        }
    }

    private void undo(boolean replaces) throws IOException {
        if (replaces && !exists(bench.output())) {
            files.move(bench.old(), bench.output());
        }
        if (exists(bench.journal())) {
            files.delete(bench.journal());
        }
    }

    /**
     * Brings the output to its old or its new state, whichever a stopped build left nearer, and cleans up after it. Does
     * nothing where no build was stopped.
     */
    void recover() throws IOException, MachineException {
        if (exists(bench.journal())) {
            Path left = exists(bench.stage()) ? bench.stage() : bench.old();
            if (!exists(bench.output()) && exists(left)) {
                files.move(left, bench.output());
                files.sync(requireNonNull(bench.output().getParent()));
            }
            files.delete(bench.journal());
            files.sync(bench.folder());
        }
        if (exists(bench.stage())) {
            deleteAll(bench.stage());
        }
        if (exists(bench.old())) {
            takeAway(bench.old());
        }
    }

    private boolean exists(Path path) throws IOException {
        return files.look(path) != null;
    }

    /** Deletes what we made ourselves a moment ago, in a folder of our own. */
    private void deleteAll(Path path) throws IOException {
        BasicFileAttributes attributes = files.look(path);
        if (attributes != null && attributes.isDirectory()) {
            for (Path child : files.list(path).values()) {
                deleteAll(child);
            }
        }
        files.delete(path);
    }

    /** Deletes an old site: the files that its manifest lists, the manifest last, and no other file. */
    private void takeAway(Path old) throws IOException, MachineException {
        BasicFileAttributes there = files.look(old);
        if (there != null && !there.isDirectory()) {
            throw new MachineException("`" + old + "` is no folder", "builds prepare sites there: move it away");
        }
        Path list = old.resolve(Manifest.NAME);
        BasicFileAttributes attributes = files.look(list);
        if (attributes != null && attributes.isRegularFile()) {
            String text = new String(files.read(list), StandardCharsets.UTF_8);
            Manifest manifest = Manifest.parse(text).orElseGet(Manifest::empty);
            deleteListed(old, "", manifest.files().keySet());
            if (isEmptyBut(old, Manifest.NAME)) {
                files.delete(list);
            }
        }
        deleteEmpty(old);
        if (exists(old)) {
            throw new MachineException(
                    "files that appeared in `" + bench.output() + "` while it was written are kept in `" + old + "`",
                    "move them to static/ if they belong to the site; then delete that folder");
        }
    }

    private void deleteListed(Path folder, String prefix, Set<SitePath> listed) throws IOException {
        for (var child : files.list(folder).entrySet()) {
            String path = prefix + child.getKey();
            BasicFileAttributes attributes = files.look(child.getValue());
            if (attributes != null && attributes.isDirectory()) {
                deleteListed(child.getValue(), path + "/", listed);
                deleteEmpty(child.getValue());
            } else if (listed.contains(new SitePath(path))) {
                files.delete(child.getValue());
            }
        }
    }

    private boolean isEmptyBut(Path folder, String name) throws IOException {
        Set<String> names = new TreeSet<>(files.list(folder).keySet());
        names.remove(name);
        return names.isEmpty();
    }

    private void deleteEmpty(Path folder) throws IOException {
        if (files.list(folder).isEmpty()) {
            files.delete(folder);
        }
    }
}
