package dev.fingerpost.exchange;

import static java.util.Objects.requireNonNull;

import dev.fingerpost.diag.Code;
import dev.fingerpost.diag.Notes;
import dev.fingerpost.exchange.ChartBox.Line;
import dev.fingerpost.path.Position;
import dev.fingerpost.text.Quote;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A chart while it is read, and the tree that it means: what leads on is a question, what does not is an outcome. A box between, from which one
 * unlabelled line leads on, is the reason of the answer before it.
 */
final class Chart {
    /** Boxes that say that the chart is over, and nothing else. */
    private static final Pattern END =
            Pattern.compile("(?i)(the )?(end|stop|done|finish(ed)?|exit|ende|fin|fertig)[.!]?");

    /** Groups inside groups; people draw two or three. */
    static final int DEEPEST = 100;

    /** Characters of one box or beside one line: much more than fits on a screen. */
    static final int LONGEST_WORDS = 5_000;

    private static final int MOST_LINES = 5_000;
    private static final int MOST_BOXES = 2 * MOST_LINES;

    private final Map<String, ChartBox> boxes = new LinkedHashMap<>();
    private final Notes notes;
    private int count;
    private boolean dot;
    private String title = "";
    private String intro = "";

    Chart(Notes notes) {
        this.notes = notes;
    }

    /** Boxes are described as GraphViz has it, and not as Mermaid does. */
    void dot() {
        dot = true;
    }

    void title(String words) {
        title = ImportedTree.Words.label(words);
    }

    boolean has(String name) {
        return boxes.containsKey(name);
    }

    /** Whether a box has words. */
    boolean isNamed(String name) {
        return requireNonNull(boxes.get(name)).words != null;
    }

    /** Notes that a box is there; where it is met first, it belongs. */
    void box(String name, Position at) {
        boxes.computeIfAbsent(bounded(name, at), fresh -> new ChartBox(at));
        if (boxes.size() > MOST_BOXES) {
            throw tooLarge(at, "the chart has more than " + MOST_BOXES + " boxes, the most that become a tree");
        }
    }

    static TooLarge tooLarge(Position at, String message) {
        return new TooLarge(at, message, "split it into several charts");
    }

    private static String bounded(String words, Position at) {
        if (words.length() > LONGEST_WORDS) {
            throw tooLarge(at, "words of the chart have more than " + LONGEST_WORDS + " characters");
        }
        return words;
    }

    void words(String name, String words) {
        String plain = ImportedTree.Words.label(bounded(words, requireNonNull(boxes.get(name)).at));
        if (!plain.isEmpty()) {
            boxes.get(name).words = plain;
        }
    }

    /** Words that any others replace. */
    void defaultWords(String name, String words) {
        if (requireNonNull(boxes.get(name)).words == null) {
            words(name, words);
        }
    }

    /** What explains a question, or what an outcome says. */
    void more(String name, String words) {
        requireNonNull(boxes.get(name)).more =
                ImportedTree.Words.label(bounded(words, requireNonNull(boxes.get(name)).at));
    }

    /** @throws TooLarge where nobody could use such a tree */
    void line(String from, String to, String words, Position at) {
        count(1, at);
        Line line = new Line(to, ImportedTree.Words.label(bounded(words, at)), at);
        boolean twice = requireNonNull(boxes.get(from)).lines.stream()
                .anyMatch(other -> other.to().equals(to) && other.words().equals(line.words()));
        if (twice) {
            notes.add(
                    Code.IMPORT_LEFT_OUT,
                    at,
                    "this line from " + Quote.of(text(from)) + " to " + Quote.of(text(to)) + " stands twice",
                    "remove one, or give them different words");
        } else {
            boxes.get(from).lines.add(line);
        }
    }

    private void count(int more, Position at) {
        count += more;
        if (count > MOST_LINES) {
            throw tooLarge(at, "the chart has more than " + MOST_LINES + " lines, the most that become a tree");
        }
    }

    /** A line to a group is one to its first box, and a line from it one from each box in it that leads nowhere. */
    void spread(String group, Set<String> boxes, Position at) {
        List<String> inside = boxes.stream()
                .filter(name -> !name.equals(group) && this.boxes.containsKey(name))
                .toList();
        ChartBox whole = requireNonNull(this.boxes.get(group));
        if (inside.isEmpty()) {
            return;
        }
        notes.add(
                Code.IMPORT_GUESSED,
                at,
                "lines lead to or from the group " + Quote.of(group) + ": they are read as leading to "
                        + Quote.of(text(inside.get(0))) + ", and from each box in it that leads nowhere",
                "draw them from box to box");
        this.boxes.remove(group);
        this.boxes
                .values()
                .forEach(box -> box.lines.replaceAll(
                        line -> line.to().equals(group) ? new Line(inside.get(0), line.words(), line.at()) : line));
        inside.stream().map(this.boxes::get).filter(box -> box.lines.isEmpty()).forEach(box -> {
            count(whole.lines.size(), at);
            box.lines.addAll(whole.lines);
        });
    }

