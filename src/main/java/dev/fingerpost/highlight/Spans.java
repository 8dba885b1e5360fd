package dev.fingerpost.highlight;

import dev.fingerpost.text.Html;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One piece of code as it is written, with its tokens in the classes of their {@link Colours}. */
record Spans(String code, StringBuilder out) {
    /** Escaped code with a {@code span} around each token that has a colour other than that of the token around it. */
    static String html(String code, List<Token> tokens) {
        Spans spans = new Spans(code, new StringBuilder(2 * code.length()));
        spans.write(0, code.length(), tokens, null);
        return spans.out.toString();
    }

    /** @param around the class of the innermost token around this stretch that has one */
    private void write(int start, int end, List<Token> tokens, @Nullable String around) {
        int at = start;
        for (Token token : tokens) {
            escape(at, token.start());
            String own = token.rule().colour();
            boolean visible = own != null && !own.equals(around);
            out.append(visible ? "<span class=\"" + own + "\">" : "");
            List<Token> inside = token.inside() == null ? List.of() : token.inside();
            write(token.start(), token.end(), inside, own == null ? around : own);
            out.append(visible ? "</span>" : "");
            at = token.end();
        }
        escape(at, end);
    }

    private void escape(int start, int end) {
        out.append(Html.escape(code.substring(start, end)));
    }
}
