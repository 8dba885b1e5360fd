import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What proof costs: {@code java bench/TreeCost.java [scenarios]}, after {@code mvn package}. Two sites of one tree with a hundred questions; the
 * second asks for a number twenty times, has rule-outs, conditions on numbers and scenarios, a third of which leave questions open. {@code
 * ./fingerpost check} runs on both in turn, as whole processes; printed are the medians of their processor time and the ratio.
 */
public final class TreeCost {
    private static final int QUESTIONS = 100;
    private static final int ROUNDS = 7;
    private static final Pattern TIME = Pattern.compile("(\\d+)m([\\d.]+)s");

    private TreeCost() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        int scenarios = args.length == 0 ? 500 : Integer.parseInt(args[0]);
        Path folder = Files.createTempDirectory("tree-cost");
        Path without = site(folder.resolve("without"), 0);
        Path with = site(folder.resolve("with"), scenarios);
        double[] plain = new double[ROUNDS];
        double[] all = new double[ROUNDS];
        for (int i = -1; i < ROUNDS; i++) {
            double one = seconds(without);
            double other = seconds(with);
            if (i >= 0) {
                plain[i] = one;
                all[i] = other;
            }
        }
        Arrays.sort(plain);
        Arrays.sort(all);
        System.out.printf(
                Locale.ROOT, "without %.2f s, with %d scenarios, numbers and rule-outs %.2f s, ratio %.2f%n",
                plain[ROUNDS / 2], scenarios, all[ROUNDS / 2], all[ROUNDS / 2] / plain[ROUNDS / 2]);
    }

    /** Of the whole process, user and system, as the shell counts its children. */
    private static double seconds(Path site) throws IOException, InterruptedException {
        String command = "./fingerpost check -C '" + site + "' >/dev/null 2>&1 || exit; times";
        Process process = new ProcessBuilder("sh", "-c", command).start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException("check failed: ./fingerpost check -C " + site);
        }
        Matcher time = TIME.matcher(out.split("\n")[1]);
        double sum = 0;
        while (time.find()) {
            sum += 60 * Integer.parseInt(time.group(1)) + Double.parseDouble(time.group(2));
        }
        return sum;
    }

    private static Path site(Path folder, int scenarios) throws IOException {
        Files.createDirectories(folder.resolve("content"));
        Files.writeString(folder.resolve("fingerpost.yaml"), "title: Cost of proof\n");
        Files.writeString(folder.resolve("content/index.md"), "# Home\n\n[The tree](t.md)\n");
        Files.writeString(folder.resolve("content/t.md"), page(scenarios));
        return folder;
    }

    /** Every tenth question shows an answer only after another; every seventh can end the walk; every fifth may ask for a number. */
    private static String page(int scenarios) {
        boolean all = scenarios > 0;
        StringBuilder text = new StringBuilder("---\nkind: decision-tree\n---\n# T\n\n## Questions\n");
        for (int i = 0; i < QUESTIONS; i++) {
            String next = i == QUESTIONS - 1 ? "go" : "q" + (i + 1);
            text.append("\n### <a name=\"q" + i + "\"></a>Question " + i + "?\n\n");
            if (all && isNumber(i)) {
                text.append("`a whole number of tickets`\n\n- [Up to 100](#" + next + ") <!-- id: low -->\n");
                text.append("- [101 to 5,000](#" + next + ") <!-- id: some -->\n- [Over 5,000](#" + next + ") <!-- id: many -->\n");
                continue;
            }
            text.append("- [Yes](#" + next + ") <!-- id: yes -->\n");
            text.append("- [No](#" + (isEnd(i) ? "stop" : next) + ") <!-- id: no -->\n");
            text.append("- [Perhaps](#" + next + ")");
            String number = all ? " and q" + (i - 4) + " > 200" : "";
            text.append(i % 10 == 8 ? " `if q" + (i - 3) + " is yes" + number + "`\n" : "\n");
        }
        text.append("\n## Outcomes\n\n### <a name=\"go\"></a>Go\n\n");
        if (all) {
            text.append("#### When not\n\n- It was refused: `if q3 is no`\n- It was refused later: `if q31 is no`\n\n");
        }
        text.append("### <a name=\"stop\"></a>Stop\n");
        text.append(all ? "\n## Scenarios\n\n" : "");
        Random random = new Random(scenarios);
        for (int i = 0; i < scenarios; i++) {
            int last = random.nextInt(QUESTIONS);
            while (!isEnd(last)) {
                last = random.nextInt(QUESTIONS);
            }
            StringBuilder answers = new StringBuilder();
            for (int q = 0; q < last; q++) {
                if (i % 3 > 0 || random.nextInt(10) > 2) {
                    answers.append("q" + q + (isNumber(q) ? "=3000&" : "=yes&"));
                }
            }
            text.append("- Situation " + i + ": `" + answers + "q" + last + "=no` → [Stop](#stop)\n");
        }
        return text.toString();
    }

    private static boolean isNumber(int question) {
        return question % 5 == 4;
    }

    private static boolean isEnd(int question) {
        return question % 7 == 3 && !isNumber(question);
    }
}
