package dev.fingerpost.tree;

import dev.fingerpost.diag.Code;
import dev.fingerpost.diag.Notes;
import dev.fingerpost.page.Inline;
import dev.fingerpost.text.Suggest;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the comment behind an answer says: {@code <!-- id: yes; not-sure -->}. */
record AnswerMarks(@Nullable String id, Answer.Mark mark) {
    private static final List<String> KNOWN = List.of("id: NAME", "not-sure", "none", "fixed");

    static AnswerMarks read(List<Inline> line, Notes notes) {
        String id = null;
        Answer.Mark mark = Answer.Mark.PLAIN;
        for (Inline piece : line) {
            if (!(piece instanceof Inline.Comment comment)) {
                continue;
            }
            for (String part : parts(comment, notes)) {
                String word = part.strip();
                if (word.startsWith("id:")) {
                    id = word.substring("id:".length()).strip();
                } else if (word.equals("not-sure")) {
                    mark = Answer.Mark.NOT_SURE;
                } else if (word.equals("none")) {
                    mark = Answer.Mark.NONE;
                } else if (word.equals("fixed")) {
                    mark = Answer.Mark.FIXED;
                } else if (!word.isEmpty()) {
                    notes.add(
                            Code.TREE_UNKNOWN_MARK, comment.at(), "`" + word + "` is no mark of an answer", hint(word));
                }
            }
        }
        return new AnswerMarks(id, mark);
    }

    /** A comma between marks is told of, and read as what was meant. */
    private static String[] parts(Inline.Comment comment, Notes notes) {
        String text = comment.text();
        String[] parts = text.split("[,;]", -1);
        boolean marks =
                Stream.of(parts).map(String::strip).allMatch(part -> part.startsWith("id:") || KNOWN.contains(part));
        if (!text.contains(",") || !marks) {
            return text.split(";", -1);
        }
        String mend = Stream.of(parts).map(String::strip).collect(Collectors.joining("; "));
        notes.add(
                Code.TREE_UNKNOWN_MARK,
                comment.at(),
                "`" + text.strip() + "` separates marks by a comma",
                "separate them by `;`: `<!-- " + mend + " -->`");
        return parts;
    }

    private static String hint(String word) {
        return Suggest.nearest(word, List.of("not-sure", "none", "fixed"))
                .map(Suggest::question)
                .orElse("marks are: `" + String.join("`, `", KNOWN) + "`; separate several by `;`");
    }
}
