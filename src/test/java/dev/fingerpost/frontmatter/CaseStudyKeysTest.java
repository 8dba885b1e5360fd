package dev.fingerpost.frontmatter;

import static dev.fingerpost.diag.Reports.assertReport;
import static org.assertj.core.api.Assertions.assertThat;

import dev.fingerpost.diag.Noted;
import dev.fingerpost.file.SourceFile;
import dev.fingerpost.page.CaseStudy;
import dev.fingerpost.page.CaseStudy.CaseResult;
import dev.fingerpost.page.CaseStudy.Fact;
import dev.fingerpost.page.Grade;
import dev.fingerpost.page.Located;
import dev.fingerpost.path.ProjectPath;
import java.util.List;
import org.junit.jupiter.api.Test;

class CaseStudyKeysTest {
    @Test
    void readsEveryKey() {
        Noted<FrontMatter> noted = read("content/case-studies/a.md", """
                ---
                organisation: Acme
                industry: Retail
                year: 2024
                approach: rag
                summary: It worked.
                context:
                  Documents: 12,000
                  Answers before: 40 %
                results:
                  - {metric: Accuracy, value: 1.20, unit: "%", source: acme-2024}
                  - metric: Time
                    before: 40
                    after: under 10
                    unit: s
                    conditions: at 20 requests a second
                evidence: vendor
                decision:
                  tree: ../trees/x.md
                  answers:
                    failure: facts
                    also: [form, tone]
                ---
                """);
        assertReport(noted, "");
        CaseStudy study = noted.value().meta().caseStudy();
        assertThat(study.organisation()).isEqualTo("Acme");
        assertThat(study.industry()).isEqualTo("Retail");
        assertThat(study.year()).isEqualTo(2024);
        assertThat(study.approach().at()).hasToString("content/case-studies/a.md:5:11");
        assertThat(study.summary()).isEqualTo("It worked.");
        assertThat(study.context())
                .containsExactly(new Fact("Documents", "12,000"), new Fact("Answers before", "40 %"));
        assertThat(study.results().get(1))
                .isEqualTo(new CaseResult("Time", null, "40", "under 10", "s", "at 20 requests a second", null));
        CaseResult accuracy = study.results().get(0);
        assertThat(accuracy.value()).isEqualTo("1.20");
        assertThat(accuracy.source().at()).hasToString("content/case-studies/a.md:11:56");
        assertThat(study.evidence()).isEqualTo(Grade.VENDOR);
        assertThat(study.decision().tree().at()).hasToString("content/case-studies/a.md:19:9");
        assertThat(study.decision().answers().get(0).questionAt()).hasToString("content/case-studies/a.md:21:5");
        assertThat(study.decision().answers().get(1).chosen())
                .extracting(Located::value)
                .containsExactly("form", "tone");
    }

    @Test
    void takesACaseStudyThatReportsNothing() {
        Noted<FrontMatter> noted = read("content/case-studies/a.md", "# A\n");
        assertReport(noted, "");
        assertThat(noted.value().meta().caseStudy())
                .isEqualTo(new CaseStudy(null, null, null, null, null, List.of(), List.of(), null, null));
    }

    @Test
    void explainsResults() {
        Noted<FrontMatter> noted = read("content/case-studies/a.md", """
                ---
                year: 26
                evidence: Measured
                context: [a]
                results:
                  - metric: x
                  - value: 3
                  - {metric: a, value: 3, before: 2, after: 4}
                  - {metric: a, before: 2}
                  - {metric: kept, value: 3, uint: s}
                  - x
                decision: {tree: ../trees/x.md, anwsers: {a: b}}
                ---
                """);
        assertReport(noted, """
                2:7+2 value-form: `year` must be between 1900 and 2999, found `26`
                3:11+8 value-unknown: `evidence` cannot be `Measured`
                  hint: did you mean `measured`?
                4:10+1 value-type: `context` must be keys and values, found a list
                  hint: write each on a line of its own, as `key: value`
                6:5+6 key-missing: a result needs `value`
                  hint: add `value:` with a number or a short text, or `before:` and `after:`
                7:5+5 key-missing: a result needs `metric`
                  hint: add `metric:` with the name of what was measured
                8:17+5 key-unknown: a result has no key `value`
                  hint: a result has `value`, or `before` and `after`
                9:5+1 key-missing: a result needs `after`
                  hint: add `after:` with a number or a short text
                10:30+4 key-unknown: a result has no key `uint`
                  hint: did you mean `unit`?
                11:5+1 value-type: an item of `results` must be keys and values (`metric`, `value`, `unit`, `conditions`, `source`), found `x`
                  hint: write keys in its place, such as `metric: …`
                12:33+7 key-unknown: `decision` has no key `anwsers`
                  hint: did you mean `answers`?
                """);
    }

    @Test
    void explainsAnswers() {
        assertReport(read("content/case-studies/a.md", """
                ---
                decision: {tree: ../trees/x.md, answers: {a: , c: {x: y}}}
                ---
                """), """
                2:45+1 value-type: `a` has no value
                  hint: write a text, or remove the key
                2:51+1 value-type: `c` must be a text or a list, found keys and values
                  hint: write each item on a line of its own, with `- ` before it
                """);
    }

    @Test
    void readsRedirectsOfTreesInOrder() {
        Noted<FrontMatter> noted = read("content/trees/a.md", "---\nredirects: {z: a, size/yes: scope/no}\n---\n");
        assertReport(noted, "");
        assertThat(noted.value().meta().ofTree().redirects().keySet()).containsExactly("z", "size/yes");
        assertReport(read("content/trees/a.md", "---\nredirects: {z: [a]}\nevidence: vendor\n---\n"), """
                2:16+1 value-type: `z` must be a text, found a list
                  hint: if it is meant as one text, put it in quotes
                3:1+8 key-unknown: a decision tree has no key `evidence`
                  hint: `evidence` belongs to pages with `kind: case-study`
                """);
    }

    private static Noted<FrontMatter> read(String path, String text) {
        return FrontMatterReader.read(new SourceFile(new ProjectPath(path), text));
    }
}
