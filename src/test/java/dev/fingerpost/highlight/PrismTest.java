package dev.fingerpost.highlight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Our tokens are Prism's: on real code as Prism saw it once, and, where there is Node, on code that nobody has seen before. */
class PrismTest {
    private static final UnaryOperator<String> WHOLE_NAMES = kind -> " " + kind + " ";
    private static final int LONG = 90_000;
    private static final int LONG_ONES = 4;

    private final Highlighter highlighter = new Highlighter();

    @TempDir
    private Path folder;

    static Stream<String> languages() throws IOException {
        return Corpus.languages();
    }

    private record Sample(String language, String code) {
        String json() {
            return "[\"" + language + "\",\""
                    + code.chars()
                            .mapToObj(unit -> String.format("\\u%04x", unit))
                            .collect(Collectors.joining())
                    + "\"]\n";
        }
    }

    @Test
    void everyLanguageHasItsCorpus() throws IOException {
        assertThat(languages().map(CodeLanguages::named))
                .containsExactlyElementsOf(languages().toList());
        assertThat(languages()).hasSize(30);
        for (String language : languages().toList()) {
            assertThat(Corpus.blocks(language)).as(language).hasSizeGreaterThanOrEqualTo(40);
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void tokensAreThoseOfPrism(String language) throws IOException {
        List<String> blocks = Corpus.blocks(language);
        List<String> trees = Corpus.trees(language);
        UnaryOperator<String> letters = Corpus.letters(List.of(trees.get(0).split(" ")));
        List<String> ours = new ArrayList<>(List.of(trees.get(0)));
        for (int i = 0; i < blocks.size(); i++) {
            String mutated = Corpus.mutated(blocks.get(i), i + 1);
            ours.add(tree(language, blocks.get(i), letters) + "\t" + Corpus.hash(tree(language, mutated, WHOLE_NAMES)));
        }
        ours.add(Corpus.hash(tree(language, String.join("\n\n", blocks), WHOLE_NAMES)));
        assertThat(ours).containsExactlyElementsOf(trees);
    }

    @Test
    void tokensAreThoseOfPrismInNode() throws IOException, InterruptedException {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        List<Sample> samples = new ArrayList<>();
        for (String language : languages().toList()) {
            List<String> blocks = Corpus.blocks(language);
            blocks.forEach(code -> samples.add(new Sample(language, Corpus.mutated(code, random.nextInt()))));
            // Long ones take most of the time: another few in each run.
            if (random.nextInt(LONG_ONES) == 0) {
                String all = String.join("\n", blocks);
                String much = all.repeat(LONG / all.length() + 1).substring(0, LONG);
                samples.add(new Sample(language, much));
                samples.add(new Sample(
                        language, "\"" + all.replaceAll("[\"\\\\\n]", "-").repeat(4)));
            }
        }
        String input = samples.stream().map(Sample::json).collect(Collectors.joining());
        List<String> theirs = node(input, "tools/prism/trees.js").lines().toList();
        assertThat(theirs).hasSameSizeAs(samples);
        for (int i = 0; i < theirs.size(); i++) {
            Sample sample = samples.get(i);
            assertThat(tree(sample.language, sample.code, WHOLE_NAMES))
                    .as(
                            "seed %d, sample %d, %s:%n%s",
                            seed, i, sample.language, sample.code.substring(0, Math.min(2000, sample.code.length())))
                    .isEqualTo(theirs.get(i));
        }
    }

    @Test
    void theDataAreWhatTheCommandMakes() throws IOException, InterruptedException {
        String script = """
                const { LANGUAGES, loadPrism } = require('./tools/prism/load.js');
                const { dataOf } = require('./tools/prism/grammars.js');
                const Prism = loadPrism();
                for (const language of LANGUAGES) console.log(language + '\\n' + dataOf(Prism, language, LANGUAGES));
                """;
        StringBuilder ours = new StringBuilder();
        String theirs = node(script, "-");
        for (String language :
                theirs.lines().filter(line -> languagesContain(line)).toList()) {
            String data = Files.readString(Path.of("src/main/resources/highlight", language + ".txt"));
            ours.append(language).append('\n').append(data).append('\n');
        }
        assertThat(ours.toString()).isEqualTo(theirs);
    }

    private static boolean languagesContain(String line) {
        return line.equals(CodeLanguages.named(line));
    }

    private String tree(String language, String code, UnaryOperator<String> nameOf) {
        return Corpus.tree(highlighter.tokens(language, code), code.length(), nameOf);
    }

    /** What Node writes; the test ends here where there is none. */
    private String node(String input, String script) throws IOException, InterruptedException {
        Path in = Files.writeString(folder.resolve("in"), input);
        Path out = folder.resolve("out");
        Process process;
        try {
            process = new ProcessBuilder("node", script)
                    .redirectInput(in.toFile())
                    .redirectOutput(out.toFile())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
        } catch (IOException e) {
            // Node is never required: the stored trees are compared everywhere.
            return abort("there is no Node here");
        }
        assertThat(process.waitFor()).isZero();
        return Files.readString(out, StandardCharsets.UTF_8);
    }
}
