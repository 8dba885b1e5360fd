package dev.fingerpost.cli;

import dev.fingerpost.diag.Code;
import dev.fingerpost.text.Suggest;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code fingerpost explain}. */
@Command(
        name = "explain",
        header = "Explains a code that a report shows.",
        description =
                "%nSays what the code means, with an example and how to mend it. Without a code: lists all codes.%n",
        footer = {"%nExamples:", "  fingerpost explain link-broken", "  fingerpost explain"})
final class ExplainCommand implements Runnable {
    @ParentCommand
    Fingerpost root;

    @Parameters(
            arity = "0..1",
            paramLabel = "CODE",
            completionCandidates = Completions.Codes.class,
            description = "the word in brackets, such as link-broken")
    @Nullable
    String code;

    @Override
    public void run() {
        PrintStream out = root.world.out();
        if (code == null) {
            for (Code each : Code.values()) {
                out.printf(Locale.ROOT, "%-24s %s%n", each.id(), each.severity().word());
            }
            return;
        }
        out.print(CodePages.of(known(code.toLowerCase(Locale.ROOT))));
    }

    /** @param ids as they were written behind {@code --code} */
    static List<Code> known(List<String> ids) {
        if (ids.isEmpty()) {
            throw new UsageProblem("`--code` names no code", "`fingerpost explain` lists all codes");
        }
        return ids.stream().map(ExplainCommand::known).toList();
    }

    static Code known(String id) {
        return Code.byId(id).orElseThrow(() -> {
            String hint = Suggest.nearest(
                            id, Arrays.stream(Code.values()).map(Code::id).toList())
                    .map(Suggest::question)
                    .orElse("`fingerpost explain` lists all codes");
            return new UsageProblem("there is no code `" + id + "`", hint);
        });
    }
}
