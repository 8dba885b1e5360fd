package dev.fingerpost.yaml;

import static dev.fingerpost.diag.Reports.assertReport;

import dev.fingerpost.file.SourceFile;
import dev.fingerpost.path.ProjectPath;
import org.junit.jupiter.api.Test;

class YamlFaultsTest {
    @Test
    void explainsASecondColon() {
        assertFault("title: RAG: a primer\n", """
                1:11+1 yaml-syntax: a second `: ` in one line
                  hint: put the text in quotes: `"RAG: a primer"`
                """);
        assertFault("title: the \"R\": a primer\n", """
                1:15+1 yaml-syntax: a second `: ` in one line
                  hint: put the text in quotes
                """);
        assertFault("title: 😀😀: x\n", """
                1:10+1 yaml-syntax: a second `: ` in one line
                  hint: put the text in quotes: `"😀😀: x"`
                """);
    }

    @Test
    void explainsALineWithoutAValue() {
        assertFault("title: A\norder:3\ntags: []\n", """
                2:1+7 yaml-syntax: `order:3` is no key with a value
                  hint: put a space after the colon: `order: 3`
                """);
        assertFault("order:3\ntags: []\n", """
                1:1+7 yaml-syntax: `order:3` is no key with a value
                  hint: put a space after the colon: `order: 3`
                """);
        assertFault("title: A\n\nSome text.\n", """
                3:1+10 yaml-syntax: `Some text.` is no key with a value
                  hint: write `key: value`, or indent the line if it continues the text above
                """);
        assertFault("Some text.\n", """
                1:1+10 yaml-syntax: `Some text.` is no key with a value
                  hint: write `key: value`, or indent the line if it continues the text above
                """);
        assertFault("title: A\n: b\n", """
                2:1+3 yaml-syntax: no key before `:`
                  hint: write `key: value`
                """);
    }

    @Test
    void explainsIndentation() {
        assertFault("title: A\n  order: 3\n", """
                2:3+8 yaml-syntax: `order` is indented as if it continued the text above
                  hint: begin it in the column of the key above, or put the whole text in quotes
                """);
        assertFault("licence:\n    name: A\n  url: b\n", """
                3:3+6 yaml-syntax: the indentation of this line fits no line above it
                  hint: begin it in the column of the key or list item that it belongs with
                """);
        assertFault("title: >\n  A\n order: 3\n", """
                3:2+8 yaml-syntax: the indentation of this line fits no line above it
                  hint: begin it in the column of the key or list item that it belongs with
                """);
    }

    @Test
    void explainsTabs() {
        assertFault("licence:\n\tname: A\n\turl: b\n", """
                2:1+1 yaml-tab: a tab indents this line, and 1 more below
                  hint: indent with spaces
                """);
        assertFault("tags:\n  - a\n  \t- b\n", """
                3:3+1 yaml-tab: a tab indents this line
                  hint: indent with spaces
                """);
        assertFault("title: A\n\torder: 3\n", """
                2:1+1 yaml-tab: a tab indents this line
                  hint: indent with spaces
                """);
    }

    @Test
    void allowsTabsWhereTheyDoNoHarm() {
        assertFault("title:\tA\t\n\t\norder: 3 \t# why\ntext: \"a\tb\"\n", "");
    }

    @Test
    void explainsQuotes() {
        assertFault("title: 'A\norder: 3\n", """
                1:8+1 yaml-syntax: the quote that opens here is never closed
                  hint: add `'` at the end of the text
                """);
        assertFault("title: \"A\norder: 3\n", """
                1:8+1 yaml-syntax: the quote that opens here is never closed
                  hint: add `"` at the end of the text
                """);
        assertFault("title: 'it's'\n", """
                1:12+2 yaml-syntax: text follows a value that has ended
                  hint: write an apostrophe inside single quotes twice, or put the text in double quotes
                """);
        assertFault("title: \"A\" is \"B\"\n", """
                1:12+6 yaml-syntax: text follows a value that has ended
                  hint: write `\\"` for a quote inside double quotes, or put the text in single quotes
                """);
        assertFault("tags: [a] b\n", """
                1:11+1 yaml-syntax: text follows a value that has ended
                  hint: put the whole value in quotes
                """);
    }

    @Test
    void explainsEscapes() {
        assertFault("path: \"C:\\data\"\n", """
                1:10+2 yaml-syntax: `\\d` is no escape between double quotes
                  hint: write `\\\\` for a backslash, or put the text in single quotes
                """);
        assertFault("path: \"\\U00FFFFFF\"\n", """
                1:8+10 yaml-syntax: `\\U00FFFFFF` is no escape between double quotes
                  hint: write `\\\\` for a backslash, or put the text in single quotes
                """);
        assertFault("path: \"\\u00\"\n", """
                1:8+4 yaml-syntax: `\\u00` is no escape between double quotes
                  hint: write `\\\\` for a backslash, or put the text in single quotes
                """);
        assertFault("path: \"a\\x", """
                1:10+1 yaml-syntax: YAML cannot be read from here on
                  hint: look for an open quote or bracket above, and put texts with special characters in quotes
                """);
    }

