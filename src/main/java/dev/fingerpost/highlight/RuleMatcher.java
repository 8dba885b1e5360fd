package dev.fingerpost.highlight;

import dev.fingerpost.highlight.TokenRule.Sieve;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** Finds what one rule matches in one text, from left to right. */
final class RuleMatcher {
    private final CodeText text;
    private final TokenRule rule;
    private @Nullable Matcher matcher;
    private int start;
    private int end;

    RuleMatcher(CodeText text, TokenRule rule) {
        this.text = text;
        this.rule = rule;
    }

    /**
     * Finds the first match that begins there or later. The pattern sees the text before that place, too.
     *
     * <p>Most places are sorted out by a look at three units, which costs a fraction of trying the pattern.
     */
    boolean find(int from) {
        Sieve sieve = rule.sieve();
        int before = text.kind(from - 1);
        int first = text.kind(from);
        int length = text.length();
        for (int at = from; at <= length; at++) {
            int second = text.kind(at + 1);
            int openings = sieve.first()[first];
            if (openings != 0 && (openings & sieve.before()[before] & sieve.second()[second]) != 0) {
                if (matchesAt(at)) {
                    text.spend(at - from);
                    return true;
                }
                while (sieve.run()[first] && sieve.run()[second]) {
                    first = second;
                    second = text.kind(++at + 1);
                }
            }
            before = first;
            first = second;
        }
        text.spend(length - from);
        return false;
    }

    private boolean matchesAt(int place) {
        Matcher tried = matcher;
        if (tried == null) {
            // The region only says where to begin: \b, \A and lookbehind see what stands before it.
            tried = rule.pattern().matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
            matcher = tried;
        }
        tried.region(place, text.length());
        if (!tried.lookingAt()) {
            return false;
        }
        start = rule.lookbehind() && tried.start(1) >= 0 ? place + tried.end(1) - tried.start(1) : place;
        end = tried.end();
        return true;
    }

    /** Where the token begins: after what its pattern only wants to see before it. */
    int start() {
        return start;
    }

    /** The place after the token. */
    int end() {
        return end;
    }
}
