package dev.fingerpost.assets;

import dev.fingerpost.config.Colour;
import dev.fingerpost.config.Look;
import dev.fingerpost.page.Located;
import dev.fingerpost.path.ProjectPath;
import dev.fingerpost.path.SitePath;
import dev.fingerpost.site.Assets;
import org.jspecify.annotations.Nullable;

/** The style sheet that a look by keys makes. */
public final class LookStyle {
    private LookStyle() {}

    /** Rules that come behind the theme's; empty where nothing differs. */
    public static String css(Look look) {
        return fonts(look.fonts()) + accent(look);
    }

    /** The theme's own faces stay behind, for letters that the files do not have. */
    private static String fonts(Look.@Nullable FontFiles fonts) {
        if (fonts == null) {
            return "";
        }
        return face("Own text", fonts.text(), "normal") + face("Own text", fonts.italic(), "italic")
                + face("Own interface", fonts.sans(), "normal") + "@layer tokens {\n  :root {\n"
                + (fonts.text() == null ? "" : "    --fp-own-text: \"Own text\",;\n")
                + (fonts.sans() == null ? "" : "    --fp-own-interface: \"Own interface\",;\n") + "  }\n}\n";
    }

    private static String face(String family, @Nullable Located<ProjectPath> font, String style) {
        return font == null
                ? ""
                : "@font-face {\n  font-family: \"" + family + "\";\n  src: url(\""
                        + new SitePath(font.value().below(ProjectPath.STATIC)).href(Assets.STYLE.url())
                        + "\") format(\"woff2\");\n  font-style: " + style
                        + ";\n  font-weight: 100 900;\n  font-display: swap;\n}\n";
    }

    private static String accent(Look look) {
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