    /** Null, and an error, where there is no line from one box to another. */
    @Nullable
    ImportedTree tree(Position whole, ImportedTree.Title names) {
        cutCycles();
        boxes.entrySet().removeIf(box -> isAlone(box.getKey(), box.getValue()));
        if (boxes.isEmpty()) {
            notes.add(
                    Code.IMPORT_UNREAD,
                    whole,
                    "no line leads from one box to another",
                    "a tree needs a question that leads on: `A{Question?} -->|Yes| B[Outcome]`");
            return null;
        }
        dropEnds();
        String start = start();
        while (requireNonNull(boxes.get(start)).isStep()
                && !requireNonNull(boxes.get(follow(start))).lines.isEmpty()) {
            intro = (intro + " " + text(start)).strip();
            start = follow(start);
        }
        return new ChartImport(boxes, names.or(title), dot, notes).tree(intro, start);
    }

    private boolean isAlone(String name, ChartBox box) {
        boolean alone = box.before == 0 && box.lines.isEmpty();
        if (alone) {
            notes.add(
                    Code.IMPORT_LEFT_OUT,
                    box.at,
                    Quote.of(text(name)) + " stands alone: no line leads to it or from it",
                    "draw a line to it, and import again");
        }
        return alone;
    }

    private String text(String name) {
        ChartBox box = requireNonNull(boxes.get(name));
        return box.words == null ? name : box.words;
    }

    /** A line back to what led here becomes one to an outcome that says so. No recursion: a chart may be deep. */
    private void cutCycles() {
        Set<String> done = new HashSet<>();
        for (String root : List.copyOf(boxes.keySet())) {
            Deque<String> way = new ArrayDeque<>();
            Deque<Integer> next = new ArrayDeque<>();
            Set<String> open = new HashSet<>();
            if (done.add(root)) {
                way.push(root);
                next.push(0);
                open.add(root);
            }
            while (!way.isEmpty()) {
                ChartBox box = requireNonNull(boxes.get(way.peek()));
                int i = next.pop();
                if (i == box.lines.size()) {
                    open.remove(way.pop());
                    continue;
                }
                next.push(i + 1);
                Line line = box.lines.get(i);
                if (open.contains(line.to())) {
                    cut(box, i, line);
                } else if (done.add(line.to())) {
                    way.push(line.to());
                    next.push(0);
                    open.add(line.to());
                }
            }
        }
        boxes.values().forEach(box -> box.lines.forEach(line -> requireNonNull(boxes.get(line.to())).before++));
    }

    private void cut(ChartBox box, int i, Line line) {
        String words = text(line.to());
        String back = "\u0000back " + line.to();
        ChartBox end = boxes.computeIfAbsent(back, fresh -> new ChartBox(line.at()));
        end.words = ImportedTree.Words.label("Back to: " + words);
        end.more = ImportedTree.Words.label("Go back to the question “" + words + "” with what you know now.");
        box.lines.set(i, new Line(back, line.words(), line.at()));
        notes.add(
                Code.IMPORT_CYCLE,
                line.at(),
                "this line leads back to " + Quote.of(words) + ", and a tree leads on",
                "it ends in an outcome `Back to: …`; say there what to do, or draw the line to what follows");
    }

    private String follow(String step) {
        return requireNonNull(boxes.get(step)).lines.get(0).to();
    }

    /** The last step before the end is the outcome. */
    private void dropEnds() {
        for (ChartBox box : boxes.values()) {
            if (box.isStep()) {
                Line line = box.lines.get(0);
                ChartBox end = requireNonNull(boxes.get(line.to()));
                if (end.lines.isEmpty() && END.matcher(text(line.to())).matches() && box.before > 0) {
                    box.lines.clear();
                    end.before--;
                }
            }
        }
        boxes.values().removeIf(box -> box.before == 0 && box.lines.isEmpty());
    }

    /** Where nothing leads to several boxes, a question asks which of them it is. */
    private String start() {
        List<String> starts = boxes.entrySet().stream()
                .filter(box -> box.getValue().before == 0)
                .map(Map.Entry::getKey)
                .toList();
        if (starts.size() == 1) {
            return starts.get(0);
        }
        String which = "\u0000start";
        Position at = requireNonNull(boxes.get(starts.get(0))).at;
        box(which, at);
        words(which, "Where do you begin?");
        for (String start : starts) {
            line(which, start, text(start), requireNonNull(boxes.get(start)).at);
            boxes.get(start).before++;
        }
        notes.add(
                Code.IMPORT_GUESSED,
                requireNonNull(boxes.get(starts.get(1))).at,
                "the chart begins at " + starts.size() + " boxes, " + Quote.of(text(starts.get(0))) + " and "
                        + Quote.of(text(starts.get(1))) + " among them; the tree asks first where to begin",
                "write that question in the words of your readers, or make pages of their own of the parts");
        return which;
    }
}
