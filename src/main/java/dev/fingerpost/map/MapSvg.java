package dev.fingerpost.map;

import dev.fingerpost.path.PagePath;
import dev.fingerpost.text.Html;
import dev.fingerpost.tree.DecisionTree;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The drawing as SVG: boxes are links, colours come from the style sheet. A script may light a path by the {@code data-step} of boxes and the
 * {@code data-line} of lines.
 */
public final class MapSvg {
    /**
     * How words in a box are set; all in pixels.
     *
     * @param name the class of the element
     * @param line from one line to the next
     * @param size of the letters
     */
    private record Style(String name, double line, double size) {}

    private static final Style TITLE = new Style("map-title", Box.TITLE_LINE, Box.TITLE_SIZE);
    private static final Style ANSWER = new Style("map-answer", Box.CELL_LINE, Box.CELL_SIZE);

    private final StringBuilder out = new StringBuilder();
    private final Drawing map;
    private final String page;
    private final Map<String, OutcomeStyle> looks;

    private MapSvg(Drawing map, String page, Map<String, OutcomeStyle> looks) {
        this.map = map;
        this.page = page;
        this.looks = looks;
    }

    /**
     * How an outcome is told apart.
     *
     * @param hue the class of its colour
     * @param mark the id of the drawing on its sign; the page must have it
     */
    public record OutcomeStyle(String hue, String mark) {}

    /**
     * What a drawing takes from its site.
     *
     * @param page address of the tree's page, as the drawing's own page names it
     * @param label what the drawing is, for those who cannot see it
     * @param others titles of the trees that this one leads to, by their path as it names them
     * @param looks by outcome; where there is none its sign is bare and has the colour of ink
     */
    public record Setting(String page, String label, Map<String, String> others, Map<String, OutcomeStyle> looks) {}

    /** Draws a tree; null where the drawing would be too large to follow. */
    public static @Nullable String draw(DecisionTree tree, Setting setting) {
        Drawing map = Drawing.of(tree, setting.others());
        return map == null ? null : new MapSvg(map, setting.page(), setting.looks()).svg(setting.label());
    }

    private String svg(String label) {
        out.append("<svg class=\"map\" role=\"group\" aria-label=\"").append(Html.escape(label));
        out.append("\" viewBox=\"0 0 ").append(number(map.width())).append(' ').append(number(map.height()));
        out.append("\" width=\"")
                .append(number(map.width()))
                .append("\" height=\"")
                .append(number(map.height()));
        out.append("\">\n<g class=\"map-lines\" aria-hidden=\"true\">\n");
        map.lines().values().forEach(this::line);
        out.append("</g>\n");
        map.boxes().values().forEach(this::box);
        return out.append("</svg>").toString();
    }

    private void line(Drawing.Line line) {
        List<double[]> points = line.points();
        double[] at = points.get(0);
        out.append("<path class=\"map-line\" data-line=\"").append(Html.escape(line.question()));
        out.append('/').append(Html.escape(line.answer())).append("\" d=\"M");
        point(at[0], at[1]);
        for (int i = 1; i < points.size(); i++) {
            // From the point before: lines alike are then written alike, which packs well.
            double[] next = points.get(i);
            long across = number(next[0]) - number(at[0]);
            long down = number(next[1]) - number(at[1]);
            long half = down / 2;
            if (across != 0) {
                out.append("c0 ")
                        .append(half)
                        .append(' ')
                        .append(across)
                        .append(' ')
                        .append(half);
                out.append(' ').append(across).append(' ').append(down);
            } else if (down != 0) {
                out.append('v').append(down);
            }
            at = next;
        }
        // The arrow's point, drawn by hand: a marker would need an id that other drawings on the page might share.
        out.append("m-4 -7l4 7l4 -7\"/>\n");
    }

