package dev.fingerpost.markdown.syntax;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.fingerpost.maths.MathMl;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Maths in TeX within a line, by GitHub's rules: {@code $x$}, {@code $`x`$}, and {@code $$x$$}, which is shown by itself though it stands
 * in a line.
 */
public final class Maths extends Node {
    /** What sums of money do not hold. */
    private static final String SIGNS = "\\^_{}=<>";

    /** More digits, and words behind them, are money. */
    private static final int LONGEST_NUMBER = 3;

    /** No maths begins or ends so: a dollar in quotes or brackets, a shell's, a rate, or another country's at the end. */
    private static final Pattern STRANGE =
            Pattern.compile("\\s*[)\\]'\",;:/&|!?.]|(?s:.*)(?:[(\\['\"/]|\\s[A-Z]{1,3})$");

    private final BasedSequence tex;
    private final boolean display;

    private @Nullable MathMl drawn;

    private Maths(BasedSequence all, BasedSequence tex, boolean display) {
        super(all);
        this.tex = tex;
        this.display = display;
    }

    /** What stands between the marks. */
    public BasedSequence tex() {
        return tex;
    }

    /** Whether it is to stand by itself. */
    public boolean isDisplay() {
        return display;
    }

    /** What it looks like, worked out once: it is asked for by all that shows it. */
    public MathMl drawn(Supplier<MathMl> drawing) {
        MathMl known = drawn == null ? drawing.get() : drawn;
        drawn = known;
        return known;
    }

    @Override
    public BasedSequence[] getSegments() {
        return new BasedSequence[] {tex};
    }

    /** Reads the maths whose first dollar is here, and goes on behind it; stays where there is none. */
    static boolean read(Subject subject) {
        String text = subject.text;
        int start = subject.at;
        boolean display = text.startsWith("$$", start);
        boolean code = text.startsWith("$`", start);
        int mark = display || code ? 2 : 1;
        int from = start + mark;
        int end = code ? text.indexOf('`', from) : dollar(text, from);
        subject.spend((end < 0 ? text.length() : end) - start);
        if (end <= from || !text.startsWith(code ? "`$" : display ? "$$" : "$", end)) {
            return false;
        }
        int behind = end + mark;
        String tex = text.substring(from, end);
        boolean prose = STRANGE.matcher(tex).lookingAt() || tex.contains("](");
        boolean free = !prose
                && (start == 0 || isEdge(text.charAt(start - 1)))
                && (behind == text.length() || isEdge(text.charAt(behind)));
        if (!free || tex.isBlank() || mark == 1 && !isTight(tex)) {
            return false;
        }
        subject.add(new Maths(subject.piece(start, behind), subject.piece(from, end), display), behind);
        return true;
    }

    /** The next dollar that no backslash takes away, before any backquote; -1 without one. */
    private static int dollar(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) != '$' && text.charAt(at) != '`') {
            at += text.charAt(at) == '\\' ? 2 : 1;
        }
        return at < text.length() && text.charAt(at) == '$' ? at : -1;
    }

    /** What may touch the outer side of the marks. */
    private static boolean isEdge(char c) {
        return !Character.isLetterOrDigit(c) && c != '$' && c != '\\';
    }

    /** No white space touches the inner side of the marks, and it is no sum of money: {@code $5 (in US$)}. */
    private static boolean isTight(String tex) {
        boolean money = Character.isDigit(tex.charAt(0))
                && tex.length() > LONGEST_NUMBER
                && tex.chars().noneMatch(c -> SIGNS.indexOf(c) >= 0);
        return !money && tex.strip().length() == tex.length();
    }
}
