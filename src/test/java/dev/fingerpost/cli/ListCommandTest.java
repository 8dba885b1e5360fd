package dev.fingerpost.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Today is the 1st of March 2026. */
class ListCommandTest {
    private final CommandRun cli =
            new CommandRun(Jimfs.newFileSystem(Configuration.unix()).getPath("/home/site"));

    @BeforeEach
    void makeProject() throws IOException {
        Files.createDirectories(cli.cwd);
        cli.write("content/index.md", "# Home\n");
        page("past", "2026-02-28");
        page("today", "2026-03-01");
        page("tomorrow", "2026-03-02");
        page("month", "2026-03-31");
        page("never", "2030-01-01");
    }

    private void page(String name, String reviewBy) throws IOException {
        cli.write("content/" + name + ".md", "---\nreview-by: " + reviewBy + "\nowner: Kim\n---\n# " + name + "\n");
    }

    @Test
    void listsWhatIsDueTheOldestFirst() {
        assertThat(cli.run("list", "--due")).isZero();
        assertThat(cli.out).isEqualTo("""
                past.md   page  Kim  2026-02-28  past
                today.md  page  Kim  2026-03-01  today
                """);
    }

    @ParameterizedTest
    @CsvSource({"1d,3", "1,3", "29d,3", "30d,4", "5w,4", "1m,4", "0d,2"})
    void looksAhead(String within, int count) {
        assertThat(cli.run("list", "--due", "--within", within)).isZero();
        assertThat(cli.out.lines()).hasSize(count);
    }

    @Test
    void failsAScheduledJobOnlyWhenSomethingIsDue() throws IOException {
        assertThat(cli.run("list", "--due", "--strict")).isEqualTo(1);
        page("past", "2027-01-01");
        page("today", "2027-01-01");
        assertThat(cli.run("list", "--due", "--strict")).isZero();
        assertThat(cli.out).isEmpty();
        assertThat(cli.run("list", "--due", "--format", "json")).isZero();
        assertThat(cli.out).isEqualTo("{\n  \"pages\": []\n}\n");
    }

    @Test
    void listsPagesThatNoReaderComesTo() throws IOException {
        assertThat(cli.run("list", "--orphans")).isZero();
        assertThat(cli.out).isEmpty();
        cli.write("fingerpost.yaml", "nav: [index.md, past.md, today.md, tomorrow.md, month.md]\n");
        assertThat(cli.run("list", "--orphans")).isZero();
        assertThat(cli.out).isEqualTo("never.md  page  Kim  2030-01-01  never\n");
    }

    @Test
    void tellsHowHardPagesAreToRead() throws IOException {
        cli.write(
                "content/index.md",
                "# Home\n\nThe cat sat on the mat. " + "A long one runs on ".repeat(7) + "and ends.\n");
        cli.write("content/past.md", "# Past\n\nUnquestionably incomprehensible terminology.\n");

        assertThat(cli.run("list", "--reading")).isZero();
        assertThat(cli.out).isEqualTo("""
                words  a sentence  longest  long  LIX  grade  page
                    3         3.0        3     0  103   48.5  past.md
                   43        21.5       37     1   22    4.6  index.md
                   46        15.3       37     1   22    5.5  2 pages
                content/index.md:3: 37 words: A long one runs on A long one runs on A long …
                """);

        cli.write("fingerpost.yaml", "language: de\n");
        assertThat(cli.run("list", "--reading")).isZero();
        assertThat(cli.out).contains("LIX  page\n").doesNotContain("grade");
    }

    @Test
    void tellsHowHardPagesAreToReadForMachines() throws IOException {
        cli.write("content/index.md", "# Home\n\nThe cat sat on the mat.\n");

        assertThat(cli.run("list", "--reading", "--format", "json")).isZero();
        assertThat(cli.out).isEqualTo("""
                {
                  "language": "en",
                  "site": {
                    "words": 6,
                    "sentences": 1,
                    "words-per-sentence": 6.0,
                    "longest-sentence": 6,
                    "long-sentences": 0,
                    "lix": 6.0,
                    "grade": -1.4
                  },
                  "pages": [
                    {
                      "path": "index.md",
                      "words": 6,
                      "sentences": 1,
                      "words-per-sentence": 6.0,
                      "longest-sentence": 6,
                      "long-sentences": 0,
                      "lix": 6.0,
                      "grade": -1.4,
                      "longest-sentences": [
                        {
                          "line": 3,
                          "words": 6,
                          "text": "The cat sat on the mat."
                        }
                      ]
                    }
                  ]
                }
                """);
    }

    @Test
    void tellsWhereASentenceHasCode() throws IOException {
        cli.write("content/index.md", "# Home\n\nAsk `x` for more.\n");

        assertThat(cli.run("list", "--reading", "--format", "json")).isZero();
        assertThat(cli.out).contains("\"text\": \"Ask … for more.\"");
    }

    @Test
    void tellsTheFiguresOfTrees() throws IOException {
        cli.run("new", "tree", "Which queue?");
        String path = "content/trees/which-queue.md";
        cli.write(path, cli.read(path).replace("draft: true\n", ""));

        assertThat(cli.run("list", "--trees")).isZero();
        assertThat(cli.out).isEqualTo("""
                trees/which-queue.md
                  2 questions, 2 outcomes, 5 paths; answers on a path: 1 to 2, 1.7 on average
                  most decisive question: second, its answer settles 73% of where a path ends
                  1 scenario reaching 2 of 5 answers, 1 of 2 outcomes
                  answers in no scenario: first=other, first=unknown, second=another
                  outcomes in no scenario: second-route
                   66.7%  second-route
                   33.3%  first-route
                """);
        assertThat(cli.run("list", "--trees", "--format", "json")).isZero();
        assertThat(cli.out)
                .startsWith("""
                {
                  "trees": [
                    {
                      "path": "trees/which-queue.md",
                      "questions": 2,
                      "outcomes": 2,
                      "paths": "5",
                      "shortest": 1,
                      "longest": 2,
                      "mean": 1.66""")
                .contains("\"reach\": {\n        \"first-route\": 0.333")
                .contains("\"decisive\": \"second\"")
                .contains(
                        "\"idle\": []",
                        "\"scenarios\": 1",
                        "\"missed-outcomes\": [\n        \"second-route\"\n      ]");
    }

    @ParameterizedTest
    @CsvSource({
        "--due --trees,'`--due` and `--trees` are two lists'",
        "--within 3d,'`--within` says until when pages are due'",
        "--due --within soon,'`--within soon` is no time'"
    })
    void refusesWhatHasNoMeaning(String options, String message) {
        assertThat(cli.run(("list " + options).split(" "))).isEqualTo(2);
        assertThat(cli.err).startsWith("fingerpost: " + message + "\n");
    }
}
