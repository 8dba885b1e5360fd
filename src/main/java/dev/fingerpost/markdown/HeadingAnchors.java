package dev.fingerpost.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import dev.fingerpost.config.SiteConfig.HtmlPolicy;
import dev.fingerpost.diag.Code;
import dev.fingerpost.diag.Edit;
import dev.fingerpost.markdown.syntax.Chars;
import dev.fingerpost.page.Located;
import dev.fingerpost.path.Position;
import dev.fingerpost.text.Blank;
import dev.fingerpost.text.Slugs;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Gives each heading its anchor and checks the order of levels. */
final class HeadingAnchors {
    /** GitHub's documented way to give a heading an anchor of its own. */
    private static final Pattern OPEN = Pattern.compile(
            "<a\\s+(?:name|id)\\s*=\\s*(?:\"([^\"<>]+)\"|'([^'<>]+)'|([^\\s\"'<>=`]+))\\s*/?>",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern CLOSE = Pattern.compile("</a\\s*>", Pattern.CASE_INSENSITIVE);

    private final ParseContext context;
    private final HeadingLevels levels;
    private final Slugs slugs = new Slugs();
    private int previousLevel = 1;

    private HeadingAnchors(List<Heading> headings, ParseContext context) {
        this.context = context;
        this.levels = new HeadingLevels(headings, context);
    }

    static void enter(List<Heading> headings, ParseContext context) {
        HeadingAnchors anchors = new HeadingAnchors(headings, context);
        headings.forEach(anchors::enter);
        if (context.titleNode() == null) {
            context.titleEdits(anchors.levels.title());
        }
    }

    private void enter(Heading heading) {
        Position at = at(heading, context);
        String attributeId = context.attributes(heading).id();
        String anchorId = anchorIn(heading);
        String text = Texts.folded(PlainText.of(heading, context.hidden()));
        String explicit = attributeId == null ? anchorId : attributeId;
        // GitHub folds no white space before it makes an anchor, and counts a heading with <a name> among the repeated
        // ones all the same, so that later anchors agree with
        // it.
        String slug = attributeId == null ? slugs.unique(anchorText(heading)) : attributeId;
        String id = explicit == null ? slug : explicit;
        boolean beside = explicit == null && context.policy() != HtmlPolicy.ESCAPE && isBeside(heading, id);
        if (!id.isEmpty() && !beside) {
            context.ids().add(id, context.idPlaces().getOrDefault(heading, at), explicit != null);
        }
        context.anchors().put(heading, new HeadingAnchor(id, explicit != null, text, beside));
        context.headings().add(new Located<>(new dev.fingerpost.page.Heading(heading.getLevel(), id, text), at));
        checkLevel(heading, at);
        if (Blank.is(text) && heading.getLevel() > 1 && !Pictures.isIn(heading)) {
            context.report(
                    Code.HEADING_EMPTY,
                    at,
                    "the heading has no words",
                    "write them behind the `#`, or remove the heading",
                    Blank.is(heading.getText()) ? List.of(new Edit(context.at(heading), "")) : List.of());
        }
    }

    /** An attribute block leaves the space before it. */
    private String anchorText(Heading heading) {
        String text = PlainText.forAnchor(heading, context.hidden());
        boolean block = context.attributes(heading) != Attributes.NONE;
        return block ? text.substring(0, Chars.withoutSpaceBefore(text, 0, text.length())) : text;
    }

    /** Whether the author gave this id to an element in the heading, or in what has no words directly before or after it: both are one place. */
    private boolean isBeside(Heading heading, String id) {
        if (RawTags.ids(heading, context.policy()).contains(id)) {
            return true;
        }
        for (Node node = heading.getPrevious(); isWordless(node); node = node.getPrevious()) {
            if (RawTags.ids(node, context.policy()).contains(id)) {
                return true;
            }
        }
        Node next = heading.getNext();
        return isWordless(next) && RawTags.ids(next, context.policy()).contains(id);
    }

    private boolean isWordless(@Nullable Node node) {
        return (node instanceof HtmlBlock || node instanceof Paragraph)
                && Texts.stripped(PlainText.of(node, context.hidden())).isEmpty()
                && !Pictures.isIn(node);
    }

    /** Where the words of a heading stand. */
    static Position at(Heading heading, ParseContext context) {
        return context.at(heading.getText().isEmpty() ? heading.getChars() : heading.getText());
    }

    private @Nullable String anchorIn(Heading heading) {
        for (Node node = heading.getFirstChild(); node != null; node = node.getNext()) {
            Matcher open = node instanceof HtmlInline ? OPEN.matcher(node.getChars()) : null;
            if (open != null && open.matches()) {
                Node close = closing(node);
                context.hidden().add(node.getStartOffset(), node.getEndOffset());
                if (close != null) {
                    context.hidden().add(close.getStartOffset(), close.getEndOffset());
                }
                int group = open.group(1) != null ? 1 : open.group(2) != null ? 2 : 3;
                int start = node.getStartOffset();
                context.idPlaces().putIfAbsent(heading, context.at(start + open.start(group), start + open.end(group)));
                return Texts.decode(open.group(group)).strip();
            }
        }
        return null;
    }

    private static @Nullable Node closing(Node open) {
        Node node = open.getNext();
        while (node != null
                && !(node instanceof HtmlInline
                        && CLOSE.matcher(node.getChars()).matches())) {
            node = node.getNext();
        }
        return node;
    }

    private void checkLevel(Heading heading, Position at) {
        int level = heading.getLevel();
        boolean quoted = heading.getAncestorOfType(BlockQuote.class) != null;
        if (level == 1 && context.titleNode() != null) {
            context.report(
                    Code.HEADING_SECOND_H1,
                    at,
                    "a page has one level-1 heading, its title; this is another",
                    "make it a level-2 heading: `##`",
                    levels.second(heading));
        } else if (level == 1 && heading.getParent() instanceof Document) {
            context.titleNode(heading);
        } else if (quoted) {
            // What is quoted has an order of its own.
            return;
        } else if (level > previousLevel + 1) {
            context.report(
                    Code.HEADING_JUMP,
                    at,
                    "the heading jumps from level " + previousLevel + " to level " + level,
                    "use level " + (previousLevel + 1) + ": `" + "#".repeat(previousLevel + 1) + "`",
                    levels.jump(heading, previousLevel + 1));
        }
        previousLevel = level;
    }
}