    private void box(Drawing.Placed placed) {
        Box box = placed.box();
        String kind = box.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        // Other trees are known by their pages, as in the tree's JSON.
        String step = box.kind() == Box.Kind.OTHER_TREE ? PagePath.built(box.id()) : box.id();
        String href = box.kind() == Box.Kind.OTHER_TREE ? step : page + "#" + step;
        out.append("<a class=\"map-box map-").append(kind);
        OutcomeStyle look = looks.get(box.id());
        if (look != null) {
            out.append(' ').append(Html.escape(look.hue()));
        }
        out.append("\" href=\"").append(Html.escape(href));
        // What is in a box is drawn from its corner: boxes alike are then written alike, which packs well.
        if (!box.cells().isEmpty()) {
            // The pieces that are drawn have no space between them, and lack what finds no room.
            out.append("\" aria-label=\"").append(Html.escape(box.name()));
        }
        out.append("\" data-step=\"").append(Html.escape(step)).append("\" transform=\"translate(");
        point(placed.x(), placed.y());
        out.append(")\">");
        if (box.kind() == Box.Kind.QUESTION) {
            rectangle(box);
        } else {
            signpost(box);
        }
        double middle = box.width() / 2;
        if (look != null) {
            mark(box, look);
            middle += (Box.MARK_ROOM - Box.POINT) / 2;
        }
        text(TITLE, middle, Box.PADDING, box.title());
        cells(box);
        out.append("</a>\n");
    }

    private void rectangle(Box box) {
        out.append("<rect width=\"").append(number(box.width()));
        out.append("\" height=\"").append(number(box.height())).append("\" rx=\"3\"/>");
    }

    /** An outcome points on: a sign with one pointed end. */
    private void signpost(Box box) {
        double point = Box.POINT;
        out.append("<path class=\"map-sign\" d=\"M0 0h").append(number(box.width() - point));
        out.append('l').append(number(point)).append(' ').append(number(box.height() / 2));
        out.append('l').append(number(-point)).append(' ').append(number(box.height() / 2));
        out.append('h').append(number(point - box.width())).append("z\"/>");
    }

    /** The word for it is said beside the outcome, so it is hidden from screen readers. */
    private void mark(Box box, OutcomeStyle look) {
        out.append("<use class=\"map-mark\" href=\"#").append(Html.escape(look.mark()));
        out.append("\" x=\"").append(number(Box.PADDING));
        out.append("\" y=\"").append(number((box.height() - Box.MARK) / 2));
        out.append("\" width=\"")
                .append(number(Box.MARK))
                .append("\" height=\"")
                .append(number(Box.MARK));
        out.append("\" aria-hidden=\"true\"/>");
    }

    private void cells(Box box) {
        if (box.cells().isEmpty()) {
            return;
        }
        double height = Box.cellHeight(box.cells());
        double top = box.height() - height;
        double width = box.width() / box.cells().size();
        out.append("<path class=\"map-rule\" d=\"M");
        point(0, top);
        out.append('h').append(number(box.width()));
        for (int i = 1; i < box.cells().size(); i++) {
            out.append('M');
            point(i * width, top);
            out.append('v').append(number(height));
        }
        out.append("\"/>");
        for (int i = 0; i < box.cells().size(); i++) {
            text(ANSWER, (i + 0.5) * width, top + 3, box.cells().get(i).label());
        }
    }

    /** @param x of the middle of each line */
    private void text(Style style, double x, double top, List<String> lines) {
        out.append("<text class=\"")
                .append(style.name)
                .append("\" font-size=\"")
                .append(style.size);
        // From its own middle, so that all lines are written alike, which packs well.
        out.append("\" transform=\"translate(");
        point(x, top + 0.78 * style.line);
        out.append(")\">");
        for (int i = 0; i < lines.size(); i++) {
            String words = Html.escape(lines.get(i));
            out.append(i == 0 ? words : " <tspan x=\"0\" dy=\"" + style.line + "\">" + words + "</tspan>");
        }
        out.append("</text>");
    }

    private void point(double x, double y) {
        out.append(number(x)).append(' ').append(number(y));
    }

    private static long number(double pixels) {
        return Math.round(pixels);
    }
}
