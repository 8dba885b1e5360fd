package dev.fingerpost.cli;

import dev.fingerpost.diag.Diagnostic;
import dev.fingerpost.pipeline.Attempt;
import dev.fingerpost.serve.DevServer;
import dev.fingerpost.serve.Listener;
import dev.fingerpost.serve.Round;
import java.nio.file.Path;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What {@code serve} says: the address to the one stream, one line for each build to the other. */
final class ServeReport implements Listener {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);
    private static final long NANOS = 1_000_000;

    private final Fingerpost root;
    private final Path project;
    private final Reporter reporter;
    private Set<String> told = Set.of();

    ServeReport(Fingerpost root, Path project) {
        this.root = root;
        this.project = project;
        this.reporter = new Reporter(root);
    }

    /** Before the first build, so that the address is known early. */
    void opened(DevServer server, int wanted) {
        root.world.out().println(server.address());
        root.world.out().flush();
        if (wanted != 0 && server.port() != wanted) {
            say("port " + wanted + " is taken; this is " + server.port());
        }
        if (server.isOpenToOthers()) {
            say("whoever can reach this machine can read what it serves");
        }
    }

    void opens(String address) {
        if (!WebBrowser.open(address, root.world.env())) {
            say("no browser could be started; open the address yourself");
        }
    }

    @Override
    public void built(Round round) {
        Attempt attempt = round.attempt();
        Set<String> known = told;
        told = attempt.diagnostics().stream().map(Diagnostic::fault).collect(Collectors.toSet());
        List<Diagnostic> fresh = attempt.diagnostics().stream()
                .filter(d -> !known.contains(d.fault()))
                .toList();
        reporter.report(attempt.telling(fresh), project);
        tell(round);
    }

    private void tell(Round round) {
        Attempt attempt = round.attempt();
        String others =
                round.pages() > 0 || round.others() == 0 ? "" : ", " + Reporter.count(round.others(), "other file");
        String faults = attempt.ok() ? "" : ", " + Reporter.count(attempt.errors(), "error");
        say(LocalTime.now(root.world.clock()).format(TIME)
                + (round.isFirst() ? " built " : " rebuilt ")
                + Reporter.count(round.pages(), "page")
                + (round.isFirst() ? "" : others)
                + " in " + round.nanos() / NANOS + " ms" + faults
                + (round.isFirst() ? "; watching, Ctrl-C ends" : ""));
    }

    @Override
    public void polls(String reason) {
        say("the system does not tell of changes (" + reason + "); looking twice a second");
    }

    @Override
    public void failed(Throwable fault) {
        FatalErrors.told(fault, root.world);
    }

    private void say(String line) {
        if (!root.quiet) {
            root.world.err().println(line);
        }
    }
}
