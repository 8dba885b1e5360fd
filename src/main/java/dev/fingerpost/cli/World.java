package dev.fingerpost.cli;

import dev.fingerpost.diag.Noted;
import dev.fingerpost.file.OutputFile;
import dev.fingerpost.pipeline.Build;
import dev.fingerpost.pipeline.Build.Model;
import dev.fingerpost.pipeline.BuildResult;
import dev.fingerpost.pipeline.PageMemory;
import dev.fingerpost.project.InputReader;
import dev.fingerpost.project.Inputs;
import dev.fingerpost.report.Visible;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a command meets outside of itself.
 *
 * @param cwd the folder it was started in; relative paths start here
 * @param env environment variables
 * @param out for data
 * @param err for messages
 * @param terminal whether somebody looks on
 * @param build makes a site; its files go to the consumer as they are made, from many threads, and the search index is left in the result
 * @param model makes a site's pages and what holds between them, without rendering
 * @param program stands for this build of Fingerpost; null if nothing does, and then nothing is remembered from build to build
 * @param clock tells which day it is here
 */
record World(
        Path cwd,
        Map<String, String> env,
        PrintStream out,
        PrintStream err,
        boolean terminal,
        Builder build,
        Function<Inputs, Noted<Model>> model,
        @Nullable String program,
        Clock clock) {
    /** See {@link Build#run(Inputs, Consumer, PageMemory)}. */
    interface Builder {
        BuildResult run(Inputs inputs, Consumer<OutputFile> files, PageMemory memory);
    }

    /** What a project holds, drafts left out; what is wrong with it is not told. */
    Model model(Path project) {
        Inputs inputs =
                InputReader.read(project, new Inputs.Options(null, false, 1)).value();
        return model.apply(inputs).value();
    }

    /** Says a line to people. What it holds from outside, such as a name of a file or an address, acts on no terminal and gives no secret away. */
    void say(String line) {
        err.println(Visible.brief(line));
    }

    /** Gives a line of data, for people as well as for programs: it acts on no terminal. */
    void give(String line) {
        out.println(Visible.of(line));
    }

    /** Gives JSON to other programs; what would act on a terminal stands there as JSON spells it. */
    void giveJson(String json) {
        out.print(Visible.json(json));
    }
}
