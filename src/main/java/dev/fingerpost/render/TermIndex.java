package dev.fingerpost.render;

import dev.fingerpost.path.Address;
import dev.fingerpost.site.Site.GlossaryTerm;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedList;
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

    /**
     * Names that go on alike from here.
     *
     * @param ended those that end here, the longest first
     */
    private record Branch(List<Name> ended, Map<Character, Branch> next) {
        Branch() {
            this(new ArrayList<>(), new HashMap<>());
        }

        /** Stable: of two names alike the first in the glossary wins. */
        void add(Name name) {
            ended.add(name);
            ended.sort(
                    Comparator.comparingInt((Name one) -> one.words().length()).reversed());
        }
    }

    private final Map<String, Branch> byFirstWord = new HashMap<>();

    TermIndex(List<GlossaryTerm> terms) {
        for (GlossaryTerm term : terms) {
            String meaning = meaning(term.text());
            for (String written : term.names()) {
                Name name = Name.of(written, term.address(), meaning);
                String first = firstWord(name.words());
                if (!first.isEmpty()) {
                    String rest = name.words().substring(first.length());
                    add(first, rest, name);
                    if (rest.isEmpty()) {
                        add(first + "s", rest, name);
                    }
                }
            }
        }
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

    private void add(String word, String rest, Name name) {
        Branch branch = byFirstWord.computeIfAbsent(word.toLowerCase(Locale.ROOT), w -> new Branch());
        for (int i = 0; i < rest.length(); i++) {
            branch = branch.next().computeIfAbsent(small(rest.charAt(i)), c -> new Branch());
        }
        branch.add(name);
    }

    private static char small(char c) {
        return Character.toLowerCase(Character.toUpperCase(c));
    }

    private static String firstWord(String name) {
        int end = 0;
        while (end < name.length() && isWord(name.charAt(end))) {
            end++;
        }
        return name.substring(0, end);
    }

    /**
     * Names whose letters stand in a text, in whatever case, the longest first.
     *
     * @param word with which they begin
     * @param end where it ends in the text
     */
    List<Name> startingWith(String word, String text, int end) {
        Branch branch = byFirstWord.get(word.toLowerCase(Locale.ROOT));
        if (branch == null || branch.next().isEmpty()) {
            return branch == null ? List.of() : branch.ended();
        }
        LinkedList<Name> found = new LinkedList<>();
        int at = end;
        while (branch != null) {
            found.addAll(0, branch.ended());
            boolean blank = at < text.length() && Character.isWhitespace(text.charAt(at));
            branch = at < text.length() ? branch.next().get(blank ? ' ' : small(text.charAt(at))) : null;
            at++;
            while (blank && at < text.length() && Character.isWhitespace(text.charAt(at))) {
                at++;
            }
        }
        return found;
    }

    boolean isEmpty() {
        return byFirstWord.isEmpty();
    }

    /** Whether a character is part of a word; surrogates are, so that no character is cut in two. */
    static boolean isWord(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || Character.isSurrogate(c);
    }
}
