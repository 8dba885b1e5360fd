package dev.fingerpost.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fingerpost.Laws;
import dev.fingerpost.file.OutputFile;
import dev.fingerpost.pipeline.Project;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Laws of the search, on sites made from a seed: the page's own program asks, the build has written. */
@Tag("slow")
class SearchLawTest {
    private static final int SITES = 2;
    private static final String SYLLABLES = "ba ce di fo gu ka lem nur pin rust sol tam vek wir zon str ü é ж ש";

    private final Random seeds = new Random();

    @Test
    void everyWordOfEveryPageFindsThatPage() {
        for (int i = 0; i < SITES; i++) {
            long seed = seeds.nextLong();
            Map<String, String> pages = pages(new Random(seed), 12);
            try (FinderScript finder = new FinderScript().open(index(pages, 2))) {
                pages.forEach((path, text) -> {
                    for (String word : some(words(text))) {
                        assertThat(finder.search(word + " "))
                                .as("seed %d: %s", seed, word)
                                .contains(path + ".html");
                    }
                });
            }
        }
    }

    @Test
    void theBeginningOfAWordFindsItsPage() {
        long seed = seeds.nextLong();
        Map<String, String> pages = pages(new Random(seed), 8);
        try (FinderScript finder = new FinderScript().open(index(pages, 2))) {
            pages.forEach((path, text) -> {
                for (String word : some(words(text))) {
                    if (word.length() > 3) {
                        assertThat(finder.search(word.substring(0, word.length() - 1)))
                                .as("seed %d: %s", seed, word)
                                .contains(path + ".html");
                    }
                }
            });
        }
    }

    @Test
    void aSlipInALongWordFindsItsPage() {
        for (int i = 0; i < SITES; i++) {
            long seed = seeds.nextLong();
            Random random = new Random(seed);
            Map<String, String> pages = pages(random, 6);
            Set<String> all = words(String.join(" ", pages.values()));
            try (FinderScript finder = new FinderScript().open(index(pages, 2))) {
                Set<String> stems =
                        all.stream().map(word -> finder.call("stem", word)).collect(Collectors.toSet());
                pages.forEach((path, text) -> {
                    for (String word : some(words(text))) {
                        String slip = slip(word, random);
                        // A slip may make another word, the beginning of one, or one that differs in its endings alone.
                        if (word.length() >= 5
                                && slip.length() >= 4
                                && all.stream().noneMatch(other -> other.startsWith(slip))
                                && !stems.contains(finder.call("stem", slip))) {
                            assertThat(finder.search(slip + " "))
                                    .as("seed %d: %s for %s", seed, slip, word)
                                    .contains(path + ".html");
                        }
                    }
                });
            }
        }
    }

    @Test
    void allWordsTogetherFindNoPageThatLacksOne() {
        long seed = seeds.nextLong();
        Random random = new Random(seed);
        Map<String, String> pages = pages(random, 20);
        List<String> all = new ArrayList<>(words(String.join(" ", pages.values())));
        try (FinderScript finder = new FinderScript().open(index(pages, 2))) {
            for (int i = 0; i < Laws.times(60); i++) {
                String a = all.get(random.nextInt(all.size()));
                String b = all.get(random.nextInt(all.size()));
                Set<String> both = new TreeSet<>();
                pages.forEach((path, text) -> {
                    if (has(a, text, finder) && has(b, text, finder)) {
                        both.add(path + ".html");
                    }
                });
                List<String> found = finder.search(a + " " + b + " ");
                if (both.isEmpty()) {
                    assertThat(found).as("seed %d: %s %s", seed, a, b).allMatch(hit -> hit.startsWith("-"));
                } else {
                    assertThat(new TreeSet<>(found))
                            .as("seed %d: %s %s", seed, a, b)
                            .isEqualTo(both);
                }
            }
        }
    }

