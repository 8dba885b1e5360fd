package dev.fingerpost.browser;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.ReducedMotion;

/** How a reader looks at a page. */
public record View(int width, int height, boolean isDark, boolean hasScript, boolean isForced, boolean isStill) {
    public static View wide() {
        return of(1440, 900);
    }

    public static View narrow() {
        return of(390, 844);
    }

    public static View of(int width, int height) {
        return new View(width, height, false, true, false, false);
    }

    public View dark() {
        return new View(width, height, true, hasScript, isForced, isStill);
    }

    public View withoutScript() {
        return new View(width, height, isDark, false, isForced, isStill);
    }

    /** With the reader's own few colours in place of the page's. */
    public View forced() {
        return new View(width, height, isDark, hasScript, true, isStill);
    }

    /** With as little motion as can be. */
    public View still() {
        return new View(width, height, isDark, hasScript, isForced, true);
    }

    NewContextOptions options() {
        return new NewContextOptions()
                .setViewportSize(width, height)
                .setJavaScriptEnabled(hasScript)
                .setColorScheme(colours())
                .setForcedColors(forcing())
                .setReducedMotion(motion());
    }

    EmulateMediaOptions media() {
        return new EmulateMediaOptions()
                .setColorScheme(colours())
                .setForcedColors(forcing())
                .setReducedMotion(motion());
    }

    private ColorScheme colours() {
        return isDark ? ColorScheme.DARK : ColorScheme.LIGHT;
    }

    private ForcedColors forcing() {
        return isForced ? ForcedColors.ACTIVE : ForcedColors.NONE;
    }

    private ReducedMotion motion() {
        return isStill ? ReducedMotion.REDUCE : ReducedMotion.NO_PREFERENCE;
    }

    @Override
    public String toString() {
        return width + " px" + (isDark ? ", dark" : "") + (isForced ? ", forced colours" : "");
    }
}
