package dev.fingerpost.cli;

import dev.fingerpost.pipeline.Schemas;
import dev.fingerpost.text.Suggest;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code fingerpost schema}. */
@Command(
        name = "schema",
        header = "Prints a JSON Schema: of what authors write, for their editors, or of what other programs read.",
        description = "%nWithout a name: lists the names of all schemas.%n",
        footer = {
            "%nExamples:",
            "  fingerpost schema config > .vscode/fingerpost.schema.json",
            "  fingerpost schema case-study",
            "  fingerpost schema tree",
            "%nAn editor finds it by a first line in fingerpost.yaml:",
            "  # yaml-language-server: $schema=.vscode/fingerpost.schema.json"
        })
final class SchemaCommand implements Runnable {
    @ParentCommand
    Fingerpost root;

    @Parameters(
            arity = "0..1",
            paramLabel = "NAME",
            completionCandidates = Completions.SchemaNames.class,
            description = "config, sources, a kind of page (page, guide, case-study, decision-tree), a kind of fence "
                    + "(comparison, scorecard, calculator, register), or tree: what a site holds beside the page of each "
                    + "decision tree, as NAME.tree.json")
    @Nullable
    String name;

    @Override
    public void run() {
        if (name == null) {
            Schemas.names().forEach(root.world.out()::println);
        } else if (Schemas.names().contains(name)) {
            root.world.out().print(Schemas.json(name));
        } else {
            String hint = Suggest.nearest(name, Schemas.names())
                    .map(Suggest::question)
                    .orElse("`fingerpost schema` lists all schemas");
            throw new UsageProblem("there is no schema `" + name + "`", hint);
        }
    }
}
