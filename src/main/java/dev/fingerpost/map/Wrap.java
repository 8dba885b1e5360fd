package dev.fingerpost.map;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines by the width that letters usually have. SVG cannot break lines, and the build has no fonts to measure. */
final class Wrap {
    /** Mean advance of a letter, as a share of the font size; measured over common sans fonts it is 0.5 to 0.56. */
    private static final double ADVANCE = 0.56;

    private Wrap() {}

    /**
     * @param width in pixels
     * @param size of the font in pixels
     * @param most lines; what does not fit is cut with an ellipsis, since the whole text stands on the page
     */
    static List<String> lines(String text, double width, double size, int most) {
        int letters = Math.max(4, (int) (width / (size * ADVANCE)));
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.strip().split("\\s+")) {
            String rest = word;
            if (line.length() > 0 && line.length() + 1 + rest.length() > letters) {
                lines.add(line.toString());
                line.setLength(0);
            }
            while (rest.length() > letters) {
                int cut = Character.isHighSurrogate(rest.charAt(letters - 2)) ? letters - 2 : letters - 1;
                lines.add(rest.substring(0, cut) + "-");
                rest = rest.substring(cut);
            }
            line.append(line.length() == 0 ? "" : " ").append(rest);
        }
        if (line.length() > 0) {
            lines.add(line.toString());
        }
        if (lines.size() <= most) {
            return lines;
        }
        List<String> kept = new ArrayList<>(lines.subList(0, most));
        String last = kept.get(most - 1);
        int end = Math.min(last.length(), letters - 1);
        if (end > 0 && Character.isHighSurrogate(last.charAt(end - 1))) {
            end--;
        }
        kept.set(most - 1, last.substring(0, end).strip() + "…");
        return kept;
    }
}
