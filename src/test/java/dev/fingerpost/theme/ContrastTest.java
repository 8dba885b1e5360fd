package dev.fingerpost.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The colours of the theme are far enough apart: WCAG 2.2, criteria 1.4.3 (4.5 for text) and 1.4.11 (3 for controls and drawings). */
class ContrastTest {
    private static final double TEXT = 4.5;
    private static final double DRAWING = 3;
    private static final Pattern TOKEN =
            Pattern.compile("--fp-([a-z0-9-]+): light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\)");
    private static final List<String> GROUNDS = List.of("paper", "sheet", "sunk");
    private static final List<String> HUES = List.of("green", "teal", "red", "plum", "amber");

    @ParameterizedTest
    @ValueSource(ints = {2, 3})
    void textIsReadableOnEveryGround(int mode) {
        Map<String, String> colours = colours(mode);
        for (String ground : GROUNDS) {
            for (String text : List.of("ink", "ink-2", "link", "visited")) {
                assertFar(colours, text, ground, TEXT);
            }
            for (String hue : HUES) {
                assertFar(colours, hue, ground, TEXT);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3})
    void edgesBarsAndTheFocusRingAreSeen(int mode) {
        Map<String, String> colours = colours(mode);
        for (String ground : GROUNDS) {
            assertFar(colours, "edge", ground, DRAWING);
            assertFar(colours, "focus", ground, DRAWING);
        }
        for (String hue : HUES) {
            assertFar(colours, hue, "rule", DRAWING);
        }
        assertFar(colours, "ink-2", "rule", DRAWING);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3})
    void inkStandsOnThePaint(int mode) {
        Map<String, String> colours = colours(mode);
        colours.put("on-blaze", "#211e18");
        assertFar(colours, "on-blaze", "blaze", TEXT);
    }

    /** @param mode group of the pattern: 2 for light, 3 for dark */
    private static Map<String, String> colours(int mode) {
        Map<String, String> colours = new HashMap<>();
        TOKEN.matcher(ThemeFiles.endingIn(".css").get("assets/css/10-tokens.css"))
                .results()
                .forEach(found -> colours.put(found.group(1), found.group(mode)));
        return colours;
    }

    private static void assertFar(Map<String, String> colours, String front, String ground, double ratio) {
        assertThat(contrast(colours.get(front), colours.get(ground)))
                .as(front + " on " + ground)
                .isGreaterThanOrEqualTo(ratio);
    }

    private static double contrast(String one, String other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String colour) {
        return 0.2126 * part(colour, 1) + 0.7152 * part(colour, 3) + 0.0722 * part(colour, 5);
    }

    private static double part(String colour, int at) {
        double value = Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
