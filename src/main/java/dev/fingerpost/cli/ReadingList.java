package dev.fingerpost.cli;

import dev.fingerpost.json.Json;
import dev.fingerpost.page.Passage;
import dev.fingerpost.page.Prose;
import dev.fingerpost.path.Position;
import dev.fingerpost.reading.Readability;
import dev.fingerpost.reading.Readability.Sentence;
import dev.fingerpost.report.Visible;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** How hard the pages are to read, the hardest first, as lines for people or as JSON. */
final class ReadingList {
    /** Sentences named below the table, and for each page in JSON. */
    private static final int SHOWN = 10;

    private static final int WORDS_SHOWN = 12;

    private record Line(Prose prose, Readability reading) {}

    private final String language;
    private final boolean english;
    private final List<Line> lines;
    private final Readability all;

    private ReadingList(String language, Collection<Prose> texts) {
        this.language = language;
        this.english = language.toLowerCase(Locale.ROOT).matches("en(-.*)?");
        this.lines = texts.stream()
                .map(prose -> new Line(prose, Readability.of(List.of(prose))))
                .filter(line -> line.reading().words() > 0)
                .sorted(Comparator.comparingDouble((Line line) -> score(line.reading()))
                        .reversed())
                .toList();
        this.all = Readability.of(lines.stream().map(Line::prose).toList());
    }

    private double score(Readability reading) {
        return english ? reading.grade() : reading.lix();
    }

    static String text(String language, Collection<Prose> texts) {
        return new ReadingList(language, texts).text();
    }

    static String json(String language, Collection<Prose> texts) {
        return new ReadingList(language, texts).json();
    }

    private String text() {
        List<List<String>> rows = new ArrayList<>();
        List<String> head = new ArrayList<>(List.of("words", "a sentence", "longest", "long", "LIX"));
        if (english) {
            head.add("grade");
        }
        head.add("page");
        rows.add(head);
        lines.forEach(line -> rows.add(
                row(line.reading(), Visible.brief(line.prose().page().path().text()))));
        rows.add(row(all, Reporter.count(lines.size(), "page")));
        StringBuilder text = new StringBuilder(Columns.of(rows));
        all.sentences().stream()
                .filter(sentence -> sentence.words() > Readability.LONG_SENTENCE)
                .limit(SHOWN)
                .forEach(sentence -> text.append(place(sentence)).append('\n'));
        return text.toString();
    }

    private List<String> row(Readability reading, String name) {
        List<String> row = new ArrayList<>(List.of(
                String.format(Locale.ROOT, "%5d", reading.words()),
                String.format(Locale.ROOT, "%10.1f", reading.wordsPerSentence()),
                String.format(Locale.ROOT, "%7d", reading.longest()),
                String.format(Locale.ROOT, "%4d", reading.longSentences()),
                String.format(Locale.ROOT, "%3.0f", reading.lix())));
        if (english) {
            row.add(String.format(Locale.ROOT, "%5.1f", reading.grade()));
        }
        row.add(name);
        return row;
    }

    private static String place(Sentence sentence) {
        Position at = at(sentence);
        String[] words = words(sentence).split("\\s+", WORDS_SHOWN + 1);
        String begin = String.join(" ", List.of(words).subList(0, Math.min(WORDS_SHOWN, words.length)));
        return Visible.brief(at.path().text()) + ':' + at.line() + ": " + sentence.words() + " words: "
                + Visible.brief(begin) + " …";
    }

    /** What stands in place of code and of addresses is nothing that a reader could look for. */
    private static String words(Sentence sentence) {
        return sentence.text().replace(Passage.OBJECT, '…');
    }

    private static Position at(Sentence sentence) {
        return sentence.prose().source().position(sentence.start(), sentence.start());
    }

    private String json() {
        return Json.pretty(json -> {
            json.object().field("language", language);
            json.object("site");
            figures(all, json);
            json.end().array("pages");
            for (Line line : lines) {
                json.object().field("path", line.prose().page().path().text());
                figures(line.reading(), json);
                json.array("longest-sentences");
                line.reading().sentences().stream()
                        .limit(SHOWN)
                        .forEach(sentence -> json.object()
                                .field("line", at(sentence).line())
                                .field("words", sentence.words())
                                .field("text", words(sentence))
                                .end());
                json.end().end();
            }
            json.end().end();
        });
    }

    private void figures(Readability reading, Json json) {
        json.field("words", reading.words())
                .field("sentences", reading.sentences().size())
                .field("words-per-sentence", rounded(reading.wordsPerSentence()))
                .field("longest-sentence", reading.longest())
                .field("long-sentences", reading.longSentences())
                .field("lix", rounded(reading.lix()));
        if (english) {
            json.field("grade", rounded(reading.grade()));
        }
    }

    private static double rounded(double value) {
        return Math.round(value * 10) / 10.0;
    }
}
