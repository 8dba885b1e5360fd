import dev.langchain4j.model.embedding.onnx.allminilml6v2q.AllMiniLmL6V2QuantizedEmbeddingModel;
import dev.langchain4j.model.embedding.onnx.bgesmallenv15q.BgeSmallEnV15QuantizedEmbeddingModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Keyword search, two small embedding models and their fusion, by length of chunk, with and without headings. Run from the
 * root of the repository; {@code README.md} beside this file has the command and says how to read what it writes.
 */
public class Retrieval {
    private static final Path HERE = Path.of("experiments/retrieval");
    private static final String SITE = "b4ab3114105dfbb6ba90139fbf4a86ea1e4016b1";

    /** Words a chunk, and whether headings stand in front. Other lengths can be added here. */
    private static final List<Cut> CUTS = List.of(
            new Cut(128, true),
            new Cut(128, false),
            new Cut(64, true),
            new Cut(64, false),
            new Cut(256, true),
            new Cut(256, false));

    private static final int CUT = 126;
    private static final int FUSION = 60;
    private static final List<String> METHODS =
            List.of("bm25", "bm25-plain", "minilm", "minilm-cut", "bge", "bm25+minilm", "bm25+bge");

    private record Cut(int size, boolean headings) {
        Setting of(String text, String method) {
            return new Setting(text, size, headings, method);
        }
    }

    /** What is asked; {@code answers} are the sections that answer. */
    private record Question(String kind, String text, Set<Integer> answers) {}

    /** One question under one method: the rank of the first section that answers, and with ties taken the other way. */
    private record Outcome(int rank, int reversed) {
        boolean within(int k) {
            return rank <= k;
        }
    }

    private record Setting(String text, int size, boolean headings, String method) {
        String csv() {
            return text + "," + size + "," + (headings ? "yes" : "no") + "," + method;
        }
    }

    private final Embedder miniLm = Embedder.miniLm();
    private final Embedder bge = Embedder.bge();
    private final Map<Setting, List<Outcome>> outcomes = new LinkedHashMap<>();
    private final Map<String, List<Question>> questions = new LinkedHashMap<>();
    private final StringBuilder chunksCsv =
            new StringBuilder("text,words,headings,sections,chunks,over_126_pieces,over_510_pieces\n");
    private final StringBuilder timesCsv = new StringBuilder("text,method,ms_median,times_bm25\n");

    private Retrieval() throws Exception {}

    public static void main(String[] arguments) throws Exception {
        new Retrieval().run();
    }

    private void run() throws Exception {
        checkAgainstLibrary();
        Path site = Fetched.commit(SITE, "content/guides", "content/case-studies", "content/recipes");
        Path npm = Fetched.npm("npm", "10.9.2");
        List<Sections.Section> pages = Sections.read(site.resolve("content"), 2);
        // Each command's page repeats its options from using-npm/config, word for word: one copy is enough.
        List<Sections.Section> manual = Sections.read(npm.resolve("docs/content"), 3);
        manual = manual.stream().filter(s -> !s.heading().equals("Configuration")).toList();
        for (Cut cut : CUTS) {
            measure("site", pages, cut.size(), cut.headings());
            measure("npm", manual, cut.size(), cut.headings());
            write();
        }
    }

    private void write() throws IOException {
        write("chunks.csv", chunksCsv);
        write("times.csv", timesCsv);
        write("results.csv", results());
        write("ranks.csv", ranks());
        write("comparisons.csv", comparisons());
    }

    /** Both ways of computing a vector must agree where the library does not cut. */
    private void checkAgainstLibrary() throws Exception {
        String text = "Cache what repeats, batch what may wait.";
        float mini = Embedder.cosine(
                miniLm.vector(text, CUT), new AllMiniLmL6V2QuantizedEmbeddingModel().embed(text).content().vector());
        float other = Embedder.cosine(
                bge.vector(text, CUT), new BgeSmallEnV15QuantizedEmbeddingModel().embed(text).content().vector());
        if (mini < 0.9999 || other < 0.9999) {
            throw new IllegalStateException("vectors differ from the library's: " + mini + ", " + other);
        }
    }

    private void measure(String text, List<Sections.Section> sections, int size, boolean headings) throws Exception {
        List<Sections.Chunk> chunks = Sections.chunks(sections, size, headings);
        List<String> texts = chunks.stream().map(Sections.Chunk::text).toList();
        float[][] whole = miniLm.vectors(texts, Embedder.MOST);
        float[][] cut = cut(texts, whole);
        float[][] others = bge.vectors(texts, Embedder.MOST);
        long over = texts.stream().filter(chunk -> miniLm.pieces(chunk) > CUT).count();
        long far = texts.stream().filter(chunk -> miniLm.pieces(chunk) > Embedder.MOST).count();
        chunksCsv.append(String.format(
                Locale.ROOT,
                "%s,%d,%s,%d,%d,%d,%d%n",
                text,
                size,
                headings ? "yes" : "no",
                sections.size(),
                chunks.size(),
                over,
                far));
        System.out.println(text + " " + size + " " + headings + ": " + chunks.size() + " chunks");
        List<Question> asked =
                questions.computeIfAbsent(text, name -> questions(HERE.resolve("questions-" + name + ".tsv"), sections));
        try (Keywords stems = new Keywords(texts, true);
                Keywords plain = new Keywords(texts, false)) {
            for (Question question : asked) {
                float[] mini = miniLm.question(question.text());
                float[][] scores = {
                    stems.scores(question.text()),
                    plain.scores(question.text()),
                    cosines(mini, whole),
                    cosines(mini, cut),
                    cosines(bge.question(question.text()), others)
                };
                score(new Setting(text, size, headings, ""), question, scores, chunks);
            }
            if (size == 128 && headings) {
                times(text, asked, stems, whole, others);
            }
        }
    }

