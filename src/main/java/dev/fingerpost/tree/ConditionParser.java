package dev.fingerpost.tree;

import dev.fingerpost.diag.Code;
import dev.fingerpost.diag.Notes;
import dev.fingerpost.path.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the words after {@code if}.
 *
 * <pre>
 * or   = and ("or" and)*          and  = not ("and" not)*          not = ["not"] atom
 * atom = "(" or ")" | question "is" answer | question "is not" answer | question "has" option | option
 *      | "at least" N "of" option ("," option)* | question (">" | ">=" | "<" | "<=") number
 * </pre>
 *
 * An option alone belongs to the question whose rules are read.
 */
final class ConditionParser {
    private static final Pattern TOKEN = Pattern.compile(
            "(?<=[<>=\u2264\u2265]\\s{0,9})[^\\s()<>=]+|[<>\u2264\u2265]=?|[(),]|[^\\s(),<>\u2264\u2265]+");
    private static final Set<String> SIGNS = Set.of("(", ")", ",");
    private static final String FORM =
            "write for example `if size is large`, `if size is not large and have has gpu`, `if at least 2 of a, b, c`, "
                    + "`if tickets > 5000`";
    /** Brackets inside brackets; people write one or two. */
    private static final int DEEPEST = 50;

    private record Token(String text, int offset) {}

    private final List<Token> tokens = new ArrayList<>();
    private final Position code;
    private final int length;
    private final String own;
    private int next;
    private int depth;

    private ConditionParser(String words, int offset, Position code, String own) {
        this.code = code;
        this.length = offset + words.length();
        this.own = own;
        Matcher matcher = TOKEN.matcher(words);
        while (matcher.find()) {
            tokens.add(new Token(matcher.group(), offset + matcher.start()));
        }
    }

    /** Thrown inside this class only. */
    private static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1L;
        private final transient Position at;

        Unreadable(String message, Position at) {
            super(message, null, false, false);
            this.at = at;
        }
    }

    /**
     * @param words what stands after {@code if}
     * @param offset where they start, in chars from the start of the code span's text
     * @param code position of the code span's text
     * @param own id of the question that the condition belongs to
     * @return null, and a note, when it cannot be read
     */
    static @Nullable Condition parse(String words, int offset, Position code, String own, Notes notes) {
        ConditionParser parser = new ConditionParser(words, offset, code, own);
        try {
            Condition condition = parser.or();
            if (parser.next < parser.tokens.size()) {
                throw parser.found("the condition ends before");
            }
            return condition;
        } catch (Unreadable e) {
            notes.add(Code.TREE_CONDITION, e.at, String.valueOf(e.getMessage()), FORM);
            return null;
        }
    }

    private Condition or() throws Unreadable {
        List<Condition> any = new ArrayList<>(List.of(and()));
        while (accept("or")) {
            any.add(and());
        }
        return any.size() == 1 ? any.get(0) : new Condition.Or(any);
    }

    private Condition and() throws Unreadable {
        List<Condition> all = new ArrayList<>(List.of(not()));
        while (accept("and")) {
            all.add(not());
        }
        return all.size() == 1 ? all.get(0) : new Condition.And(all);
    }

    private Condition not() throws Unreadable {
        return accept("not") ? new Condition.Not(atom()) : atom();
    }

    private Condition atom() throws Unreadable {
        if (accept("(")) {
            if (++depth > DEEPEST) {
                throw found("too many brackets at");
            }
            Condition inner = or();
            expect(")");
            depth--;
            return inner;
        }
        if (peek("at") && next + 1 < tokens.size() && tokens.get(next + 1).text.equals("least")) {
            return atLeast();
        }
        Token first = name("a question or an option");
        if (accept("is")) {
            boolean negated = accept("not");
            Token answer = name("an answer of `" + first.text + "`");
            Condition is = new Condition.Is(first.text, answer.text, at(first, answer));
            return negated ? new Condition.Not(is) : is;
        }
        if (accept("has")) {
            Token option = name("an option of `" + first.text + "`");
            return new Condition.Has(first.text, option.text, at(first, option));
        }
        Condition.Compare.Op op = next < tokens.size() ? Condition.Compare.Op.of(tokens.get(next).text) : null;
        return op == null ? new Condition.Has(own, first.text, at(first, first)) : compare(first, op);
    }

    private Condition compare(Token question, Condition.Compare.Op op) throws Unreadable {
        Token last = tokens.get(next++);
        int from = next;
        StringBuilder words = new StringBuilder();
        while (next < tokens.size() && isName(tokens.get(next))) {
            last = tokens.get(next++);
            words.append(words.isEmpty() ? "" : " ").append(last.text);
        }
        Quantity value = Quantity.read(words.toString());
        if (value == null && words.isEmpty()) {
            throw found("a number is missing before");
        } else if (value == null) {
            throw new Unreadable(
                    "the condition breaks here: `" + words + "` is no number that can be compared",
                    at(tokens.get(from), last));
        }
        return new Condition.Compare(question.text, op, value, at(question, last));
    }

    private Condition atLeast() throws Unreadable {
        Token start = tokens.get(next);
        next += 2;
        Token number = next < tokens.size() ? tokens.get(next) : null;
        if (number == null || !number.text.matches("[1-9][0-9]?")) {
            throw found("a number is missing before");
        }
        next++;
        expect("of");
        List<String> options = new ArrayList<>();
        Token last;
        do {
            last = name("an option");
            options.add(last.text);
        } while (accept(","));
        return new Condition.AtLeast(own, Integer.parseInt(number.text), options, at(start, last));
    }

    private Token name(String what) throws Unreadable {
        if (next >= tokens.size() || !isName(tokens.get(next))) {
            throw found(what + " is missing before");
        }
        return tokens.get(next++);
    }

    private static boolean isName(Token token) {
        return !SIGNS.contains(token.text) && !IdSyntax.RESERVED.contains(token.text);
    }

    private boolean peek(String text) {
        return next < tokens.size() && tokens.get(next).text.equals(text);
    }

    private boolean accept(String text) {
        if (!peek(text)) {
            return false;
        }
        next++;
        return true;
    }

    private void expect(String text) throws Unreadable {
        if (!accept(text)) {
            throw found("`" + text + "` is missing before");
        }
    }

    private Unreadable found(String what) {
        if (next >= tokens.size()) {
            return new Unreadable("the condition breaks off: " + what + " its end", place(length, 1));
        }
        Token token = tokens.get(next);
        return new Unreadable(
                "the condition breaks here: " + what + " `" + token.text + "`",
                place(token.offset, token.text.length()));
    }

    private Position at(Token first, Token last) {
        return place(first.offset, last.offset + last.text.length() - first.offset);
    }

    /** One code span stands on one line. */
    private Position place(int offset, int span) {
        return new Position(code.path(), code.line(), code.column() + offset, Math.max(1, span));
    }
}
