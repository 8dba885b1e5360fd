import com.google.javascript.jscomp.CommandLineRunner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Joins the modules of this folder into classic scripts, since browsers refuse ES modules from {@code file://}. Called by
 * build.xml; not part of the jar.
 *
 * <p>Only bundles are made again that reach a changed module: beside each lies a list of what it was made of. One process makes
 * them all, since most of the time goes into starting the compiler; for the same reason types are checked once for all
 * bundles, and the standard library of browsers, which only checking needs, is read for that alone.
 */
final class Bundler {
    private static final String SOURCES = "src/main/js";

    /** Browsers of the last two years. */
    private static final String BROWSERS = "ECMASCRIPT_2021";

    /** The JavaScript engine of the build, which knows no classes. */
    private static final String RHINO = "ECMASCRIPT5_STRICT";

    private static final List<Bundle> BUNDLES = List.of(
            new Bundle("theme", "classes/theme/assets", BROWSERS),
            new Bundle("site", "classes/theme/assets", BROWSERS),
            new Bundle("tree", "classes/theme/assets", BROWSERS),
            new Bundle("result", "classes/theme/assets", BROWSERS),
            new Bundle("map", "classes/theme/assets", BROWSERS),
            new Bundle("panels", "classes/theme/assets", BROWSERS),
            new Bundle("filters", "classes/theme/assets", BROWSERS),
            new Bundle("announcement", "classes/theme/assets", BROWSERS),
            new Bundle("diagrams", "classes/theme/assets", BROWSERS),
            new Bundle("embed", "classes/theme/assets", BROWSERS),
            new Bundle("search", "classes/theme/assets", BROWSERS),
            new Bundle("dialog", "classes/theme/assets", BROWSERS),
            new Bundle("lost", "classes/theme/assets", BROWSERS),
            // Not for readers: how large the wizard is without what it says about outcomes.
            new Bundle("steps", "measured", BROWSERS),
            new Bundle("serve", "classes/script", BROWSERS),
            new Bundle("reckon", "classes/script", RHINO),
            new Bundle("pure", "classes/script", RHINO),
            new Bundle("find", "classes/script", RHINO));

    private static final List<String> OPTIONS = List.of(
            "--compilation_level=SIMPLE",
            "--language_in=ECMASCRIPT_NEXT",
            "--module_resolution=BROWSER",
            "--dependency_mode=PRUNE",
            "--charset=UTF-8",
            "--js=" + SOURCES + "/**.js");

    private static final List<String> CHECKING = List.of(
            "--checks_only",
            "--warning_level=VERBOSE",
            "--jscomp_error=checkTypes",
            "--jscomp_error=checkVars",
            "--jscomp_error=missingProperties");

    private static final List<String> WRITING =
            List.of("--warning_level=QUIET", "--env=CUSTOM", "--rewrite_polyfills=false", "--isolation_mode=IIFE");

    private final Path target;

    private Bundler(Path target) {
        this.target = target;
    }

    /** @param arguments Maven's folder for what is built, relative to the project's or not */
    public static void main(String[] arguments) throws IOException {
        System.exit(new Bundler(Path.of(arguments[0])).run() ? 0 : 1);
    }

    private boolean run() throws IOException {
        List<Bundle> stale = new ArrayList<>();
        for (Bundle bundle : BUNDLES) {
            if (!isFresh(bundle)) {
                stale.add(bundle);
            }
        }
        if (stale.isEmpty()) {
            return true;
        }
        if (!new Compilation(options(CHECKING, stale)).isDone()) {
            return false;
        }
        for (Bundle bundle : stale) {
            if (!write(bundle)) {
                return false;
            }
        }
        return true;
    }

    private boolean isFresh(Bundle bundle) throws IOException {
        Path parts = parts(bundle);
        if (!Files.exists(script(bundle)) || !Files.exists(parts)) {
            return false;
        }
        String known = Files.readString(parts);
        List<Path> modules = known.lines()
                .filter(line -> line.startsWith(SOURCES))
                .map(line -> Path.of(line.split(" ")[0]))
                .toList();
        return modules.stream().allMatch(Files::exists) && known.equals(partsList(bundle, modules));
    }

    private boolean write(Bundle bundle) throws IOException {
        // Gone first: a build that is stopped half way must not leave half a script that counts as made.
        Files.deleteIfExists(parts(bundle));
        Files.createDirectories(script(bundle).getParent());
        List<String> options = new ArrayList<>(options(WRITING, List.of(bundle)));
        options.add("--language_out=" + bundle.language());
        options.add("--js_output_file=" + script(bundle));
        Compilation compilation = new Compilation(options);
        if (!compilation.isDone()) {
            return false;
        }
        Files.createDirectories(parts(bundle).getParent());
        Files.writeString(parts(bundle), partsList(bundle, compilation.modules()));
        return true;
    }

    private Path script(Bundle bundle) {
        return target.resolve(bundle.folder()).resolve(bundle.name() + ".js");
    }

    private Path parts(Bundle bundle) {
        return target.resolve("bundles").resolve(bundle.name() + ".parts");
    }

    private static List<String> options(List<String> more, List<Bundle> bundles) {
        Stream<String> entries =
                bundles.stream().map(bundle -> "--entry_point=./" + SOURCES + "/entry/" + bundle.name() + "-script.js");
        return Stream.of(OPTIONS.stream(), more.stream(), entries)
                .flatMap(part -> part)
                .toList();
    }

    /** @return all that decides about a script's bytes: the compiler, its options, and each module with its hash */
    private static String partsList(Bundle bundle, List<Path> modules) {
        Stream<String> how = Stream.of(
                System.getProperty("java.class.path"), OPTIONS + " " + CHECKING + " " + WRITING, bundle.toString());
        return Stream.concat(
                        how, modules.stream().map(module -> module.toString().replace('\\', '/') + " " + hash(module)))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String hash(Path file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private record Bundle(String name, String folder, String language) {}

    /** The compiler's command line, called as a function. */
    private static final class Compilation extends CommandLineRunner {
        private final boolean isDone;

        Compilation(List<String> options) throws IOException {
            super(options.toArray(String[]::new));
            isDone = shouldRunCompiler() && doRun() == 0;
        }

        boolean isDone() {
            return isDone;
        }

        List<Path> modules() {
            // Beside them stands a file of the compiler's own, which is nowhere on disk.
            return getCompiler().getInputsById().values().stream()
                    .map(input -> input.getName().replace('\\', '/'))
                    .filter(name -> name.startsWith(SOURCES))
                    .sorted()
                    .map(Path::of)
                    .toList();
        }
    }
}
