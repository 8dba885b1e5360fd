package dev.fingerpost.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class WordsTest {
    private static final Pattern KEY = Pattern.compile("\\bt\\(\"([a-z.-]+[a-z])\"[,)]");
    private static final Pattern PLACE = Pattern.compile("\\{\\d}");

    @Test
    void allLanguagesHaveTheSameKeys() throws IOException {
        assertThat(words("de").stringPropertyNames()).isEqualTo(words("en").stringPropertyNames());
    }

    @Test
    void aTextPutsInTheSameThingsInAllLanguages() throws IOException {
        Properties german = words("de");
        words("en")
                .forEach((key, text) -> assertThat(places(german.getProperty((String) key)))
                        .as((String) key)
                        .isEqualTo(places((String) text)));
    }

    @Test
    void eachKeyThatATemplateNamesIsThere() throws IOException {
        Set<String> known = words("en").stringPropertyNames();
        for (Map.Entry<String, String> template : ThemeFiles.endingIn(".ftlh").entrySet()) {
            for (Matcher m = KEY.matcher(template.getValue()); m.find(); ) {
                assertThat(known).as(template.getKey()).contains(m.group(1));
            }
        }
    }

    private static Properties words(String language) throws IOException {
        Properties words = new Properties();
        String file = "messages/" + language + ".properties";
        words.load(new StringReader(ThemeFiles.endingIn(".properties").get(file)));
        return words;
    }

    private static Set<String> places(String text) {
        Set<String> places = new TreeSet<>();
        PLACE.matcher(text).results().forEach(found -> places.add(found.group()));
        return places;
    }
}
