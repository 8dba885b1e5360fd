package dev.fingerpost.map;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A thing on a layer: a question, an outcome, or the place where a long edge passes (a dummy, which has no words).
 *
 * @param name the whole title, and a question's answers behind it: what screen readers tell
 * @param title in lines
 * @param cells a question's answers, left to right
 */
record Box(
        Kind kind,
        String id,
        String name,
        List<String> title,
        List<Cell> cells,
        double width,
        double height,
        int layer) {
    /** What a box stands for. */
    enum Kind {
        QUESTION,
        OUTCOME,
        OTHER_TREE,
        DUMMY
    }

    static final double CELL_WIDTH = 92;
    static final double TITLE_SIZE = 13.5;
    static final double CELL_SIZE = 11.5;
    static final double TITLE_LINE = 18;
    static final double CELL_LINE = 14.5;
    static final double PADDING = 10;
    /** A sign's pointed end, and the mark at its other end with the room that it takes. */
    static final double POINT = 14;

    static final double MARK = 18;
    static final double MARK_ROOM = MARK + 6;
    private static final double NARROWEST = 184;
    /** Room that a passing edge keeps from what stands beside it. */
    private static final double PASSAGE = 10;

    /**
     * @param answer id of the answer, or the number of the rule
     * @param name its words
     * @param label the same in lines, as far as there is room
     * @param target id of the box that it leads to
     */
    record Cell(String answer, String name, List<String> label, String target) {}

    static Box question(String id, String title, List<Cell> cells, int layer) {
        double width = Math.max(NARROWEST, cells.size() * CELL_WIDTH);
        List<String> lines = Wrap.lines(title, width - 2 * PADDING, TITLE_SIZE, 5);
        double height = lines.size() * TITLE_LINE + 2 * PADDING + cellHeight(cells);
        String answers = cells.stream().map(Cell::name).collect(Collectors.joining(", "));
        return new Box(
                Kind.QUESTION,
                id,
                answers.isEmpty() ? title : title + " " + answers,
                lines,
                cells,
                width,
                height,
                layer);
    }

    static Box end(Kind kind, String id, String title, int layer) {
        List<String> lines = Wrap.lines(title, NARROWEST - 2 * PADDING - POINT, TITLE_SIZE, 4);
        double height = lines.size() * TITLE_LINE + 2 * PADDING + 4;
        return new Box(kind, id, title, lines, List.of(), NARROWEST + MARK_ROOM, height, layer);
    }

    static Box dummy(String id, int layer) {
        return new Box(Kind.DUMMY, id, "", List.of(), List.of(), PASSAGE, 0, layer);
    }

    /** Height of the row of answers. */
    static double cellHeight(List<Cell> cells) {
        int most = cells.stream().mapToInt(cell -> cell.label().size()).max().orElse(0);
        return cells.isEmpty() ? 0 : most * CELL_LINE + 10;
    }

    /** Where a cell's edge leaves, from the box's left side. */
    double port(int cell) {
        return cells.isEmpty() ? width / 2 : (cell + 0.5) * width / cells.size();
    }
}