    @Test
    void theIndexIsTheSameWithAnyNumberOfThreads() {
        long seed = seeds.nextLong();
        Map<String, String> pages = pages(new Random(seed), 60);
        List<OutputFile> one = index(pages, 1);
        assertThat(one.stream().filter(file -> file.path().text().contains("/w-")))
                .hasSizeGreaterThan(1);
        for (int threads = 2; threads < 6; threads++) {
            assertThat(index(pages, threads)).as("seed %d", seed).isEqualTo(one);
        }
    }

    /** Or one that differs in its endings alone. */
    private static boolean has(String word, String text, FinderScript finder) {
        String stem = finder.call("stem", word);
        return begins(word, text)
                || !stem.equals(word)
                        && words(text).stream()
                                .anyMatch(w -> finder.call("stem", w).equals(stem));
    }

    /** Words of one site are compared by how the program compares them: a longer one that begins so will do from three letters on. */
    private static boolean begins(String word, String text) {
        return words(text).stream().anyMatch(w -> word.length() > 2 ? w.startsWith(word) : w.equals(word));
    }

    private static String slip(String word, Random random) {
        int at = random.nextInt(word.length());
        char letter = (char) ('a' + random.nextInt(26));
        return switch (random.nextInt(4)) {
            case 0 -> word.substring(0, at) + word.substring(at + 1);
            case 1 -> word.substring(0, at) + letter + word.substring(at);
            case 2 -> word.substring(0, at) + letter + word.substring(at + 1);
            default -> {
                int next = Math.min(at + 1, word.length() - 1);
                yield word.substring(0, at)
                        + word.charAt(next)
                        + (next > at ? word.charAt(at) : "")
                        + word.substring(next + 1);
            }
        };
    }

    /** Pages by path without ending; a title, sections, some code. */
    private static Map<String, String> pages(Random random, int count) {
        List<String> vocabulary = new ArrayList<>();
        String[] syllables = SYLLABLES.split(" ");
        for (int i = 0; i < 400; i++) {
            StringBuilder word = new StringBuilder();
            for (int n = 1 + random.nextInt(4); n > 0; n--) {
                word.append(syllables[random.nextInt(syllables.length)]);
            }
            vocabulary.add(word.toString());
        }
        Map<String, String> pages = new TreeMap<>();
        pages.put("index", "# " + sentence(vocabulary, 3, random) + "\n");
        for (int i = 0; i < count; i++) {
            StringBuilder text = new StringBuilder("# " + sentence(vocabulary, 3, random) + "\n\n");
            for (int n = random.nextInt(4); n >= 0; n--) {
                text.append(sentence(vocabulary, 30, random)).append("\n\n## ");
                text.append(sentence(vocabulary, 2, random)).append("\n\n```\n");
                text.append(sentence(vocabulary, 5, random)).append("\n```\n\n");
            }
            pages.put("p" + i, text.toString());
        }
        return pages;
    }

    private static String sentence(List<String> vocabulary, int words, Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < words; i++) {
            // Some words are frequent, most are rare.
            int rank = (int) (vocabulary.size() * Math.pow(random.nextDouble(), 3));
            text.append(i == 0 ? "" : " ").append(vocabulary.get(rank));
        }
        return text.toString();
    }

    /** Those that the laws of this run go over. */
    private static List<String> some(Set<String> words) {
        List<String> all = List.copyOf(words);
        return IntStream.range(0, all.size())
                .filter(i -> i % Laws.PART == 0)
                .mapToObj(all::get)
                .toList();
    }

    private static Set<String> words(String text) {
        Set<String> words = new TreeSet<>();
        Tokenizer.split(text, (word, from, to, beside) -> words.add(word));
        return words;
    }

    private static List<OutputFile> index(Map<String, String> pages, int threads) {
        StringBuilder files = new StringBuilder();
        pages.forEach((path, text) -> files.append("-- content/" + path + ".md --\n" + text));
        return Project.of(files.toString()).threads(threads).build().files().stream()
                .filter(file -> file.path().text().startsWith(SearchIndex.FOLDER))
                .toList();
    }
}
