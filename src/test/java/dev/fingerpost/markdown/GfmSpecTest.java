package dev.fingerpost.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fingerpost.config.SiteConfig.HtmlPolicy;
import dev.fingerpost.page.PageKind;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The examples that GitHub's specification adds to CommonMark's, through the whole dialect. */
class GfmSpecTest {
    private static final Pattern EXAMPLE = Pattern.compile(
            "^`{32} example (?<number>[0-9]+) (?<extension>\\w+)\n(?<markdown>.*?)^\\.\n(?<html>.*?)^`{32}$",
            Pattern.MULTILINE | Pattern.DOTALL);

    @Test
    void rendersTheExamplesButForThoseListed() throws IOException {
        Map<Integer, String> reasons = new TreeMap<>();
        resource("failing.txt")
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split(": ", 2))
                .forEach(parts -> reasons.put(Integer.valueOf(parts[0]), parts[1]));
        List<String> newlyFailing = new ArrayList<>();
        List<String> newlyPassing = new ArrayList<>();
        int count = 0;
        for (Matcher example = EXAMPLE.matcher(resource("extensions-0.29.txt")); example.find(); count++) {
            int number = Integer.parseInt(example.group("number"));
            String markdown = "# Title\n\n" + example.group("markdown").replace('→', '\t');
            String expected = GitHubHtml.theirs(example.group("html").replace('→', '\t'));
            String actual = GitHubHtml.ours(
                    Parsed.of(markdown, PageKind.PAGE, HtmlPolicy.TRUST).prose());
            if (!actual.equals(expected) && !reasons.containsKey(number)) {
                newlyFailing.add(number + "\n" + markdown + "-- expected\n" + expected + "\n-- actual\n" + actual);
            } else if (actual.equals(expected) && reasons.containsKey(number)) {
                newlyPassing.add(number + ": " + reasons.get(number));
            }
        }

        assertThat(newlyFailing).as("fails, but is not in failing.txt").isEmpty();
        assertThat(newlyPassing).as("passes: take it out of failing.txt").isEmpty();
        assertThat(count).isEqualTo(24);
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = GfmSpecTest.class.getResourceAsStream("/gfm/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
