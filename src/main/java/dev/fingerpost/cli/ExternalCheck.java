package dev.fingerpost.cli;

import dev.fingerpost.diag.Diagnostic;
import dev.fingerpost.diag.MachineException;
import dev.fingerpost.disk.RealFiles;
import dev.fingerpost.pipeline.Attempt;
import dev.fingerpost.pipeline.Build.Model;
import dev.fingerpost.project.LinksFile;
import dev.fingerpost.web.LinkChecker;
import dev.fingerpost.web.RequestPolicy;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** {@code fingerpost check --external}: adds to an attempt what the web says. */
final class ExternalCheck {
    private final Fingerpost root;
    private final Path project;

    ExternalCheck(Fingerpost root, Path project) {
        this.root = root;
        this.project = project;
    }

    /**
     * The attempt with what was found on the web.
     *
     * @param fresh whether addresses that were fine are asked again
     * @param inside whether this machine and private networks are asked
     */
    Attempt with(Attempt attempt, boolean fresh, boolean inside) throws MachineException {
        RequestPolicy manners =
                RequestPolicy.polite("Fingerpost/" + Version.number() + " (link check)", root.world.clock());
        manners = inside ? manners.askingInside() : manners;
        Model model = root.world.model().apply(attempt.inputs()).value();
        Progress progress = new Progress(root);
        progress.show("asking the web");
        LinkChecker.Result result;
        try {
            result =
                    LinkChecker.check(model.site(), model.texts(), manners, fresh ? Map.of() : LinksFile.read(project));
        } finally {
            progress.clear();
        }
        LinksFile.write(new RealFiles(), project, result.seen());
        if (!root.quiet) {
            String known =
                    result.known() == 0 ? "" : ", " + result.known() + " known to be fine (`--fresh` asks them, too)";
            root.world.err().println(Reporter.count(result.asked(), "address", "addresses") + " asked" + known);
        }
        List<Diagnostic> all = Stream.concat(attempt.diagnostics().stream(), result.diagnostics().stream())
                .sorted()
                .toList();
        return attempt.telling(all);
    }
}
