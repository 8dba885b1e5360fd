package dev.fingerpost.cli;

import dev.fingerpost.diag.MachineException;
import dev.fingerpost.json.Json;
import dev.fingerpost.pipeline.Attempt;
import dev.fingerpost.project.Inputs;
import dev.fingerpost.report.Visible;
import dev.fingerpost.site.Site;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code fingerpost doctor}. */
@Command(
        name = "doctor",
        header = "Looks whether all is ready to build and publish.",
        description = {
            "%nLooks at Java, Git, the repository, ids.txt, the address of the site, what GitHub Pages would trip over, and "
                    + "copies of the theme's files whose originals have changed, archetypes that no page begins with and schemas for editors of another version. Builds in memory and writes nothing. A "
                    + "`problem` gives exit code 1; `care` does not.%n"
        },
        footer = {"%nExamples:", "  fingerpost doctor", "  fingerpost doctor --format json"})
final class DoctorCommand implements Callable<Integer> {
    @ParentCommand
    Fingerpost root;

    @Parameters(arity = "0..1", paramLabel = "DIR", description = "the project's folder, as with -C")
    @Nullable
    String directory;

    @Override
    public Integer call() throws MachineException {
        Path project = root.project(directory);
        List<Finding> findings = new ArrayList<>();
        findings.add(Finding.fine("java", "Java " + Runtime.version() + ", Fingerpost " + Version.number()));
        Attempt attempt = new BuildOptions().attempt(root, project);
        findings.addAll(BuiltSiteChecks.of(attempt, WorkflowFiles.keepDotFiles(project)));
        Inputs inputs = attempt.inputs();
        Site site = root.world.model().apply(inputs).value().site();
        findings.addAll(new RepositoryChecks(
                        site.config(), attempt.result().files(), !site.trees().isEmpty())
                .of(project, root.world.env()));
        findings.addAll(copies(Copies.of(project)));
        findings.addAll(Archetype.strays(project));
        findings.addAll(EditorFiles.exam(project));
        if (root.format == Format.JSON) {
            root.world.giveJson(json(findings));
        } else {
            print(findings);
        }
        return findings.stream().anyMatch(finding -> finding.level() == Finding.Level.PROBLEM)
                ? ExitCode.CONTENT
                : ExitCode.OK;
    }

    private static List<Finding> copies(Copies copies) {
        List<Finding> findings = new ArrayList<>();
        copies.states().forEach((name, state) -> {
            if (state == Copies.State.MOVED_ON) {
                findings.add(Finding.care(
                        "templates",
                        "`" + name.own() + "` was copied from version " + copies.version(name)
                                + ", and the original has changed since",
                        "move it away, `fingerpost templates --copy " + name + "`, and make your change again"));
            } else if (state == Copies.State.GONE) {
                findings.add(Finding.care(
                        "templates",
                        "`" + name.own() + "` was copied from version " + copies.version(name)
                                + ", and the theme has no such file any more",
                        "see in the CHANGELOG what took its place"));
            }
        });
        return findings;
    }

    private void print(List<Finding> findings) {
        PrintStream out = root.world.out();
        for (Finding finding : findings) {
            if (root.quiet && finding.level() == Finding.Level.FINE) {
                continue;
            }
            out.print(String.format(
                    Locale.ROOT, "%-8s %-10s %s\n", finding.level(), finding.check(), Visible.of(finding.message())));
            if (finding.hint() != null) {
                out.print("         hint: " + Visible.of(finding.hint()) + "\n");
            }
        }
    }

    private static String json(List<Finding> findings) {
        return Json.pretty(json -> {
            json.object().array("findings");
            findings.forEach(finding -> json.object()
                    .field("check", finding.check())
                    .field("level", finding.level().toString())
                    .field("message", finding.message())
                    .optional("hint", finding.hint())
                    .end());
            json.end().end();
        });
    }
}
