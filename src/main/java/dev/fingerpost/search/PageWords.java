package dev.fingerpost.search;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/** The words of one document, and how much each says about it. They depend on it alone, and are remembered with it. */
final class PageWords {
    private static final int TITLE = 32;
    private static final int HEADING = 16;
    /** Behind it a title tells where its page belongs: <i>testTimeout | Config</i>. */
    private static final String AFTER_NAME = " | ";
    /** How often a word may stand in the text to count as the next step; the last step has no end. */
    private static final int[] STEPS = {0, 1, 2, 3, 4, 5, 6, 8, 10, 13, 17, 22, 30, 45, 70};

    private final Document document;
    private final PostingList[] words;
    private final byte[] marks;
    private final int length;
    private final int titleLength;

    private PageWords(Document document, PostingList[] words, byte[] marks, int length, int titleLength) {
        this.document = document;
        this.words = words;
        this.marks = marks;
        this.length = length;
        this.titleLength = titleLength;
    }

    /** @param known gives the word of the site for its text; for many threads */
    static PageWords of(Document document, Function<String, PostingList> known) {
        Counter counter = new Counter();
        counter.count(document);
        PostingList[] words = new PostingList[counter.counts.size()];
        byte[] marks = new byte[words.length];
        int i = 0;
        for (Map.Entry<String, int[]> count : counter.counts.entrySet()) {
            words[i] = known.apply(count.getKey());
            marks[i++] = (byte) (count.getValue()[0] | step(count.getValue()[1]));
        }
        return new PageWords(document, words, marks, counter.length, counter.titleLength);
    }

    /** Of a document that was counted by a build before; which words it has, those words know. */
    static PageWords of(Document document, Counted.Entry counted) {
        return new PageWords(document, new PostingList[0], new byte[0], counted.length(), counted.titleLength());
    }

    /** Whether it can be taken out of its words without asking all that there are. */
    boolean knowsWords() {
        return words.length > 0;
    }

    private static int step(int count) {
        int at = Arrays.binarySearch(STEPS, count);
        return at >= 0 ? at : -1 - at;
    }

    Document document() {
        return document;
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
        for (PostingList word : words) {
            word.remove(number);
        }
    }

    private static final class Counter {
        /** Where a word stands, and how often in the text. */
        final Map<String, int[]> counts = new HashMap<>(512);

        private int length;
        private int titleLength;

        void count(Document document) {
            String title = document.title();
            int end = title.indexOf(AFTER_NAME);
            heading(end < 0 ? "" : title.substring(end));
            Tokenizer.split(end < 0 ? title : title.substring(0, end), new Tokenizer.Sink() {
                @Override
                public void word(String word, int from, int to, boolean beside) {
                    titleLength += beside || counts.containsKey(word) ? 0 : 1;
                    entry(word)[0] |= TITLE;
                }

                @Override
                public void part(String word, int from, int to) {
                    entry(word)[0] |= HEADING;
                }
            });
            document.marks(this::heading);
            document.details(this::text);
            document.parts((id, heading, text) -> {
                heading(heading);
                text(text);
            });
        }

        private void heading(String text) {
            Tokenizer.split(text, (word, from, to, beside) -> entry(word)[0] |= HEADING);
        }

        private void text(String text) {
            Tokenizer.split(text, (word, from, to, beside) -> {
                entry(word)[1]++;
                length += beside ? 0 : 1;
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
