package dev.fingerpost.cli;

import dev.fingerpost.diag.MachineException;
import dev.fingerpost.project.Inputs;
import dev.fingerpost.serve.DevServer;
import dev.fingerpost.serve.Editor;
import dev.fingerpost.serve.ServerOptions;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code fingerpost serve}. */
@Command(
        name = "serve",
        header = "Shows the site in a browser while it is written.",
        description = {
            "%nBuilds the site in memory, serves it under the path that base-url has, and builds it again after every change "
                    + "of content/, templates/, static/, fingerpost.yaml, ids.txt and the files that fences name. Open pages "
                    + "follow by themselves and keep their place. Every page that can be shown is shown: faults stand at their "
                    + "place in it, and in a list by kind beside it. Nothing is "
                    + "written to the disk. Drafts are shown, and marked. Ctrl-C ends it.%n"
        },
        footer = {
            "%nExamples:",
            "  fingerpost serve",
            "  fingerpost serve -C docs -p 8000 --open",
            "  fingerpost serve --host 0.0.0.0     for others on this network, drafts included"
        })
final class ServeCommand implements Callable<Integer> {
    private static final int LAST_PORT = 65_535;

    @ParentCommand
    Fingerpost root;

    @Parameters(arity = "0..1", paramLabel = "DIR", description = "the project's folder, as with -C")
    @Nullable
    String directory;

    @Option(
            names = {"-p", "--port"},
            defaultValue = "7300",
            paramLabel = "PORT",
            description = "the port; the next free one if it is taken, any with 0 (default: 7300)")
    int port;

    @Option(
            names = "--host",
            defaultValue = "127.0.0.1",
            paramLabel = "HOST",
            description = "the address to listen on (default: 127.0.0.1, which this machine alone can reach)")
    String host;

    @Option(names = "--open", description = "open the site in a browser")
    boolean open;

    @Option(names = "--no-drafts", description = "leave out pages with draft: true")
    boolean noDrafts;

    @Option(names = "--no-reload", description = "do not touch open pages after a change")
    boolean noReload;

    @Option(names = "--poll", description = "look at the files twice a second, for disks that do not tell of changes")
    boolean poll;

    @Option(
            names = "--editor",
            paramLabel = "EDITOR",
            description =
                    "what the places of faults open in: code, codium, cursor, zed, idea, none, or an address with {path}, "
                            + "{line} and {column} (default: the one whose terminal this is, or that is installed)")
    @Nullable
    String editor;

    @Override
    public Integer call() throws MachineException, IOException {
        if (port < 0 || port > LAST_PORT) {
            throw new UsageProblem("`-p " + port + "` is no port", "say a number up to " + LAST_PORT);
        }
        Path project = root.project(directory);
        ServeReport report = new ServeReport(root, project);
        Inputs.Options options = new Inputs.Options(
                null,
                !noDrafts,
                !noReload,
                Runtime.getRuntime().availableProcessors(),
                LocalDate.now(root.world.clock()));
        try (DevServer server =
                DevServer.open(new ServerOptions(project, host, port, !noReload, poll, editor(), options), report)) {
            report.opened(server, port);
            if (open) {
                report.opens(server.address());
            }
            server.start();
            server.await();
            return ExitCode.OK;
        } catch (InterruptedException e) {
            return ExitCode.INTERRUPTED;
        }
    }

    private @Nullable Editor editor() {
        if (editor == null) {
            return Editor.of(root.world.env(), this::hasCommand);
        }
        Editor named = Editor.named(editor);
        if (named == null && !editor.equals("none")) {
            throw new UsageProblem(
                    "`--editor " + editor + "` is no editor that is known",
                    "say " + Editor.names().collect(Collectors.joining(", "))
                            + ", none, or an address such as `myeditor://open?file={path}&line={line}`");
        }
        return named;
    }

    private boolean hasCommand(String name) {
        return Arrays.stream(root.world.env().getOrDefault("PATH", "").split(File.pathSeparator))
                .filter(folder -> !folder.isEmpty())
                .anyMatch(folder -> isCommand(folder, name));
    }

    private boolean isCommand(String folder, String name) {
        try {
            Path path = root.world.cwd().getFileSystem().getPath(folder);
            return Files.exists(path.resolve(name)) || Files.exists(path.resolve(name + ".cmd"));
        } catch (InvalidPathException e) {
            return false;
        }
    }
}
