package dev.fingerpost.markdown;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.util.ast.Node;
import dev.fingerpost.page.Inline;
import dev.fingerpost.path.Percent;
import dev.fingerpost.path.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The pieces of a line in a decision tree. Words next to each other, with their emphasis and raw
 * HTML, are one piece. */
final class TreeLines {
    private final ParseContext context;
    private final Writer out;
    private final UnaryOperator<String> cleaner;

    TreeLines(ParseContext context, Writer out, UnaryOperator<String> cleaner) {
        this.context = context;
        this.out = out;
        this.cleaner = cleaner;
    }

    List<Inline> of(Node paragraph) {
        List<Inline> line = new ArrayList<>();
        List<Node> words = new ArrayList<>();
        for (Node node = paragraph.getFirstChild(); node != null; node = node.getNext()) {
            Inline special = special(node);
            if (special == null) {
                words.add(node);
            } else {
                addWords(words, line);
                line.add(special);
            }
        }
        addWords(words, line);
        return line;
    }

    private @Nullable Inline special(Node node) {
        Position at = context.at(node);
        String html = cleaner.apply(out.htmlOf(node));
        if (node instanceof Link link) {
            return link(node, link, html);
        } else if (node instanceof Code code) {
            return new Inline.CodeSpan(CodeSpans.text(code), context.at(code.getText()), html);
        } else if (node instanceof HtmlInlineComment) {
            String chars = node.getChars().toString();
            return new Inline.Comment(chars.replaceAll("(?s)^<!--|-->$", "").strip(), at);
        } else if (node instanceof Footnote) {
            return new Inline.NoteRef(at, html);
        } else if (node instanceof Image) {
            return new Inline.Other(at, html);
        }
        return null;
    }

    private Inline link(Node node, LinkNodeBase target, String html) {
        return new Inline.Link(
                Texts.folded(PlainText.of(node, context.hidden())),
                Texts.harmless(Percent.decode(Texts.decode(target.getUrl()))),
                context.at(node),
                context.at(target.getUrl().isEmpty() ? target.getChars() : target.getUrl()),
                html);
    }

    private void addWords(List<Node> words, List<Inline> line) {
        if (words.isEmpty()) {
            return;
        }
        StringBuilder text = new StringBuilder();
        StringBuilder html = new StringBuilder();
        for (Node node : words) {
            text.append(PlainText.of(node, context.hidden()));
            html.append(out.htmlOf(node));
        }
        int start = words.get(0).getStartOffset();
        int end = words.get(words.size() - 1).getEndOffset();
        if (!html.isEmpty()) {
            line.add(new Inline.Text(text.toString(), context.at(start, end), cleaner.apply(html.toString())));
        }
        words.clear();
    }
}
