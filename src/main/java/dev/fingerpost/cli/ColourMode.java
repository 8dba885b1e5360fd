package dev.fingerpost.cli;

import dev.fingerpost.report.ReportStyle;
import java.util.Locale;

/** When messages have colours. */
enum ColourMode {
    AUTO,
    ALWAYS,
    NEVER;

    /**
     * The option wins; then {@code NO_COLOR} (no-color.org), then {@code CLICOLOR_FORCE} (bixense.com/clicolors); else
     * colours are for terminals.
     */
    ReportStyle style(World world) {
        boolean colours = switch (this) {
            case ALWAYS -> true;
            case NEVER -> false;
            case AUTO -> !isSet(world, "NO_COLOR") && (isForced(world) || isCapable(world));
        };
        return colours ? ReportStyle.COLOUR : ReportStyle.PLAIN;
    }

    private static boolean isSet(World world, String variable) {
        return !world.env().getOrDefault(variable, "").isEmpty();
    }

    private static boolean isForced(World world) {
        return isSet(world, "CLICOLOR_FORCE") && !"0".equals(world.env().get("CLICOLOR_FORCE"));
    }

    private static boolean isCapable(World world) {
        return world.terminal() && !"dumb".equals(world.env().get("TERM"));
    }

    /** As written on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
