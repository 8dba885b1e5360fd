package dev.fingerpost.text;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds what an author probably meant. */
public final class Suggest {
    /** Names under three letters are never guessed: every other short name is one edit away. */
    private static final int SHORTEST = 3;

    /** Nor are longer ones: to compare two takes the product of their lengths, in time and memory. */
    private static final int LONGEST = 1_000;

    private Suggest() {}

    /** The known name nearest to the given one, if it is near enough to be what was meant. */
    public static Optional<String> nearest(String name, Collection<String> known) {
        if (name.length() < SHORTEST || name.length() > LONGEST) {
            return Optional.empty();
        }
        String written = name.toLowerCase(Locale.ROOT);
        int least = Math.max(1, name.length() / 3);
        String nearest = null;
        for (String candidate : known) {
            if (candidate.length() < SHORTEST || Math.abs(candidate.length() - name.length()) > least) {
                continue;
            }
            String letters = candidate.toLowerCase(Locale.ROOT);
            int distance = lettersApart(written, letters) > least ? Integer.MAX_VALUE : distance(written, letters);
            if (distance < least || distance == least && (nearest == null || candidate.compareTo(nearest) < 0)) {
                nearest = candidate;
                least = distance;
            }
        }
        return Optional.ofNullable(nearest);
    }

    /** No fewer edits lead from one text to another than the longer list has letters that the other lacks. */
    private static int lettersApart(String a, String b) {
        int[] more = new int[64];
        a.chars().forEach(c -> more[c & 63]++);
        b.chars().forEach(c -> more[c & 63]--);
        int above = 0;
        int below = 0;
        for (int count : more) {
            above += Math.max(count, 0);
            below -= Math.min(count, 0);
        }
        return Math.max(above, below);
    }

    /** The hint that names it. */
    public static String question(String near) {
        return "did you mean `" + near + "`?";
    }

    /** Edits (insert, delete, replace, swap of neighbours) from one text to another: optimal string alignment. */
    static int distance(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            d[i][0] = i;
        }
        for (int j = 0; j <= b.length(); j++) {
            d[0][j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            for (int j = 1; j <= b.length(); j++) {
                int cost = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                d[i][j] = Math.min(Math.min(d[i - 1][j] + 1, d[i][j - 1] + 1), d[i - 1][j - 1] + cost);
                boolean swapped =
                        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
                if (swapped) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d[a.length()][b.length()];
    }
}
