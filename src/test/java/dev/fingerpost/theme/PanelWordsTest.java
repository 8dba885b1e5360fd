package dev.fingerpost.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The script of panels has no words of its own: it is handed those whose keys begin with {@code panel.} */
class PanelWordsTest {
    private static final String PREFIX = "panel.";
    private static final Pattern SAID =
            Pattern.compile("\\b(?:say|tell)\\((?:[^()']*\\? )?'([a-z.]+[a-z])'(?: : '([a-z.]+)')?");

    @Test
    void eachWordThatTheScriptSaysIsThere() throws IOException {
        Set<String> words = words();
        Matcher said = SAID.matcher(ClientModules.in("page/panel", "rules/panel"));
        int count = 0;
        while (said.find()) {
            for (int group = 1; group <= 2; group++) {
                if (said.group(group) != null) {
                    assertThat(words).contains(said.group(group));
                    count++;
                }
            }
        }
        assertThat(count).isGreaterThan(25);
    }

    /** By the script, by a template or by the build. */
    @Test
    void eachWordIsSaid() throws IOException {
        String all = ClientModules.in("page/panel", "rules/panel")
                + String.join("\n", ThemeFiles.endingIn(".ftlh").values())
                + Files.readString(Path.of("src/main/java/dev/fingerpost/render/PanelViews.java"));
        assertThat(words()).allSatisfy(word -> {
            String key = word.replaceAll("\\.one$", "");
            assertThat(all.contains("'" + key + "'")
                            || all.contains("\"panel." + key + "\"")
                            || key.startsWith("back.") && all.contains("'" + key.substring(5) + "'"))
                    .isTrue();
        });
    }

    private static Set<String> words() throws IOException {
        Properties all = new Properties();
        all.load(new StringReader(ThemeFiles.endingIn(".properties").get("messages/en.properties")));
        return all.stringPropertyNames().stream()
                .filter(key -> key.startsWith(PREFIX))
                .map(key -> key.substring(PREFIX.length()))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
