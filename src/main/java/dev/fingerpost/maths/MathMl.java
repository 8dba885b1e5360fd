package dev.fingerpost.maths;

import dev.fingerpost.script.ScriptException;
import dev.fingerpost.script.Scripts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Maths as its readers get it, or why they cannot. */
public sealed interface MathMl {
    /** In characters: a page of proofs has no longer formula. */
    int LONGEST = 4_000;

    /**
     * It can be drawn: MathML, with its TeX as an annotation that is not shown.
     *
     * @param html a complete {@code math} element, without styles of its own: the page's policy forbids them
     */
    record Element(String html) implements MathMl {
        /** The same on a line of text, where no markup can stand: {@code (a+b)/2 ≤ √x₁}. */
        public String words() {
            return new Line(html).words();
        }
    }

    /**
     * It cannot be drawn.
     *
     * @param offset into the TeX, from 0; its length where the fault is that it ends
     * @param why as it follows a colon
     */
    record Faulty(int offset, String why) implements MathMl {}

    /**
     * Turns TeX into MathML. The same input always gives the same result.
     *
     * @param tex without the marks around it
     * @param display whether it stands by itself, in the middle and in full size
     */
    static MathMl of(String tex, boolean display) {
        Matcher definition = Temml.REFUSED.matcher(tex);
        if (tex.length() > LONGEST) {
            return new Faulty(LONGEST, "it is longer than " + LONGEST + " characters");
        } else if (definition.find()) {
            return new Faulty(
                    definition.start(),
                    "`" + definition.group() + "` "
                            + (Temml.REFERENCE.matcher(definition.group()).matches()
                                    ? "refers to other maths"
                                    : "defines a command")
                            + ", which maths in a page cannot do");
        }
        try {
            return Temml.draw(tex, display);
        } catch (ScriptException e) {
            return new Faulty(0, "it is more than can be drawn");
        }
    }

    /** Temml, see {@code src/main/resources/maths/}. */
    final class Temml {
        private static final Scripts SCRIPTS = new Scripts("/maths/temml.js", "/maths/maths.js");

        /** As on GitHub, which refuses them too: a few lines of them can stand for any amount of work. */
        private static final Pattern REFERENCE = Pattern.compile("\\\\(?:(?:eq)?ref|label)");

        private static final Pattern REFUSED = Pattern.compile(
                "\\\\(?:[egx]?def|let|futurelet|global|long|(?:new|renew|provide)command|(?:eq)?ref|label)(?![A-Za-z])");

        /** What it adds to a message: the place, with the text around it. */
        private static final Pattern PLACE = Pattern.compile(" at (?:position|end of input)(?s:.*)");

        private static final Pattern STYLE = Pattern.compile("(?: class=\"([^\"]*)\")? style=\"([^\"]*)\"");
        private static final Pattern DECLARATION = Pattern.compile("([a-z-]+):([^;]*)");

        /** Declarations that make a difference which other rules of {@code templates/assets/css} do not make, by class. */
        private static final Map<String, String> CLASSES = Map.ofEntries(
                Map.entry("padding-left:0em", "ms-l0"),
                Map.entry("padding-right:0em", "ms-r0"),
                Map.entry("padding-left:1em", "ms-l1"),
                Map.entry("padding:0", "ms-p0"),
                Map.entry("width:50%", "ms-half"),
                Map.entry("width:100%", "ms-wide"),
                Map.entry("border-top:0.06em solid", "ms-top"),
                Map.entry("border-bottom:0.06em solid", "ms-bottom"),
                Map.entry("border-left:0.06em solid", "ms-left"),
                Map.entry("border-right:0.06em solid", "ms-right"),
                Map.entry("border-top:0.15em double", "ms-top"),
                Map.entry("border-bottom:0.15em double", "ms-bottom"),
                Map.entry("border-top:0.06em dashed", "ms-top"),
                Map.entry("border-bottom:0.06em dashed", "ms-bottom"),
                Map.entry("border-left:0.06em dashed", "ms-left"),
                Map.entry("border-right:0.06em dashed", "ms-right"),
                Map.entry("border:1px solid", "ms-box"),
                Map.entry("font-weight:bold", "ms-bold"),
                Map.entry("transform:scaleX(-1)", "ms-flip"));

        private Temml() {}

        private static MathMl draw(String tex, boolean display) {
            Map<?, ?> answer = (Map<?, ?>) SCRIPTS.call("maths", tex, display ? "display" : "line");
            if (answer != null && answer.get("html") instanceof String html) {
                return new Element(withoutStyles(html));
            }
            String why = answer == null ? "" : String.valueOf(answer.get("fault"));
            int at = answer != null && answer.get("at") instanceof Double position ? position.intValue() : -1;
            boolean ends = why.contains(" at end of input");
            String said = PLACE.matcher(why).replaceFirst("").strip();
            return new Faulty(ends ? tex.length() : Math.min(Math.max(at, 0), tex.length()), said);
        }

