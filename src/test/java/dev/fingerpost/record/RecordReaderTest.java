package dev.fingerpost.record;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fingerpost.path.PagePath;
import dev.fingerpost.record.DecisionRecord.Kind;
import dev.fingerpost.record.DecisionRecord.Link;
import dev.fingerpost.record.DecisionRecord.Person;
import dev.fingerpost.site.MiniSite;
import dev.fingerpost.work.ProcessorTime;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Records in the forms that teams have them in. */
class RecordReaderTest {
    private static DecisionRecord read(String name, String text) {
        MiniSite site = MiniSite.of("-- content/decisions/" + name + " --\n" + text);
        return site.site().records().all().get(new PagePath("decisions/" + name));
    }

    private static String head(DecisionRecord record) {
        return record.number() + " | " + record.title() + " | "
                + record.state().status().id() + " | " + record.date();
    }

    private static String links(DecisionRecord record) {
        return record.links().stream().map(RecordReaderTest::link).collect(Collectors.joining("\n"));
    }

    private static String link(Link link) {
        return link.kind() + " " + link.target();
    }

    @Test
    void readsWhatAdrToolsWrites() {
        DecisionRecord record = read("0003-two-stores.md", """
                # 3. Two stores

                Date: 2016-02-12

                ## Status

                Accepted

                Supercedes [1. One store](0001-one-store.md)

                Amends [2. Names](0002-names.md)

                ## Context

                It grew.

                ## Decision

                Two stores.

                ## Consequences

                Two of all.
                """);
        assertThat(head(record)).isEqualTo("3 | Two stores | accepted | 2016-02-12");
        assertThat(links(record)).isEqualTo("SUPERSEDES 0001-one-store.md\nAMENDS 0002-names.md");
        assertThat(record.argument().outcome()).isEqualTo("Two stores.");
        assertThat(record.argument().consequences())
                .extracting(point -> point.text())
                .containsExactly("Two of all.");
    }

    @Test
    void readsASuccessorThatAdrToolsSpellsItsWay() {
        DecisionRecord record = read("0001-one-store.md", """
                # 1. One store

                Date: 2016-02-12

                ## Status

                Superceded by [3. Two stores](0003-two-stores.md)
                """);
        assertThat(head(record)).isEqualTo("1 | One store | superseded | 2016-02-12");
        assertThat(links(record)).isEqualTo("SUPERSEDED_BY 0003-two-stores.md");
    }

    @Test
    void readsMadrTwo() {
        DecisionRecord record = read("0005-use-dashes.md", """
                # Use dashes

                * Status: superseded by [ADR-0007](0007-use-dots.md) <!-- optional -->
                * Deciders: Ada Lovelace, Charles Babbage
                * Date: 2018-06-20

                Technical Story: #12

                ## Considered Options

                * Dashes
                * Dots

                ## Decision Outcome

                Chosen option: "Dashes", because they are seen.

                ### Positive Consequences

                * Seen

                ### Negative Consequences

                * Long

                ## Pros and Cons of the Options

                ### Dashes

                * Good, because [seen](x.md)
                * Bad, because *long*

                ### Dots

                * Bad, because small

                ## Links

                * Refined by [ADR-0006](0006-a.md)
                """);
        assertThat(head(record)).isEqualTo("5 | Use dashes | superseded | 2018-06-20");
        assertThat(links(record)).isEqualTo("SUPERSEDED_BY 0007-use-dots.md\nAMENDED_BY 0006-a.md");
        assertThat(record.people())
                .extracting(person -> person.name())
                .containsExactly("Ada Lovelace", "Charles Babbage");
        assertThat(record.argument().chosen()).isEqualTo("Dashes");
        assertThat(record.argument().options())
                .hasToString(
                        "[Option[title=Dashes, points=[Point[tone=GOOD, text=Good, because seen], Point[tone=BAD, text=Bad, because long]]], "
                                + "Option[title=Dots, points=[Point[tone=BAD, text=Bad, because small]]]]");
        assertThat(record.argument().consequences())
                .hasToString("[Point[tone=GOOD, text=Seen], Point[tone=BAD, text=Long]]");
    }

