package dev.fingerpost.text;

/** Tells words from what nobody sees: a title or a link of such characters is as empty as one of none. */
public final class Blank {
    /** Letters and marks that show nothing, by the properties of Unicode, which Java does not know: fillers of Hangul, Khmer vowels, a braille cell without dots. */
    private static final String FILLERS = "\u034F\u115F\u1160\u17B4\u17B5\u2800\u3164\uFFA0";

    private Blank() {}

    /** Whether a reader sees nothing of this text: it has spaces of any kind alone, and what only joins, parts or turns others. */
    public static boolean is(CharSequence text) {
        return text.codePoints().noneMatch(Blank::isVisible);
    }

    private static boolean isVisible(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> FILLERS.indexOf(c) < 0 && !isVariation(c);
        };
    }

    /** Chooses another shape of the character before. */
    private static boolean isVariation(int c) {
        return c >= 0xFE00 && c <= 0xFE0F || c >= 0xE0100 && c <= 0xE01EF || c >= 0x180B && c <= 0x180F;
    }
}
