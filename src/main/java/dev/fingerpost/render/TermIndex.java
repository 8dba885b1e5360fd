package dev.fingerpost.render;

import dev.fingerpost.path.Address;
import dev.fingerpost.site.Site.GlossaryTerm;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The names of all terms of the glossary, by their first word. */
final class TermIndex {
    /**
     * One name of a term.
     *
     * @param words the name, with single spaces
     * @param exact whether letter case counts: a name in capitals is no ordinary word
     * @param meaning the definition, cut where it is long
     */
    record Name(String words, boolean exact, Address address, String meaning) {
        private static Name of(String name, Address address, String meaning) {
            String words = name.strip().replaceAll("\\s+", " ");
            boolean capitals = words.chars().anyMatch(Character::isUpperCase)
                    && words.chars().noneMatch(Character::isLowerCase);
            return new Name(words, capitals, address, meaning);
        }
    }

    /** As much of a definition as is read at a glance; the glossary has the rest. */
    private static final int MEANING_CHARS = 240;

    private final Map<String, List<Name>> byFirstWord = new HashMap<>();

    TermIndex(List<GlossaryTerm> terms) {
        for (GlossaryTerm term : terms) {
            String meaning = meaning(term.text());
            for (String written : term.names()) {
                Name name = Name.of(written, term.address(), meaning);
                String first = firstWord(name.words());
                if (!first.isEmpty()) {
                    add(first, name);
                    if (first.length() == name.words().length()) {
                        add(first + "s", name);
                    }
                }
            }
        }
        // Stable: of two names alike the first in the glossary wins.
        byFirstWord
                .values()
                .forEach(names -> names.sort(
                        Comparator.comparingInt((Name name) -> name.words().length())
                                .reversed()));
    }

    /** Cut behind a whole sentence where there is one, else behind a word; anywhere where words have no spaces between them. */
    private static String meaning(String text) {
        if (text.length() <= MEANING_CHARS) {
            return text;
        }
        int sentence = text.lastIndexOf(". ", MEANING_CHARS);
        if (sentence > 0) {
            return text.substring(0, sentence + 1);
        }
        int word = text.lastIndexOf(' ', MEANING_CHARS);
        int end = Character.isLowSurrogate(text.charAt(MEANING_CHARS)) ? MEANING_CHARS - 1 : MEANING_CHARS;
        return text.substring(0, word > 0 ? word : end) + " …";
    }

    private void add(String word, Name name) {
        byFirstWord
                .computeIfAbsent(word.toLowerCase(Locale.ROOT), w -> new ArrayList<>())
                .add(name);
    }

    private static String firstWord(String name) {
        int end = 0;
        while (end < name.length() && isWord(name.charAt(end))) {
            end++;
        }
        return name.substring(0, end);
    }

    /** Names that begin with this word, longest first. */
    List<Name> startingWith(String word) {
        return byFirstWord.getOrDefault(word.toLowerCase(Locale.ROOT), List.of());
    }

    boolean isEmpty() {
        return byFirstWord.isEmpty();
    }

    /** Whether a character is part of a word; surrogates are, so that no character is cut in two. */
    static boolean isWord(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || Character.isSurrogate(c);
    }
}
