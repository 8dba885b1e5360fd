package dev.fingerpost.record;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How a decision stands. In the order in which a log shows them. */
public enum Status {
    PROPOSED(
            "proposed|proposal|open|pending|(?:in|under) (?:review|progress|discussion|consideration)|review|rfc|new|idea|suggested"
                    + "|requested|unresolved|to be decided|tbd|vorgeschlagen|offen|propos[ée]e?|propuest[ao]"),
    DRAFT("draft|drafting|wip|work in progress|entwurf"),
    ACCEPTED(
            "accepted|approved|adopted|agreed|decided|done|implemented|implementing|active|current|final|enacted|confirmed"
                    + "|ratified|resolved|completed?|in force|amended|akzeptiert|angenommen|entschieden|accept[ée]e?|approuv[ée]e?"
                    + "|aceptad[ao]|aceit[ao]|aprobad[ao]|kabul edildi"),
    DEPRECATED(
            "depreciated|depricated|deprecated|obsoleted?|retired|archived|expired|outdated|veraltet|d[ée]pr[ée]ci[ée]e?|obsol[èe]te"),
    SUPERSEDED(
            "supers?c?eded|superceeded|superseeded|supplanted|replaced|obsoleted by|deprecated by|ersetzt|abgel[öo]st|remplac[ée]e?"
                    + "|reemplazad[ao]|substitu[íi]d[ao]"),
    REJECTED(
            "rejected|declined|withdrawn|abandoned|cancell?ed|dropped|denied|refused|not accepted|won'?t do|abgelehnt|verworfen"
                    + "|rejet[ée]e?|rechazad[ao]|rejeitad[ao]"),
    /** No status that can be read. */
    UNKNOWN("(?!)");

    private static final Map<Status, Pattern> WORDS = new EnumMap<>(Status.class);

    static {
        for (Status status : values()) {
            WORDS.put(status, Pattern.compile("(?iu)(?<![\\p{L}\\p{N}])(?:" + status.words + ")(?![\\p{L}\\p{N}])"));
        }
    }

    private final String words;

    Status(String words) {
        this.words = words;
    }

    /** As files for other programs have it: {@code accepted} and so on. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether others may rest on it. */
    public boolean holds() {
        return this != SUPERSEDED && this != REJECTED && this != DEPRECATED;
    }

    /** The status that a text begins with, the longest word first; null if it begins with none. */
    static @Nullable Status atStart(String text) {
        Status found = null;
        int longest = 0;
        for (Map.Entry<Status, Pattern> words : WORDS.entrySet()) {
            Matcher word = words.getValue().matcher(text);
            if (word.lookingAt() && word.end() > longest) {
                found = words.getKey();
                longest = word.end();
            }
        }
        return found;
    }

    /** The one status that a text names; null if it names none, or several as forms to fill in do. */
    static @Nullable Status anywhere(String text) {
        Status found = null;
        for (Map.Entry<Status, Pattern> words : WORDS.entrySet()) {
            if (words.getValue().matcher(text).find()) {
                if (found != null) {
                    return null;
                }
                found = words.getKey();
            }
        }
        return found;
    }
}
