package dev.fingerpost.output;

import dev.fingerpost.diag.MachineException;
import dev.fingerpost.disk.RealFiles;
import dev.fingerpost.disk.WholeFile;
import dev.fingerpost.disk.WorkFolder;
import dev.fingerpost.path.ProjectPath;
import dev.fingerpost.path.Spelling;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Decides whether a folder may become a site, before anything is written. */
final class OutputGuard {
    private static final List<ProjectPath> INPUTS = List.of(
            ProjectPath.CONTENT, ProjectPath.TEMPLATES, ProjectPath.STATIC, ProjectPath.CONFIG, ProjectPath.BASELINE);
    private static final Set<Spelling> NEVER =
            Stream.of(".git", ".hg", ".svn", WorkFolder.NAME).map(Spelling::of).collect(Collectors.toSet());
    private static final String ANOTHER = "name another folder with -o";

    private OutputGuard() {}

    /**
     * The output's real path. It does not need to exist.
     *
     * @param project the project's real path
     * @param kept further folders that must not be replaced: the user's home, the current folder
     * @param read further files and folders of the project that are read
     */
    static Path check(Path project, Path output, List<Path> kept, List<ProjectPath> read) throws MachineException {
        try {
            Path real = real(output.toAbsolutePath().normalize());
            refuseByPlace(real, output, project);
            if (real.startsWith(project)) {
                refuseInputs(project.relativize(real), output, read);
            }
            for (Path folder : kept) {
                if (Files.exists(folder) && folder.toRealPath().startsWith(real)) {
                    throw refusal(output, "is or holds `" + folder + "`");
                }
            }
            refuseByContent(real, output);
            return real;
        } catch (IOException e) {
            throw new MachineException("`" + output + "` cannot be looked at: " + WholeFile.reason(e), null, e);
        }
    }

    private static void refuseByPlace(Path real, Path output, Path project) throws MachineException {
        if (real.getParent() == null) {
            throw refusal(output, "is the root of a file system");
        }
        if (project.startsWith(real)) {
            throw refusal(output, "is or holds the project itself");
        }
        for (Path name : real.startsWith(project) ? project.relativize(real) : real) {
            if (NEVER.contains(Spelling.of(name.toString()))) {
                throw refusal(output, "lies in `" + name + "`");
            }
        }
    }

    /** A site where a build reads would be read by the next one; in the place of a file that is not there yet, too. */
    private static void refuseInputs(Path inside, Path output, List<ProjectPath> read) throws MachineException {
        for (ProjectPath input : Stream.concat(INPUTS.stream(), read.stream()).toList()) {
            int names = input.folders().size() + 1;
            if (inside.getNameCount() >= names) {
                Path found = inside.subpath(0, names);
                if (Spelling.of(found.toString().replace('\\', '/')).equals(Spelling.of(input.text()))) {
                    throw refusal(output, "lies in `" + found + "`, which a build reads");
                }
            }
        }
    }

    private static void refuseByContent(Path real, Path output) throws IOException, MachineException {
        if (Files.isSymbolicLink(output)) {
            throw refusal(output, "is a link");
        }
        if (!Files.exists(real, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        if (!Files.isDirectory(real, LinkOption.NOFOLLOW_LINKS)) {
            throw refusal(output, "is no folder");
        }
        var children = RealFiles.children(real);
        if (!children.isEmpty() && !children.containsKey(Manifest.NAME)) {
            throw refusal(output, "holds files that Fingerpost did not write, such as `" + children.firstKey() + "`");
        }
    }

    /** The real path of the folders that exist, and the names of those that do not yet. */
    private static Path real(Path path) throws IOException {
        Path parent = path.getParent();
        if (parent == null || Files.exists(path)) {
            return path.toRealPath();
        }
        return real(parent).resolve(path.getFileName());
    }

    private static MachineException refusal(Path output, String why) {
        return new MachineException("the site cannot be written to `" + output + "`: it " + why, ANOTHER);
    }
}