    /** The vectors as the library computes them: of the first 126 pieces, where there are more. */
    private float[][] cut(List<String> texts, float[][] whole) throws Exception {
        List<Integer> longer = IntStream.range(0, texts.size())
                .filter(i -> miniLm.pieces(texts.get(i)) > CUT)
                .boxed()
                .toList();
        float[][] first = miniLm.vectors(longer.stream().map(texts::get).toList(), CUT);
        float[][] cut = whole.clone();
        for (int i = 0; i < first.length; i++) {
            cut[longer.get(i)] = first[i];
        }
        return cut;
    }

    private void score(Setting setting, Question question, float[][] scores, List<Sections.Chunk> chunks) {
        for (int m = 0; m < METHODS.size(); m++) {
            int method = m;
            int[] rank = new int[2];
            for (int way = 0; way < 2; way++) {
                boolean reversed = way == 1;
                int[] order = method < 5
                        ? order(scores[method], reversed)
                        : order(fused(order(scores[0], reversed), order(scores[method == 5 ? 2 : 4], reversed)), reversed);
                rank[way] = rank(order, chunks, question.answers());
            }
            outcomes.computeIfAbsent(
                            new Setting(setting.text(), setting.size(), setting.headings(), METHODS.get(m)),
                            key -> new ArrayList<>())
                    .add(new Outcome(rank[0], rank[1]));
        }
    }

