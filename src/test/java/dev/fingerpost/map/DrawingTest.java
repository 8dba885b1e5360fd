package dev.fingerpost.map;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fingerpost.tree.DecisionTree;
import dev.fingerpost.tree.RandomTrees;
import dev.fingerpost.tree.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The geometry of maps, on generated trees (a failure names the seed) and on the tree that is shipped. */
class DrawingTest {
    private static final int TREES = 400;

    @Test
    void aTreeTooLargeToFollowIsNotDrawn() {
        StringBuilder text = new StringBuilder("# Chain\n\n## Questions\n");
        for (int i = 0; i < 400; i++) {
            text.append("\n### <a name=\"q")
                    .append(i)
                    .append("\"></a>Question ")
                    .append(i)
                    .append("?\n\n- [Yes](#");
            text.append(i == 399 ? "end" : "q" + (i + 1)).append(")\n- [No](#end)\n");
        }
        text.append("\n## Outcomes\n\n### <a name=\"end\"></a>End\n\nDone.\n");
        DecisionTree tree = Trees.sound(text.toString());
        assertThat(MapSvg.draw(tree, setting(Map.of()))).isNull();
    }

    @Test
    void noTwoBoxesOverlap() throws IOException {
        for (Named named : trees()) {
            List<Drawing.Placed> boxes =
                    new ArrayList<>(Drawing.of(named.tree, Map.of()).boxes().values());
            for (int i = 0; i < boxes.size(); i++) {
                for (int j = i + 1; j < boxes.size(); j++) {
                    assertThat(overlap(boxes.get(i), boxes.get(j)))
                            .as(named.name)
                            .isFalse();
                }
            }
        }
    }

    @Test
    void noLineRunsThroughABox() throws IOException {
        for (Named named : trees()) {
            Drawing drawing = Drawing.of(named.tree, Map.of());
            for (Drawing.Line line : drawing.lines().values()) {
                for (double[] point : samples(line)) {
                    for (Drawing.Placed placed : drawing.boxes().values()) {
                        assertThat(inside(point, placed))
                                .as(
                                        "%s: %s/%s through %s",
                                        named.name,
                                        line.question(),
                                        line.answer(),
                                        placed.box().id())
                                .isFalse();
                    }
                }
            }
        }
    }

    @Test
    void everyAnswerHasALineThatEndsAtItsTarget() throws IOException {
        for (Named named : trees()) {
            Drawing drawing = Drawing.of(named.tree, Map.of());
            int ports = named.tree.questions().stream()
                    .mapToInt(q -> q.several() ? q.rules().size() : q.answers().size())
                    .sum();
            assertThat(drawing.lines()).as(named.name).hasSize(ports);
            for (Layers.Route route : new Layers(named.tree, Map.of()).routes) {
                Drawing.Line line = drawing.lines().get(route.question() + "/" + route.answer());
                double[] end = line.points().get(line.points().size() - 1);
                Drawing.Placed target = drawing.boxes().get(route.target());
                assertThat(end[1]).as(named.name).isEqualTo(target.y());
                assertThat(end[0])
                        .as(named.name)
                        .isBetween(target.x(), target.x() + target.box().width());
            }
        }
    }

    @Test
    void everythingIsInsideThePicture() throws IOException {
        for (Named named : trees()) {
            Drawing drawing = Drawing.of(named.tree, Map.of());
            for (Drawing.Line line : drawing.lines().values()) {
                for (double[] point : samples(line)) {
                    assertThat(point[0]).as(named.name).isBetween(0.0, drawing.width());
                    assertThat(point[1]).as(named.name).isBetween(0.0, drawing.height());
                }
            }
        }
    }

    @Test
    void theSameTreeGivesTheSamePicture() throws IOException {
        for (Named named : trees()) {
            assertThat(MapSvg.draw(named.tree, setting(Map.of())))
                    .as(named.name)
                    .isEqualTo(MapSvg.draw(named.tree, setting(Map.of())));
        }
    }

    @Test
    void aSignBearsItsMark() throws IOException {
        Named named = trees().get(0);
        String outcome = named.tree.outcomes().get(0).id();
        assertThat(MapSvg.draw(named.tree, setting(Map.of(outcome, new MapSvg.OutcomeStyle("teal", "fp-mark-rag")))))
                .containsOnlyOnce("<use class=\"map-mark\" href=\"#fp-mark-rag\"")
                .contains("<a class=\"map-box map-outcome teal\" href=\"t.html#" + outcome + "\"");
    }

    private static MapSvg.Setting setting(Map<String, MapSvg.OutcomeStyle> looks) {
        return new MapSvg.Setting("t.html", "Map", Map.of(), looks);
    }

    private record Named(String name, DecisionTree tree) {}

    private static List<Named> trees() throws IOException {
        List<Named> trees = new ArrayList<>();
        for (long seed = 0; seed < TREES; seed++) {
            trees.add(new Named("seed " + seed, RandomTrees.tree(seed)));
        }
        String text = Files.readString(Path.of("content/trees/retrieve-or-retrain.md"));
        trees.add(new Named("the shipped tree", Trees.sound(text.substring(text.indexOf("\n---\n", 4) + 5))));
        return trees;
    }

    private static boolean overlap(Drawing.Placed a, Drawing.Placed b) {
        return a.x() < b.x() + b.box().width()
                && b.x() < a.x() + a.box().width()
                && a.y() < b.y() + b.box().height()
                && b.y() < a.y() + a.box().height();
    }

    /** Points along a line, curves included; the ends, which touch boxes, left out. */
    private static List<double[]> samples(Drawing.Line line) {
        List<double[]> samples = new ArrayList<>();
        for (int i = 0; i + 1 < line.points().size(); i++) {
            double[] a = line.points().get(i);
            double[] b = line.points().get(i + 1);
            double middle = (a[1] + b[1]) / 2;
            for (int step = 1; step < 20; step++) {
                double t = step / 20.0;
                samples.add(new double[] {
                    cubic(a[0], a[0], b[0], b[0], t), cubic(a[1], middle, middle, b[1], t),
                });
            }
        }
        return samples;
    }

    private static double cubic(double a, double b, double c, double d, double t) {
        double s = 1 - t;
        return s * s * s * a + 3 * s * s * t * b + 3 * s * t * t * c + t * t * t * d;
    }

    private static boolean inside(double[] point, Drawing.Placed placed) {
        double edge = 0.5;
        return point[0] > placed.x() + edge
                && point[0] < placed.x() + placed.box().width() - edge
                && point[1] > placed.y() + edge
                && point[1] < placed.y() + placed.box().height() - edge;
    }
}
