package dev.fingerpost.assets;

import dev.fingerpost.config.Colour;
import dev.fingerpost.config.Look;

/** The style sheet that a look by keys makes. */
public final class LookStyle {
    private LookStyle() {}

    /** Rules that come behind the theme's; empty where nothing differs. */
    public static String css(Look look) {
        if (look.accent() == null) {
            return "";
        }
        Colour light = look.accent().light().value();
        Colour dark = look.accent().onDark();
        String both = "light-dark(" + light + ", " + dark + ")";
        return "@layer tokens {\n  :root {\n    --fp-link: " + both + ";\n    --fp-blaze: " + both
                + ";\n    --fp-on-blaze: light-dark(" + ink(light) + ", " + ink(dark) + ");\n    --fp-focus: " + both
                + ";\n    --fp-found: light-dark(" + light + "33, " + dark + "40);\n  }\n}\n";
    }

    /** What can be read on it best. */
    private static Colour ink(Colour ground) {
        return ground.contrast(Colour.WHITE) >= ground.contrast(Colour.BLACK) ? Colour.WHITE : Colour.BLACK;
    }
}
