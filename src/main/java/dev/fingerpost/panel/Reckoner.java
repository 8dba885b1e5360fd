package dev.fingerpost.panel;

import static java.util.Objects.requireNonNull;

import dev.fingerpost.script.Scripts;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Works out what panels show, by the script that does so in the browser, too. For many threads. */
public final class Reckoner {
    /** More calculators than a site has; an answer holds some ten thousand characters. */
    private static final int REMEMBERED = 256;

    private record Asked(String json, String words) {}

    private final Scripts scripts = new Scripts("/script/reckon.js");
    private final Map<Asked, Calculation> answers = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Asked, Calculation> eldest) {
            return size() > REMEMBERED;
        }
    });

    /**
     * What a formula names.
     *
     * @param kind what is wrong: {@code sign}, {@code end}, {@code close}, {@code deep}, {@code function} or {@code arguments}; empty where
     *     nothing is
     * @param at offset of the fault
     * @param found what stands there
     * @param names with their offsets
     */
    record Formula(String kind, int at, String found, List<Name> names) {
        record Name(String name, int at) {}
    }

    Formula formula(String text) {
        Map<?, ?> read = map(scripts.call("formula", text));
        return new Formula(
                text(read, "kind"),
                (int) number(read, "at"),
                text(read, "found"),
                list(read.get("names")).stream()
                        .map(Reckoner::map)
                        .map(name -> new Formula.Name(text(name, "name"), (int) number(name, "at")))
                        .toList());
    }

    /** @param right share of right answers, of 1; like the others NaN where no number comes out that can be */
    public record Costs(double running, double setup, double right) {}

    /**
     * What each option of a calculator costs.
     *
     * @param json of the calculator, as {@link PanelJson} writes it
     * @param changed JSON of the inputs that are not as they were
     */
    public List<Costs> costs(String json, String changed) {
        return list(scripts.call("costs", json, changed)).stream()
                .map(Reckoner::map)
                .map(one -> new Costs(number(one, "running"), number(one, "setup"), number(one, "right")))
                .toList();
    }

    /** @param value the number behind the text; null where there is none */
    public record Cell(@Nullable Double value, String text) {}

    /** A line of a drawing by its path, or a text at its place. */
    public record ChartShape(boolean line, String look, String path, double x, double y, String text) {}

    /**
     * All that a calculator says.
     *
     * @param costs cells of each option
     * @param best which option leads; -1 where none does
     * @param against cells of each option, held against the first
     * @param charts shapes of each drawing
     */
    public record Calculation(
            List<String> lines,
            List<List<Cell>> costs,
            int best,
            List<List<Cell>> against,
            List<List<ChartShape>> charts) {}

    /**
     * What a calculator says before anything is changed. The last answers are remembered.
     *
     * @param words JSON of the words of the interface
     */
    public Calculation answer(String json, String words) {
        Asked asked = new Asked(json, words);
        Calculation known = answers.get(asked);
        if (known == null) {
            known = answerTo(json, words);
            answers.put(asked, known);
        }
        return known;
    }

    private Calculation answerTo(String json, String words) {
        Map<?, ?> told = map(scripts.call("answer", json, words));
        return new Calculation(
                texts(told.get("lines")),
                cells(told.get("costs")),
                (int) number(told, "best"),
                cells(told.get("against")),
                list(told.get("charts")).stream()
                        .map(chart -> list(chart).stream().map(Reckoner::shape).toList())
                        .toList());
    }

    private static ChartShape shape(@Nullable Object value) {
        Map<?, ?> shape = map(value);
        return new ChartShape(
                text(shape, "kind").equals("line"),
                text(shape, "look"),
                text(shape, "d"),
                number(shape, "x"),
                number(shape, "y"),
                text(shape, "text"));
    }

    private static List<List<Cell>> cells(@Nullable Object rows) {
        return list(rows).stream()
                .map(row -> list(row).stream()
                        .map(Reckoner::map)
                        .map(cell -> new Cell(
                                cell.get("value") instanceof Double number ? number : null, text(cell, "text")))
                        .toList())
                .toList();
    }

    /**
     * @param share of all points that could be had, in percent
     * @param text the sum as readers see it
     */
    public record Sum(double share, String text) {}

    /** @param first which option leads; -1 where none does */
    public record Verdict(List<Sum> sums, int first, List<String> lines) {}

    /** What a scorecard says before anything is changed. */
    public Verdict verdict(String json, String words) {
        Map<?, ?> told = map(scripts.call("verdict", json, words));
        return new Verdict(
                list(told.get("sums")).stream()
                        .map(Reckoner::map)
                        .map(sum -> new Sum(number(sum, "share"), text(sum, "text")))
                        .toList(),
                (int) number(told, "first"),
                texts(told.get("lines")));
    }

    private static Map<?, ?> map(@Nullable Object value) {
        return requireNonNull((Map<?, ?>) value);
    }

    private static List<?> list(@Nullable Object value) {
        return requireNonNull((List<?>) value);
    }

    private static List<String> texts(@Nullable Object value) {
        return list(value).stream().map(String::valueOf).toList();
    }

    private static String text(Map<?, ?> map, String key) {
        return String.valueOf(map.get(key));
    }

    private static double number(Map<?, ?> map, String key) {
        return map.get(key) instanceof Double number ? number : Double.NaN;
    }
}
