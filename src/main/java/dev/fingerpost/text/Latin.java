package dev.fingerpost.text;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Words of any script as an id of small letters, digits and single hyphens. Latin letters lose their marks; Cyrillic, Greek, Hebrew,
 * Arabic, kana and Hangul are written as they are spelt, without regard to the language; any other letter becomes its code point, such as
 * {@code u6f22}. The tables never change: what was an id stays one.
 */
public final class Latin {
    private static final Map<Integer, String> LETTERS = new HashMap<>();

    static {
        letters("ßẞæœøđðþłħıŋ", "ss ss ae oe o d d th l h i ng");
        letters(
                "абвгдежзийклмнопрстуфхцчшщъыьэюяёєіїґўђѓјљњќћџ",
                "a b v g d e zh z i i k l m n o p r s t u f kh ts ch sh shch _ y _ e iu ia e ie i i g u dj g j lj nj k c dz");
        letters("αβγδεζηθικλμνξοπρσςτυφχψω", "a v g d e z i th i k l m n x o p r s s t y f ch ps o");
        letters("אבגדהוזחטיכךלמםנןסעפףצץקרשת", "_ b g d h v z ch t y k k l m m n n s _ p p ts ts k r sh t");
        letters(
                "ابتثجحخدذرزسشصضطظعغفقكلمنهويىةءآأإؤئپچژگکی",
                "a b t th j h kh d dh r z s sh s d t z _ gh f q k l m n h w y a h _ a a i w y p ch zh g k y");
        letters(
                "アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヰヱヲン",
                "a i u e o ka ki ku ke ko sa shi su se so ta chi tsu te to na ni nu ne no ha hi fu he ho ma mi mu me mo ya yu yo ra ri ru re ro wa i e o n");
        letters(
                "ガギグゲゴザジズゼゾダヂヅデドバビブベボパピプペポヴ",
                "ga gi gu ge go za ji zu ze zo da ji zu de do ba bi bu be bo pa pi pu pe po vu");
        letters("ァィゥェォャュョッー", "a i u e o ya yu yo _ _");
    }

    private static final String[] FIRST = "g kk n d tt r m b pp s ss _ j jj ch k t p h".split(" ");
    private static final String[] MIDDLE = "a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i".split(" ");
    private static final String[] LAST = "_ k k k n n n t l k m l l l p l m p p t t ng t t k t p t".split(" ");
    private static final int HANGUL = 0xac00;
    private static final int HANGUL_END = 0xd7a3;
    private static final int HIRAGANA = 0x3041;
    private static final int HIRAGANA_END = 0x3096;
    private static final int TO_KATAKANA = 0x60;

    private Latin() {}

    private static void letters(String from, String to) {
        String[] latin = to.split(" ");
        int[] letters = from.codePoints().toArray();
        for (int i = 0; i < letters.length; i++) {
            LETTERS.put(letters[i], latin[i].equals("_") ? "" : latin[i]);
        }
    }

    /** The id of these words; empty where they hold neither letter nor digit. */
    public static String id(String words) {
        String text = Normalizer.normalize(words, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        StringBuilder id = new StringBuilder();
        text.codePoints().forEach(c -> id.append(letter(c)));
        return id.toString().replaceAll("-+", "-").replaceAll("^-|-$", "");
    }

    private static String letter(int c) {
        if (c < 0x80) {
            return Character.isLetterOrDigit(c) ? Character.toString(c) : "-";
        }
        int katakana = c >= HIRAGANA && c <= HIRAGANA_END ? c + TO_KATAKANA : c;
        String known = LETTERS.get(katakana);
        if (known != null) {
            return known;
        }
        if (c >= HANGUL && c <= HANGUL_END) {
            return hangul(c - HANGUL);
        }
        if (Character.isDigit(c)) {
            return Integer.toString(Character.digit(c, 10));
        }
        int base =
                Normalizer.normalize(Character.toString(c), Normalizer.Form.NFD).codePointAt(0);
        if (base != c) {
            return letter(base);
        }
        // Marks that no letter took up say how it is spoken.
        boolean mark = Character.getType(c) == Character.NON_SPACING_MARK;
        return Character.isLetter(c) ? "-u" + Integer.toHexString(c) + "-" : mark ? "" : "-";
    }

    private static String hangul(int syllable) {
        int last = syllable % LAST.length;
        int middle = syllable / LAST.length % MIDDLE.length;
        int first = syllable / LAST.length / MIDDLE.length;
        return (FIRST[first] + MIDDLE[middle] + LAST[last]).replace("_", "");
    }
}
