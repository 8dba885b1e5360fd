package dev.fingerpost.fuzz;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Replays what was ever found, what other tests hold, and some that nobody has seen. */
class FuzzTest {
    private static final long SEED = 20261128;
    private static final Path FOUND = Path.of("src/test/resources/fuzz");
    private static final List<Path> SEEDS =
            List.of(Path.of("src/test/resources/broken"), Path.of("src/test/resources/trees"));
    private static final int MADE = 60;

    @ParameterizedTest
    @EnumSource
    void throwsNothing(Fuzz target) throws IOException {
        List<String> texts = new ArrayList<>(texts(FOUND.resolve(name(target))));
        Random random = new Random(SEED + target.ordinal());
        List<String> seeds = new ArrayList<>();
        for (Path folder : SEEDS) {
            seeds.addAll(texts(folder));
        }
        seeds.addAll(texts);
        for (int i = 0; i < MADE; i++) {
            texts.add(made(seeds, random));
        }
        for (String text : texts) {
            assertThatCode(() -> target.run(text))
                    .as(() -> "seed " + SEED + ", target " + target + ", text:\n" + text)
                    .doesNotThrowAnyException();
        }
    }

    private static String name(Fuzz target) {
        return target.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static List<String> texts(Path folder) throws IOException {
        List<String> texts = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.sorted().toList()) {
                    texts.add(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
                }
            }
        }
        return texts;
    }

    /** A stretch of one text with some characters changed, doubled, left out or taken from another. */
    private static String made(List<String> seeds, Random random) {
        String seed = seeds.get(random.nextInt(seeds.size()));
        int start = random.nextInt(seed.length() + 1);
        StringBuilder text =
                new StringBuilder(seed.substring(start, Math.min(seed.length(), start + random.nextInt(600))));
        for (int i = random.nextInt(12); i > 0 && !text.isEmpty(); i--) {
            int at = random.nextInt(text.length());
            switch (random.nextInt(4)) {
                case 0 -> text.deleteCharAt(at);
                case 1 -> text.insert(at, text.charAt(random.nextInt(text.length())));
                case 2 -> text.setCharAt(at, (char) random.nextInt(random.nextBoolean() ? 128 : 0x10000));
                default -> {
                    String other = seeds.get(random.nextInt(seeds.size()));
                    int from = random.nextInt(other.length() + 1);
                    text.insert(at, other, from, Math.min(other.length(), from + random.nextInt(40)));
                }
            }
        }
        return text.toString();
    }
}
