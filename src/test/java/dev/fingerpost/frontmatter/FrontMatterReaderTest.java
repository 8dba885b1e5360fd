package dev.fingerpost.frontmatter;

import static dev.fingerpost.diag.Reports.assertReport;
import static org.assertj.core.api.Assertions.assertThat;

import dev.fingerpost.diag.Noted;
import dev.fingerpost.file.Limits;
import dev.fingerpost.file.SourceFile;
import dev.fingerpost.page.Located;
import dev.fingerpost.page.Meta;
import dev.fingerpost.page.PageKind;
import dev.fingerpost.path.ProjectPath;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class FrontMatterReaderTest {
    @Test
    void readsTheKeysOfEveryPage() {
        Noted<FrontMatter> noted = guide("""
                ---
                title: "😀 RAG: a primer"
                description: What it is.
                tags: [cost, fine-tuning, c++, large models, 日本語]
                updated: 2026-06-04
                reviewed: 2026-05-31
                review-by: 2028-02-29
                owner: Platform team
                order: -3
                draft: true
                aliases: [old/rag.md, "old/all.html#rag"]
                ---
                # Body
                """);
        assertReport(noted, "");
        Meta meta = noted.value().meta();
        assertThat(meta.title().value()).isEqualTo("😀 RAG: a primer");
        assertThat(meta.title().at()).hasToString("content/guides/a.md:2:8");
        assertThat(meta.description().value()).isEqualTo("What it is.");
        assertThat(meta.tags())
                .extracting(Located::value)
                .containsExactly("cost", "fine-tuning", "c++", "large models", "日本語");
        assertThat(meta.tags().get(1).at()).hasToString("content/guides/a.md:4:14");
        assertThat(meta.upkeep().updated()).isEqualTo(LocalDate.of(2026, 6, 4));
        assertThat(meta.upkeep().reviewed()).isEqualTo(LocalDate.of(2026, 5, 31));
        assertThat(meta.upkeep().reviewBy()).isEqualTo(LocalDate.of(2028, 2, 29));
        assertThat(meta.upkeep().owner()).isEqualTo("Platform team");
        assertThat(meta.publishing().order()).isEqualTo(-3);
        assertThat(meta.publishing().draft()).isTrue();
        assertThat(meta.publishing().aliases())
                .extracting(Located::value)
                .containsExactly("old/rag.md", "old/all.html#rag");
        assertThat(meta.caseStudy()).isNull();
    }

    @Test
    void tellsWhereTheBodyBegins() {
        assertThat(body("---\ntitle: A\n---\n# B\n")).isEqualTo("# B\n");
        assertThat(body("--- \ntitle: A\n---\t\n\n😀")).isEqualTo("\n😀");
        assertThat(body("---\n---\n# B\n")).isEqualTo("# B\n");
        assertThat(body("---\ntitle: A\n---")).isEmpty();
    }

    @Test
    void needsNoFrontMatter() {
        assertThat(body("# B\n")).isEqualTo("# B\n");
        assertThat(body("")).isEmpty();
        assertThat(body("\n---\n\ntitle: A\n---\n")).isEqualTo("\n---\n\ntitle: A\n---\n");
        assertThat(body("----\n\nA: text\n")).isEqualTo("----\n\nA: text\n");
        assertThat(body("# B\n\n---\n\nmore\n")).isEqualTo("# B\n\n---\n\nmore\n");
    }

    /** What `mend` would write: a line in the place of a wrong one, or before what stands there; nothing where keys would stay unread. */
    @Test
    void mendsTheLinesAroundIt() {
        assertThat(edit("--\ntitle: A\n---\n# B\n")).isEqualTo("1:1+2 ---");
        assertThat(edit("\n---\ntitle: A\n--\n# B\n")).isEqualTo("4:1+2 ---");
        assertThat(edit("title: A\n---\n# B\n")).isEqualTo("1:1+0 ---\n");
        assertThat(edit("+++\ntitle = \"A\"\n+++\n# B\n")).isEmpty();
        assertThat(edit("---\n\nSome text.\n")).isEqualTo("1:1+3 ***");
        assertThat(edit("---\ntitle: A\n\nSome text.\n")).isEmpty();
    }

    private static String edit(String text) {
        return guide(text).notes().get(0).edits().stream()
                .map(edit -> edit.at().line() + ":" + edit.at().column() + "+"
                        + edit.at().length() + " " + edit.text())
                .collect(Collectors.joining("; "));
    }

    /** As long as may be, with the lines around it, is no error; a character more is. */
    @Test
    void hasALength() {
        String most = "title: A # " + "x".repeat(Limits.FRONT_MATTER_CHARS - 12) + "\n";
        assertThat(guide("---\n" + most + "---\n# B\n").notes()).isEmpty();
        assertThat(guide("---\nx" + most + "---\n# B\n").notes())
                .singleElement()
                .asString()
                .contains("file-too-large");
    }

    @Test
    void knowsTheKeysOfOthers() {
        assertThat(FrontMatterReader.isForeign("sidebar_label")).isTrue();
        assertThat(FrontMatterReader.isForeign("title")).isFalse();
    }

    @Test
    void belongsInTheFirstLine() {
        assertReport(guide("\n\n---\ntitle: A\ntgas: [b]\n---\n# B\n"), """
                3:1+3 yaml-syntax: front matter begins in the first line of a file
                  hint: remove the empty lines above it
                5:1+4 key-unknown: a guide has no key `tgas`
                  hint: did you mean `tags`?
                """);
    }

    @Test
    void knowsTheKindByKeyOrFolder() {
        assertThat(kind("guides/a.md", "# A")).isEqualTo(PageKind.GUIDE);
        assertThat(kind("guides/index.md", "# A")).isEqualTo(PageKind.PAGE);
        assertThat(kind("case-studies/deep/a.md", "# A")).isEqualTo(PageKind.CASE_STUDY);
        assertThat(kind("trees/a.md", "---\ntitle: A\n---\n")).isEqualTo(PageKind.DECISION_TREE);
        assertThat(kind("about.md", "# A")).isEqualTo(PageKind.PAGE);
        assertThat(kind("about.md", "---\nkind: decision-tree\n---\n")).isEqualTo(PageKind.DECISION_TREE);
        assertThat(kind("guides/a.md", "---\nkind: page\n---\n")).isEqualTo(PageKind.PAGE);
    }

    @Test
    void reportsUnknownKeysAndWhatWasMeant() {
        assertReport(guide("""
                ---
                titel: A
                Tags: []
                approach: rag
                weight: 3
                foo: 1
                language: en
                redirects: {a: b}
                review_by: 2026-01-01
                sumary: x
                ---
                """), """
                2:1+5 key-unknown: a guide has no key `titel`
                  hint: did you mean `title`?
                3:1+4 key-unknown: a guide has no key `Tags`
                  hint: did you mean `tags`?
                4:1+8 key-unknown: a guide has no key `approach`
                  hint: `approach` belongs to pages with `kind: case-study`
                5:1+6 key-unknown: a guide has no key `weight`
                  hint: did you mean `order`?
                6:1+3 key-unknown: a guide has no key `foo`
                  hint: keys here are `title`, `description`, `tags`, `updated`, `reviewed`, `review-by`, `owner`, `order`, `draft`, `aliases`, `translated`, `kind`, `params`
                7:1+8 key-unknown: a guide has no key `language`
                  hint: `language` belongs to fingerpost.yaml
                8:1+9 key-unknown: a guide has no key `redirects`
                  hint: `redirects` belongs to pages with `kind: decision-tree`
                9:1+9 key-unknown: a guide has no key `review_by`
                  hint: did you mean `review-by`?
                10:1+6 key-unknown: a guide has no key `sumary`
                  hint: `summary` belongs to pages with `kind: case-study`
                """);
    }

    @Test
    void reportsValuesOfTheWrongType() {
        assertReport(guide("""
                ---
                title: [a]
                description: {a: b}
                tags: rag
                owner:
                order: ten
                draft: yes
                aliases: old.md
                kind: guid
                ---
                """), """
                2:8+1 value-type: `title` must be a text, found a list
                  hint: if it is meant as one text, put it in quotes
                3:14+1 value-type: `description` must be a text, found keys and values
                  hint: if it is meant as one text, put it in quotes
                5:7+1 value-type: `owner` has no value
                  hint: write a text, or remove the key
                6:8+3 value-type: `order` must be a whole number, found `ten`
                  hint: write digits only, such as `3`
                7:8+3 value-type: `draft` must be `true` or `false`, found `yes`
                  hint: write `true`
                8:10+6 value-type: `aliases` must be a list, found `old.md`
                  hint: write `[old.md]`
                9:7+4 value-unknown: `kind` cannot be `guid`
                  hint: did you mean `guide`?
                """);
        assertReport(guide("---\ntitle: ''\norder: '3'\ndraft: \"false\"\n---\n"), """
                2:8+2 value-type: `title` is empty
                  hint: write a text, or remove the key
                3:8+3 value-type: `order` must be a whole number, found a text in quotes
                  hint: write `3` without quotes
                4:8+7 value-type: `draft` must be `true` or `false`, found a text in quotes
                  hint: write `false`
                """);
        assertReport(guide("---\norder: 99999999999\n---\n"), """
                2:8+11 value-form: `order` must be between -1000000 and 1000000, found `99999999999`
                """);
    }

    @Test
    void reportsDatesWithTheRightForm() {
        assertReport(guide("---\nupdated: 2026-02-30\nreviewed: 22.11.2026\nreview-by: 11/22/2026\n---\n"), """
                2:10+10 value-date: `2026-02-30` is no day of the calendar
                  hint: `2026-02` has 28 days
                3:11+10 value-date: `reviewed` must be a date such as `2026-04-05`, found `22.11.2026`
                  hint: write `2026-11-22`
                4:12+10 value-date: `review-by` must be a date such as `2026-04-05`, found `11/22/2026`
                  hint: write `2026-11-22`
                """);
        assertReport(guide("---\nupdated: 2026-13-01\nreviewed: 2026-6-4\nreview-by: 04/05/2026\n---\n"), """
                2:10+10 value-date: `2026-13-01` is no day of the calendar
                  hint: months are `01` to `12`, the year comes first, the day last
                3:11+8 value-date: `reviewed` must be a date such as `2026-04-05`, found `2026-6-4`
                  hint: write `2026-06-04`
                4:12+10 value-date: `review-by` must be a date such as `2026-04-05`, found `04/05/2026`
                  hint: write `2026-05-04` or `2026-04-05`
                """);
        assertReport(guide("---\nupdated: yesterday\nreviewed: 2026-06-04T10:00:00Z\n---\n"), """
                2:10+9 value-date: `updated` must be a date such as `2026-04-05`, found `yesterday`
                  hint: write year, month and day as digits
                3:11+20 value-date: `reviewed` must be a date such as `2026-04-05`, found `2026-06-04T10:00:00Z`
                  hint: write `2026-06-04`
                """);
    }

    @Test
    void wantsTagsInSmallLettersAndOnce() {
        Noted<FrontMatter> noted = guide("---\ntags: [RAG, fine_tuning, ok, ok, 'a  b', [x], '🙂']\n---\n");
        assertReport(noted, """
                2:8+3 value-form: an item of `tags` must be words in small letters, found `RAG`
                  hint: write `rag`
                2:13+11 value-form: an item of `tags` must be words in small letters, found `fine_tuning`
                  hint: write `fine-tuning`
                2:30+2 value-form: `ok` stands twice in `tags`
                  hint: remove one of them
                2:34+6 value-form: an item of `tags` must be words in small letters, found `a  b`
                  hint: write `a b`
                2:42+1 value-type: an item of `tags` must be words in small letters, found a list
                  hint: if it is meant as one text, put it in quotes
                2:47+3 value-form: an item of `tags` must be words in small letters, found `🙂`
                  hint: write it like `fine-tuning`
                """);
        assertThat(noted.value().meta().tags()).extracting(Located::value).containsExactly("ok");
    }

    @Test
    void reportsFrontMatterThatIsNeverClosed() {
        Noted<FrontMatter> noted = guide("---\ntitle: A\n\n# Heading\n\nText: more\n");
        assertReport(noted, """
                1:1+3 front-matter-unclosed: the front matter that begins here is never closed
                  hint: add a line `---` after line 2
                """);
        assertThat(noted.value().meta().title().value()).isEqualTo("A");
        assertThat(noted.value().bodyStart()).isEqualTo("---\ntitle: A\n".length());
        assertReport(guide("---\ntitle: A\ntags:\n  - b"), """
                1:1+3 front-matter-unclosed: the front matter that begins here is never closed
                  hint: add a line `---` after line 4
                """);
        assertReport(guide("---"), """
                1:1+3 front-matter-unclosed: the front matter that begins here is never closed
                  hint: add a line `---` after line 1
                """);
        assertReport(guide("---\n\nWords.\n"), """
                1:1+3 front-matter-unclosed: the front matter that begins here is never closed
                  hint: to draw a line here, write `***`
                """);
    }

    @Test
    void keepsWhatPrecedesAFaultOfSyntax() {
        Noted<FrontMatter> noted = guide("---\ntitle: A\nowner: b: c\n---\n");
        assertReport(noted, """
                3:9+1 yaml-syntax: a second `: ` in one line
                  hint: put the text in quotes: `"b: c"`
                """);
        assertThat(noted.value().meta().title().value()).isEqualTo("A");
    }

    @Test
    void refusesHugeFrontMatter() {
        Noted<FrontMatter> noted = guide("---\ntitle: " + "a".repeat(Limits.FRONT_MATTER_CHARS) + "\n---\n# B\n");
        assertReport(noted, """
                1:1+3 file-too-large: the front matter is longer than 64 KB
                  hint: end it with a line `---` where the text begins
                """);
    }

    private static Noted<FrontMatter> guide(String text) {
        return FrontMatterReader.read(new SourceFile(new ProjectPath("content/guides/a.md"), text));
    }

    private static PageKind kind(String path, String text) {
        return FrontMatterReader.read(new SourceFile(new ProjectPath("content/" + path), text))
                .value()
                .kind();
    }

    private static String body(String text) {
        Noted<FrontMatter> noted = guide(text);
        assertReport(noted, "");
        return text.substring(noted.value().bodyStart());
    }
}
