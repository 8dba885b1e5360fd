package dev.fingerpost.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Applied as {@code patch} does, a diff makes the one text of the other. */
class DiffReportTest {
    private static final int TEXTS = 5_000;
    private static final String UNENDED = "\\ No newline at end of file";
    private static final Pattern HUNK = Pattern.compile("@@ -(\\d+),(\\d+) \\+(\\d+),(\\d+) @@");

    @Test
    void makesTheOneTextOfTheOther() {
        for (long seed = 0; seed < TEXTS; seed++) {
            Random random = new Random(seed);
            List<String> before = new ArrayList<>();
            List<List<String>> after = new ArrayList<>();
            int length = 1 + random.nextInt(20);
            for (int i = 0; i < length; i++) {
                String line = "ab".substring(random.nextInt(2)).substring(0, 1);
                before.add(line);
                after.add(random.nextInt(5) > 0 ? List.of(line) : lines(random));
            }
            // A first line that stays: nothing mends all of a text away.
            before.add(0, "first");
            after.add(0, List.of("first"));
            boolean ended = random.nextBoolean();

            String diff = DiffReport.of("a.md", before, after::get, ended);

            assertThat(applied(diff, text(before.stream().map(List::of).toList(), ended)))
                    .as("seed %d\n%s", seed, diff)
                    .isEqualTo(text(after, ended));
        }
    }

    private static List<String> lines(Random random) {
        return List.of(List.<String>of(), List.of("a"), List.of("c"), List.of("b", "c"), List.of("c", "a"))
                .get(random.nextInt(5));
    }

    /** With line breaks behind all lines, but for the last one of a text that has none there. */
    private static List<String> text(List<? extends List<String>> lines, boolean ended) {
        List<String> text = new ArrayList<>();
        lines.forEach(some -> some.forEach(line -> text.add(line + "\n")));
        if (!ended && !lines.get(lines.size() - 1).isEmpty()) {
            String last = text.remove(text.size() - 1);
            text.add(last.substring(0, last.length() - 1));
        }
        return text;
    }

    private static List<String> applied(String diff, List<String> before) {
        List<String> lines = diff.lines().toList();
        assertThat(lines.subList(0, 2)).containsExactly("--- a/a.md", "+++ b/a.md");
        List<String> made = new ArrayList<>();
        int read = 0;
        for (int i = 2; i < lines.size(); ) {
            Matcher hunk = HUNK.matcher(lines.get(i++));
            assertThat(hunk.matches()).isTrue();
            int start = Integer.parseInt(hunk.group(1)) - 1;
            made.addAll(before.subList(read, start));
            assertThat(made).hasSize(Integer.parseInt(hunk.group(3)) - 1);
            read = start;
            for (; i < lines.size() && !lines.get(i).startsWith("@@"); i++) {
                char sign = lines.get(i).charAt(0);
                boolean bare = i + 1 < lines.size() && lines.get(i + 1).equals(UNENDED);
                String line = lines.get(i).substring(1) + (bare ? "" : "\n");
                if (sign != '+') {
                    assertThat(before.get(read++)).isEqualTo(line);
                }
                if (sign != '-') {
                    made.add(line);
                }
                i += bare ? 1 : 0;
            }
            assertThat(read - start).isEqualTo(Integer.parseInt(hunk.group(2)));
            assertThat(made).hasSize(Integer.parseInt(hunk.group(3)) - 1 + Integer.parseInt(hunk.group(4)));
        }
        made.addAll(before.subList(read, before.size()));
        return made;
    }
}
