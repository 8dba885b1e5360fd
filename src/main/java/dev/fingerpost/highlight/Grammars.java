package dev.fingerpost.highlight;

import dev.fingerpost.file.Bytes;
import dev.fingerpost.highlight.TokenRule.GrammarLine;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The rules of all languages, each read from the jar when it is first met.
 *
 * <p>The data of a language are the lines of {@code /highlight/NAME.txt}, which {@code tools/prism/update.js} makes from Prism. First come its
 * grammars: the numbers of their rules in order, or {@code -} for none; the first grammar is that of the language. After an empty line
 * come the rules, counted from 0. Between tabs each has
 *
 * <ol>
 *   <li>the kind of token,
 *   <li>its aliases,
 *   <li>{@code g} if it is greedy, {@code l} if it has a lookbehind, {@code i} if it finds islands,
 *   <li>what it is looked into with: the number of a grammar, the name of another language, or nothing,
 *   <li>the openings of its pattern, see {@link TokenRule.Sieve}: three sets of units each,
 *   <li>the units of its run, or nothing,
 *   <li>the pattern, for {@link java.util.regex.Pattern#DOTALL}.
 * </ol>
 */
final class Grammars {
    private final Map<String, Grammar> known = new ConcurrentHashMap<>();

    /**
     * A language.
     *
     * @param rules in the order of their turns
     * @param islands finds code of this language in pages of markup; null if it has none there
     */
    record Grammar(List<TokenRule> rules, @Nullable TokenRule islands) {}

    /** @param name as its data is called, see {@link CodeLanguages} */
    Grammar of(String name) {
        return known.computeIfAbsent(name, this::read);
    }

    private Grammar read(String name) {
        List<String> lines =
                Bytes.ofResource("/highlight/" + name + ".txt").text().lines().toList();
        int end = lines.indexOf("");
        List<List<TokenRule>> grammars = new ArrayList<>();
        List<TokenRule> rules = new ArrayList<>();
        TokenRule islands = null;
        for (String line : lines.subList(end + 1, lines.size())) {
            GrammarLine fields = GrammarLine.of(line);
            TokenRule rule = new TokenRule(name, fields, inside(fields.inside(), grammars));
            rules.add(rule);
            islands = fields.flags().contains("i") ? rule : islands;
        }
        for (String line : lines.subList(0, end)) {
            List<TokenRule> grammar = new ArrayList<>();
            for (String number : line.equals("-") ? new String[0] : line.split(" ")) {
                grammar.add(rules.get(Integer.parseInt(number)));
            }
            grammars.add(Collections.unmodifiableList(grammar));
        }
        return new Grammar(grammars.get(0), islands);
    }

    private @Nullable Supplier<List<TokenRule>> inside(String reference, List<List<TokenRule>> grammars) {
        if (reference.isEmpty()) {
            return null;
        }
        if (Character.isDigit(reference.charAt(0))) {
            int number = Integer.parseInt(reference);
            return () -> grammars.get(number);
        }
        return () -> of(reference).rules();
    }
}
