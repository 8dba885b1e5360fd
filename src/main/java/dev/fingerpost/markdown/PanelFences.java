package dev.fingerpost.markdown;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import dev.fingerpost.diag.Code;
import dev.fingerpost.file.SourceFile;
import dev.fingerpost.page.CodeBlock;
import dev.fingerpost.page.Holes;
import dev.fingerpost.page.Include;
import dev.fingerpost.page.Located;
import dev.fingerpost.page.Panel;
import dev.fingerpost.page.Reference;
import dev.fingerpost.panel.PanelContext;
import dev.fingerpost.panel.PanelKind;
import dev.fingerpost.path.Position;
import dev.fingerpost.path.ProjectPath;
import dev.fingerpost.text.Slugs;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Fences that hold the data of a panel, or name a file that does. */
final class PanelFences implements PanelContext {
    private final ParseContext context;
    private final Set<String> cited = new HashSet<>();

    private PanelFences(ParseContext context) {
        this.context = context;
    }

    /** Whether a block is data, and no text of the page. */
    static boolean isPanel(Node block) {
        return block instanceof FencedCodeBlock fence
                && PanelKind.byWord(fence.getInfo().toString().strip().split("\\s", 2)[0])
                        .isPresent();
    }

    /** Writes the panel's hole. */
    static void write(PanelKind kind, FencedCodeBlock node, FenceInfo.Read info, Writer out) {
        new PanelFences(out.context()).put(kind, node, info, out);
    }

    private void put(PanelKind kind, FencedCodeBlock node, FenceInfo.Read info, Writer out) {
        Position fence = context.at(node.getInfo());
        if (!(node.getParent() instanceof Document)) {
            context.report(
                    Code.FENCE_INFO,
                    fence,
                    "a " + kind.word() + " cannot stand inside a list or a quote",
                    "move the fence to the beginning of the line, outside of them");
            return;
        }
        if (info.block().title() != null || info.linesAt() != null) {
            context.report(
                    Code.FENCE_INFO,
                    fence,
                    "a " + kind.word() + " has no title and no marked lines in its fence",
                    "give it a `caption:` among its keys");
        }
        Located<String> from = info.file();
        Panel panel = from == null
                ? read(kind, context.source(), start(node), end(node), fence)
                : fromFile(kind, from, info.block(), fence);
        if (panel != null) {
            context.panels().add(panel);
            out.line().raw(Holes.hole(Holes.PANEL, context.panels().size() - 1)).line();
        }
    }

    private static int start(FencedCodeBlock node) {
        return node.getContentChars().isEmpty()
                ? node.getStartOffset()
                : node.getContentChars().getStartOffset();
    }

    /** A fence that holds nothing has no content, not even an empty one at its place: faults are told at its first line. */
    private static int end(FencedCodeBlock node) {
        return Math.max(start(node), node.getContentChars().getEndOffset());
    }

    private @Nullable Panel fromFile(PanelKind kind, Located<String> from, CodeBlock block, Position fence) {
        ProjectPath file = new ProjectPath(from.value());
        if (file.text().contains("#")) {
            context.report(
                    Code.FENCE_INFO,
                    from.at(),
                    "the data of a " + kind.word() + " are a whole file, not a region",
                    null);
            return null;
        }
        // That the file is there is checked with those of other fences.
        context.includes().add(new Include(file, null, block, true, from.at()));
        SourceFile data = context.data().get(file);
        return data == null ? null : read(kind, data, 0, data.text().length(), fence);
    }

    private @Nullable Panel read(PanelKind kind, SourceFile file, int start, int end, Position fence) {
        return context.notes().take(context.panelReader().read(kind, file, start, end, fence, this));
    }

    @Override
    public String cite(Located<String> label) {
        return cited.add(label.value())
                ? context.footnotes().cite(label.value(), label.at(), false)
                : context.footnotes().again(label.value());
    }

    @Override
    public @Nullable Integer link(Located<String> target, String words) {
        return context.references().add(Reference.Kind.LINK, target.value(), words, target.at());
    }

    @Override
    public String anchor(@Nullable Located<String> id, String caption, Position at) {
        if (id == null) {
            return context.ids().free(Slugs.slug(caption), at);
        }
        context.ids().add(id.value(), id.at(), true);
        return id.value();
    }
}
