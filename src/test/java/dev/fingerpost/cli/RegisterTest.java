package dev.fingerpost.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import dev.fingerpost.project.InputReader;
import dev.fingerpost.project.Inputs;
import java.io.IOException;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Values and days that are kept in one place; the day of these tests is {@link CommandRun#TODAY}, the 1st of March 2026. */
class RegisterTest {
    private static final String PRICES = """
            caption: Prices
            max-age: 30
            entries:
              token: {name: A token, value: $2 per million, as-of: 2026-02-20, source: list}
              rent: {name: "A machine, rented", value: "$1,250 a month", as-of: 2026-01-10}
            """;

    private final CommandRun run =
            new CommandRun(Jimfs.newFileSystem(Configuration.unix()).getPath("/home/project"));

    @BeforeEach
    void write() throws IOException {
        run.write("fingerpost.yaml", "title: T\nbase-url: https://example.org/t/\n");
        run.write("content/sources.yaml", "list: {title: The list, grade: vendor, seen: 2026-02-21}\n");
        run.write("data/prices.yaml", PRICES);
        run.write("content/prices.md", """
                ---
                title: Prices; and days, too
                updated: 2026-02-25
                ---
                # Prices

                ```register file=data/prices.yaml
                ```

                ```register
                caption: What ends
                calendar: true
                entries:
                  late: {name: "The new law, with duties for everybody who puts a system on the market; see the guide", on: 2027-12-02}
                  soon: {name: Model A ends, on: 2026-03-02, until: 2026-03-02, note: Test model B}
                ```
                """);
        run.write("data/cost.yaml", """
                caption: A month
                volume: cases
                inputs:
                  All:
                    cases: {label: Cases, value: 1000, made-up: true}
                    token: {label: Token, value: 2, as-of: 2026-02-20, entry: prices.md#token, made-up: true}
                options:
                  - {name: A, running: cases * token}
                  - {name: B, running: cases * 3}
                """);
        run.write("content/index.md", """
                # Home

                A token costs [$2](prices.md#token), a machine [$1,250 each month](prices.md#rent), and [model A](prices.md#soon) ends
                on [2 March 2026](prices.md#soon).

                ```calculator file=data/cost.yaml
                ```
                """);
    }

    @Test
    void anEntryIsARowWithAnAnchorAndItsDay() throws IOException {
        assertThat(run.run("build")).as(run.err).isZero();
        assertThat(run.read("site/prices.html"))
                .contains("<tr id=\"token\"><th scope=\"row\">A token</th>")
                .contains(
                        "<td class=\"nb\" data-th=\"As of\"><time datetime=\"2026-02-20\">20 February 2026</time></td>")
                .contains(
                        "<tr id=\"soon\"><td class=\"nb\" data-th=\"When\"><time datetime=\"2026-03-02\">2 March 2026</time></td>"
                                + "<th scope=\"row\">Model A ends<small>Test model B</small></th>")
                .contains("<a href=\"prices.ics\">Calendar file</a>, <a href=\"prices.xml\">Feed of these dates</a>");
        assertThat(run.read("site/index.html")).contains("<a href=\"prices.html#token\">$2</a>");
    }

    @Test
    void itsDaysAreACalendarAndAFeed() throws IOException {
        run.run("build");
        assertThat(run.read("site/prices.ics")).isEqualTo("""
                BEGIN:VCALENDAR
                VERSION:2.0
                PRODID:-//T//Fingerpost//EN
                NAME:Prices\\; and days\\, too
                X-WR-CALNAME:Prices\\; and days\\, too
                BEGIN:VEVENT
                UID:soon@https://example.org/t/prices.html
                DTSTAMP:20260225T000000Z
                DTSTART;VALUE=DATE:20260302
                SUMMARY:Model A ends
                DESCRIPTION:Test model B
                URL:https://example.org/t/prices.html#soon
                TRANSP:TRANSPARENT
                END:VEVENT
                BEGIN:VEVENT
                UID:late@https://example.org/t/prices.html
                DTSTAMP:20260225T000000Z
                DTSTART;VALUE=DATE:20271202
                SUMMARY:The new law\\, with duties for everybody who puts a system on the ma
                 rket\\; see the guide
                URL:https://example.org/t/prices.html#late
                TRANSP:TRANSPARENT
                END:VEVENT
                END:VCALENDAR
                """.replace("\n", "\r\n"));
        assertThat(run.read("site/prices.xml"))
                .contains("<title>2026-03-02: Model A ends</title>", "<summary>Test model B</summary>")
                .contains(
                        "<link rel=\"alternate\" type=\"text/html\" href=\"https://example.org/t/prices.html#late\"/>");
    }

    @Test
    void anEntryThatIsChangedChangesWhatNamesIt() throws IOException {
        run.write(
                "data/prices.yaml",
                PRICES.replace("$2 per million, as-of: 2026-02-20", "$1.50 per million, as-of: 2026-02-28"));
        assertThat(run.run("build")).isEqualTo(1);
        assertThat(run.err + run.out)
                .contains(
                        "the link says `$2`, and `token` is `$1.50 per million`",
                        "hint: write `[$1.50](prices.md#token)`")
                .contains("the value is 2, and the register has `$1.50 per million`");

        assertThat(run.run("mend", "--write")).as(run.err).isZero();

        assertThat(run.read("content/index.md")).contains("[$1.50](prices.md#token)");
        assertThat(run.read("data/cost.yaml")).contains("value: 1.5, as-of: 2026-02-28");
        assertThat(run.run("build")).as(run.err).isZero();
    }

    @Test
    void theBuildSaysWhatIsOldAndFailsOnWhatHasEnded() throws IOException {
        run.run("check");
        assertThat(run.err + run.out)
                .contains("warning[entry-old]: `rent` was looked up 50 days ago, and the register allows 30")
                .contains("hint: look it up again, then write `as-of: 2026-03-01`")
                .contains("0 errors, 1 warning");
        run.write("data/prices.yaml", PRICES.replace("as-of: 2026-02-20,", "as-of: 2025-02-20, until: 2026-02-28,"));
        run.write("content/sources.yaml", "list: {title: The list, grade: vendor, seen: 2026-03-01}\n");
        assertThat(run.run("check")).isEqualTo(1);
        assertThat(run.err + run.out).contains("error[entry-ended]: `token` held until 2026-02-28");
    }

    @Test
    void whatWasSaidYesterdayOfARegisterIsNotSaidAgainToday() throws IOException {
        assertThat(key(1)).isEqualTo(key(1)).isNotEqualTo(key(2));
        run.write("content/prices.md", "# Prices\n");
        run.write("content/index.md", "# Home\n");
        assertThat(key(1)).isEqualTo(key(2));
    }

    private String key(int day) {
        Inputs.Options options = new Inputs.Options(null, false, false, 1, LocalDate.of(2026, 3, day));
        return InputReader.read(run.cwd, options).value().key("x");
    }
}