    /** All chunks above nothing, best first; equal ones by their place in the text, or from the end. */
    private static int[] order(float[] scores, boolean reversed) {
        Comparator<Integer> place = reversed ? Comparator.reverseOrder() : Comparator.naturalOrder();
        return IntStream.range(0, scores.length)
                .filter(i -> !Float.isNaN(scores[i]))
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> -scores[i]).thenComparing(place))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private static float[] fused(int[] first, int[] second) {
        float[] sums = new float[Math.max(Arrays.stream(first).max().orElse(0), Arrays.stream(second).max().orElse(0)) + 1];
        for (int[] order : new int[][] {first, second}) {
            for (int place = 0; place < order.length; place++) {
                sums[order[place]] += 1f / (FUSION + place + 1);
            }
        }
        return sums;
    }

    /** The place of the first section that answers, where each section counts once, by its best chunk. */
    private static int rank(int[] order, List<Sections.Chunk> chunks, Set<Integer> answers) {
        Set<Integer> seen = new HashSet<>();
        for (int chunk : order) {
            int section = chunks.get(chunk).section();
            seen.add(section);
            if (answers.contains(section)) {
                return seen.size();
            }
        }
        return Integer.MAX_VALUE;
    }

    private static float[] cosines(float[] question, float[][] vectors) {
        float[] scores = new float[vectors.length];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = Embedder.cosine(question, vectors[i]);
        }
        return scores;
    }

    private void times(String text, List<Question> asked, Keywords stems, float[][] mini, float[][] others) throws Exception {
        double[][] ms = new double[3][];
        for (int round = 0; round < 3; round++) {
            for (int m = 0; m < 3; m++) {
                ms[m] = new double[asked.size()];
                for (int q = 0; q < asked.size(); q++) {
                    String question = asked.get(q).text();
                    long start = System.nanoTime();
                    float[] scores = m == 0
                            ? stems.scores(question)
                            : m == 1 ? cosines(miniLm.question(question), mini) : cosines(bge.question(question), others);
                    order(scores, false);
                    ms[m][q] = (System.nanoTime() - start) / 1e6;
                }
                Arrays.sort(ms[m]);
            }
        }
        double base = ms[0][asked.size() / 2];
        for (int m = 0; m < 3; m++) {
            double median = ms[m][asked.size() / 2];
            timesCsv.append(String.format(
                    Locale.ROOT, "%s,%s,%.2f,%.1f%n", text, List.of("bm25", "minilm", "bge").get(m), median, median / base));
        }
    }

    private StringBuilder results() {
        StringBuilder csv = new StringBuilder("text,words,headings,method,kind,questions,hit5,hit20,mrr,changed_by_ties\n");
        outcomes.forEach((setting, all) -> {
            for (String kind : List.of("all", "exact", "paraphrase")) {
                List<Outcome> some = pick(setting.text(), all, kind);
                csv.append(String.format(
                        Locale.ROOT,
                        "%s,%s,%d,%.3f,%.3f,%.3f,%d%n",
                        setting.csv(),
                        kind,
                        some.size(),
                        some.stream().filter(o -> o.within(5)).count() / (double) some.size(),
                        some.stream().filter(o -> o.within(20)).count() / (double) some.size(),
                        some.stream().mapToDouble(o -> 1.0 / o.rank()).average().orElse(0),
                        some.stream().filter(o -> o.rank() != o.reversed()).count()));
            }
        });
        return csv;
    }

    private List<Outcome> pick(String text, List<Outcome> all, String kind) {
        List<Question> asked = questions.get(text);
        return IntStream.range(0, all.size())
                .filter(i -> kind.equals("all") || asked.get(i).kind().equals(kind))
                .mapToObj(all::get)
                .toList();
    }

    private StringBuilder ranks() {
        StringBuilder csv = new StringBuilder("text,words,headings,method,ranks_in_order_of_the_questions\n");
        outcomes.forEach((setting, all) -> {
            csv.append(setting.csv()).append(',');
            csv.append(String.join(" ", all.stream().map(o -> o.rank() == Integer.MAX_VALUE ? "-" : "" + o.rank()).toList()));
            csv.append('\n');
        });
        return csv;
    }

    private StringBuilder comparisons() {
        StringBuilder csv = new StringBuilder(
                "text,kind,a,b,questions,hit5_only_a,hit5_only_b,hit5_p,mrr_a_minus_b,from,to\n");
        for (String text : questions.keySet()) {
            for (Cut cut : CUTS) {
                for (String[] pair : new String[][] {
                    {"bm25", "minilm"}, {"bm25", "bge"}, {"minilm", "bge"}, {"bm25+bge", "bm25"}, {"bm25+bge", "bge"},
                    {"bm25+minilm", "bm25"}, {"bm25+minilm", "minilm"}, {"bm25", "bm25-plain"}, {"minilm", "minilm-cut"}
                }) {
                    compare(cut.of(text, pair[0]), cut.of(text, pair[1]), csv);
                }
                for (String method : METHODS) {
                    if (cut.headings()) {
                        compare(cut.of(text, method), new Cut(cut.size(), false).of(text, method), csv);
                        if (cut.size() != 128) {
                            compare(cut.of(text, method), new Cut(128, true).of(text, method), csv);
                        }
                    }
                }
            }
        }
        return csv;
    }

    private void compare(Setting a, Setting b, StringBuilder csv) {
        if (!outcomes.containsKey(a) || !outcomes.containsKey(b)) {
            return;
        }
        for (String kind : List.of("all", "exact", "paraphrase")) {
            List<Outcome> as = pick(a.text(), outcomes.get(a), kind);
            List<Outcome> bs = pick(b.text(), outcomes.get(b), kind);
            int onlyA = 0;
            int onlyB = 0;
            double[] differences = new double[as.size()];
            for (int i = 0; i < differences.length; i++) {
                onlyA += as.get(i).within(5) && !bs.get(i).within(5) ? 1 : 0;
                onlyB += bs.get(i).within(5) && !as.get(i).within(5) ? 1 : 0;
                differences[i] = 1.0 / as.get(i).rank() - 1.0 / bs.get(i).rank();
            }
            double[] range = Paired.bootstrap(differences);
            csv.append(String.format(
                    Locale.ROOT,
                    "%s,%s,%s,%s,%d,%d,%d,%.4f,%.3f,%.3f,%.3f%n",
                    a.text(),
                    kind,
                    a.method() + " " + a.size() + (a.headings() ? " headings" : ""),
                    b.method() + " " + b.size() + (b.headings() ? " headings" : ""),
                    differences.length,
                    onlyA,
                    onlyB,
                    Paired.signTest(onlyA, onlyB),
                    Arrays.stream(differences).average().orElse(0),
                    range[0],
                    range[1]));
        }
    }

    private static List<Question> questions(Path file, List<Sections.Section> sections) {
        Map<String, Integer> ids = new LinkedHashMap<>();
        for (int s = 0; s < sections.size(); s++) {
            ids.put(sections.get(s).id(), s);
        }
        List<Question> questions = new ArrayList<>();
        try {
            for (String line : Files.readAllLines(file)) {
                String[] cells = line.split("\t");
                if (cells[0].equals("kind")) {
                    continue;
                }
                Set<Integer> answers = new HashSet<>();
                for (String id : cells[2].split(" ")) {
                    if (!ids.containsKey(id)) {
                        throw new IllegalStateException(file + ": no section " + id);
                    }
                    answers.add(ids.get(id));
                }
                questions.add(new Question(cells[0], cells[1], answers));
            }
        } catch (IOException absent) {
            throw new IllegalStateException(absent);
        }
        return questions;
    }

    private static void write(String file, StringBuilder csv) throws IOException {
        Files.writeString(HERE.resolve(file), csv);
    }
}
