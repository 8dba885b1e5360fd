package dev.fingerpost.exchange;

import dev.fingerpost.text.Blank;
import dev.fingerpost.text.Latin;
import dev.fingerpost.text.Slugs;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The page that an imported tree becomes, before it is written: words are plain, ids are such as a permalink can hold.
 *
 * @param intro plain words before the questions; empty for none
 * @param rules null where the questions lead on by themselves
 * @param questions the start first; with rules those that their table does not say by itself
 */
record ImportedTree(
        String title,
        String intro,
        @Nullable Rules rules,
        List<Question> questions,
        List<Outcome> outcomes,
        List<Scenario> scenarios) {
    ImportedTree {
        questions = List.copyOf(questions);
        outcomes = List.copyOf(outcomes);
        scenarios = List.copyOf(scenarios);
    }

    /**
     * @param help plain words; empty for none
     * @param measure what number is asked for, as an author writes it; null for none
     */
    record Question(
            String id, String title, String help, @Nullable String measure, List<Answer> answers) {}

    /**
     * @param id null where the id is what the page makes of the label
     * @param target id of a question or outcome; null where rules say it
     * @param condition without {@code if}; null for always
     * @param reason plain words; empty for none
     */
    record Answer(
            String label,
            @Nullable String id,
            boolean notSure,
            @Nullable String target,
            @Nullable String condition,
            String reason) {}

    /**
     * A table of rules.
     *
     * @param heads by column: its question
     * @param listed the questions that the table does not say by itself
     */
    record Rules(boolean unique, List<Question> heads, List<Question> listed, List<Rule> rows) {}

    /** @param cells plain words, as a page reads them */
    record Rule(List<String> cells, Outcome outcome) {}

    /**
     * What a page may be called.
     *
     * @param wanted by who imports it; null for what the file says
     * @param file the name of the file, in words
     */
    record Title(@Nullable String wanted, String file) {
        /** @param own what the file says; empty for nothing */
        String or(String own) {
            return wanted != null ? wanted : own.isEmpty() ? file : own;
        }
    }

    /** @param text plain words; empty where they are still to be written */
    record Outcome(String id, String title, String text) {}

    /** @param fragment answers as an address holds them */
    record Scenario(String words, String fragment, Outcome outcome) {}

    /** Gives out ids, each once. */
    static final class Ids {
        private static final int LONGEST = 40;
        /** What the page itself uses. */
        private static final Set<String> TAKEN =
                Set.of("if", "otherwise", "rules", "questions", "outcomes", "scenarios");

        private final FreeNames given = FreeNames.ids();

        /** @param title of the page, whose heading has an id, too */
        Ids(String title) {
            TAKEN.forEach(given::take);
            given.take(Slugs.slug(title));
        }

        /** Of words, without those already given. */
        String of(String words) {
            String id = shortened(Latin.id(words));
            return given.of(id.isEmpty() ? "step" : id);
        }

        private static String shortened(String id) {
            if (id.length() <= LONGEST) {
                return id;
            }
            int end = id.lastIndexOf('-', LONGEST);
            return id.substring(0, end > 0 ? end : LONGEST);
        }
    }

    /** Words of a file as plain words on one line. */
    static final class Words {
        private static final Pattern TAG = Pattern.compile(
                "(?i)</?(?:br|b|i|u|s|em|strong|small|sub|sup|font|span|div|p|tt|code|center|table|tr|td|hr|img|a)\\b[^<>]*>");

        private Words() {}

        /** Empty for what nobody sees. */
        static String plain(String written) {
            String words = written.replaceAll("[\\p{Cntrl}\\s\\u00a0\\ufdd0-\\ufdef\\ufffe\\uffff]+", " ")
                    .strip();
            return Blank.is(words) ? "" : words;
        }

        /** Without the tags that charts have in their labels. */
        static String label(String written) {
            return plain(TAG.matcher(written).replaceAll(" "));
        }
    }

    /** The answers of a question with labels that no other has: what an answer leads to tells two alike apart. */
    static List<Answer> distinct(List<Answer> answers, Function<String, String> title) {
        FreeNames labels = FreeNames.words();
        FreeNames ids = FreeNames.ids();
        List<Answer> distinct = new ArrayList<>();
        for (Answer answer : answers) {
            String label = answer.label().isEmpty() ? title.apply(answer.target()) : answer.label();
            String free = labels.take(label) ? label : labels.of(label + ": " + title.apply(answer.target()));
            String id = Latin.id(free);
            distinct.add(new Answer(
                    free,
                    ids.of(id.isEmpty() ? "answer" : id),
                    answer.notSure(),
                    answer.target(),
                    answer.condition(),
                    answer.reason()));
        }
        return distinct;
    }
}