    @Test
    void explainsBrackets() {
        assertFault("tags: [a, b\norder: 3\n", """
                1:7+1 yaml-syntax: `[` is never closed
                  hint: add `]`
                """);
        assertFault("licence: {name: A\n", """
                1:10+1 yaml-syntax: `{` is never closed
                  hint: add `}`
                """);
        assertFault("tags: [a}\n", """
                1:9+1 yaml-syntax: a comma or a closing bracket is missing before `}`
                  hint: put texts with brackets, commas or colons in quotes
                """);
        assertFault("tags: [a,,b]\n", """
                1:10+1 yaml-syntax: no value before `,`
                  hint: remove one of the commas
                """);
        assertFault("title: ] A\n", """
                1:8+1 yaml-syntax: `]` cannot begin a text
                  hint: put the text in quotes: `"] A"`
                """);
    }

    @Test
    void explainsLists() {
        assertFault("tags: - a\n", """
                1:7+1 yaml-syntax: a list item stands on the line of its key
                  hint: begin the list on the next line, or put the text in quotes: `"- a"`
                """);
        assertFault("tags: [a]\n- b\n", """
                2:1+3 yaml-syntax: this list item belongs to no key
                  hint: a list stands below its key, with nothing after the colon
                """);
        assertFault("- a\n- b\n", """
                1:1+1 value-type: keys are needed here, found a list
                  hint: write `key: value` lines; a list stands below its key
                """);
    }

    @Test
    void explainsCharactersThatMeanSomething() {
        assertFault("owner: @platform\n", """
                1:8+1 yaml-syntax: `@` cannot begin a text
                  hint: put the text in quotes: `"@platform"`
                """);
        assertFault("title: `rag`\n", """
                1:8+1 yaml-syntax: a backquote cannot begin a text
                  hint: put the text in quotes
                """);
        assertFault("value: >90%\n", """
                1:8+4 yaml-syntax: after `>` a text begins on the next line
                  hint: put the text in quotes: `">90%"`
                """);
        assertFault("tags: [@a, b]\n", """
                1:8+1 yaml-syntax: `@` cannot begin a text
                  hint: put the text in quotes
                """);
        assertFault("title: ? b\n", """
                1:8+1 yaml-syntax: `?` cannot begin a text
                  hint: put the text in quotes: `"? b"`
                """);
    }

    @Test
    void namesTheFirstOfTwoEqualKeys() {
        assertFault("title: A\ntags: []\ntitle: B\nlicence:\n  name: x\n  name: y\n", """
                3:1+5 yaml-duplicate-key: key `title` stands here a second time
                  hint: the first is on line 1; keep one of them
                6:3+4 yaml-duplicate-key: key `name` stands here a second time
                  hint: the first is on line 5; keep one of them
                """);
    }

    @Test
    void refusesWhatLetsOneTextStandForAnother() {
        assertFault("""
                a: &x 1
                b: *x
                c: *bold*
                d: !important x
                e: !!python/object x
                <<: {f: 1}
                """, """
                1:4+4 yaml-not-allowed: `&` begins an anchor, which is not allowed
                  hint: put the text in quotes, or write the value out wherever it is needed
                2:4+2 yaml-not-allowed: `*x` is an alias, which is not allowed
                  hint: put the text in quotes, or write the value out
                3:4+5 yaml-not-allowed: `*` cannot begin a text
                  hint: put the text in quotes: `"*bold*"`
                """);
        assertFault("d: !important x\ne: !!python/object x\n<<: {f: 1}\n", """
                1:4+12 yaml-not-allowed: `!` begins a tag, which is not allowed
                  hint: put the text in quotes
                2:4+17 yaml-not-allowed: `!` begins a tag, which is not allowed
                  hint: put the text in quotes
                3:1+2 yaml-not-allowed: `<<` is a merge key
                  hint: write the keys out where they belong
                """);
    }

    @Test
    void refusesKeysThatAreNoText() {
        assertFault("[a]: b\n", """
                1:1+1 yaml-not-allowed: a list or a map stands where a key belongs
                  hint: put the key in quotes
                """);
    }

    @Test
    void refusesASecondDocument() {
        assertFault("title: A\n---\ntitle: B\n", """
                2:1+3 yaml-not-allowed: a second document begins here
                  hint: keep one document in a file; remove this line
                """);
        assertFault("title: A\n...\ntitle: B\n", """
                3:1+8 yaml-not-allowed: a second document begins here
                  hint: remove the line `...` above
                """);
        assertFault("# c\n%YAML 1.1\n---\ntitle: A\n", """
                2:1+9 yaml-not-allowed: `%YAML 1.1` is a YAML directive
                  hint: remove the line
                """);
    }

    @Test
    void refusesCharactersThatCannotBeShown() {
        assertFault("title: \"a\\x07\"\nother: \"\\uD800\"\n", """
                1:8+7 yaml-not-allowed: this text holds the character U+0007, which cannot be shown
                  hint: remove the escape
                2:8+8 yaml-not-allowed: this text holds the character U+D800, which cannot be shown
                  hint: remove the escape
                """);
        assertFault("title: \u0007\n", """
                1:8+1 yaml-not-allowed: the character U+0007 is not allowed here
                  hint: remove it
                """);
    }

    @Test
    void reportsAFaultOfALineOnce() {
        assertFault("title: *x and more\n", """
                1:8+2 yaml-not-allowed: `*x` is an alias, which is not allowed
                  hint: put the text in quotes, or write the value out
                """);
    }

    private static void assertFault(String yaml, String report) {
        assertReport(YamlReader.read(new SourceFile(new ProjectPath("fingerpost.yaml"), yaml)), report);
    }
}
