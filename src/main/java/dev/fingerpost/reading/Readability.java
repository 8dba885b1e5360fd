package dev.fingerpost.reading;

import dev.fingerpost.page.Passage;
import dev.fingerpost.page.Prose;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * How hard prose is to read. Paragraphs and list items count; headings, tables, code and footnotes do not.
 *
 * @param sentences longest first; those of one length as they stand
 * @param words of all sentences
 * @param longWords words of more than six letters
 * @param syllables as of English words
 */
public record Readability(List<Sentence> sentences, int words, int longWords, int syllables) {
    /** A sentence of more words than this is long. */
    public static final int LONG_SENTENCE = 30;

    public Readability {
        sentences = List.copyOf(sentences);
    }

    /**
     * One sentence.
     *
     * @param prose the text it stands in
     * @param start where its passage begins in the source's text
     */
    public record Sentence(Prose prose, int start, String text, int words) {}

    /** Of one page, or of several together. */
    public static Readability of(Iterable<Prose> texts) {
        List<Sentence> sentences = new ArrayList<>();
        int words = 0;
        int longWords = 0;
        int syllables = 0;
        for (Prose prose : texts) {
            for (Passage passage : prose.passages()) {
                if (passage.kind() != Passage.Kind.ROW) {
                    for (String sentence : Sentences.of(passage.text())) {
                        List<String> all = WordCount.of(sentence);
                        sentences.add(new Sentence(prose, passage.start(), sentence, all.size()));
                        words += all.size();
                        longWords +=
                                (int) all.stream().filter(WordCount::isLong).count();
                        syllables += all.stream().mapToInt(WordCount::syllables).sum();
                    }
                }
            }
        }
        sentences.sort(Comparator.comparingInt(Sentence::words).reversed());
        return new Readability(sentences, words, longWords, syllables);
    }

    /** Mean words of a sentence; 0 without any. */
    public double wordsPerSentence() {
        return sentences.isEmpty() ? 0 : (double) words / sentences.size();
    }

    /** Words of the longest sentence; 0 without any. */
    public int longest() {
        return sentences.isEmpty() ? 0 : sentences.get(0).words();
    }

    /** Sentences of more than {@link #LONG_SENTENCE} words. */
    public int longSentences() {
        return (int) sentences.stream()
                .filter(sentence -> sentence.words() > LONG_SENTENCE)
                .count();
    }

    /**
     * LIX: words for each sentence, and per cent of words of more than six letters. It asks nothing of the language but spaces. About 30 is easy, 40 a
     * newspaper, 50 hard.
     *
     * <p>C.-H. Björnsson, Läsbarhet. Stockholm: Liber, 1968.
     */
    public double lix() {
        return words == 0 ? 0 : wordsPerSentence() + 100.0 * longWords / words;
    }

    /**
     * The Flesch-Kincaid grade: years of school in the United States. For English only.
     *
     * <p>J. P. Kincaid, R. P. Fishburne, R. L. Rogers and B. S. Chissom, Derivation of New Readability Formulas (Automated Readability Index, Fog Count
     * and Flesch Reading Ease Formula) for Navy Enlisted Personnel. Research Branch Report 8-75, Naval Technical Training, 1975.
     */
    public double grade() {
        return words == 0 ? 0 : 0.39 * wordsPerSentence() + 11.8 * syllables / words - 15.59;
    }
}
