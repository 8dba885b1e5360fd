package dev.fingerpost.highlight;

import java.util.HexFormat;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What one kind of token looks like. Immutable but for what is made on first use: most pages need few of the rules of a language, and a
 * rule whose openings stand nowhere in the code does not even need its pattern.
 */
final class TokenRule {
    private final String type;
    /** Other names for it, from special to general. */
    final List<String> aliases;

    private final boolean greedy;
    private final boolean lookbehind;
    private final @Nullable Supplier<List<TokenRule>> inside;
    private final String openings;
    private final String run;
    private final String regex;
    private final @Nullable String colour;
    private volatile @Nullable Pattern pattern;
    private volatile @Nullable Sieve sieve;

    /**
     * Where a match may begin: tells from three neighbouring units whether it is worth trying the pattern.
     *
     * <p>A pattern has up to 32 openings. Bit n of {@code before[k]}, {@code first[k]} and {@code second[k]} says whether in opening n a
     * unit of kind k ({@link CodeText#kind}) may stand before the match, be its first unit, and follow that one. The pattern may match
     * where a bit is set in all three.
     *
     * @param run for a pattern that takes a run of units from anywhere in it to its end and fails or succeeds by what follows: whether
     *     units of a kind belong to such a run. Where the pattern fails once, it fails at all other places of the same run
     */
    record Sieve(int[] before, int[] first, int[] second, boolean[] run) {}

    /** @param inside the rules for what is in the token; null if it is not looked into */
    TokenRule(String language, GrammarLine fields, @Nullable Supplier<List<TokenRule>> inside) {
        type = fields.type;
        aliases = fields.aliases.isEmpty() ? List.of() : List.of(fields.aliases.split(" "));
        greedy = fields.flags.contains("g");
        lookbehind = fields.flags.contains("l");
        this.inside = inside;
        openings = fields.openings;
        run = fields.run;
        regex = fields.regex;
        colour = Colours.of(language, type, aliases);
    }

    /** A line of data, cut at its tabs. {@link Grammars} says what the fields mean. */
    record GrammarLine(
            String type, String aliases, String flags, String inside, String openings, String run, String regex) {
        static GrammarLine of(String line) {
            String[] fields = line.split("\t", -1);
            return new GrammarLine(fields[0], fields[1], fields[2], fields[3], fields[4], fields[5], fields[6]);
        }
    }

    /** Prism's name for the kind of token. */
    String type() {
        return type;
    }

    /** Whether it searches the whole text, and not each piece of it that no earlier rule has taken. */
    boolean greedy() {
        return greedy;
    }

    /** Whether the first group of its pattern holds what must stand before the token. */
    boolean lookbehind() {
        return lookbehind;
    }

    /** The rules for what is in the token; null if it is not looked into. */
    @Nullable
    List<TokenRule> inside() {
        return inside == null ? null : inside.get();
    }

    /** The class of the token's colour, null if it has none. */
    @Nullable
    String colour() {
        return colour;
    }

    Pattern pattern() {
        Pattern known = pattern;
        if (known == null) {
            known = Pattern.compile(regex, Pattern.DOTALL);
            pattern = known;
        }
        return known;
    }

    Sieve sieve() {
        Sieve known = sieve;
        if (known == null) {
            known = sieve(openings, run);
            sieve = known;
        }
        return known;
    }

    private static Sieve sieve(String openings, String run) {
        int[][] sets = new int[3][CodeText.EDGE + 1];
        int opening = 1;
        for (String triple : openings.split(",")) {
            String[] parts = triple.split(" ");
            for (int i = 0; i < sets.length; i++) {
                add(parts[i], opening, sets[i]);
            }
            opening <<= 1;
        }
        int[] inRun = new int[CodeText.EDGE + 1];
        add(run, 1, inRun);
        boolean[] isInRun = new boolean[inRun.length];
        for (int unit = 0; unit < inRun.length; unit++) {
            isInRun[unit] = inRun[unit] != 0;
        }
        return new Sieve(sets[0], sets[1], sets[2], isInRun);
    }

    /** @param ranges each is its first and last unit, two hexadecimal digits each; {@code *} for all there are */
    private static void add(String ranges, int bit, int[] units) {
        String all = ranges.equals("*") ? "00" + HexFormat.of().toHexDigits((byte) CodeText.EDGE) : ranges;
        for (int i = 0; i < all.length(); i += 4) {
            int last = Integer.parseInt(all, i + 2, i + 4, 16);
            for (int unit = Integer.parseInt(all, i, i + 2, 16); unit <= last; unit++) {
                units[unit] |= bit;
            }
        }
    }
}
