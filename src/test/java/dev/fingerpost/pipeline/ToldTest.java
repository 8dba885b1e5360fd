package dev.fingerpost.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fingerpost.diag.Code;
import dev.fingerpost.diag.Diagnostic;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What authors are told of small slips: where, what, and how it is mended. */
class ToldTest {
    private static final String NEXT = "\n----\n";
    private static final String TOLD = "\n=>\n";

    @ParameterizedTest
    @MethodSource
    void told(String files, String wanted) {
        String home = files.contains("-- content/index.md --") ? "" : "-- content/index.md --\n# Home\n";
        List<Diagnostic> told = Project.of(home + files + "\n").build().diagnostics().stream()
                .filter(note -> note.code() != Code.TEMPLATE_MISSING)
                .toList();
        assertThat(Project.report(told).strip()).isEqualTo(wanted);
    }

    static Stream<Arguments> told() {
        return Stream.of(CONFIGURATIONS, PANELS, PLACES)
                .flatMap(table -> Arrays.stream(table.stripTrailing().split(NEXT)))
                .map(row -> row.split(TOLD, 2))
                .map(row -> Arguments.of(row[0], row.length < 2 ? "" : row[1]));
    }

    private static final String CONFIGURATIONS = """
            -- fingerpost.yaml --
            title: |
              A
             order: 3
            =>
            fingerpost.yaml:3:2: error[yaml-syntax]: the indentation of this line fits no line above it
              hint: begin it in the column of the key or list item that it belongs with
            ----
            -- fingerpost.yaml --
            title: "a" b
            =>
            fingerpost.yaml:1:12: error[yaml-syntax]: text follows a value that has ended
              hint: write `\\"` for a quote inside double quotes, or put the text in single quotes
            ----
            -- fingerpost.yaml --
            title: 'a' b
            =>
            fingerpost.yaml:1:12: error[yaml-syntax]: text follows a value that has ended
              hint: write an apostrophe inside single quotes twice, or put the text in double quotes
            ----
            -- fingerpost.yaml --
            title: a b
             c: d
            =>
            fingerpost.yaml:2:2: error[yaml-syntax]: `c` is indented as if it continued the text above
              hint: begin it in the column of the key above, or put the whole text in quotes
            ----
            -- fingerpost.yaml --
            languages: [en, {code: de}, [x], {a: [b]}, {X Y: [b]}, Deutsch]
            =>
            fingerpost.yaml:1:17: error[value-type]: an item of `languages` must be a language tag such as `en` or `pt-BR`, found keys and values
              hint: write all as keys, without `-`: `de: …`
            fingerpost.yaml:1:17: warning[language-empty]: no page is written in `de`
              hint: begin with `content/de/index.md`
            fingerpost.yaml:1:29: error[value-type]: an item of `languages` must be a language tag such as `en` or `pt-BR`, found a list
              hint: write all as keys, without `-`: `en: …`
            fingerpost.yaml:1:34: error[value-type]: an item of `languages` must be a language tag such as `en` or `pt-BR`, found keys and values
              hint: write all as keys, without `-`: `en: …`
            fingerpost.yaml:1:44: error[value-type]: an item of `languages` must be a language tag such as `en` or `pt-BR`, found keys and values
              hint: write all as keys, without `-`: `en: …`
            fingerpost.yaml:1:56: error[yaml-duplicate-key]: `de` is named above, in other letters
              hint: name each language once
            fingerpost.yaml:1:56: error[value-form]: an item of `languages` must be a language tag such as `en` or `pt-BR`, found `Deutsch`
              hint: write `de`
            ----
            -- fingerpost.yaml --
            languages: de
            =>
            fingerpost.yaml:1:12: error[value-type]: `languages` must be a list, or keys and values, found `de`
              hint: write `[de]`
            ----
            -- fingerpost.yaml --
            languages: 12
            =>
            fingerpost.yaml:1:12: error[value-type]: `languages` must be a list, or keys and values, found `12`
              hint: write each on a line of its own, as `key: value`
            ----
            -- fingerpost.yaml --
            languages: {en: English, DE: Deutsch, de: German, F R: x}
            =>
            fingerpost.yaml:1:26: warning[language-empty]: no page is written in `DE`
              hint: begin with `content/DE/index.md`
            fingerpost.yaml:1:39: error[yaml-duplicate-key]: `de` is named above, in other letters
              hint: name each language once
            fingerpost.yaml:1:51: error[value-form]: a key here must be a language tag such as `en` or `pt-BR`, found `F R`
              hint: write it like `en`
            ----
            -- fingerpost.yaml --
            approaches:
              - {id: a, name: A, mark: bars, hue: teal}
              - {id: b, name: B, mark: bars, hue: teal}
            =>
            fingerpost.yaml:3:28: error[value-form]: the mark of `b` is that of `a` too
              hint: not yet used: `ring`, `bar`, `diamond`, `diamond-bar`, `chevron`, `cross`, `triangle`
            ----
            -- fingerpost.yaml --
            approaches:
              - {id: a, name: A, mark: square, hue: teal}
              - {id: b, name: B, mark: square, hue: teal}
              - {id: a, name: C, mark: nothing, hue: teal}
            =>
            fingerpost.yaml:2:28: error[value-unknown]: `mark` cannot be `square`
              hint: write one of `ring`, `bar`, `bars`, `diamond`, `diamond-bar`, `chevron`, `cross`, `triangle`
            fingerpost.yaml:3:28: error[value-unknown]: `mark` cannot be `square`
              hint: write one of `ring`, `bar`, `bars`, `diamond`, `diamond-bar`, `chevron`, `cross`, `triangle`
            fingerpost.yaml:4:28: error[value-unknown]: `mark` cannot be `nothing`
              hint: write one of `ring`, `bar`, `bars`, `diamond`, `diamond-bar`, `chevron`, `cross`, `triangle`
            ----
            -- fingerpost.yaml --
            language: deutsch
            =>
            fingerpost.yaml:1:11: error[value-form]: `language` must be a language tag such as `en` or `pt-BR`, found `deutsch`
              hint: write `de`
            ----
            -- fingerpost.yaml --
            language: english
            =>
            fingerpost.yaml:1:11: error[value-form]: `language` must be a language tag such as `en` or `pt-BR`, found `english`
              hint: write `en`
            ----
            -- fingerpost.yaml --
            language: xx
            =>
            fingerpost.yaml: warning[language-words]: there are no words of the interface in `xx`: readers see them in English
              hint: translate them in `templates/messages/xx.properties`, or change `language`
            ----
            -- fingerpost.yaml --
            nav:
              - {title: A, url: a.html}
              - {title: B, url: ../.html}
              - {title: C, url: "x:y.md"}
              - {title: D, url: a/b}
            =>
            fingerpost.yaml:2:21: error[value-form]: `url` must be an address that leads out of the site: `https://…`, `mailto:…` or `tel:…`, found `a.html`
              hint: a page is named by `page: a.md`
            fingerpost.yaml:3:21: error[value-form]: `url` must be an address that leads out of the site: `https://…`, `mailto:…` or `tel:…`, found `../.html`
              hint: it leads out of the site, so write all of it: `https://example.org/html`
            fingerpost.yaml:4:21: error[value-form]: `url` must be an address that leads out of the site: `https://…`, `mailto:…` or `tel:…`, found `x:y.md`
              hint: write it like `https://example.org/page`
            fingerpost.yaml:5:21: error[value-form]: `url` must be an address that leads out of the site: `https://…`, `mailto:…` or `tel:…`, found `a/b`
              hint: it leads out of the site, so write all of it: `https://example.org/a/b`
            ----
            -- fingerpost.yaml --
            base-url: [a]
            title: {a: b}
            silence: {a: b}
            nav: a[b
            =>
            fingerpost.yaml:1:11: error[value-type]: `base-url` must be a web address: `https://` or `http://`, a host, perhaps a port and folders, without `?` and `#`, found a list
              hint: if it is meant as one text, put it in quotes
            fingerpost.yaml:2:8: error[value-type]: `title` must be a text, found keys and values
              hint: if it is meant as one text, put it in quotes
            fingerpost.yaml:3:10: error[value-type]: `silence` must be a list, found keys and values
              hint: write each item on a line of its own, with `- ` before it
            fingerpost.yaml:4:6: error[value-type]: `nav` must be a list, found `a[b`
              hint: write each item on a line of its own, with `- ` before it
            ----
            -- content/a.md --
            ---
            updated: [2020-01-01]
            review-by: {a: b}
            order: [1]
            tags: a[b
            sources: {a: b}
            ---
            # A
            =>
            content/a.md:2:10: error[value-type]: `updated` must be a date such as `2026-04-05`, found a list
              hint: write one date, without a list around it
            content/a.md:3:12: error[value-type]: `review-by` must be a date such as `2026-04-05`, found keys and values
            content/a.md:4:8: error[value-type]: `order` must be a whole number, found a list
              hint: write digits only, such as `3`
            content/a.md:5:7: error[value-form]: `tags` must be words in small letters, found `a[b`
              hint: write it like `fine-tuning`
            content/a.md:6:1: error[key-unknown]: a page has no key `sources`
              hint: keys here are `title`, `description`, `tags`, `updated`, `reviewed`, `review-by`, `owner`, `order`, `draft`, `aliases`, `translated`, `kind`, `params`, `print`
            ----
            -- content/a.md --
            ---
            updated: 2020-13-01
            review-by: 2020-02-30
            tags: [aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa, b, b]
            ---
            # A
            =>
            content/a.md:2:10: error[value-date]: `2020-13-01` is no day of the calendar
              hint: months are `01` to `12`, the year comes first, the day last
            content/a.md:3:12: error[value-date]: `2020-02-30` is no day of the calendar
              hint: `2020-02` has 29 days
            content/a.md:4:124: error[value-form]: `b` stands twice in `tags`
              hint: remove one of them
            ----
            -- content/a.md --
            ---
            updated: 1/2/2020
            review-by: 31.12.2020
            tags: {a: b}
            ---
            # A
            =>
            content/a.md:2:10: error[value-date]: `updated` must be a date such as `2026-04-05`, found `1/2/2020`
              hint: write `2020-02-01` or `2020-01-02`
            content/a.md:3:12: error[value-date]: `review-by` must be a date such as `2026-04-05`, found `31.12.2020`
              hint: write `2020-12-31`
            content/a.md:4:7: error[value-type]: `tags` must be words in small letters or a list, found keys and values
              hint: write each item on a line of its own, with `- ` before it
            ----
            -- content/a.md --
            ---
            aliases: [/old, /old/, /x.html, "/a#b", /., a b, old/, /a/]
            ---
            # A
            =>
            content/a.md:2:11: error[alias-form]: `/old` is no old address
              hint: write `old/`
            content/a.md:2:17: error[alias-form]: `/old/` is no old address
              hint: write `old/`
            content/a.md:2:24: error[alias-form]: `/x.html` is no old address
              hint: write `x.html`
            content/a.md:2:33: error[alias-form]: `/a#b` is no old address
              hint: write the old place below content/, like `old/page.md` or `old/page.html#part`
            content/a.md:2:41: error[alias-form]: `/.` is no old address
              hint: write the old place below content/, like `old/page.md` or `old/page.html#part`
            content/a.md:2:45: error[alias-form]: `a b` is no old address
              hint: write the old place below content/, like `old/page.md` or `old/page.html#part`
            content/a.md:2:56: error[alias-form]: `/a/` is no old address
              hint: write `a/`
            ----
            -- content/sources.yaml --
            a: x
            =>
            content/sources.yaml:1:1: warning[source-unused]: no page cites `a`
              hint: cite it with `[^a]`, or remove it
            content/sources.yaml:1:4: error[value-type]: `a` must be keys and values (`title`, `authors`, `year`, `publisher`, `url`, `seen`, `grade`, `note`, `note-in`, `withdrawn`, `regraded`, `review-by`), found `x`
              hint: write keys in its place, such as `title: …`
            ----
            -- content/sources.yaml --
            - a
            =>
            content/sources.yaml:1:1: error[value-type]: keys are needed here, found a list
              hint: write `key: value` lines; a list stands below its key
            ----
            -- content/sources.yaml --
            A b: {title: T, grade: measured, url: "x"}
            c: {title: T, grade: nothing}
            d: {title: T}
            =>
            content/sources.yaml:1:1: error[value-form]: a key here must be small letters, digits and hyphens, found `A b`
              hint: write `a-b`
            content/sources.yaml:1:1: warning[source-unused]: no page cites `A b`
              hint: cite it with `[^A b]`, or remove it
            content/sources.yaml:1:1: warning[source-unused]: no page cites `a-b`
              hint: cite it with `[^a-b]`, or remove it
            content/sources.yaml:1:39: error[value-form]: `url` must be a web address that begins with `https://` or `http://`, found `x`
              hint: write it like `https://example.org/page`
            content/sources.yaml:2:1: warning[source-unused]: no page cites `c`
              hint: cite it with `[^c]`, or remove it
            content/sources.yaml:2:22: error[value-unknown]: `grade` cannot be `nothing`
              hint: write one of `measured`, `reported`, `vendor`, `judgement`, `unverified`
            content/sources.yaml:3:1: warning[source-unused]: no page cites `d`
              hint: cite it with `[^d]`, or remove it
            content/sources.yaml:3:4: error[key-missing]: a source needs `grade`
              hint: add `grade:` with one of `measured`, `reported`, `vendor`, `judgement`, `unverified`
            ----
            -- fingerpost.yaml --
            title: "a\\qb"
            =>
            fingerpost.yaml:1:10: error[yaml-syntax]: `\\q` is no escape between double quotes
              hint: write `\\\\` for a backslash, or put the text in single quotes
            ----
            -- fingerpost.yaml --
            title: [a, , b]
            =>
            fingerpost.yaml:1:8: error[value-type]: `title` must be a text, found a list
              hint: if it is meant as one text, put it in quotes
            fingerpost.yaml:1:12: error[yaml-syntax]: no value before `,`
              hint: remove one of the commas
            ----
            -- fingerpost.yaml --
            title: a
            title: b
            {a: b}: c
            =>
            fingerpost.yaml:2:1: error[yaml-duplicate-key]: key `title` stands here a second time
              hint: the first is on line 1; keep one of them
            fingerpost.yaml:3:1: error[yaml-not-allowed]: a list or a map stands where a key belongs
              hint: put the key in quotes
            ----
            -- fingerpost.yaml --
            &a title: *b
            =>
            fingerpost.yaml:1:1: error[yaml-not-allowed]: `&` begins an anchor, which is not allowed
              hint: put the text in quotes, or write the value out wherever it is needed
            fingerpost.yaml:1:11: error[yaml-not-allowed]: `*b` is an alias, which is not allowed
              hint: put the text in quotes, or write the value out
            ----
            -- fingerpost.yaml --
            title: !!str a
            =>
            fingerpost.yaml:1:8: error[yaml-not-allowed]: `!` begins a tag, which is not allowed
              hint: put the text in quotes
            ----
            -- fingerpost.yaml --
            approaches:
              - {id: a0, name: A0, mark: ring, hue: teal}
              - {id: a1, name: A1, mark: bar, hue: teal}
              - {id: a2, name: A2, mark: bars, hue: teal}
              - {id: a3, name: A3, mark: diamond, hue: teal}
              - {id: a4, name: A4, mark: diamond-bar, hue: teal}
              - {id: a5, name: A5, mark: chevron, hue: teal}
              - {id: a6, name: A6, mark: cross, hue: teal}
              - {id: a7, name: A7, mark: triangle, hue: teal}
              - {id: a8, name: A8, mark: ring, hue: teal}
            =>
            fingerpost.yaml:10:30: error[value-form]: the mark of `a8` is that of `a0` too
              hint: a site can have 8 approaches
            ----
            -- fingerpost.yaml --
            languages: a b
            nav: [~]
            =>
            fingerpost.yaml:1:12: error[value-type]: `languages` must be a list, or keys and values, found `a b`
              hint: write each on a line of its own, as `key: value`
            fingerpost.yaml:2:7: error[value-type]: an item of `nav` has no value
              hint: write the path of a page below content/, ending in `.md`, or an address that leads out, or remove the item
            """;

