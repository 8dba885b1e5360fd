package dev.fingerpost.markdown;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import dev.fingerpost.diag.Code;
import dev.fingerpost.diag.Edit;
import dev.fingerpost.page.CodeBlock;
import dev.fingerpost.page.Drawn;
import dev.fingerpost.page.Holes;
import dev.fingerpost.page.Include;
import dev.fingerpost.page.Located;
import dev.fingerpost.panel.PanelKind;
import dev.fingerpost.path.Position;
import dev.fingerpost.path.ProjectPath;
import dev.fingerpost.text.Suggest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Code in blocks. */
final class CodeFences {
    private CodeFences() {}

    static void addTo(Writers writers) {
        writers.on(FencedCodeBlock.class, CodeFences::fenced).on(IndentedCodeBlock.class, CodeFences::indented);
    }

    private static void fenced(FencedCodeBlock node, Writer out) {
        ParseContext context = out.context();
        FenceInfo.Read info = FenceInfo.read(node.getInfo(), context);
        Located<String> from = info.file();
        if (from != null) {
            checkEmpty(node, context);
        }
        Optional<PanelKind> panel = PanelKind.byWord(info.block().language());
        if (panel.isPresent()) {
            PanelFences.write(panel.get(), node, info, out);
            return;
        }
        misspelt(info.block().language(), node, context);
        String code = text(node);
        if (info.block().language().equals(MathsHtml.LANGUAGE) && from == null) {
            MathsHtml.block(node, out);
            return;
        }
        if (info.block().isDiagram() && (from != null || !isBlank(code, node, context))) {
            context.drawn().add(Drawn.DIAGRAM);
            DiagramKind.check(node, context);
        }
        if (from == null) {
            checkLines(info, code, context);
            show(info.block(), code, out);
            return;
        }
        int hash = from.value().indexOf('#');
        String file = hash < 0 ? from.value() : from.value().substring(0, hash);
        String region = hash < 0 ? null : from.value().substring(hash + 1);
        context.includes().add(new Include(new ProjectPath(file), region, info.block(), false, from.at()));
        out.line().raw(Holes.hole(Holes.INCLUDE, context.includes().size() - 1)).line();
    }

    /** Nothing is written into a fence that shows a file: nobody would see it. */
    private static void checkEmpty(FencedCodeBlock node, ParseContext context) {
        if (!text(node).isBlank()) {
            context.report(
                    Code.FENCE_INFO,
                    context.at(node.getInfo()),
                    "a fence with `file=` takes its text from there, but this one holds lines of its own",
                    "remove the lines, or `file=`");
        }
    }

    /** No language is called almost like a panel. */
    private static void misspelt(String language, FencedCodeBlock node, ParseContext context) {
        List<String> words =
                Arrays.stream(PanelKind.values()).map(PanelKind::word).toList();
        int start = node.getInfo().getStartOffset();
        Suggest.nearest(language, words).ifPresent(near -> {
            Position at = context.at(start, start + language.length());
            context.report(
                    Code.FENCE_INFO,
                    at,
                    "`" + language + "` is no kind of panel, and readers see its data as code",
                    Suggest.question(near),
                    List.of(new Edit(at, near)));
        });
    }

    private static boolean isBlank(String diagram, FencedCodeBlock node, ParseContext context) {
        if (diagram.isBlank()) {
            context.report(
                    Code.FENCE_INFO,
                    context.at(node.getInfo()),
                    "the fence holds no diagram, and readers see an empty box",
                    "write the diagram into it, or remove the fence");
        }
        return diagram.isBlank();
    }

    /** A mark that outlived a change of the code. */
    private static void checkLines(FenceInfo.Read info, String code, ParseContext context) {
        List<Integer> marked = info.block().marked();
        long lines = code.lines().count();
        if (info.linesAt() != null && !marked.isEmpty() && marked.get(marked.size() - 1) > lines) {
            context.report(
                    Code.FENCE_INFO,
                    info.linesAt(),
                    "a line is marked that is not there: the code has " + lines + (lines == 1 ? " line" : " lines"),
                    "count from 1, the first line below the fence");
        }
    }

    private static void indented(IndentedCodeBlock node, Writer out) {
        show(new CodeBlock("", null, List.of()), text(node), out);
    }

    static String text(FencedCodeBlock node) {
        return Texts.harmless(node.getContentChars().toString());
    }

    /** Blank lines at the end belong to what follows. */
    static String text(IndentedCodeBlock node) {
        return Texts.harmless(node.getContentChars().trimTailBlankLines().normalizeEndWithEOL());
    }

    private static void show(CodeBlock block, String code, Writer out) {
        out.line()
                .raw(CodeFigure.html(block, code, out.context().highlighter()))
                .line();
    }
}
