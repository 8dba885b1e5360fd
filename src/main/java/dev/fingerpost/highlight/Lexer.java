package dev.fingerpost.highlight;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Cuts code into the tokens that Prism would find.
 *
 * <p>A text begins as one plain piece. The rules take their turns in order: what a rule matches in a plain piece becomes a token, and what
 * is left on both sides of it are plain pieces for the rules that follow. So a rule decides against all rules after it, and a token is
 * never touched again, with one exception.
 *
 * <p>A <em>greedy</em> rule searches the text as a whole instead of piece by piece. A match that begins in a plain piece stands, whatever
 * tokens it runs over: these are dissolved. One that begins within a token is passed over. That is how a string may hold what an earlier
 * rule took for a comment.
 *
 * <p>Dissolved tokens may reach further than the match. What is left of them behind it is plain again, though earlier rules have had their
 * turn. These get <em>another pass</em>, over that stretch only; it ends before the rule that caused it. If tokens are dissolved in such a pass,
 * its stretch grows and a pass of its own begins.
 *
 * <p>What is in a token may be cut up in turn, by rules of its own, as a text that knows nothing of its surroundings.
 */
final class Lexer {
    private final CodeText text;
    private final int offset;
    private final List<TokenRule> rules;
    private final Piece head = new Piece(0, 0, null);
    private final Piece tail;
    private int pieces;

    /** A token, or plain text: one of the pieces that make up the text, in order and without gaps. Both ends of the list are no pieces. */
    private static final class Piece {
        private final int start;
        private final int end;
        private final @Nullable Token token;
        private Piece previous = this;
        private Piece next = this;

        private Piece(int start, int end, @Nullable Token token) {
            this.start = start;
            this.end = end;
            this.token = token;
        }
    }

    /** The turns of all rules before the one that caused it, over the pieces that begin before its reach. */
    private static final class Pass {
        private final int cause;
        private int reach;

        private Pass(int cause, int reach) {
            this.cause = cause;
            this.reach = reach;
        }
    }

    private Lexer(CodeText text, int offset, List<TokenRule> rules) {
        this.text = text;
        this.offset = offset;
        this.rules = rules;
        tail = new Piece(text.length(), text.length(), null);
        head.next = tail;
        tail.previous = head;
        insert(head, new Piece(0, text.length(), null));
    }

    /**
     * The tokens of a text.
     *
     * @param offset where the text begins in the whole code; added to the places of tokens
     * @throws CodeText.TooMuchWork when the text's looks are used up
     */
    static List<Token> tokens(CodeText text, int offset, List<TokenRule> rules) {
        Lexer tokenizer = new Lexer(text, offset, rules);
        tokenizer.run(new Pass(rules.size(), Integer.MAX_VALUE), tokenizer.head);
        List<Token> tokens = new ArrayList<>();
        for (Piece piece = tokenizer.head.next; piece != tokenizer.tail; piece = piece.next) {
            if (piece.token != null) {
                tokens.add(piece.token);
            }
        }
        return Collections.unmodifiableList(tokens);
    }

    /** @param before the piece before the first one that may be changed */
    private void run(Pass pass, Piece before) {
        for (int number = 0; number < pass.cause; number++) {
            boolean done =
                    rules.get(number).greedy() ? greedy(number, pass, before) : pieceByPiece(number, pass, before);
            if (!done) {
                return;
            }
        }
    }

    private boolean pieceByPiece(int number, Pass pass, Piece before) {
        TokenRule rule = rules.get(number);
        for (Piece piece = before.next; isIn(pass, piece); piece = piece.next) {
            if (hasTooManyPieces()) {
                return false;
            }
            if (piece.token == null) {
                RuleMatcher search = new RuleMatcher(text.part(piece.start, piece.end), rule);
                if (search.find(0)) {
                    pass.reach = Math.max(pass.reach, piece.end);
                    piece = replace(piece, piece, rule, piece.start + search.start(), piece.start + search.end());
                }
            }
        }
        return true;
    }

    private boolean greedy(int number, Pass pass, Piece before) {
        TokenRule rule = rules.get(number);
        RuleMatcher search = new RuleMatcher(text, rule);
        for (Piece piece = before.next; isIn(pass, piece); piece = piece.next) {
            if (hasTooManyPieces()) {
                return false;
            }
            if (piece.token != null) {
                continue;
            }
            if (!search.find(piece.start) || search.start() >= text.length()) {
                return true;
            }
            while (piece.end <= search.start()) {
                piece = piece.next;
            }
            if (piece.token == null) {
                piece = take(search, piece, number, pass);
            }
        }
        return true;
    }

    /** Makes the match a token and lets earlier rules have what is left of the tokens that it dissolves. */
    private Piece take(RuleMatcher search, Piece first, int number, Pass pass) {
        Piece last = first;
        while (last.next != tail && (last.end < search.end() || last.next.token == null)) {
            last = last.next;
        }
        pass.reach = Math.max(pass.reach, last.end);
        Piece taken = replace(first, last, rules.get(number), search.start(), search.end());
        if (first != last) {
            Pass again = new Pass(number, last.end);
            run(again, taken.previous);
            pass.reach = Math.max(pass.reach, again.reach);
        }
        return taken;
    }

    private boolean isIn(Pass pass, Piece piece) {
        return piece != tail && piece.start < pass.reach;
    }

    /** Only tokens of no length can bring so many about: a rule that makes them would never end. */
    private boolean hasTooManyPieces() {
        return pieces > text.length();
    }

    /** Puts a token in the place of these pieces, and plain ones on both sides of it for what it leaves of them. */
    private Piece replace(Piece first, Piece last, TokenRule rule, int start, int end) {
        Piece before = first.previous;
        for (Piece piece = first; piece != last.next; piece = piece.next) {
            pieces--;
        }
        before.next = last.next;
        last.next.previous = before;
        if (start > first.start) {
            before = insert(before, new Piece(first.start, start, null));
        }
        List<TokenRule> inside = rule.inside();
        List<Token> tokens = inside == null ? null : tokens(text.part(start, end), offset + start, inside);
        Piece token = insert(before, new Piece(start, end, new Token(rule, offset + start, offset + end, tokens)));
        if (end < last.end) {
            insert(token, new Piece(end, last.end, null));
        }
        return token;
    }

    private Piece insert(Piece before, Piece piece) {
        piece.previous = before;
        piece.next = before.next;
        before.next.previous = piece;
        before.next = piece;
        pieces++;
        return piece;
    }
}
