package dev.fingerpost.highlight;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Tokens of a page of markup with islands of another language in it, as PHP stands between {@code <?php} and {@code ?>}.
 *
 * <p>Islands may stand anywhere, in the middle of a tag as well. So, as Prism does it, a word takes the place of each; the rules of markup see
 * the page with these words; and then each word gives way to a token for its island. A word that markup has torn apart, and all after
 * it, give way to nothing: there the code stays as markup sees it. So does an island that never ends.
 */
final class Islands {
    private final CodeText code;
    private final TokenRule rule;
    private final NavigableMap<Integer, Island> byWord = new TreeMap<>();
    private @Nullable Island next;

    /**
     * @param word where its word begins in the page
     * @param wordEnd the place after the word
     * @param start where it begins in the code
     * @param end the place after it
     */
    private record Island(int word, int wordEnd, int start, int end) {}

    private Islands(CodeText code, TokenRule rule) {
        this.code = code;
        this.rule = rule;
    }

    /**
     * The tokens of the page.
     *
     * @param text the same code, as patterns see it
     * @param rule finds islands
     * @param markup the rules for what is around them
     * @return null if no island begins in it: then it is no page
     */
    static @Nullable List<Token> tokens(String code, CodeText text, TokenRule rule, List<TokenRule> markup) {
        if (!code.contains("<?")) {
            return null;
        }
        Islands islands = new Islands(text, rule);
        String page = islands.page(code);
        islands.next = islands.after(-1);
        return islands.put(Lexer.tokens(text.with(page), 0, markup), 0, page.length());
    }

    private String page(String code) {
        StringBuilder page = new StringBuilder(code.length());
        RuleMatcher search = new RuleMatcher(this.code, rule);
        String prefix = "___" + rule.type().toUpperCase(Locale.ROOT);
        int at = 0;
        for (int number = 0; search.find(at); number++) {
            while (code.contains(prefix + number + "___")) {
                number++;
            }
            page.append(code, at, search.start());
            int word = page.length();
            page.append(prefix).append(number).append("___");
            byWord.put(word, new Island(word, page.length(), search.start(), search.end()));
            at = search.end();
        }
        return page.append(code, at, code.length()).toString();
    }

    /** The tokens of a stretch of the page, with places in the code, and with the islands that lie between and in them. */
    private List<Token> put(List<Token> tokens, int start, int end) {
        List<Token> out = new ArrayList<>();
        int at = start;
        for (Token token : tokens) {
            out.addAll(islands(at, token.start()));
            List<Token> inside = token.inside() == null
                    ? islands(token.start(), token.end())
                    : put(token.inside(), token.start(), token.end());
            boolean isWhole = token.inside() == null && inside.isEmpty();
            out.add(new Token(token.rule(), place(token.start()), place(token.end()), isWhole ? null : inside));
            at = token.end();
        }
        out.addAll(islands(at, end));
        return out;
    }

    private List<Token> islands(int start, int end) {
        List<Token> found = new ArrayList<>();
        for (Island island = next; island != null && island.word >= start && island.wordEnd <= end; island = next) {
            CodeText part = code.part(island.start, island.end);
            List<TokenRule> rules = rule.inside() == null ? List.of() : rule.inside();
            found.add(new Token(rule, island.start, island.end, Lexer.tokens(part, island.start, rules)));
            next = after(island.word);
        }
        return found;
    }

    private @Nullable Island after(int place) {
        Map.Entry<Integer, Island> entry = byWord.higherEntry(place);
        return entry == null ? null : entry.getValue();
    }

    /** Where in the code a place of the page lies; for one within a word, the end of the island. */
    private int place(int inPage) {
        Map.Entry<Integer, Island> before = byWord.lowerEntry(inPage);
        if (before == null) {
            return inPage;
        }
        Island island = before.getValue();
        return island.end + Math.max(0, inPage - island.wordEnd);
    }
}
