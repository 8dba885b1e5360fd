package dev.fingerpost.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * A pattern for paths, as .gitignore has them: {@code *} stands for any part of a name, {@code **} for any part of a path, {@code **}{@code /} for
 * any folders, or none, {@code ?} for one character; all else for itself. Takes time in proportion to the lengths of pattern and path, whatever
 * stands in them: a regular expression of several stars in a row would try them against each other.
 */
public final class Glob {
    private enum Kind {
        LITERAL,
        ONE,
        NAME,
        PATH,
        /** Begins {@code **}{@code /}: what follows may stand here, or behind folders. */
        FOLDERS,
        /** Within {@code **}{@code /}: goes on behind each slash. */
        FOLDER
    }

    private record Sign(Kind kind, int character) {}

    private final List<Sign> signs;

    private Glob(List<Sign> signs) {
        this.signs = signs;
    }

    public static Glob of(String pattern) {
        List<Sign> signs = new ArrayList<>();
        int[] written = pattern.codePoints().toArray();
        for (int at = 0; at < written.length; at++) {
            boolean isDouble = written[at] == '*' && at + 1 < written.length && written[at + 1] == '*';
            if (isDouble && at + 2 < written.length && written[at + 2] == '/') {
                signs.add(new Sign(Kind.FOLDERS, 0));
                signs.add(new Sign(Kind.FOLDER, 0));
                at += 2;
            } else if (isDouble) {
                signs.add(new Sign(Kind.PATH, 0));
                at++;
            } else {
                signs.add(
                        switch (written[at]) {
                            case '*' -> new Sign(Kind.NAME, 0);
                            case '?' -> new Sign(Kind.ONE, 0);
                            default -> new Sign(Kind.LITERAL, written[at]);
                        });
            }
        }
        return new Glob(List.copyOf(signs));
    }

    /** Whether it fits the whole of a path with slashes. */
    public boolean matches(String path) {
        BitSet open = new BitSet();
        open(open, 0);
        for (int character : path.codePoints().toArray()) {
            BitSet next = new BitSet();
            for (int at = open.nextSetBit(0); at >= 0 && at < signs.size(); at = open.nextSetBit(at + 1)) {
                step(next, at, character);
            }
            open = next;
        }
        return open.get(signs.size());
    }

    /** Where a pattern may stand once a character was read at a sign. */
    private void step(BitSet next, int at, int character) {
        Sign sign = signs.get(at);
        switch (sign.kind) {
            case LITERAL -> open(next, sign.character == character ? at + 1 : -1);
            case ONE -> open(next, character == '/' ? -1 : at + 1);
            case NAME -> open(next, character == '/' ? -1 : at);
            case PATH -> open(next, at);
            case FOLDERS -> {} // stands for nothing itself
            case FOLDER -> {
                next.set(at);
                open(next, character == '/' ? at + 1 : -1);
            }
        }
    }

    /** With all that may stand there too, since a sign may stand for nothing. */
    private void open(BitSet open, int from) {
        if (from < 0) {
            return;
        }
        for (int at = from; ; at++) {
            open.set(at);
            Kind kind = at < signs.size() ? signs.get(at).kind : Kind.LITERAL;
            if (kind == Kind.FOLDERS) {
                open.set(at + 1);
                at++;
            } else if (kind != Kind.NAME && kind != Kind.PATH) {
                return;
            }
        }
    }
}