    @Test
    void readsMadrFour() {
        DecisionRecord record = read("0002-versions.md", """
                ---
                status: "accepted"
                date: 2023-10-17
                decision-makers: [adh, "J. Spring"]
                consulted: team
                informed:
                  - all
                decision-drivers: none
                ---
                # Versions

                ## Decision Drivers

                - They evolve
                  - nested

                ## Decision Outcome

                Chosen option: Semantic versioning, because it is known.

                ### Confirmation

                A test.
                """);
        assertThat(head(record)).isEqualTo("2 | Versions | accepted | 2023-10-17");
        assertThat(record.people())
                .extracting(person -> person.role() + " " + person.name())
                .containsExactly("DECIDER adh", "DECIDER J. Spring", "CONSULTED team", "INFORMED all");
        assertThat(record.argument().drivers()).containsExactly("They evolve");
        assertThat(record.argument().chosen()).isEqualTo("Semantic versioning");
        assertThat(record.argument().confirmation()).isEqualTo("A test.");
    }

    @Test
    void readsAStatusOfFrontMatterThatNamesANumberOnly() {
        DecisionRecord record = read("0002-versions.md", "---\nstatus: superseded by ADR-0123\n---\n# Versions\n");
        assertThat(head(record)).isEqualTo("2 | Versions | superseded | null");
        assertThat(links(record)).isEqualTo("SUPERSEDED_BY 123");
    }

    @Test
    void readsDateIdsOfLog4brains() {
        DecisionRecord record = read("20201028-old.md", """
                # Old

                - Status: superseded by [20201029-new](20201029-new.md)
                - Tags: foo, bar
                """);
        assertThat(head(record)).isEqualTo("null | Old | superseded | 2020-10-28");
        assertThat(record.tags()).containsExactly("foo", "bar");
    }

    @Test
    void readsTables() {
        assertThat(head(read("adr004-exports.md", """
                # ADR004: Exports

                | Created    | Status |
                | ---------- | ------ |
                | 2020-05-27 | Open   |
                """))).isEqualTo("4 | Exports | proposed | 2020-05-27");
        assertThat(head(read("0004-exports.md", """
                # Exports

                | | |
                | --- | --- |
                | **Status** | Accepted |
                | **Date** | 5 June 2020 |
                """))).isEqualTo("4 | Exports | accepted | 2020-06-05");
    }

    @Test
    void neverTakesSilenceForAccepted() {
        assertThat(head(read("0004-exports.md", "# Exports\n\n## Context\n\nAccepted practice.\n")))
                .isEqualTo("4 | Exports | unknown | null");
        assertThat(head(read("0004-exports.md", "# Exports\n\n- Status: [proposed | rejected | accepted]\n")))
                .isEqualTo("4 | Exports | unknown | null");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Accepted | accepted
            **Accepted** on 2020-01-02 | accepted
            ✅ Approved | accepted
            ~~Accepted~~ Superseded by [3](0003-x.md) | superseded
            Supersedes [3](0003-x.md) | unknown
            Not accepted | rejected
            In Review | proposed
            Partly superseded | superseded
            Withdrawn. | rejected
            Deprecated by [3](0003-x.md) | superseded
            DRAFT | draft
            Depreciated. | deprecated
            Akzeptiert | accepted
            Perhaps | unknown
            """)
    void readsWords(String written, String status) {
        assertThat(read("0004-x.md", "# X\n\n## Status\n\n" + written + "\n")
                        .state()
                        .status()
                        .id())
                .isEqualTo(status);
        assertThat(read("0004-x.md", "# X\n\n* Status: " + written + "\n")
                        .state()
                        .status()
                        .id())
                .isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2020-01-02T10:00:00Z | 2020-01-02
            2020/1/2 | 2020-01-02
            2nd January 2020 | 2020-01-02
            January 2, 2020 | 2020-01-02
            02.01.2020 | 2020-01-02
            1/31/2020 | 2020-01-31
            01/02/2020 | null
            2020-02-30 | null
            2023-15-03 | 2023-03-15
            2023-31-31 | null
            """)
    void readsDays(String written, String day) {
        assertThat(String.valueOf(
                        read("0004-x.md", "# X\n\nDate: " + written + "\n").date()))
                .isEqualTo(day);
    }

    @Test
    void theEarliestDayOfAHistoryIsTheDayOfARecordThatNamesNoOther() {
        String text =
                "# ADR 009: X\n\n## Changelog\n\n23-06-2018: Fixes\n\n- 2018-06-07: Draft\n\n## Status\n\nImplemented\n";
        assertThat(head(read("adr-009-x.md", text))).isEqualTo("9 | X | accepted | 2018-06-07");
        assertThat(read("adr-009-x.md", text.replace("Implemented", "Implemented on 2019-01-02"))
                        .date())
                .hasToString("2019-01-02");
    }

