import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * One of two small embedding models, read out of its jar. The libraries that wrap them cut long texts in silence (at 126
 * word pieces for all-MiniLM); here the caller says how many pieces are read, and can count them.
 */
final class Embedder {
    /** The most pieces that both models can read, without the two at the ends. */
    static final int MOST = 510;

    private static final Path VECTORS = Path.of("experiments/target/vectors");

    final String name;
    private final String queryPrefix;
    private final boolean firstPiece;
    private final HuggingFaceTokenizer tokenizer;
    private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
    private final OrtSession session;

    private Embedder(String name, String file, boolean firstPiece, String queryPrefix) throws IOException, OrtException {
        this.name = name;
        this.firstPiece = firstPiece;
        this.queryPrefix = queryPrefix;
        try (InputStream model = resource(file + ".onnx"); InputStream pieces = resource(file + "-tokenizer.json")) {
            OrtSession.SessionOptions options = new OrtSession.SessionOptions();
            options.setIntraOpNumThreads(1);
            options.addConfigEntry("session.intra_op.allow_spinning", "0");
            session = environment.createSession(model.readAllBytes(), options);
            tokenizer = HuggingFaceTokenizer.newInstance(pieces, Map.of("truncation", "false", "padding", "false"));
        }
    }

    /** all-MiniLM-L6-v2, quantised: the mean over all pieces, no prefixes. */
    static Embedder miniLm() throws IOException, OrtException {
        return new Embedder("minilm", "/all-minilm-l6-v2-q", false, "");
    }

    /** bge-small-en-v1.5, quantised: the vector of the first piece; a question has a sentence in front. */
    static Embedder bge() throws IOException, OrtException {
        String prefix = "Represent this sentence for searching relevant passages: ";
        return new Embedder("bge", "/bge-small-en-v1.5-q", true, prefix);
    }

    /** How many word pieces the text has, without the two at the ends. */
    int pieces(String text) {
        return tokenizer.encode(text).getIds().length - 2;
    }

    float[] question(String text) throws OrtException {
        return vector(queryPrefix + text, MOST);
    }

    /** The vectors of the texts, each of length one, of at most the first {@code most} pieces; kept in the target folder. */
    float[][] vectors(List<String> texts, int most) throws IOException, OrtException {
        Path kept = VECTORS.resolve(name + "-" + digest(texts, most) + ".bin");
        float[][] vectors = new float[texts.size()][];
        if (Files.exists(kept)) {
            try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(kept)))) {
                for (int i = 0; i < vectors.length; i++) {
                    vectors[i] = new float[in.readInt()];
                    for (int j = 0; j < vectors[i].length; j++) {
                        vectors[i][j] = in.readFloat();
                    }
                }
            }
            return vectors;
        }
        Files.createDirectories(VECTORS);
        IntStream.range(0, vectors.length).parallel().forEach(i -> {
            try {
                vectors[i] = vector(texts.get(i), most);
            } catch (OrtException failed) {
                throw new IllegalStateException(failed);
            }
        });
        Path draft = kept.resolveSibling(kept.getFileName() + ".part");
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(draft)))) {
            for (float[] vector : vectors) {
                out.writeInt(vector.length);
                for (float value : vector) {
                    out.writeFloat(value);
                }
            }
        }
        Files.move(draft, kept);
        return vectors;
    }

    float[] vector(String text, int most) throws OrtException {
        long[] all = tokenizer.encode(text).getIds();
        int length = Math.min(all.length, most + 2);
        long[][] ids = new long[1][length];
        System.arraycopy(all, 0, ids[0], 0, length - 1);
        ids[0][length - 1] = all[all.length - 1];
        long[][] mask = new long[1][length];
        Arrays.fill(mask[0], 1);
        try (OnnxTensor input = OnnxTensor.createTensor(environment, ids);
                OnnxTensor attention = OnnxTensor.createTensor(environment, mask);
                OnnxTensor types = OnnxTensor.createTensor(environment, new long[1][length]);
                OrtSession.Result result = session.run(
                        Map.of("input_ids", input, "attention_mask", attention, "token_type_ids", types))) {
            float[][] states = ((float[][][]) result.get(0).getValue())[0];
            return unit(firstPiece ? states[0].clone() : sum(states));
        }
    }

    static float cosine(float[] a, float[] b) {
        float sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    private static float[] sum(float[][] states) {
        float[] sum = new float[states[0].length];
        for (float[] state : states) {
            for (int i = 0; i < sum.length; i++) {
                sum[i] += state[i];
            }
        }
        return sum;
    }

    private static float[] unit(float[] vector) {
        double length = Math.sqrt(cosine(vector, vector));
        for (int i = 0; i < vector.length; i++) {
            vector[i] /= (float) length;
        }
        return vector;
    }

    private static String digest(List<String> texts, int most) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update((byte) (most >> 8));
            digest.update((byte) most);
            for (String text : texts) {
                digest.update(text.getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
            }
            return HexFormat.of().formatHex(digest.digest()).substring(0, 16);
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException(absent);
        }
    }

    private static InputStream resource(String name) {
        InputStream stream = Embedder.class.getResourceAsStream(name);
        if (stream == null) {
            throw new IllegalStateException("not in the jars: " + name);
        }
        return stream;
    }
}
