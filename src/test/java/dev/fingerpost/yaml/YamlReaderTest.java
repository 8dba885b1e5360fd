package dev.fingerpost.yaml;

import static dev.fingerpost.diag.Reports.assertReport;
import static org.assertj.core.api.Assertions.assertThat;

import dev.fingerpost.diag.Noted;
import dev.fingerpost.file.SourceFile;
import dev.fingerpost.path.ProjectPath;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class YamlReaderTest {
    @Test
    void keepsTextAsItIsWritten() {
        assertThat(read("""
                version: 1.20
                mode: 0777
                time: 12:30:45
                day: 2026-06-04
                answer: no
                other: yes
                hex: 0x1F
                big: 1_000
                quoted: "a\\tb \\u00e9"
                single: 'it''s'
                """)).isEqualTo("""
                version@1:1 = 1.20@1:10+4
                mode@2:1 = 0777@2:7+4
                time@3:1 = 12:30:45@3:7+8
                day@4:1 = 2026-06-04@4:6+10
                answer@5:1 = no@5:9+2
                other@6:1 = yes@6:8+3
                hex@7:1 = 0x1F@7:6+4
                big@8:1 = 1_000@8:6+5
                quoted@9:1 = a\tb é@9:9+13
                single@10:1 = it's@10:9+7
                """);
    }

    @Test
    void readsListsAndMapsInBothStyles() {
        assertThat(read("""
                tags: [cost, 'a b']
                context:
                  Corpus size: 12
                items:
                - {id: rag, mark: ring}
                -
                  - x
                none: []
                """)).isEqualTo("""
                tags@1:1 = [cost@1:8+4, a b@1:14+5]@1:7+1
                context@2:1 = {Corpus size@3:3 = 12@3:16+2}@3:3+11
                items@4:1 = [{id@5:4 = rag@5:8+3, mark@5:13 = ring@5:19+4}@5:3+1, [x@7:5+1]@7:3+1]@5:1+1
                none@8:1 = []@8:7+1
                """);
    }

    @Test
    void joinsTextsOfSeveralLines() {
        assertThat(read("""
                folded: >-
                  one
                  two
                literal: |
                  one
                    two
                plain: one
                  two
                """)).isEqualTo("""
                folded@1:1 = one two@1:9+2
                literal@4:1 = one⏎  two⏎@4:10+1
                plain@7:1 = one two@7:8+3
                """);
    }

    @Test
    void readsAnEmptyFileAsAnEmptyMap() {
        assertThat(read("")).isEmpty();
        assertThat(read("# only a comment\n")).isEmpty();
        assertThat(read("---\n")).isEmpty();
        assertReport(noted("---\ntitle: A\n"), "");
    }

    @Test
    void knowsNothingFromTheWordsForIt() {
        YamlMap map = noted("a:\nb: null\nc: ~\nd: 'null'\ne: ''\nf: none\n").value();
        assertThat(map.entries())
                .extracting(e -> ((YamlScalar) e.value()).isNothing())
                .containsExactly(true, true, true, false, false, false);
    }

    @Test
    void countsColumnsInCodePoints() {
        assertThat(read("😀😀: '😀' # é\n👩‍💻: [é, 🙂🙂, x]\n")).isEqualTo("""
                😀😀@1:1 = 😀@1:5+3
                👩‍💻@2:1 = [é@2:7+1, 🙂🙂@2:10+2, x@2:14+1]@2:6+1
                """);
    }

    @Test
    void givesPlacesInTheWholeFile() {
        String text = "😀 before\n---\ntitle: A\nbad: [\n---\n😀 after: [\n";
        int start = text.indexOf("title");
        int end = text.lastIndexOf("---");
        Noted<YamlMap> noted = YamlReader.read(new SourceFile(new ProjectPath("content/a.md"), text), start, end);
        assertReport(noted, """
                4:6+1 yaml-syntax: `[` is never closed
                  hint: add `]`
                """);
        assertThat(noted.value().entries().get(0).keyAt()).hasToString("content/a.md:3:1");
    }

    @Test
    void readsPartOfALine() {
        SourceFile file = new SourceFile(new ProjectPath("a"), "😀{a: b}😀");
        YamlMap map = YamlReader.read(file, 2, 8).value();
        assertThat(show(map)).isEqualTo("{a@1:3 = b@1:6+1}@1:2+1");
    }

    @Test
    void keepsWhatPrecedesAFaultOfSyntax() {
        YamlMap map = noted("""
                title: A
                decision:
                  tree: x
                  answers: {a: "b
                """).value();
        assertThat(show(map))
                .isEqualTo(
                        "{title@1:1 = A@1:8+1, decision@2:1 = {tree@3:3 = x@3:9+1, answers@4:3 = {a@4:13 = ?}@4:12+1}@3:3+4}@1:1+5");
        assertThat(map.whole()).isFalse();
    }

    @Test
    void doubtsTheTextThatSwallowedTheLineOfTheFault() {
        assertThat(show(noted("a: b\nc: d\n  e: f\n").value())).isEqualTo("{a@1:1 = b@1:4+1, c@2:1 = ?}@1:1+1");
    }

    private static Noted<YamlMap> noted(String text) {
        return YamlReader.read(new SourceFile(new ProjectPath("fingerpost.yaml"), text));
    }

    private static String read(String text) {
        Noted<YamlMap> noted = noted(text);
        assertReport(noted, "");
        assertThat(noted.value().whole()).isTrue();
        return noted.value().entries().stream().map(entry -> show(entry) + "\n").collect(Collectors.joining());
    }

    private static String show(YamlMap.Entry entry) {
        return String.format(
                Locale.ROOT,
                "%s@%d:%d = %s",
                entry.key(),
                entry.keyAt().line(),
                entry.keyAt().column(),
                show(entry.value()));
    }

    private static String show(YamlValue value) {
        String at = "@" + value.at().line() + ":" + value.at().column() + "+"
                + value.at().length();
        if (value instanceof YamlScalar scalar) {
            return scalar.text().replace('\n', '⏎') + at;
        }
        if (value instanceof YamlList list) {
            return "[" + list.items().stream().map(YamlReaderTest::show).collect(Collectors.joining(", ")) + "]" + at;
        }
        if (value instanceof YamlMap map) {
            List<String> entries =
                    map.entries().stream().map(YamlReaderTest::show).toList();
            return "{" + String.join(", ", entries) + "}" + at;
        }
        return "?";
    }
}