    private static final String PANELS = """
            -- content/a.md --
            # A

            ```calculator
            caption: C
            volume: v
            inputs:
              All: {v: {label: V, value: 1, made-up: true}, w: {label: W, value: 5, from: 6, made-up: true}, x: {label: X, value: 5, to: 4, made-up: true}}
            options:
              - {name: A, running: v + w + x}
              - {name: B, running: v}
            ```
            =>
            content/a.md:7:70: error[value-form]: the value of `w` lies outside of its own bounds
              hint: change `value`, or `from` and `to`
            content/a.md:7:119: error[value-form]: the value of `x` lies outside of its own bounds
              hint: change `value`, or `from` and `to`
            ----
            -- content/a.md --
            # A

            ```calculator
            caption: C
            volume: v
            inputs:
              All: {v: {label: V, value: 1, made-up: true}}
            sums:
              before: later + 1
              later: v
            options:
              - {name: A, running: v +}
              - {name: B, running: (v}
              - {name: C, running: none(v)}
              - {name: D, running: if(v)}
              - {name: E, running: "ceil(v, v)"}
              - {name: F, running: "v ? 1"}
              - {name: G, running: v-1}
              - {name: H, running: x-v}
              - {name: I, running: vv}
              - {name: J, running: ((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((v))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))}
            =>
            content/a.md:3:1: warning[fence-unclosed]: no line closes this fence: all that follows is code
              hint: add a line ``` where the code ends
            content/a.md:9:11: error[formula-name]: no input or sum `later` above
              hint: it is a sum further below; move it up
            content/a.md:12:26: error[formula-syntax]: the formula ends where a number or a name is needed
              hint: write what follows the last sign
            content/a.md:13:25: error[formula-syntax]: a bracket is not closed here
              hint: write `)`, or `,` between the values of a function
            content/a.md:14:24: error[formula-syntax]: no function `none`
              hint: formulas have numbers, names, `+ - * /`, brackets, `< <= > >= =`, and the functions `if`, `min`, `max`, `ceil`, `floor`, `round`
            content/a.md:15:24: error[formula-syntax]: `if` does not take so many values
              hint: write `if(condition, then, otherwise)`
            content/a.md:16:24: error[formula-syntax]: `ceil` does not take so many values
              hint: `ceil`, `floor` and `round` take one value, `min` and `max` up to twenty
            content/a.md:17:24: error[formula-syntax]: `?` has no meaning here
              hint: formulas have numbers, names, `+ - * /`, brackets, `< <= > >= =`, and the functions `if`, `min`, `max`, `ceil`, `floor`, `round`
            content/a.md:18:24: error[formula-name]: no input or sum `v-1` above
              hint: a minus has spaces around it: `v - 1`
            content/a.md:19:24: error[formula-name]: no input or sum `x-v` above
              hint: add it to `inputs` or `sums`
            content/a.md:20:24: error[formula-name]: no input or sum `vv` above
              hint: add it to `inputs` or `sums`
            content/a.md:21:74: error[formula-syntax]: brackets stand inside each other too deep
              hint: make a sum of the inner part
            ----
            -- content/a.md --
            # A

            ```calculator
            caption: C
            volume: v
            inputs:
              All: {v: {label: V, value: [1], made-up: true}, min: {label: M, value: 1e3, made-up: true}, x: {label: X, value: -99999999999999999999, made-up: true}, y: {label: X, value: 99999999999999999999999, made-up: true}}
            options:
              - {name: A, running: v}
              - {name: B, running: v}
            ```
            =>
            content/a.md:7:30: error[value-type]: `value` must be a number, found a list
              hint: write digits, and a point before decimals, such as `1200` or `0.25`
            content/a.md:7:74: error[value-type]: `value` must be a number, found `1e3`
              hint: write digits, and a point before decimals, such as `1200` or `0.25`
            content/a.md:7:116: error[value-type]: `value` must be a number, found `-99999999999999999999`
              hint: write digits, and a point before decimals, such as `1200` or `0.25`
            content/a.md:7:176: error[value-type]: `value` must be a number, found `99999999999999999999999`
              hint: write digits, and a point before decimals, such as `1200` or `0.25`
            ----
            -- content/a.md --
            # A

            ```calculator
            caption: C
            volume: v
            inputs:
              All: {v: {label: V, value: 1, made-up: true}, min: {label: M, value: 1, made-up: true}}
            options:
              - {name: A, running: v + min}
              - {name: B, running: v / 0}
              - {name: C, running: v, right: 101}
            ```
            =>
            content/a.md:7:49: error[formula-name]: `min` is already the name of a function
              hint: choose another name: formulas could not tell them apart
            content/a.md:11:34: error[key-missing]: `right` says nothing without `loss`
              hint: add `loss:` with the name of the input for the cost of one mistake, or remove it
            ----
            -- content/a.md --
            # A

            ```calculator
            caption: C
            volume: v
            inputs:
              All: {v: {label: V, value: 1, made-up: true}}
            options:
              - {name: O0, running: v}
              - {name: O1, running: v}
              - {name: O2, running: v}
              - {name: O3, running: v}
              - {name: O4, running: v}
              - {name: O5, running: v}
              - {name: O6, running: v}
              - {name: O7, running: v}
              - {name: O8, running: v}
              - {name: O9, running: v}
              - {name: O10, running: v}
              - {name: O11, running: v}
              - {name: O12, running: v}
              - {name: O13, running: v}
              - {name: O14, running: v}
              - {name: O15, running: v}
              - {name: O16, running: v}
              - {name: O17, running: v}
              - {name: O18, running: v}
              - {name: O19, running: v}
              - {name: O20, running: v}
            ```
            =>
            content/a.md:3:4: error[file-too-large]: the calculator has 21 options and 21 characters of formulas; the most are 20 and 6000
              hint: make two of it
            ----
            -- content/a.md --
            # A

            ```calculator
            caption: C
            volume: v
            inputs:
              All: {v: {label: V, value: 1, made-up: true}}
            options:
              - {name: A, running: v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v + v}
              - {name: B, running: v}
            ```
            =>
            content/a.md:3:4: error[file-too-large]: the calculator has 2 options and 6006 characters of formulas; the most are 20 and 6000
              hint: make two of it
            ----
            -- content/a.md --
            # A

            ```comparison
            caption: C
            options: [a, b]
            criteria:
              one: {name: One, cells: {a: x, b: y}}
            ```
            =>
            content/a.md:5:10: error[value-type]: `options` must be keys and values, found a list
              hint: write each on a line of its own, as `key: value`
            ----
            -- content/a.md --
            # A

            ```comparison
            caption: C
            options: {a: A}
            criteria:
              one: {name: One, cells: {a: x}}
            ```
            =>
            content/a.md:5:10: error[value-form]: `options` must name two options or more
              hint: one option has nothing to be compared with
            ----
            -- content/a.md --
            # A

            ```comparison
            caption: C
            options: {a: A, b: [1]}
            criteria:
              one: {name: One, cells: {a: x, bb: y, zzzz: z}}
              two: {name: Two, cells: {a: x}}
              three:
                name: Three
                cells: {a: {grade: nothing}}
              four: {name: Four, cells: {b: x}}
            ```
            =>
            content/a.md:5:20: error[value-type]: `b` must be a name or keys and values (`name`, `approach`, `page`), found a list
              hint: write it without a list around it
            content/a.md:7:34: error[option-unknown]: no option `bb`
              hint: the options are `a`
            content/a.md:7:41: error[option-unknown]: no option `zzzz`
              hint: the options are `a`
            content/a.md:11:16: error[key-missing]: a cell needs `text`
              hint: add `text:` with a text
            content/a.md:11:24: error[value-unknown]: `grade` cannot be `nothing`
              hint: write one of `measured`, `reported`, `vendor`, `judgement`, `unverified`
            content/a.md:12:3: error[cell-missing]: `Four` says nothing of `a`
              hint: write a text for each option, `unknown` where nobody knows
            ----
            -- content/a.md --
            # A

            ```scorecard
            caption: C
            options: {a: A, b: B}
            criteria:
              one: {name: One, weight: 3, cells: {a: 1}}
              two: {name: Two, weight: 30, cells: {a: 6, b: x}}
            ```
            =>
            content/a.md:7:3: error[cell-missing]: `One` says nothing of `b`
              hint: give each option a score from 0 to 5
            content/a.md:8:28: error[value-form]: `weight` must be between 0 and 5, found `30`
            content/a.md:8:43: error[value-form]: `a` must be between 0 and 5, found `6`
            content/a.md:8:49: error[value-type]: `b` must be a whole number, found `x`
              hint: write digits only, such as `3`
            ----
            -- content/a.md --
            # A

            ```register
            caption: C
            calendar: true
            entries:
              a: {name: A, on: 2026-13-01}
              b: {name: B, value: 1}
            ```
            =>
            content/a.md:7:3: error[key-missing]: `a` says neither what it is nor when
              hint: add `value:` with its value, or `on:` with its day
            content/a.md:7:3: error[id-duplicate]: the id `a` is also given in line 1
              hint: choose another one: a link to `#a` leads to the first only
            content/a.md:7:20: error[value-date]: `2026-13-01` is no day of the calendar
              hint: months are `01` to `12`, the year comes first, the day last
            """;

