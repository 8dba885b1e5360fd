package dev.fingerpost.search;

import dev.fingerpost.page.CaseStudy;
import dev.fingerpost.page.Definition;
import dev.fingerpost.page.Page;
import dev.fingerpost.page.Section;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The words of one page, and how much each says about it. They depend on the page alone, and are remembered with it. */
final class PageWords {
    private static final int TITLE = 32;
    private static final int HEADING = 16;
    /** How often a word may stand in the text to count as the next step; the last step has no end. */
    private static final int[] STEPS = {0, 1, 2, 3, 4, 5, 6, 8, 10, 13, 17, 22, 30, 45, 70};

    private final Page page;
    private final Word[] words;
    private final byte[] marks;
    private final int length;
    private final int titleLength;

    private PageWords(Page page, Word[] words, byte[] marks, int length, int titleLength) {
        this.page = page;
        this.words = words;
        this.marks = marks;
        this.length = length;
        this.titleLength = titleLength;
    }

    /** @param known gives the word of the site for its text; for many threads */
    static PageWords of(Page page, Function<String, Word> known) {
        Counter counter = new Counter();
        counter.count(page);
        Word[] words = new Word[counter.counts.size()];
        byte[] marks = new byte[words.length];
        int i = 0;
        for (Map.Entry<String, int[]> count : counter.counts.entrySet()) {
            words[i] = known.apply(count.getKey());
            marks[i++] = (byte) (count.getValue()[0] | step(count.getValue()[1]));
        }
        return new PageWords(page, words, marks, counter.length, counter.titleLength);
    }

    private static int step(int count) {
        int at = Arrays.binarySearch(STEPS, count);
        return at >= 0 ? at : -1 - at;
    }

    Page page() {
        return page;
    }

    /** How many words its text has. */
    int length() {
        return length;
    }

    /** How many different words its title has. */
    int titleLength() {
        return titleLength;
    }

    void addTo(int number) {
        for (int i = 0; i < words.length; i++) {
            words[i].add(number, marks[i]);
        }
    }

    void removeFrom(int number) {
        for (Word word : words) {
            word.remove(number);
        }
    }

    private static final class Counter {
        /** Where a word stands, and how often in the text. */
        final Map<String, int[]> counts = new HashMap<>(512);

        private int length;
        private int titleLength;

        void count(Page page) {
            Tokenizer.split(page.title(), (word, from, to, whole) -> {
                titleLength += whole || counts.containsKey(word) ? 0 : 1;
                entry(word)[0] |= TITLE;
            });
            if (page.meta().description() != null) {
                mark(page.meta().description().value(), HEADING);
            }
            page.meta().tags().forEach(tag -> mark(tag.value(), HEADING));
            caseStudy(page.meta().caseStudy());
            for (Section section : page.sections()) {
                mark(section.title(), HEADING);
                text(section.text());
            }
            for (Definition definition : page.definitions()) {
                mark(definition.term(), HEADING);
            }
        }

        private void caseStudy(@Nullable CaseStudy about) {
            if (about == null) {
                return;
            }
            mark(about.organisation(), HEADING);
            mark(about.industry(), HEADING);
            mark(about.summary(), HEADING);
            if (about.approach() != null) {
                mark(about.approach().value(), HEADING);
            }
            about.context().forEach(fact -> text(fact.label() + " " + fact.text()));
            about.results().forEach(result -> text(result.metric()));
        }

        private void mark(@Nullable String text, int mark) {
            if (text != null) {
                Tokenizer.split(text, (word, from, to, whole) -> entry(word)[0] |= mark);
            }
        }

        private void text(String text) {
            Tokenizer.split(text, (word, from, to, whole) -> {
                entry(word)[1]++;
                length += whole ? 0 : 1;
            });
        }

        private int[] entry(String word) {
            int[] entry = counts.get(word);
            if (entry == null) {
                entry = new int[2];
                counts.put(word, entry);
            }
            return entry;
        }
    }
}
