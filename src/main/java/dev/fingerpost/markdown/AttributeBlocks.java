package dev.fingerpost.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ext.definition.DefinitionTerm;
import com.vladsch.flexmark.ext.gfm.strikethrough.Strikethrough;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.util.ast.Node;
import dev.fingerpost.markdown.syntax.Chars;
import dev.fingerpost.path.Position;
import dev.fingerpost.text.Suggest;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds attribute blocks and the nodes they belong to. A block stands directly behind an inline element, at the end of a heading or
 * a term, or alone on a line: the last one of a paragraph, or one of its own after a list, a table, a quote.
 */
final class AttributeBlocks {
    private static final Set<String> IMAGE_KEYS = Set.of("width", "height", "loading", "caption");
    /** Classes that change what a page is or does; all others are the project's own. */
    private static final Set<String> MEANT = Set.of("tabs", "key", "example", "stack", "fill", "sheet", "new-sheet");

    private static final Set<Class<?>> INLINES = Set.of(
            AutoLink.class,
            Code.class,
            Emphasis.class,
            Image.class,
            Link.class,
            Strikethrough.class,
            StrongEmphasis.class);

    private final ParseContext context;
    private final String text;

    AttributeBlocks(ParseContext context) {
        this.context = context;
        this.text = context.source().text();
    }

    void enterInline(Node node) {
        int end = node.getEndOffset();
        if (end >= text.length() || text.charAt(end) != '{' || !INLINES.contains(node.getClass())) {
            return;
        }
        AttributeSyntax.AttributeBlock block = AttributeSyntax.atFront(line(end), keysOf(node));
        if (block != null) {
            assign(node, block, end, end);
        }
    }

    void enterBlock(Node node) {
        if (node instanceof Heading heading) {
            enterLineEnd(node, heading.getText().getEndOffset());
        } else if (node instanceof DefinitionTerm) {
            enterLineEnd(node, node.getEndOffset());
        } else if (node instanceof Paragraph && !(node.getParent() instanceof DefinitionTerm)) {
            enterLastLine(node);
        }
    }

    private void enterLineEnd(Node node, int nodeEnd) {
        int end = Chars.withoutSpaceBefore(text, node.getStartOffset(), nodeEnd);
        int start = text.lastIndexOf('\n', end - 1) + 1;
        int at = AttributeSyntax.blockAtEnd(text.substring(Math.max(start, node.getStartOffset()), end));
        if (at >= 0) {
            int from = Math.max(start, node.getStartOffset()) + at;
            assign(node, from, Chars.withoutSpaceBefore(text, node.getStartOffset(), from));
        }
    }

    private void enterLastLine(Node paragraph) {
        int end = Chars.withoutSpaceBefore(text, paragraph.getStartOffset(), paragraph.getEndOffset());
        int lineStart = Math.max(text.lastIndexOf('\n', end - 1) + 1, paragraph.getStartOffset());
        while (lineStart < end && " \t>".indexOf(text.charAt(lineStart)) >= 0) {
            lineStart++;
        }
        int at = end - lineStart > AttributeSyntax.LONGEST
                ? -1
                : AttributeSyntax.loneBlock(text.substring(lineStart, end));
        if (at < 0) {
            return;
        }
        boolean alone = lineStart <= paragraph.getStartOffset();
        Node owner = owner(alone ? paragraph.getPrevious() : paragraph);
        if (owner != null) {
            assign(owner, lineStart, alone ? lineStart : endOfPreviousLine(paragraph, lineStart));
        }
    }

    /** A picture alone in its paragraph takes what is said of the paragraph. */
    private static @Nullable Node owner(@Nullable Node block) {
        return block instanceof Paragraph && block.getFirstChild() instanceof Image image && Pictures.isAlone(image)
                ? image
                : block;
    }

    /** Gives a node the block that begins here. */
    private void assign(Node node, int at, int hiddenFrom) {
        assign(node, Objects.requireNonNull(AttributeSyntax.atFront(line(at), keysOf(node))), at, hiddenFrom);
    }

    private void assign(Node node, AttributeSyntax.AttributeBlock block, int at, int hiddenFrom) {
        context.attributes(node, block.attributes());
        context.hidden().add(hiddenFrom, at + block.length());
        String id = block.attributes().id();
        if (id != null) {
            Position idAt = context.at(at + block.idStart(), at + block.idStart() + block.idLength());
            context.idPlaces().put(node, idAt);
            if (!(node instanceof Heading)) {
                context.ids().add(id, idAt, true);
            }
        }
        block.attributes().classes().forEach(name -> nearlyMeant(name, context.at(at, at + block.length())));
        for (AttributeSyntax.Fault fault : block.faults()) {
            context.report(
                    dev.fingerpost.diag.Code.ATTRIBUTE_NOT_ALLOWED,
                    context.at(at + fault.start(), at + fault.end()),
                    fault.message(),
                    fault.hint());
        }
    }

    private void nearlyMeant(String name, Position at) {
        MEANT.stream()
                .filter(known -> isSlip(name, known))
                .findFirst()
                .ifPresent(known -> context.report(
                        dev.fingerpost.diag.Code.CLASS_SIMILAR,
                        at,
                        "the class `." + name + "` is nearly `." + known + "`, and does not do what that does",
                        Suggest.question("." + known)));
    }

    /** Short words are near many others: only letters in another order and a missing or needless s are slips there. */
    private static boolean isSlip(String name, String known) {
        if (MEANT.contains(name)) {
            return false;
        }
        int[] letters = name.chars().sorted().toArray();
        return name.equals(known + "s")
                || known.equals(name + "s")
                || Arrays.equals(letters, known.chars().sorted().toArray())
                || known.length() > 5 && Suggest.nearest(name, Set.of(known)).isPresent();
    }

    private static Set<String> keysOf(Node node) {
        if (node instanceof Image) {
            return IMAGE_KEYS;
        }
        if (node instanceof TableBlock) {
            return Set.of("caption");
        }
        return node instanceof OrderedList ? Set.of("start") : Set.of();
    }

    /** The text from here to the end of the line, as far as a block can reach. */
    private String line(int start) {
        // Cut first: a line may be as long as a page, with an element at every other letter.
        String reached = text.substring(start, Math.min(text.length(), start + AttributeSyntax.LONGEST));
        int end = reached.indexOf('\n');
        return end < 0 ? reached : reached.substring(0, end);
    }

    private int endOfPreviousLine(Node paragraph, int lineStart) {
        int start = paragraph.getStartOffset();
        return Chars.withoutSpaceBefore(text, start, Math.max(start, text.lastIndexOf('\n', lineStart - 1)));
    }
}