        private static String withoutStyles(String html) {
            return STYLE.matcher(html)
                    .replaceAll(found -> Matcher.quoteReplacement(attributes(found.group(1), found.group(2))));
        }

        private static String attributes(String classes, String style) {
            StringBuilder names = new StringBuilder(classes == null ? "" : classes);
            StringBuilder others = new StringBuilder();
            Matcher declarations = DECLARATION.matcher(style);
            while (declarations.find()) {
                String property = declarations.group(1).strip();
                String value = declarations.group(2).strip();
                String name = CLASSES.get(property + ":" + value);
                if (name != null) {
                    names.append(names.isEmpty() ? "" : " ").append(name);
                } else if (property.equals("color") || property.equals("background-color")) {
                    String attribute = property.equals("color") ? "mathcolor" : "mathbackground";
                    others.append(' ')
                            .append(attribute)
                            .append("=\"")
                            .append(value)
                            .append('"');
                }
            }
            return (names.isEmpty() ? "" : " class=\"" + names + "\"") + others;
        }
    }

    /** Reads MathML as people read it out: what stands above or below follows what it belongs to. */
    final class Line {
        private static final Pattern TOKEN =
                Pattern.compile("<(?<end>/?)(?<name>[a-z]+)(?<rest>[^>]*)>|(?<text>[^<]+)");
        private static final String RELATIONS = "=≠<>≤≥≈≡∼∝∈∉⊂⊆∪∩→⇒⇔↦";
        private static final String PLAIN = "0123456789+−=()";
        private static final String BELOW = "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎";
        private static final String ABOVE = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾";
        private static final String ACCENTS = "ˆ~¯‾→˙¨";
        private static final String COMBINING = "\u0302\u0303\u0304\u0304\u20d7\u0307\u0308";

        private final Matcher token;

        private Line(String html) {
            token = TOKEN.matcher(html);
        }

        private String words() {
            return String.join("", parts()).replaceAll("\\s+", " ").strip();
        }

        /** What each of the elements here says, up to the end of that around them. */
        private List<String> parts() {
            List<String> parts = new ArrayList<>();
            while (token.find() && !"/".equals(token.group("end"))) {
                String text = token.group("text");
                if (text == null) {
                    String rest = token.group("rest");
                    parts.add(rest.endsWith("/") ? " " : element(token.group("name"), rest, parts()));
                } else {
                    parts.add(text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&"));
                }
            }
            return parts;
        }

        private static String element(String name, String attributes, List<String> parts) {
            String first = parts.isEmpty() ? "" : parts.get(0);
            String second = parts.size() < 2 ? "" : parts.get(1);
            return switch (name) {
                case "annotation" -> "";
                case "mo" -> first.length() == 1 && RELATIONS.contains(first) ? " " + first + " " : first;
                case "msup" -> first + small(second, ABOVE, "^");
                case "msub", "munder" -> first + small(second, BELOW, "_");
                case "msubsup", "munderover" ->
                    first + small(second, BELOW, "_") + small(parts.get(parts.size() - 1), ABOVE, "^") + " ";
                case "mover" ->
                    second.length() == 1 && ACCENTS.contains(second)
                            ? first + COMBINING.charAt(ACCENTS.indexOf(second))
                            : first + small(second, ABOVE, "^");
                case "mfrac" ->
                    attributes.contains("linethickness=\"0")
                            ? first + " " + second
                            : grouped(first) + "/" + grouped(second);
                case "msqrt" -> "√" + grouped(String.join("", parts));
                case "mroot" -> small(second, ABOVE, "") + "√" + grouped(first);
                case "mtr" -> String.join(" ", parts);
                case "mtable" -> String.join("; ", parts);
                default -> String.join("", parts);
            };
        }

        /** With the characters that are small by themselves, else behind a sign. */
        private static String small(String words, String characters, String sign) {
            String plain = words.replace(" ", "");
            if (plain.chars().allMatch(c -> c == '′')) {
                return plain;
            } else if (plain.chars().anyMatch(c -> PLAIN.indexOf(c) < 0)) {
                return sign + grouped(plain);
            }
            StringBuilder small = new StringBuilder();
            plain.chars().forEach(c -> small.append(characters.charAt(PLAIN.indexOf(c))));
            return small.toString();
        }

        private static String grouped(String words) {
            return words.length() == 1 || words.codePoints().allMatch(Character::isLetterOrDigit)
                    ? words
                    : "(" + words.strip() + ")";
        }
    }
}
