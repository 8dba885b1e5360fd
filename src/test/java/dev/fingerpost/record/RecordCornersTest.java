package dev.fingerpost.record;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fingerpost.json.Json;
import dev.fingerpost.path.PagePath;
import dev.fingerpost.site.MiniSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Corners of the forms that records have, one small record each, and what is read of it, as {@code decisions.json} says it, with its links.
 * {@code -Dgolden.update=true} writes that anew; read the change in review.
 */
class RecordCornersTest {
    private static final Path CORNERS = Path.of("src/test/resources/record/corners.txt");
    private static final Pattern CASE = Pattern.compile(
            "(?<what>[^\\n]+)\\n-- (?<name>\\S+) --\\n(?<text>[\\s\\S]*?)== says ==\\n(?<told>[\\s\\S]*?)(?=\\n[^\\n]+\\n-- \\S+ --\\n|\\z)");

    @TestFactory
    List<DynamicTest> saysExactlyThis() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        StringBuilder anew = new StringBuilder();
        String all = Files.readString(CORNERS);
        for (Matcher one = CASE.matcher(all); one.find(); ) {
            String told = told(one.group("name"), one.group("text"));
            String expected = one.group("told");
            tests.add(DynamicTest.dynamicTest(
                    one.group("what"), () -> assertThat(told).isEqualTo(expected)));
            anew.append(anew.length() == 0 ? "" : "\n")
                    .append(all, one.start(), one.start("told"))
                    .append(told);
        }
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(CORNERS, anew);
        }
        return tests;
    }

    private static String told(String name, String text) {
        DecisionRecord record = MiniSite.of("-- content/decisions/" + name + " --\n" + text)
                .site()
                .records()
                .all()
                .get(new PagePath("decisions/" + name));
        String said = Json.pretty(json -> {
            json.object();
            RecordJson.write(record, json);
            json.end();
        });
        String links = record.links().stream()
                .map(link -> link.kind() + " " + link.target() + "\n")
                .collect(Collectors.joining());
        return said + links;
    }
}
