package dev.fingerpost.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Sites as the packaged jar builds them, each made once for all tests of a run. */
public final class BuiltSite {
    /** The project's own root. */
    public static final Path PROJECT = Path.of("").toAbsolutePath();

    private static final Path SITES = PROJECT.resolve("target").resolve("it");

    private final Path folder;

    private BuiltSite(Path folder) {
        this.folder = folder;
    }

    private static final class Real {
        static final BuiltSite SITE = build(PROJECT, "real");
    }

    private static final class Small {
        static final BuiltSite SITE =
                build(SmallSite.write(SITES.resolve("small-sources"), SmallSite.EVERY_CONSTRUCT), "small");
    }

    /** The project's own content, built. */
    public static BuiltSite real() {
        return Real.SITE;
    }

    /** A site that uses every construct there is, built. */
    public static BuiltSite small() {
        return Small.SITE;
    }

    private static BuiltSite build(Path project, String name) {
        Path output = SITES.resolve(name);
        // Under target/ nobody edits by hand; what stands there may come from a test that was stopped.
        Jar.Run run = Jar.in(PROJECT).run("build", "--clean", "-C", project.toString(), "-o", output.toString());
        assertThat(run.code()).as(run.err()).isZero();
        return new BuiltSite(output);
    }

    public Path folder() {
        return folder;
    }

    /** The paths of all its files with this ending, in order: {@code guides/rag.html}. */
    public List<String> files(String ending) {
        return files(folder, ending);
    }

    /** The paths of all files below a folder with this ending, in order. */
    static List<String> files(Path folder, String ending) {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .filter(path -> path.endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text of a file. */
    public String text(String path) {
        try {
            return Files.readString(folder.resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The address of a page, or of a place on it, on this disk. */
    public String url(String path) {
        return folder.toUri() + path;
    }
}
