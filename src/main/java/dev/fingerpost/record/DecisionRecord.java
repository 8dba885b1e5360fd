package dev.fingerpost.record;

import dev.fingerpost.path.PagePath;
import dev.fingerpost.path.Position;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a decision record says, whatever form it has. Texts are without markup.
 *
 * @param path of its page
 * @param number without leading zeros; null for records that go by their date or by their name
 * @param title without the number
 * @param state how the decision stands
 * @param date of the decision; null when nothing tells it
 * @param dates all that it names, in its order
 * @param tags that its text names, besides those of front matter
 * @param links to other records, in its order
 * @param argument what was weighed and what was chosen
 */
public record DecisionRecord(
        PagePath path,
        @Nullable String number,
        String title,
        State state,
        @Nullable LocalDate date,
        List<Dated> dates,
        List<Person> people,
        List<String> tags,
        List<Link> links,
        Argument argument) {
    public DecisionRecord {
        dates = List.copyOf(dates);
        people = List.copyOf(people);
        tags = List.copyOf(tags);
        links = List.copyOf(links);
    }

    /** The same record on its page's other place. */
    public DecisionRecord at(PagePath place) {
        return new DecisionRecord(place, number, title, state, date, dates, people, tags, links, argument);
    }

    /** By its path alone: records are kept in sets, and some have thousands of links. */
    @Override
    public int hashCode() {
        return path.hashCode();
    }

    /** Whether two titles mean one option: they seldom agree to the letter. */
    public static boolean isSame(String title, String other) {
        return isLike(key(title), key(other));
    }

    private static boolean isLike(String key, String other) {
        return key.equals(other)
                || key.length() > 3 && other.startsWith(key)
                || other.length() > 3 && key.startsWith(other);
    }

    private static String key(String title) {
        return title.toLowerCase(Locale.ROOT)
                .replaceFirst("^(?:option|alternative)?\\s*[\\d a-e]?[.):–—-]\\s*", "")
                .replaceAll("[^\\p{L}\\p{N}]+", "");
    }

    /**
     * How a decision stands.
     *
     * @param words as written; empty where it says nothing
     * @param form how the record writes such things, which is how it should be told to write more
     * @param at where it says so; its title where it does not
     */
    public record State(Status status, String words, Form form, Position at) {}

    /** Where a record keeps its status. */
    public enum Form {
        /** A key of front matter: MADR 3 and 4. */
        FRONT_MATTER,
        /** A section of that name: Nygard, adr-tools. */
        SECTION,
        /** A line of a list, a line of text or a row of a table: MADR 2, log4brains. */
        LINE,
        NONE
    }

    /** @param word what it is the day of, in small letters: {@code date}, {@code updated} … */
    public record Dated(String word, LocalDate day, Position at) {}

    /** Somebody who had a part in it. */
    public record Person(Role role, String name) {}

    /** What part somebody had. */
    public enum Role {
        DECIDER,
        CONSULTED,
        INFORMED,
        AUTHOR
    }

    /**
     * A link to another record.
     *
     * @param target a path like that of a link, or a number
     * @param words of the link
     */
    public record Link(Kind kind, String target, String words, Position at) {}

    /** What one record is to another. */
    public enum Kind {
        SUPERSEDES,
        SUPERSEDED_BY,
        AMENDS,
        AMENDED_BY,
        BUILDS_ON,
        GROUND_OF,
        RELATES;

        /** What the other is to the one. */
        public Kind back() {
            return switch (this) {
                case SUPERSEDES -> SUPERSEDED_BY;
                case SUPERSEDED_BY -> SUPERSEDES;
                case AMENDS -> AMENDED_BY;
                case AMENDED_BY -> AMENDS;
                case BUILDS_ON -> GROUND_OF;
                case GROUND_OF -> BUILDS_ON;
                case RELATES -> RELATES;
            };
        }
    }

    /**
     * @param chosen words of the option that was chosen; null where it names none
     * @param outcome the first paragraph on what was decided; empty where there is none
     * @param confirmation how it is seen that the decision is kept; empty likewise
     */
    public record Argument(
            List<String> drivers,
            List<Option> options,
            @Nullable String chosen,
            String outcome,
            List<Point> consequences,
            String confirmation) {
        public Argument {
            drivers = List.copyOf(drivers);
            options = List.copyOf(options);
            consequences = List.copyOf(consequences);
        }
    }

    /** An option that was considered, with what speaks for and against it. */
    public record Option(String title, List<Point> points) {
        public Option {
            points = List.copyOf(points);
        }
    }

    /** One thing that speaks for or against. */
    public record Point(Tone tone, String text) {}

    /** Whether a thing is good. */
    public enum Tone {
        GOOD,
        NEUTRAL,
        BAD,
        /** The record does not say. */
        PLAIN
    }
}
