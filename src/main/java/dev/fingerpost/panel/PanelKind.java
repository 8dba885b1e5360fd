package dev.fingerpost.panel;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kinds of panel; each is the language of its fences. */
public enum PanelKind {
    COMPARISON,
    SCORECARD,
    CALCULATOR,
    REGISTER;

    /** As fences name it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind whose fences have this language, if any. */
    public static Optional<PanelKind> byWord(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }
}
