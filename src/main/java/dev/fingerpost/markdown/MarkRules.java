package dev.fingerpost.markdown;

import dev.fingerpost.markdown.LeftoverRules.LeftoverRule;
import dev.fingerpost.text.Slugs;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Marks within a line that other tools read: changes, keys, raised text, notes, names of blocks, maths. */
final class MarkRules {
    static final List<LeftoverRule> ALL = List.of(
            changed("{++", "\\{\\+\\+(?<to>[^{}\\n]{1,300}?)\\+\\+}", "<ins>", "</ins>"),
            changed("{--", "\\{--(?<to>[^{}\\n]{1,300}?)--}", "<del>", "</del>"),
            changed("{==", "\\{==(?<to>[^{}\\n]{1,300}?)==}", "<mark>", "</mark>"),
            changed("{>>", "\\{>>(?<to>[^{}\\n]{1,300}?)<<}", "<!--", "-->"),
            LeftoverRules.mended(
                    "{~~",
                    LeftoverRules.all("\\{~~(?<from>[^{}\\n]{0,300}?)~>(?<to>[^{}\\n]{0,300}?)~~}"),
                    "a change in CriticMarkup",
                    found -> "<del>" + found.group("from") + "</del><ins>" + found.group("to") + "</ins>"),
            LeftoverRules.mended(
                    "{/*",
                    LeftoverRules.all("\\{/\\*(?<to>(?:(?!--)[^\\n]){0,300}?)\\*/}"),
                    "a comment of MDX",
                    found -> "<!--" + found.group("to") + "-->"),
            LeftoverRules.mended(
                    "++",
                    LeftoverRules.all(
                            "(?<![+\\w])\\+\\+(?<to>[a-z0-9][a-z0-9-]{0,30}(?:\\+[a-z0-9-]{1,30}){0,6})\\+\\+(?![+\\w])"),
                    "keys of MkDocs",
                    found -> Stream.of(found.group("to").split("\\+"))
                            .map(key -> "<kbd>" + key.substring(0, 1).toUpperCase(Locale.ROOT) + key.substring(1)
                                    + "</kbd>")
                            .collect(Collectors.joining("+"))),
            LeftoverRules.mended(
                    "^^",
                    LeftoverRules.all("(?<![\\^\\w])\\^\\^(?=[^\\s^])(?<to>[^^\\n]{0,300}[^\\s^])\\^\\^(?![\\^\\w])"),
                    "inserted text of MkDocs",
                    found -> "<ins>" + found.group("to") + "</ins>"),
            LeftoverRules.mended(
                    raised(),
                    LeftoverRules.all("(?<=[\\w)])\\^(?<to>[\\w+-]{1,20})\\^(?![\\w^])"),
                    "raised text of MkDocs",
                    found -> "<sup>" + found.group("to") + "</sup>"),
            LeftoverRules.rule(
                    "^[",
                    LeftoverRules.all("\\^\\[(?=[^\\[\\]\\n]{0,300}\\s)[^\\[\\]\\n]{1,300}]"),
                    "a note of Obsidian or Pandoc",
                    "write `[^note]` here, and below a line `[^note]: ` with its words"),
            LeftoverRules.mended(
                    " ^",
                    Pattern.compile(
                            "(?m)(?<=\\S)(?<at>[ \\t]\\^(?=[A-Za-z0-9-]{0,40}[A-Za-z])(?<to>[A-Za-z0-9-]{4,40}))[ \\t]*$"),
                    "the name of a block in Obsidian",
                    found -> " <a id=\"" + Slugs.slug(found.group("to")) + "\"></a>"),
            LeftoverRules.mended(
                    "\\\\(|\\\\[",
                    LeftoverRules.all(
                            "\\\\\\\\\\((?<to>[^\\n]{1,300}?)\\\\\\\\\\)|\\\\\\\\\\[(?<block>[^\\n]{1,300}?)\\\\\\\\]"),
                    "maths of mdBook",
                    found -> found.group("to") != null
                            ? "$" + found.group("to").strip() + "$"
                            : "$$" + found.group("block").strip() + "$$"));

    private MarkRules() {}

    private static LeftoverRule changed(String sign, String regex, String before, String after) {
        return LeftoverRules.mended(
                sign,
                LeftoverRules.all(regex),
                "a change in CriticMarkup",
                found -> before + found.group("to") + after);
    }

    private static String raised() {
        return Stream.concat(
                        "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
                                .chars()
                                .mapToObj(Character::toString),
                        Stream.of(")"))
                .map(letter -> letter + "^")
                .collect(Collectors.joining("|"));
    }
}
