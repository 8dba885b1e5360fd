package dev.fingerpost.markdown.syntax;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.parser.block.ParagraphPreProcessor;
import com.vladsch.flexmark.parser.block.ParagraphPreProcessorFactory;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.data.DataKey;
import com.vladsch.flexmark.util.data.MutableDataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.SegmentedSequence;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Definitions of links, {@code [label]: target "title"}, at the beginning of paragraphs: they are taken out of them. */
final class LinkDefinitions implements ParagraphPreProcessor {
    /** The definitions of a document by {@link LinkSyntax#key}; of several for one label the first counts. */
    private static final DataKey<Map<String, Reference>> ALL = new DataKey<>("LINK_DEFINITIONS", LinkedHashMap::new);

    private LinkDefinitions() {}

    static Map<String, Reference> in(MutableDataHolder document) {
        return ALL.get(document);
    }

    /** Where the parts of a definition stand in a text; {@code titleEnd} is not behind {@code title} where it has none. */
    private record Definition(int label, int labelEnd, int target, int targetEnd, int title, int titleEnd, int end) {
        /** The label without its brackets, as {@link #ALL} knows it. */
        String key(String text) {
            return LinkSyntax.key(text.substring(label + 1, labelEnd - 1));
        }

        Reference reference(BasedSequence chars) {
            return new Reference(
                    chars.subSequence(label, labelEnd + 1),
                    chars.subSequence(target, targetEnd),
                    title < titleEnd ? chars.subSequence(title, titleEnd) : null);
        }
    }

    @Override
    public int preProcessBlock(Paragraph paragraph, ParserState state) {
        take(paragraph, state);
        return 0;
    }

    /** Takes the definitions out of a paragraph, and the paragraph out of the tree if nothing else is in it. */
    static void take(Paragraph paragraph, ParserState state) {
        List<BasedSequence> lines = paragraph.getContentLines();
        if (!mayBegin(lines)) {
            return;
        }
        BasedSequence chars = SegmentedSequence.create(lines.get(0), lines);
        String text = chars.toString();
        int at = 0;
        for (Definition next = at(text, 0); next != null; next = at(text, at)) {
            Reference reference = next.reference(chars);
            in(state.getProperties())
                    .merge(
                            next.key(text),
                            reference,
                            (one, other) -> one.getStartOffset() < other.getStartOffset() ? one : other);
            paragraph.insertBefore(reference);
            at = next.end;
        }
        int taken = lineCount(text, at);
        if (taken == lines.size()) {
            paragraph.unlink();
            state.blockRemoved(paragraph);
        } else if (taken > 0) {
            paragraph.setContent(paragraph, taken, lines.size());
        }
    }

    /** How many lines at the beginning of a paragraph are definitions. */
    static int linesOf(List<BasedSequence> lines) {
        if (!mayBegin(lines)) {
            return 0;
        }
        String text = SegmentedSequence.create(lines.get(0), lines).toString();
        int at = 0;
        for (Definition next = at(text, 0); next != null; next = at(text, at)) {
            at = next.end;
        }
        return lineCount(text, at);
    }

    private static boolean mayBegin(List<BasedSequence> lines) {
        BasedSequence first = lines.get(0);
        int start = Chars.afterSpaces(first, 0);
        return first.charAt(start) == '[';
    }

    private static int lineCount(String text, int end) {
        int count = 0;
        for (int at = 0; at < end; at++) {
            count += text.charAt(at) == '\n' || at == text.length() - 1 ? 1 : 0;
        }
        return count;
    }

    /** The definition that begins at this place, which is the beginning of a line. */
    private static @Nullable Definition at(String text, int from) {
        int start = Chars.afterSpaces(text, from);
        int labelEnd = LinkSyntax.label(text, start);
        // A label with a caret names a footnote.
        if (labelEnd < 0
                || text.charAt(start + 1) == '^'
                || labelEnd >= text.length()
                || text.charAt(labelEnd) != ':'
                || LinkSyntax.key(text.substring(start + 1, labelEnd - 1)).isEmpty()) {
            return null;
        }
        int target = spacesAndOneLineEnd(text, labelEnd + 1);
        int targetEnd = LinkSyntax.target(text, target);
        if (targetEnd <= target) {
            return null;
        }
        int title = spacesAndOneLineEnd(text, targetEnd);
        int titleEnd = title == targetEnd ? -1 : LinkSyntax.title(text, title);
        int end = titleEnd < 0 ? -1 : lineEnd(text, titleEnd);
        if (end < 0) {
            titleEnd = -1;
            end = lineEnd(text, targetEnd);
        }
        return end < 0 ? null : new Definition(start, labelEnd, target, targetEnd, title, titleEnd, end);
    }

    private static int spacesAndOneLineEnd(String text, int start) {
        int at = Chars.afterSpaces(text, start);
        return at < text.length() && text.charAt(at) == '\n' ? Chars.afterSpaces(text, at + 1) : at;
    }

    /** The beginning of the next line, if nothing else stands in this one; -1 if something does. */
    private static int lineEnd(String text, int start) {
        int at = Chars.afterSpaces(text, start);
        return at == text.length() ? at : text.charAt(at) == '\n' ? at + 1 : -1;
    }

    /** Takes the definitions of all paragraphs before any text is read, so that links may stand above them. */
    static final class Factory implements ParagraphPreProcessorFactory {
        @Override
        public ParagraphPreProcessor apply(ParserState state) {
            return new LinkDefinitions();
        }

        @Override
        public @Nullable Set<Class<?>> getAfterDependents() {
            return null;
        }

        @Override
        public @Nullable Set<Class<?>> getBeforeDependents() {
            return null;
        }

        @Override
        public boolean affectsGlobalScope() {
            return true;
        }
    }
}
