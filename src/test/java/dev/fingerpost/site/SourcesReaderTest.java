package dev.fingerpost.site;

import static dev.fingerpost.diag.Reports.assertReport;
import static org.assertj.core.api.Assertions.assertThat;

import dev.fingerpost.diag.Noted;
import dev.fingerpost.file.SourceFile;
import dev.fingerpost.page.Grade;
import dev.fingerpost.path.Position;
import dev.fingerpost.path.ProjectPath;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class SourcesReaderTest {
    @Test
    void readsSourcesInOrder() {
        Noted<Sources> noted = read("""
                lewis-2020:
                  title: Retrieval-Augmented Generation
                  authors: Lewis et al.
                  year: 2020
                  publisher: arXiv 2005.11401
                  url: https://arxiv.org/abs/2005.11401
                  seen: 2026-11-22
                  grade: measured
                  note: Abstract read.
                a:
                  title: 1984
                  grade: unverified
                """);
        assertReport(noted, "");
        assertThat(noted.value().byId().values())
                .containsExactly(
                        new Source(
                                "lewis-2020",
                                new Source.Work(
                                        "Retrieval-Augmented Generation",
                                        "Lewis et al.",
                                        2020,
                                        "arXiv 2005.11401",
                                        "https://arxiv.org/abs/2005.11401",
                                        new Position(new ProjectPath("content/sources.yaml"), 6, 8, 32)),
                                LocalDate.of(2026, 11, 22),
                                Grade.MEASURED,
                                "Abstract read.",
                                List.of(),
                                null,
                                null,
                                null,
                                new Position(new ProjectPath("content/sources.yaml"), 1, 1, 10)),
                        new Source(
                                "a",
                                new Source.Work(
                                        "1984",
                                        null,
                                        null,
                                        null,
                                        null,
                                        new Position(new ProjectPath("content/sources.yaml"), 11, 3, 5)),
                                null,
                                Grade.UNVERIFIED,
                                null,
                                List.of(),
                                null,
                                null,
                                null,
                                new Position(new ProjectPath("content/sources.yaml"), 10, 1, 1)));
    }

    @Test
    void needsNoSources() {
        assertReport(SourcesReader.read(null), "");
        assertReport(read(""), "");
        assertThat(SourcesReader.read(null).value().byId()).isEmpty();
    }

    @Test
    void reportsEverySourceThatDoesNotFit() {
        Noted<Sources> noted = read("""
                Lewis_2020:
                  title: A
                  grade: measured
                no-grade:
                  title: B
                bad:
                  grade: great
                  titel: x
                  url: www.example.org
                  seen: 2026-11-31
                  year: '2020'
                text: x
                nothing:
                kept:
                  title: C
                  grade: vendor
                  url: javascript:alert(1)
                """);
        assertReport(noted, """
                1:1+10 value-form: a key here must be small letters, digits and hyphens, found `Lewis_2020`
                  hint: write `lewis-2020`
                5:3+5 key-missing: a source needs `grade`
                  hint: add `grade:` with one of `measured`, `reported`, `vendor`, `judgement`, `unverified`
                7:10+5 value-unknown: `grade` cannot be `great`
                  hint: write one of `measured`, `reported`, `vendor`, `judgement`, `unverified`
                8:3+5 key-unknown: a source has no key `titel`
                  hint: did you mean `title`?
                9:8+15 value-form: `url` must be a web address that begins with `https://` or `http://`, found `www.example.org`
                  hint: write `https://www.example.org`
                10:9+10 value-date: `2026-11-31` is no day of the calendar
                  hint: `2026-11` has 30 days
                11:9+6 value-type: `year` must be a whole number, found a text in quotes
                  hint: write `2020` without quotes
                12:7+1 value-type: `text` must be keys and values (`title`, `authors`, `year`, `publisher`, `url`, `seen`, `grade`, `note`, `note-in`, `withdrawn`, `regraded`, `review-by`), found `x`
                  hint: write keys in its place, such as `title: …`
                13:9+1 value-type: `nothing` has no value
                  hint: write keys and values (`title`, `authors`, `year`, `publisher`, `url`, `seen`, `grade`, `note`, `note-in`, `withdrawn`, `regraded`, `review-by`), or remove the key
                17:8+19 value-form: `url` must be a web address that begins with `https://` or `http://`, found `javascript:alert(1)`
                  hint: write it like `https://example.org/page`
                """);
        // Pages that cite one of these are not at fault, so each is known by its id.
        assertThat(noted.value().byId())
                .containsOnlyKeys("Lewis_2020", "lewis-2020", "no-grade", "bad", "text", "nothing", "kept");
        assertThat(noted.value().byId().get("bad").work().title()).isEqualTo("bad");
    }

    @Test
    void wantsKeysAndNotAList() {
        Noted<Sources> noted = read("- {title: A, grade: vendor}\n");
        assertReport(noted, """
                1:1+1 value-type: keys are needed here, found a list
                  hint: write `key: value` lines; a list stands below its key
                """);
    }

    @Test
    void keepsTheFirstOfTwoEqualIds() {
        Noted<Sources> noted =
                read("a: {title: A, grade: vendor}\nb: {title: B, grade: vendor}\na: {title: C, grade: vendor}\n");
        assertReport(noted, """
                3:1+1 yaml-duplicate-key: key `a` stands here a second time
                  hint: the first is on line 1; keep one of them
                """);
        assertThat(noted.value().byId().get("a").work().title()).isEqualTo("A");
    }

    private static Noted<Sources> read(String yaml) {
        return SourcesReader.read(new SourceFile(new ProjectPath("content/sources.yaml"), yaml));
    }
}
