package dev.fingerpost.theme;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fingerpost.file.BinaryFile;
import dev.fingerpost.file.Bytes;
import dev.fingerpost.path.ProjectPath;
import dev.fingerpost.path.ThemePath;
import dev.fingerpost.template.Messages;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The words of the theme, in all its languages. */
class WordsTest {
    private static final Pattern KEY = Pattern.compile("\\bt\\(\"([a-z.-]+[a-z])\"[,)]");
    private static final Pattern PLACE = Pattern.compile("\\{\\d}");
    private static final Pattern FORM = Pattern.compile("(.*)\\.(zero|one|two|few|many)");
    /** Whole words that a language has in common with English. */
    private static final Set<String> SHARED = Set.of(
            "{0} pages",
            "{0} question",
            "{0} questions",
            "{0}, page {1}",
            "April",
            "August",
            "Auto",
            "Date",
            "Diagram",
            "Effort",
            "Error: {0}",
            "Feed",
            "Guide",
            "Home",
            "Important",
            "Menu",
            "Note",
            "Notes",
            "November",
            "Option",
            "Organisation",
            "Page",
            "Pages",
            "Person",
            "Points",
            "Question",
            "Question {0}",
            "Questions",
            "Repository",
            "September",
            "Site",
            "Source",
            "Sources",
            "Status",
            "Tag",
            "Tag: {0}",
            "Text:",
            "Tip");

    private final Map<String, String> english = words("en");

    @ParameterizedTest
    @ValueSource(strings = {"ar", "de", "es", "fr", "it", "ja", "nl", "pl", "pt", "zh"})
    void aLanguageHasTheKeysOfEnglishInTheirOrder(String language) {
        assertThat(keys(words(language))).containsExactlyElementsOf(keys(english));
    }

    /** A text that does not change with its number needs no forms; one that has some has all, as has one with a form in English. */
    @ParameterizedTest
    @ValueSource(strings = {"ar", "de", "en", "es", "fr", "it", "ja", "nl", "pl", "pt", "zh"})
    void aTextHasAllFormsOfItsLanguageOrNone(String language) {
        Map<String, String> words = words(language);
        Map<String, Integer> numbers = numbers(words.getOrDefault("plural", "one: n = 1"));
        Map<String, Set<String>> forms = forms(words);

        assertThat(forms).allSatisfy((key, its) -> assertThat(its).as(key).isEqualTo(numbers.keySet()));
        if (numbers.keySet().equals(Set.of("one"))) {
            assertThat(forms).containsKeys(forms(english).keySet().toArray(String[]::new));
        }
        forms.forEach((key, its) -> its.forEach(form -> {
            Set<String> places = places(words.get(key));
            assertThat(places).as(key).contains("{0}");
            if (numbers.get(form) == 1) {
                places.remove("{0}");
                assertThat(places(words.get(key + "." + form)))
                        .as(key + "." + form)
                        .containsAll(places);
            } else {
                assertThat(places(words.get(key + "." + form)))
                        .as(key + "." + form)
                        .isEqualTo(places);
            }
        }));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "de", "es", "fr", "it", "ja", "nl", "pl", "pt", "zh"})
    void aTextPutsInTheSameThingsAsEnglish(String language) {
        Map<String, String> words = words(language);
        keys(words).forEach(key -> assertThat(places(words.get(key))).as(key).isEqualTo(places(english.get(key))));
    }

    /** The headings of a record are those of MADR, by which programs know it. */
    @ParameterizedTest
    @ValueSource(strings = {"ar", "de", "es", "fr", "it", "ja", "nl", "pl", "pt", "zh"})
    void nothingIsLeftInEnglish(String language) {
        words(language).forEach((key, text) -> {
            if (text.equals(english.get(key)) && text.matches(".*\\p{L}{2}.*") && !key.startsWith("wizard.adr.")) {
                assertThat(SHARED).as(key).contains(text);
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "de", "en", "es", "fr", "it", "ja", "nl", "pl", "pt", "zh"})
    void marksAreThoseOfPrint(String language) {
        words(language)
                .forEach((key, text) -> assertThat(text.replace("Chosen option: \"{0}\"", ""))
                        .as(key)
                        .doesNotContain("\"", "'", "...", "  ", "\uFFFD", "\\")
                        .doesNotContainPattern("\\{(?!\\d})|(?<!\\{\\d)}|^ | $"));
    }

    @Test
    void eachKeyThatATemplateNamesIsThere() throws IOException {
        for (Map.Entry<String, String> template : ThemeFiles.endingIn(".ftlh").entrySet()) {
            for (Matcher m = KEY.matcher(template.getValue()); m.find(); ) {
                assertThat(english).as(template.getKey()).containsKey(m.group(1));
            }
        }
    }

    /** Texts in the order of the file. */
    private static Map<String, String> words(String language) {
        Map<String, String> words = new LinkedHashMap<>();
        try {
            for (String line : ThemeFiles.endingIn(".properties")
                    .get("messages/" + language + ".properties")
                    .lines()
                    .toList()) {
                Properties one = new Properties();
                one.load(new StringReader(line));
                one.forEach((key, text) -> assertThat(words.put((String) key, (String) text))
                        .as("%s twice", key)
                        .isNull());
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return words;
    }

    private static List<String> keys(Map<String, String> words) {
        List<String> keys = new ArrayList<>(words.keySet());
        keys.removeIf(key -> key.equals("plural") || FORM.matcher(key).matches());
        return keys;
    }

    /** The forms of each key that has some. */
    private static Map<String, Set<String>> forms(Map<String, String> words) {
        Map<String, Set<String>> forms = new TreeMap<>();
        for (String key : words.keySet()) {
            Matcher form = FORM.matcher(key);
            if (form.matches()) {
                forms.computeIfAbsent(form.group(1), base -> new TreeSet<>()).add(form.group(2));
            }
        }
        return forms;
    }

    /** How many of the numbers to a thousand take each form, but for {@code other}. */
    private static Map<String, Integer> numbers(String rule) {
        String text = "plural=" + rule + "\nn=other\nn.zero=zero\nn.one=one\nn.two=two\nn.few=few\nn.many=many\n";
        BinaryFile file = new BinaryFile(new ProjectPath("en.properties"), Bytes.utf8(text));
        Messages messages =
                Messages.of(Map.of(ThemePath.words("en"), file), "en").value();
        return IntStream.rangeClosed(0, 1000)
                .mapToObj(n -> messages.text("n", n))
                .filter(form -> !form.equals("other"))
                .collect(Collectors.toMap(form -> form, form -> 1, Integer::sum, TreeMap::new));
    }

    private static Set<String> places(String text) {
        return PLACE.matcher(text).results().map(found -> found.group()).collect(Collectors.toCollection(TreeSet::new));
    }
}