    @Test
    void whatWasReachedLastInAHistoryIsTheStatusOfARecordThatNamesNoOther() {
        assertThat(head(read("0028-x.md", """
                # X

                ## Change Log

                - [proposed](https://example.org/659) (2021-12-28)
                - [approved](https://example.org/966) (2023-02-18)
                - Accepted words of others (2024-01-01)

                ## Context

                It grew.
                """))).isEqualTo("28 | X | accepted | 2023-02-18");
    }

    @Test
    void readsATableInAQuotation() {
        DecisionRecord record = read("ADR-003_x.md", """
                # ADR-003: X

                >|              |                |
                >| ------------ | -------------- |
                >| Date         | `29/09/2023`   |
                >| Status       | `RFC`          |
                >| Deciders     | `Engineering`  |
                """);
        assertThat(head(record)).isEqualTo("3 | X | proposed | 2023-09-29");
        assertThat(record.people()).extracting(Person::name).containsExactly("Engineering");
    }

    @Test
    void theNameOfARecordsOwnFolderSaysItsNumberAndDay() {
        assertThat(head(read("2022-02-07-tracing/README.md", "# Tracing\n\n## Decision\n\nUse it.\n")))
                .isEqualTo("null | Tracing | unknown | 2022-02-07");
        assertThat(head(read("0007-tracing/README.md", "# Tracing\n\n## Status\n\nAccepted\n")))
                .isEqualTo("7 | Tracing | accepted | null");
    }

    @Test
    void readsWindowsLinesAndASectionThatSaysMoreThanOneThing() {
        DecisionRecord record = read(
                "0004-x.md",
                "# 4. X\r\n\r\nDate: 2020-01-02\r\n\r\n## Status\r\n\r\nProposed\r\n\r\nAccepted\r\n\r\n"
                                .replace("\r\n", "\n")
                        + "Amended by [5. Y](0005-y.md)\n");
        assertThat(head(record)).isEqualTo("4 | X | accepted | 2020-01-02");
        assertThat(links(record)).isEqualTo("AMENDED_BY 0005-y.md");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Supersedes [2](0002-a.md), relates to [3](0003-b.md) | SUPERSEDES 0002-a.md, RELATES 0003-b.md
            Supersedes [2](0002-a.md) and [3](0003-b.md); see also [4](0004-c.md) | SUPERSEDES 0002-a.md, SUPERSEDES 0003-b.md, RELATES 0004-c.md
            Related to [2](0002-a.md), amends [3](0003-b.md) | RELATES 0002-a.md, AMENDS 0003-b.md
            Related to 12, superseded by 13 | SUPERSEDED_BY 13
            """)
    void eachLinkIsOfTheKindThatTheNearestWordBeforeItNames(String line, String links) {
        assertThat(links(read("0009-x.md", "# X\n\n## Status\n\nAccepted\n\n" + line + "\n")))
                .isEqualTo(links.replace(", ", "\n"));
    }

    @Test
    void codeAndCommentsSayNothing() {
        DecisionRecord record = read("0004-x.md", """
                # X

                <!-- Status: accepted
                Date: 2020-01-02 -->

                ```text
                Status: accepted
                ```

                ## Links

                - [Other](0005-y.md)
                """);
        assertThat(head(record)).isEqualTo("4 | X | unknown | null");
        assertThat(record.links()).extracting(Link::kind).isEqualTo(List.of(Kind.RELATES));
    }

    @Test
    void hostileLinesTakeNoLongerThanTheyAreLong() {
        String text = "# 6. L\n\n" + "a".repeat(100_000) + "\n\n## Status\n\n" + "[".repeat(50_000) + "\n\n<"
                + ".".repeat(50_000) + "\n\n- " + "[a](x \"".repeat(10_000) + "\n\n"
                + "Supersedes [2. X](0002-x.md)\n".repeat(10_000);
        assertThat(ProcessorTime.within(
                        Duration.ofSeconds(20), () -> read("0006-l.md", text).links()))
                .hasSize(10_000);
    }

    /** Below its status, a record tells what became of it: only what names another status is one. */
    @ParameterizedTest
    @CsvSource({
        "Amended by [2](0002-b.md), accepted, Accepted",
        "Rejected, rejected, Rejected",
        "Superseded by [2](0002-b.md), superseded, Superseded by 2",
    })
    void aLaterLineIsTheStatusWhereItNamesAnother(String later, String status, String words) {
        DecisionRecord record = read("0001-a.md", "# 1. A\n\n## Status\n\nAccepted\n\n" + later + "\n");
        assertThat(record.state().status().id()).isEqualTo(status);
        assertThat(record.state().words()).isEqualTo(words);
    }
}
