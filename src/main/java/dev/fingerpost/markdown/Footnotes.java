package dev.fingerpost.markdown;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.util.ast.Node;
import dev.fingerpost.diag.Code;
import dev.fingerpost.diag.Diagnostic;
import dev.fingerpost.page.Grade;
import dev.fingerpost.page.Note;
import dev.fingerpost.page.PageKind;
import dev.fingerpost.page.Prose;
import dev.fingerpost.page.Word;
import dev.fingerpost.path.Position;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The footnotes of one page: defined by the survey, numbered when they are first cited. */
final class Footnotes {
    private final ParseContext context;
    private final Map<String, FootnoteBlock> definitions = new LinkedHashMap<>();
    private final Map<String, Entry> cited = new LinkedHashMap<>();
    private final List<Entry> byNumber = new ArrayList<>();

    private static final class Entry {
        final int number;
        final String label;
        final Position at;
        int uses;
        int group;

        @Nullable
        String html;

        @Nullable
        Grade grade;

        Entry(int number, String label, Position at) {
            this.number = number;
            this.label = label;
            this.at = at;
        }
    }

    Footnotes(ParseContext context) {
        this.context = context;
    }

    void define(FootnoteBlock block) {
        String label = block.getText().toString();
        FootnoteBlock first = definitions.putIfAbsent(key(label), block);
        if (first != null) {
            context.report(
                    Code.FOOTNOTE_DUPLICATE,
                    context.at(block.getText()),
                    "the footnote `[^" + label + "]` is also defined in line "
                            + context.at(first.getText()).line(),
                    "remove one of them, or give it another name");
        }
    }

    /** Labels are compared as GitHub does, without regard to capital letters. */
    private static String key(String label) {
        return label.toLowerCase(Locale.ROOT);
    }

    /** Writes the mark in the text. */
    void cite(Footnote node, Writer out) {
        out.raw(cite(node.getText().toString(), context.at(node), out.isInLink()));
    }

    /** HTML of the mark of a citation that stands here. */
    String cite(String label, Position at, boolean inLink) {
        Entry entry = cited.computeIfAbsent(key(label), key -> {
            Entry added = new Entry(byNumber.size() + 1, label, at);
            byNumber.add(added);
            return added;
        });
        entry.uses++;
        String id = "fnref-" + entry.number + (entry.uses == 1 ? "" : "-" + entry.uses);
        context.ids().add(id, at, false);
        // A link may not stand inside a link: there the number is only a number.
        String open = inLink
                ? ""
                : "<a href=\"#fn-" + entry.number + "\" aria-label=\"" + Word.NOTE.hole() + " " + entry.number + "\">";
        return "<sup class=\"ref\" id=\"" + id + "\">" + open + entry.number + (open.isEmpty() ? "" : "</a>")
                + "</sup>";
    }

    /** HTML of the mark of a label that was just cited, without a way back: a table may cite one source in each cell. */
    String again(String label) {
        int number = Objects.requireNonNull(cited.get(key(label))).number;
        return "<sup class=\"ref\"><a href=\"#fn-" + number + "\" aria-label=\"" + Word.NOTE.hole() + " " + number
                + "\">" + number + "</a></sup>";
    }

    /** How many notes have been cited so far. */
    int count() {
        return byNumber.size();
    }

    /** Puts the notes that were first cited since {@code count()} was {@code from} into a group. */
    void assign(int from, int group) {
        for (int i = from; i < byNumber.size(); i++) {
            byNumber.get(i).group = group;
        }
    }

    /** Writes the notes' own texts, which may cite further notes, and finds those that nobody cites. */
    void finish(Writer out, UnaryOperator<String> cleaner) {
        for (int i = 0; i < byNumber.size(); i++) {
            Entry entry = byNumber.get(i);
            context.ids().add("fn-" + entry.number, entry.at, false);
            FootnoteBlock block = definitions.get(key(entry.label));
            if (block != null) {
                int before = byNumber.size();
                entry.grade = GradeMarks.take(block, context);
                entry.html = cleaner.apply(Texts.stripped(out.capture(() -> body(block, out))));
                assign(before, entry.group);
                checkGrade(entry, block);
            }
        }
        definitions.forEach((key, block) -> {
            if (!cited.containsKey(key)) {
                context.report(new Diagnostic(
                                Code.FOOTNOTE_UNUSED,
                                context.at(block.getText()),
                                "the footnote `[^" + block.getText() + "]` is never cited",
                                "cite it where it belongs, or remove it")
                        .about(block.getText().toString()));
            }
        });
    }

    /** A note of one paragraph is a line without tags of its own. */
    private static void body(FootnoteBlock block, Writer out) {
        Node only = block.getFirstChild();
        if (only instanceof Paragraph && only == block.getLastChild()) {
            out.children(only);
        } else {
            out.children(block);
        }
    }

    private void checkGrade(Entry entry, FootnoteBlock block) {
        boolean graded = context.kind() == PageKind.GUIDE || context.kind() == PageKind.CASE_STUDY;
        if (graded && entry.grade == null) {
            context.report(
                    Code.FOOTNOTE_NO_GRADE,
                    context.at(block.getText()),
                    "the footnote `[^" + entry.label + "]` does not say how far it can be trusted",
                    GradeMarks.hint(block));
        }
    }

    List<Prose.Footnote> list() {
        return byNumber.stream()
                .map(e -> new Prose.Footnote(
                        new Note(e.number, e.label, e.uses, e.html != null, e.grade), e.at, e.html, e.group))
                .toList();
    }
}
