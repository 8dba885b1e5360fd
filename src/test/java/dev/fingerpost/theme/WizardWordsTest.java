package dev.fingerpost.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The script of a tree's page has no words of its own: it is handed those whose keys begin with {@code wizard.} */
class WizardWordsTest {
    private static final String PREFIX = "wizard.";
    private static final Pattern SAID =
            Pattern.compile("\\b(?:say|tell|line)\\((?:[^()']*\\? )?'([a-z.]+)'(?: : '([a-z.]+)')?");

    private final String scripts = ClientModules.in("page/tree", "rules/tree");
    private final Set<String> words = words();

    @Test
    void eachWordThatTheScriptSaysIsThere() {
        Matcher said = SAID.matcher(scripts);
        int count = 0;
        while (said.find()) {
            for (int group = 1; group <= 2; group++) {
                if (said.group(group) != null) {
                    assertThat(words).contains(said.group(group).endsWith(".") ? "adr.context" : said.group(group));
                    count++;
                }
            }
        }
        assertThat(count).isGreaterThan(50);
    }

    @Test
    void eachWordIsSaid() {
        assertThat(words).allSatisfy(word -> {
            String key = word.replaceAll("\\.one$", "");
            assertThat(scripts.contains("'" + key + "'")
                            || key.startsWith("adr.") && scripts.contains("'" + key.substring(4) + "'")
                            || isComposed(key))
                    .as(word)
                    .isTrue();
        });
    }

    /** Whether the script says its beginning, up to a dot, and finds the rest as it goes. */
    private boolean isComposed(String key) {
        int dot = key.lastIndexOf('.');
        while (dot > 0 && !scripts.contains("'" + key.substring(0, dot + 1) + "'")) {
            dot = key.lastIndexOf('.', dot - 1);
        }
        return dot > 0;
    }

    private static Set<String> words() {
        Properties all = new Properties();
        try {
            all.load(new StringReader(ThemeFiles.endingIn(".properties").get("messages/en.properties")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all.stringPropertyNames().stream()
                .filter(key -> key.startsWith(PREFIX))
                .map(key -> key.substring(PREFIX.length()))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