    private static final String PLACES = """
            -- fingerpost.yaml --
            nav:
              - index.md
              - {title: Docs, folder: docs}
              - {title: More, items: [gone.md, index.md, {title: Deep, items: [docs/a.md]}]}
              - {title: Web, url: https://example.org/}
            -- content/docs/a.md --
            # A
            -- content/docs/b.md --
            # B
            =>
            fingerpost.yaml:4:27: error[nav-unknown]: no page `gone.md`
              hint: entries name pages by their path below content/, like `guides/rag.md`
            fingerpost.yaml:4:36: error[nav-duplicate]: `index.md` is already listed in line 2
              hint: list each page once
            ----
            -- content/a.md --
            # A

            [x](//example.org) [y](..) [z](../..) [s](sources.yaml) [e]() [f](content/a.md) [g](a.html) [h](/a.md) [i](.) [j](#gone) [k](b/) [l](b)
            -- content/b/index.md --
            # B
            =>
            content/a.md:3:5: error[link-scheme]: a link may not begin with `//`: `//example.org`
              hint: write `https://example.org`; without a scheme it fails on pages opened from disk
            content/a.md:3:24: error[link-outside]: `..` is not below content/, so it is not part of the site
              hint: move the file below content/, or link to its address on the web
            content/a.md:3:32: error[link-outside]: `../..` is not below content/, so it is not part of the site
              hint: move the file below content/, or link to its address on the web
            content/a.md:3:57: error[link-broken]: the link has no target
              hint: write it between `(` and `)`
            content/a.md:3:67: error[link-broken]: no page `content/a.md`
              hint: did you mean `a.md`?
            content/a.md:3:85: error[link-broken]: `a.html` is no file of the project
              hint: write `a.md`: links name the Markdown file, so that they work on GitHub too
            content/a.md:3:97: error[link-broken]: `/a.md` begins with `/`
              hint: links are relative to the file that holds them: write `a.md`
            ----
            -- content/glossary.md --
            # Glossary

            RAG (retrieval)
            : One.

            rag
            : Two.

            A (A)
            : Three.

            ( )
            : Four.
            =>
            content/glossary.md:6:1: error[glossary-duplicate]: `rag` is already explained in line 3
              hint: join the two, or give this one another name
            ----
            -- content/a.md --
            # A

            [x](b.md) [y](c.md)
            -- content/b.md --
            ---
            draft: true
            ---
            # B
            =>
            content/a.md:3:5: error[link-draft]: `b.md` is a draft, which is not part of the site
              hint: remove the link until then, or `draft: true` there
            content/a.md:3:15: error[link-broken]: no page `c.md`
              hint: paths are relative to this file; add the file or remove the link
            ----
            -- content/a.md --
            ---
            front: x
            layout: y
            ---
            # A
            -- content/b.md --
            ---
            front: x
            layout: y
            ---
            # B
            -- content/c.md --
            ---
            front: x
            layout: y
            ---
            # C
            =>
            content/a.md:2:1: error[key-unknown]: a page has no key `front`
              hint: keys here are `title`, `description`, `tags`, `updated`, `reviewed`, `review-by`, `owner`, `order`, `draft`, `aliases`, `translated`, `kind`, `params`, `print`
            content/a.md:3:1: error[key-unknown]: a page has no key `layout`
              hint: did you mean `kind`?
            content/b.md:2:1: error[key-unknown]: a page has no key `front`
              hint: keys here are `title`, `description`, `tags`, `updated`, `reviewed`, `review-by`, `owner`, `order`, `draft`, `aliases`, `translated`, `kind`, `params`, `print`
            content/b.md:3:1: error[key-unknown]: a page has no key `layout`
              hint: did you mean `kind`?
            content/c.md:2:1: error[key-unknown]: a page has no key `front`
              hint: keys here are `title`, `description`, `tags`, `updated`, `reviewed`, `review-by`, `owner`, `order`, `draft`, `aliases`, `translated`, `kind`, `params`, `print`
            content/c.md:3:1: error[key-unknown]: a page has no key `layout`
              hint: did you mean `kind`?
            ----
            -- content/a.md --
            # A

              <!-- include: parts/one.txt -->

            ```
            <!-- include: parts/one.txt -->
            ~~~
            ``` x
            ```

            <!-- include: parts/gone.txt -->
            -- parts/one.txt --
            One [x](gone.md)
            <!-- include: parts/two.txt -->
            -- parts/two.txt --
            Two
            <!-- include: parts/one.txt -->
            =>
            content/a.md:5:1: warning[fence-unclosed]: no line closes this fence before line 10, where another one begins
              hint: add a line ``` where the code ends
            content/a.md:11:1: error[include-missing]: no file `parts/gone.txt`
              hint: did you mean `parts/one.txt`?
            parts/one.txt:1:9: error[link-broken]: no page `gone.md`
              hint: paths are relative to this file; add the file or remove the link
            parts/two.txt:2:1: error[include-loop]: `parts/one.txt` includes itself
              hint: leave out one of the includes that lead back to it
            ----
            -- content/decisions/0001-a.md --
            # 1. A

            Date: someday 2020

            ## Status

            Unclear [2. B](0002-b.md)
            -- content/decisions/0002-b.md --
            ---
            status: [accepted]
            date: x1
            ---
            # B
            -- content/decisions/0003-c.md --
            # C

            | Status | Date |
            |---|---|
            | accepted | 2020-01-01 |

            Superseded by [B](0002-b.md), amends [C](0003-c.md)
            -- content/decisions/0004-d.md --
            # D

            ## Status: accepted

            Approved on 2021-02-03 by all

            - [ ] proposed

            ## Decision makers

            - Ada
            - Bob
            -- content/decisions/0005-e.md --
            # E

            ## Status

            Accepted 2020-01-02

            Rejected because it was too long and nobody wanted it any more

            Superseded

            ~~~
            ## Status
            ```
            ~~~
            -- content/decisions/2020-05-06-f.md --
            # F

            * Status: accepted <b>
            =>
            content/decisions/0001-a.md:3:7: warning[record-date]: `someday 2020` is no day that can be read
              hint: write it like `2026-04-05`
            content/decisions/0001-a.md:7:1: warning[record-status]: `Unclear 2. B` is no status that is known
              hint: write `Accepted`, `Proposed`, `Rejected`, `Deprecated` or `Superseded by` with a link to the successor
            content/decisions/0002-b.md:2:9: warning[value-type]: `status` must be a text, found a list
              hint: if it is meant as one text, put it in quotes
            content/decisions/0002-b.md:3:7: warning[record-date]: `x1` is no day that can be read
              hint: write it like `2026-04-05`
            content/decisions/0003-c.md:7:15: warning[record-one-way]: `0002-b.md` does not say that it is the successor of this record
              hint: in `0002-b.md`, write `Supersedes [3. C](0003-c.md)` below `## More Information`
            content/decisions/0005-e.md:9:1: warning[record-reference]: the record is superseded, but names no successor
              hint: write `Superseded by` with a link to it
            content/decisions/2020-05-06-f.md:3:20: warning[html-unclosed]: `<b>` is never closed: here it ends with its block, and on GitHub it goes on
              hint: add `</b>` where it ends, or put it into backquotes if readers are to see it
            ----
            -- fingerpost.yaml --
            title: T
            -- content/a.md --
            ---
            front: x
            ---
            # A
            -- content/b.md --
            ---
            front: x
            ---
            # B
            -- content/c.md --
            ---
            front: x
            ---
            # C
            -- content/d.md --
            ---
            front: x
            ---
            # D
            -- content/e.md --
            ---
            front: x
            titel: E
            ---
            # E
            =>
            content/a.md:2:1: error[key-unknown]: a page has no key `front`
              hint: keys here are `title`, `description`, `tags`, `updated`, `reviewed`, `review-by`, `owner`, `order`, `draft`, `aliases`, `translated`, `kind`, `params`, `print`
            content/b.md:2:1: error[key-unknown]: a page has no key `front`
              hint: keys here are `title`, `description`, `tags`, `updated`, `reviewed`, `review-by`, `owner`, `order`, `draft`, `aliases`, `translated`, `kind`, `params`, `print`
            content/c.md:2:1: error[key-unknown]: a page has no key `front`
              hint: keys here are `title`, `description`, `tags`, `updated`, `reviewed`, `review-by`, `owner`, `order`, `draft`, `aliases`, `translated`, `kind`, `params`, `print`
            content/d.md:2:1: error[key-unknown]: a page has no key `front`
              hint: keys here are `title`, `description`, `tags`, `updated`, `reviewed`, `review-by`, `owner`, `order`, `draft`, `aliases`, `translated`, `kind`, `params`, `print`
            content/e.md:2:1: error[key-unknown]: a page has no key `front`
              hint: keys here are `title`, `description`, `tags`, `updated`, `reviewed`, `review-by`, `owner`, `order`, `draft`, `aliases`, `translated`, `kind`, `params`, `print`
            content/e.md:3:1: error[key-unknown]: a page has no key `titel`
              hint: did you mean `title`?
            ----
            -- fingerpost.yaml --
            front-matter: {ignore: [x]}
            -- content/a.md --
            ---
            layout: x
            sidebar_position: 3
            ---
            # A
            =>
            content/a.md:2:1: error[key-unknown]: a page has no key `layout`
              hint: did you mean `kind`?
            content/a.md:3:1: error[key-unknown]: a page has no key `sidebar_position`
              hint: did you mean `order`?
            ----
            -- fingerpost.yaml --
            languages: {en: English, de: Deutsch}
            nav:
              - {title: Home, page: index.md}
              - {title: Docs, folder: docs}
            -- content/de/index.md --
            # Start

            [a](../docs/a.md) [b](docs/a.md#x) [s](../sources.yaml) [q](..)
            -- content/docs/a.md --
            ---
            aliases: [old/, "part.md#old=x", de/was/]
            ---
            # A

            ## X
            -- content/docs/b.md --
            ---
            aliases: [a-part.md#x]
            ---
            # B
            -- content/de/docs/b.md --
            # B

            [up](../index.md#gone)
            =>

            ----
            -- content/a.md --
            # A

            [x][y]

            [y]: b.md
            [z]: c.md "t

            [b](b.md
            =>
            content/a.md:5:6: error[link-broken]: no page `b.md`
              hint: paths are relative to this file; add the file or remove the link
            content/a.md:8:1: warning[foreign-syntax]: `[b](b.md` is a link without its last parenthesis: readers see it as text
              hint: write `[b](b.md)`
            ----
            -- content/trees/t.md --
            # T

            ## Questions

            ### <a name="q"></a>Q?

            - [Yes]()
            - [No](#o) `if q is`

            ## Outcomes

            ### <a name="o"></a>O
            =>
            content/trees/t.md:7:3: error[link-broken]: the link has no target
              hint: write it between `(` and `)`
            content/trees/t.md:7:3: error[tree-outside-target]: `` is neither a step of this tree nor another decision tree
              hint: lead to an outcome of this page (`#id`), and link to the other page from there
            content/trees/t.md:8:20: error[tree-condition]: the condition breaks off: an answer of `q` is missing before its end
              hint: write for example `if size is large`, `if size is not large and have has gpu`, `if at least 2 of a, b, c`, `if tickets > 5000`
            content/trees/t.md:12:5: warning[tree-no-consequences]: the outcome `O` names no consequences
              hint: add `#### Consequences` with what becomes better and what becomes worse
            """;
}
