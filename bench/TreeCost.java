import dev.fingerpost.config.SiteConfig;
import dev.fingerpost.file.SourceFile;
import dev.fingerpost.markdown.PageParser;
import dev.fingerpost.markdown.Reading;
import dev.fingerpost.page.Meta;
import dev.fingerpost.page.PageKind;
import dev.fingerpost.page.Prose;
import dev.fingerpost.path.ProjectPath;
import dev.fingerpost.tree.TreeReader;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/**
 * What scenarios and rule-outs cost when a tree of a hundred questions is proved: {@code java -cp target/classes:LIBRARIES
 * bench/TreeCost.java [scenarios]}. Medians of paired rounds on one page, with and without, and their ratio; the page's Markdown is parsed
 * before the clock starts.
 */
public final class TreeCost {
    private static final int QUESTIONS = 100;
    private static final int ROUNDS = 41;
    private static final int WARM = 20;

    private TreeCost() {}

    public static void main(String[] args) {
        int scenarios = args.length == 0 ? 500 : Integer.parseInt(args[0]);
        Prose without = prose(page(0, false));
        Prose with = prose(page(scenarios, true));
        double[] plain = new double[ROUNDS];
        double[] all = new double[ROUNDS];
        for (int i = -WARM; i < ROUNDS; i++) {
            double one = milliseconds(without);
            double other = milliseconds(with);
            if (i >= 0) {
                plain[i] = one;
                all[i] = other;
            }
        }
        Arrays.sort(plain);
        Arrays.sort(all);
        System.out.printf(
                Locale.ROOT, "without %.2f ms, with %d scenarios and rule-outs %.2f ms, ratio %.2f%n",
                plain[ROUNDS / 2], scenarios, all[ROUNDS / 2], all[ROUNDS / 2] / plain[ROUNDS / 2]);
    }

    private static double milliseconds(Prose prose) {
        long start = System.nanoTime();
        if (TreeReader.read(prose).value() == null) {
            throw new IllegalStateException(TreeReader.read(prose).notes().toString());
        }
        return (System.nanoTime() - start) / 1e6;
    }

    private static Prose prose(String text) {
        Meta meta = new Meta(
                null, null, List.of(), null, null, null, null, null, false, List.of(), null, null, Map.of(), Map.of(), false, Map.of());
        return new PageParser((language, code) -> code)
                .parse(new SourceFile(new ProjectPath("content/t.md"), text), 0, PageKind.DECISION_TREE, meta,
                        Reading.of(SiteConfig.HtmlPolicy.SAFE))
                .value();
    }

    /** Every tenth question shows an answer only after another; every seventh can end the walk. */
    private static String page(int scenarios, boolean grounds) {
        StringBuilder text = new StringBuilder("# T\n\n## Questions\n");
        for (int i = 0; i < QUESTIONS; i++) {
            String next = i == QUESTIONS - 1 ? "go" : "q" + (i + 1);
            text.append("\n### <a name=\"q" + i + "\"></a>Question " + i + "?\n\n");
            text.append("- [Yes](#" + next + ") <!-- id: yes -->\n");
            text.append("- [No](#" + (i % 7 == 3 ? "stop" : next) + ") <!-- id: no -->\n");
            text.append("- [Perhaps](#" + next + ")");
            text.append(i % 10 == 9 ? " `if q" + (i - 4) + " is yes`\n" : "\n");
        }
        text.append("\n## Outcomes\n\n### <a name=\"go\"></a>Go\n\n");
        if (grounds) {
            text.append("#### When not\n\n- It was refused: `if q3 is no`\n- It was refused later: `if q94 is no`\n\n");
        }
        text.append("### <a name=\"stop\"></a>Stop\n");
        if (scenarios > 0) {
            text.append("\n## Scenarios\n\n");
        }
        Random random = new Random(scenarios);
        for (int i = 0; i < scenarios; i++) {
            StringBuilder answers = new StringBuilder();
            int last = 3 + 7 * random.nextInt(14);
            for (int q = 0; q < last; q++) {
                answers.append("q" + q + "=yes&");
            }
            text.append("- Situation " + i + ": `" + answers + "q" + last + "=no` → [Stop](#stop)\n");
        }
        return text.toString();
    }
}
