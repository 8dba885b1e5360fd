package dev.fingerpost.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Projects of other tools, brought over by one command. */
class ProjectImportTest {
    private static final Pattern FILE = Pattern.compile("(?m)^-- (.+) --\\n");
    private static final String SVG = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"1\" height=\"1\"/>\n";

    private final CommandRun run =
            new CommandRun(Jimfs.newFileSystem(Configuration.unix()).getPath("/home/me"));

    /** Brings a project over, looks whether it is as it was, and builds the new one. */
    private void bring(String files, String... wanted) throws IOException {
        write(files);
        Map<String, String> before = run.files();
        assertThat(run.run("import", "old", "--to", "new")).as(run.err).isZero();
        Map<String, String> after = run.files();
        after.keySet().removeIf(path -> path.startsWith("new/"));
        assertThat(after).isEqualTo(before);
        assertThat(run.err).contains(wanted);
        String told = run.err;
        assertThat(run.run("build", "-C", "new")).as(run.err).isZero();
        run.err = told;
    }

    private void write(String files) throws IOException {
        Matcher file = FILE.matcher(files);
        String path = "";
        int start = 0;
        while (file.find()) {
            if (!path.isEmpty()) {
                run.write("old/" + path, files.substring(start, file.start()));
            }
            path = file.group(1);
            start = file.end();
        }
        run.write("old/" + path, files.substring(start));
    }

    @Test
    void mkDocs() throws IOException {
        bring(
                """
                -- mkdocs.yml --
                site_name: The handbook
                site_url: https://example.org/handbook/
                repo_url: https://github.com/e/handbook/
                edit_uri: edit/master/docs/
                markdown_extensions:
                  - pymdownx.emoji:
                      emoji_index: !!python/name:material.extensions.emoji.twemoji
                plugins:
                  - search
                  - macros
                  - redirects:
                      redirect_maps: {old/first.md: guide/first.md}
                nav:
                  - Home: index.md
                  - Guide:
                      - First steps: guide/first.md
                      - guide/second.md
                  - Chat: https://chat.example.org
                  - Gone: gone.md
                -- docs/index.md --
                # Home

                [first](guide/first/), ![p](img/p.svg), [code](../src/a.py), [site](/guide/second/)
                -- docs/img/p.svg --
                """ + SVG + """
                -- docs/guide/first.md --
                Without a heading.

                !!! note "Mind"
                    This.

                --8<-- "part.md"
                -- docs/guide/second.md --
                ---
                tags: [One Two]
                date: 2024-05-06T10:00:00Z
                layout: wide
                hide: [toc]
                ---
                # Second

                ```python
                --8<-- "src/a.py:two"
                ```
                -- part.md --
                Taken **in**.
                -- src/a.py --
                one
                # --8<-- [start:two]
                two
                # --8<-- [end:two]
                """,
                "MkDocs: 3 pages",
                "the plug-in `macros`",
                "links to `https://chat.example.org`",
                "names `gone.md`");

        assertThat(run.read("new/fingerpost.yaml")).isEqualTo("""
                title: The handbook
                base-url: "https://example.org/handbook/"
                repository: "https://github.com/e/handbook"
                branch: master
                folder-addresses: true
                front-matter:
                  names: {date: updated}
                  ignore: [hide, layout]
                nav:
                  - {title: Home, page: index.md}
                  - title: Guide
                    items:
                      - {title: First steps, page: guide/first.md}
                      - guide/second.md
                """);
        assertThat(run.read("new/content/guide/first.md"))
                .startsWith("---\naliases: [old/first/]\ntitle: First steps\n---\n")
                .contains("> [!NOTE] Mind\n> This.", "Taken **in**.");
        assertThat(run.read("new/content/index.md"))
                .contains("[first](guide/first.md)")
                .contains("https://github.com/e/handbook/blob/master/src/a.py", "[site](guide/second.md)");
        assertThat(run.read("new/content/guide/second.md")).contains("```python\ntwo\n```", "tags: [one two]");
        assertThat(run.files().keySet()).contains("new/site/guide/second/index.html", "new/site/old/first/index.html");
    }

    @Test
    void docusaurus() throws IOException {
        bring(
                """
                -- website/docusaurus.config.js --
                // @ts-check
                const config = {
                  title: 'My tool', tagline: "It's quick",
                  url: 'https://tool.example.org', baseUrl: '/',
                  presets: [['classic', ({docs: {sidebarPath: require.resolve('./sidebars.js'), editUrl: 'https://github.com/e/tool/tree/main/'}})]],
                };
                module.exports = config;
                -- website/sidebars.js --
                module.exports = {
                  docs: [
                    'intro',
                    {type: 'category', label: 'Guides', items: [{type: 'autogenerated', dirName: 'guides'}]},
                    {type: 'link', label: 'Shop', href: 'https://shop.example.org'},
                  ],
                };
                -- website/docs/01-intro.md --
                ---
                id: intro
                slug: /start
                sidebar_position: 1
                ---
                # Intro

                [b](./guides/b.mdx), ![l](/img/l.svg), [again](@site/docs/guides/b.mdx)

                :::tip Title
                Words.
                :::
                -- website/docs/guides/_category_.json --
                {"label": "All guides", "position": 2}
                -- website/docs/guides/a.md --
                ---
                sidebar_position: 2
                ---
                # A
                -- website/docs/guides/b.mdx --
                ---
                title: B
                sidebar_position: 1
                ---
                import Tabs from '@theme/Tabs';
                import {
                  X,
                } from '../x';

                <Tabs>
                <TabItem value="m" label="Maven">

                Use `<Tabs>`.

                </TabItem>
                </Tabs>

                {/* not shown */}

                <div style={{color: 'red'}}>Red</div>
                -- website/static/img/l.svg --
                """ + SVG,
                "Docusaurus: 3 pages",
                "`<TabItem>` has no counterpart",
                "sidebar's link `Shop`",
                "so one was made");

        assertThat(run.read("new/fingerpost.yaml")).contains("""
                nav:
                  - docs/01-intro.md
                  - title: Guides
                    items:
                      - docs/guides/b.md
                      - docs/guides/a.md
                """);
        assertThat(run.read("new/content/docs/01-intro.md"))
                .contains("aliases: [docs/start/]", "(guides/b.md)", "(../../static/img/l.svg)", "> [!TIP] Title");
        assertThat(run.read("new/content/docs/guides/b.md"))
                .contains("**Maven**", "Use `<Tabs>`.", "<!-- not shown -->", "<div>Red</div>")
                .doesNotContain("import", "TabItem");
    }

    @Test
    void hugo() throws IOException {
        bring("""
                -- hugo.toml --
                baseURL = "https://h.example.org/"
                title = 'Hugo site' # its name
                [params]
                github_repo = "https://github.com/e/h"
                [languages.en]
                contentDir = "content/en"
                -- content/en/_index.md --
                +++
                title = "Home"
                weight = 3
                date = 2023-01-02
                tags = ["A B", "c"]
                +++
                [Post]({{< ref "posts/one" >}}), [code]({{% param github_repo %}}), [up](/posts/Two/)
                -- content/en/posts/one/index.md --
                {
                  "title": "One: first",
                  "aliases": ["/2020/one/", "uno"],
                  "weight": 2
                }
                {{% alert title="Mind the gap" color="warning" %}}
                It is {{< figure src="p.svg" alt="A gap" caption="Here" >}} wide.

                ```go
                x := "{{< not >}}"
                ```
                {{% /alert %}}

                {{< highlight python "linenos=table" >}}
                print(1)
                {{< /highlight >}}

                {{< youtube abc123 >}}
                -- content/en/posts/one/p.svg --
                """ + SVG + """
                -- content/en/posts/Two.md --
                ---
                title: Two
                slug: second
                type: docs
                cascade:
                  - x: 1
                ---
                [one](one#nowhere)
                -- layouts/x.html --
                """, "Hugo: 3 pages");

        assertThat(run.read("new/content/_index.md"))
                .contains("title: Home\nweight: 3\ndate: 2023-01-02\ntags: [a b, c]\n")
                .contains("[Post](posts/one)", "[code](https://github.com/e/h)", "[up](posts/Two.md)");
        assertThat(run.read("new/content/posts/one/index.md"))
                .contains("title: \"One: first\"\nweight: 2\naliases: [2020/one/, posts/uno/]")
                .contains(
                        "> [!WARNING] Mind the gap\n> It is ![A gap](p.svg)\n> *Here* wide.\n>\n> ```go\n> x := \"{{< not >}}\"\n> ```\n")
                .contains("```python\nprint(1)\n```", "[Video on YouTube](https://www.youtube.com/watch?v=abc123)");
        assertThat(run.read("new/content/posts/Two.md")).contains("[one](one)\n");
        assertThat(run.read("new/fingerpost.yaml"))
                .contains(
                        "names: {date: updated, weight: order}",
                        "ignore: [cascade, slug, type]",
                        "folder-addresses: true");
        assertThat(run.files().keySet())
                .contains(
                        "new/site/2020/one/index.html",
                        "new/site/posts/second/index.html",
                        "new/site/posts/two/index.html");
    }

    @Test
    void hugoHandsValuesDown() throws IOException {
        bring("""
                -- hugo.yaml --
                title: Versions
                params: {product: Fingers}
                -- content/_index.md --
                ---
                title: Home
                ---
                [docs](/docs/)
                -- content/docs/_index.md --
                ---
                title: Docs
                cascade:
                  version: &vers v3.1
                  params: {tag: v3.1.20}
                linkTitle: *vers # so it is called
                ---
                [a](a.md)
                -- content/docs/a.md --
                ---
                title: A
                ---
                {{< param product >}} {{< param version >}}, see [the code][].

                ```sh
                curl https://e.org/{{< param tag >}}.zip # {{</* param tag */>}}
                ```

                Write `{{%/* param x */%}}` or {{</* ref */>}}. {{< param unknown >}}

                [the code]: https://e.org/tree/{{< param tag >}}/a
                """, "Hugo: 3 pages");

        assertThat(run.read("new/content/docs/a.md"))
                .contains("Fingers v3.1, see [the code][].", "[the code]: https://e.org/tree/v3.1.20/a")
                .contains(
                        "curl https://e.org/v3.1.20.zip # {{< param tag >}}\n",
                        "Write `{{% param x %}}` or `{{< ref >}}`.")
                .contains("{{< param unknown >}}");
        assertThat(run.read("new/content/docs/_index.md"))
                .contains("version: v3.1\n")
                .doesNotContain("&vers", "*");
        assertThat(run.err)
                .contains("foreign-syntax: 1")
                .doesNotContain("yaml-not-allowed", "is shown as it is written");
    }

    @Test
    void jekyll() throws IOException {
        bring("""
                -- _config.yml --
                title: Site
                url: "https://j.example.org"
                baseurl: /docs
                repository: e/j
                permalink: pretty
                exclude: [README.md, vendor/]
                collections:
                  guides:
                    output: true
                -- README.md --
                # Not shown
                -- index.md --
                ---
                layout: home
                ---
                # {{ page.title }} Home

                [g]({{ site.baseurl }}{% link _guides/g.md %}), [p]({% post_url 2020-01-02-hello %}), [x]({{ "/about/" | relative_url }})
                {% comment %}hidden{% endcomment %}
                -- about.markdown --
                ---
                title: About
                permalink: /about-us/
                redirect_from: [/me/]
                nav_order: 2
                ---
                {% highlight ruby %}
                x
                {% endhighlight %}
                -- _guides/g.md --
                # G
                -- _posts/2020-01-02-hello.md --
                ---
                title: Hello
                categories: [news]
                ---
                Hi
                -- vendor/x.md --
                # X
                """, "Jekyll: 4 pages");

        assertThat(run.read("new/content/index.md"))
                .contains("[g](guides/g.md)", "[p](posts/2020-01-02-hello.md)", "[x](about.md)", "<!--hidden-->");
        assertThat(run.read("new/content/about.md")).contains("aliases: [about-us/, me/]", "```ruby\nx\n```");
        assertThat(run.files().keySet())
                .contains("new/site/about-us/index.html", "new/site/news/2020/01/02/hello/index.html")
                .doesNotContain("new/content/README.md", "new/content/vendor/x.md");
    }

    @Test
    void whatLedNowhereOrMayNotStandIsToldAndStopsNoBuild() throws IOException {
        bring(
                """
                -- hugo.yaml --
                title: T
                -- content/_index.md --
                # Home
                {.wide #home data-debug="x"}

                A [draft](later.md), and [another][late].

                [late]: later.md#part

                <a class="button"
                   href='/gone/'>Words</a>

                Some words[^nobody].

                Last
                {data-only="1"}
                -- content/later.md --
                ---
                draft: true
                ---
                # Later
                """,
                "Hugo: 2 pages",
                "`later.md` led nowhere",
                "`[late]` led nowhere",
                "`data-debug=\"x\"` is left out",
                "`[^nobody]` is shown as it is written");
        assertThat(run.read("new/site/index.html"))
                .contains("Words", "[^nobody]", "A draft, and another.", "<p>Last</p>")
                .doesNotContain("/gone/", "data-debug");
    }

    @Test
    void codeOfJekyllStaysCodeWhateverItHolds() throws IOException {
        bring("""
                -- _config.yml --
                title: J
                -- index.md --
                # Home

                {% highlight asciidoc linenos %}
                ++++
                <pre class="x">
                a
                </pre>
                ++++
                {% endhighlight %}
                {% highlight markdown %}
                ```js
                b
                ```
                {% endhighlight %}

                Below
                """, "Jekyll: 1 page,", "0 errors and 0 warnings");
        assertThat(run.read("new/content/index.md")).contains("```asciidoc\n++++", "````markdown\n```js\nb\n```\n````");
    }

    @Test
    void codeOfJekyllThatNothingEndsIsTold() throws IOException {
        bring(
                """
                -- _config.yml --
                title: J
                -- index.md --
                # Home

                {% highlight sh %}
                a
                """,
                "index.md: warning[import-left-out]: code that `{% highlight %}` begins",
                "no `{% endhighlight %}` ends it");
    }

    @Test
    void hugosConfigurationMayStandInSeveralFiles() throws IOException {
        bring("""
                -- config/_default/hugo.toml --
                title = "T"
                defaultContentLanguage = "en"
                -- config/_default/languages.toml --
                [en]
                languageName = "English"
                contentDir = "content/en"
                -- config/_default/module.toml --
                [[mounts]]
                source = "pages"
                target = "content"
                -- config/_default/params.toml --
                description = "All of it"
                -- pages/_index.md --
                # Home
                -- pages/a.md --
                # A
                """, "Hugo: 2 pages");
        assertThat(run.read("new/fingerpost.yaml")).contains("All of it");
        assertThat(run.files().keySet()).contains("new/content/a.md");
    }

    /** What an empty line would harm has none. */
    @Test
    void htmlWithinOtherThingsIsNotParted() throws IOException {
        String page = """
                # Page

                - <details><summary>A</summary>B</details>
                - two

                | a | b |
                |---|---|
                | 1 | <ul><li>x</li></ul>
                | 2 | y

                <pre>
                <div>x</div>
                in pre
                </pre>

                <!-- <ul> -->
                <ul>
                <li>One
                <li>Two
                </ul>

                <div class="markdown-body">
                *stars*
                </div>
                Below, *in text*

                {% highlight html %}
                {% raw %}<div>{{ page.title }}</div>{% endraw %}
                ``````
                in code
                {% endhighlight %}
                """;
        bring("-- _config.yml --\ntitle: J\n-- index.md --\n" + page, "Jekyll: 1 page,", "0 errors and 0 warnings");
        String brought = run.read("new/content/index.md");
        assertThat(brought)
                .contains(page.substring(page.indexOf("- <details>"), page.indexOf("Below,"))
                        .replace("</div>\n", "</div>\n\n")
                        .replace("<div>x</div>\n\n", "<div>x</div>\n"))
                .contains("```````html\n<div>{{ page.title }}</div>\n``````\nin code\n```````\n");
    }

    /** For Hugo only {@code _index.md} and {@code index.md} are pages of their folders. */
    @Test
    void aReadmeBesideThePageOfAFolderIsAPageOfItsOwn() throws IOException {
        bring("""
                -- hugo.yaml --
                title: T
                languages: {en: {label: English}, fr: {label: Français}}
                -- content/en/_index.md --
                # Home
                -- content/en/a/_index.md --
                # A
                -- content/en/a/readme.md --
                # About the source
                -- content/en/a/readme-page.md --
                # Taken
                -- content/fr/_index.md --
                # Accueil
                """, "Hugo: 5 pages");
        assertThat(run.read("new/content/en/a/readme-page.md")).contains("# Taken");
        assertThat(run.read("new/content/en/a/readme-page2.md"))
                .contains("# About the source", "aliases: [en/a/readme/]");
    }

    /** As kramdown 2.5 and Python-Markdown 3.10 read it; CommonMark reads HTML on down to the next empty line. */
    @Test
    void aClosingTagEndsHtmlAndAnAttributeBeginsTextWithin() throws IOException {
        String page = """
                # Page

                <div class="box" markdown="1">
                A **word** within
                </div>
                ```html
                <div>
                </div>
                shown
                ```

                <div>
                <div>
                plain
                </div>
                  still **plain**
                </div>
                Below, *in text*
                """;
        bring("-- _config.yml --\ntitle: J\n-- index.md --\n" + page, "Jekyll: 1 page,");
        assertThat(run.read("new/site/index.html"))
                .contains("A <strong>word</strong> within", "still **plain**", "Below, <em>in text</em>")
                .contains("language-html");
    }

    @Test
    void jekyllValuesAreWrittenOut() throws IOException {
        bring("""
                -- _config.yml --
                title: Site
                repository: https://github.com/e/j
                links: {chat: "https://chat.example.org", 7: no}
                -- _data/ruby.yml --
                least: "3.1"
                -- index.md --
                ---
                title: Home
                team: Docs
                ---
                [bug]({{ site.repository }}/issues/1) of {{site.title}} by {{ page.team }}: {{ site.links.chat }}, Ruby {{- site.data.ruby.least }},
                `{{ site.title }}` in code, {{ site.links }}, {{ site.unknown }}, {{ site.title | upcase }}
                -- pages/404.html --
                ---
                permalink: /404.html
                ---
                Gone
                """, "Jekyll: 1 page,", "the page for wrong addresses is made by itself", "foreign-syntax: 3");

        assertThat(run.read("new/content/index.md"))
                .contains(
                        "[bug](https://github.com/e/j/issues/1) of Site by Docs: https://chat.example.org, Ruby 3.1,",
                        "`{{ site.title }}` in code, {{ site.links }}, {{ site.unknown }}, {{ site.title | upcase }}");
    }

    @Test
    void linksByNameLeadWhereverThePageStands() throws IOException {
        bring("""
                -- Home.md --
                # Home

                [[graph view]], [[Graph view#In a list|that part]], [[#Notes]] and [[A/Note#^mark]], not [[Nobody]], `[[Graph view]]`

                | a | b |
                | - | - |
                | [[Note\\|n]] | ![[a map.svg#icon\\|40]] |

                > ![[Note#^mark]]

                ![[Graph view#In a list]]

                ## Notes

                - ![[Note]]
                -- A/Note.md --
                # Note

                First.

                - Second. ^mark

                > [!TIP] T
                > Third
                ^other

                x ^2
                -- A/Deep/Graph view.md --
                # Graph view

                ## In a list

                Of ![[a map.svg]] [[Home]] [[Note#^other]].

                ![[Graph view]]

                ## After
                -- Attachments/a map.svg --
                """ + SVG, "a plain repository: 3 pages", "import-left-out");

        assertThat(run.read("new/content/Home.md")).isEqualTo("""
                # Home

                [graph view](<A/Deep/Graph view.md>), [that part](<A/Deep/Graph view.md#in-a-list>), [Notes](#notes) and [A/Note](A/Note.md#mark), not [[Nobody]], `[[Graph view]]`

                | a | b |
                | - | - |
                | [n](A/Note.md) | ![a map](<Attachments/a%20map.svg>){width=40} |

                > - Second.
                >   {#mark}

                ## In a list

                Of ![a map](<Attachments/a%20map.svg>) [Home](Home.md) [Note](A/Note.md#other).

                [Graph view](<A/Deep/Graph view.md>)

                ## Notes

                - [Note](A/Note.md)
                """);
        assertThat(run.read("new/content/A/Note.md")).isEqualTo("""
                # Note

                First.

                - Second.
                  {#mark}

                > [!TIP] T
                > Third

                {#other}

                x ^2
                """);
    }

    @Test
    void mdBook() throws IOException {
        bring("""
                -- book.toml --
                [book]
                title = "The Book"
                src = "text"
                [output.html]
                git-repository-url = "https://github.com/e/book/tree/main"
                [output.html.redirect]
                "/old.html" = "a/one.html"
                -- text/SUMMARY.md --
                # Summary

                [Preface](README.md)

                # Part one

                - [One](./a/one.md)
                    - [Below](a/below.md)
                    - [Not yet]()
                - [Two](two.md)
                -- text/README.md --
                # Preface
                -- text/a/one.md --
                ## Deep

                ```rust,ignore
                {{#include ../../code/x.rs:part}}
                ```
                -- text/a/below.md --
                # Below

                {{#include loop.md}}
                -- text/a/loop.md --
                {{#include below.md}}
                -- text/two.md --
                # Two

                [one](a/one.html#deep), {{#include gone.md}}
                {{#include gone.md}}
                -- code/x.rs --
                no();
                // ANCHOR: part
                yes();
                // ANCHOR_END: part
                """, "mdBook: 5 pages", "it includes itself", "there is no such file");

        assertThat(run.read("new/fingerpost.yaml")).contains("""
                nav:
                  - {title: Preface, page: README.md}
                  - title: Part one
                    items:
                      - title: One
                        items:
                          - {title: One, page: a/one.md}
                          - {title: Below, page: a/below.md}
                      - {title: Two, page: two.md}
                """);
        assertThat(run.read("new/content/a/one.md"))
                .contains("title: One", "aliases: [old.html]")
                .contains("yes();\n```");
        assertThat(run.read("new/content/two.md")).contains("[one](a/one.md#deep)");
    }

    @Test
    void languagesOfMkDocs() throws IOException {
        bring(
                """
                -- mkdocs.yml --
                site_name: The handbook
                plugins:
                  - search
                  - i18n:
                      docs_structure: suffix
                      languages:
                        - {locale: en, default: true, name: English}
                        - locale: pt_BR
                          name: Português do Brasil
                          site_name: O manual
                          nav_translations: {Home: Início}
                        - {locale: ja, name: 日本語}
                        - {locale: uk-en, name: British}
                        - {locale: xx, name: None}
                nav:
                  - Home: index.md
                  - guide/first.md
                -- docs/index.md --
                # Home

                [first](guide/first.md)
                -- docs/index.pt_BR.md --
                # Início

                [first](guide/first.md), [so](/guide/first/)
                -- docs/guide/first.en.md --
                # First

                Version 1.2.md is a name.
                -- docs/guide/first.pt_BR.md --
                # Primeiro

                [up](../index.md)
                -- docs/guide/a.1.md --
                # One
                """,
                "mkdocs.yml:11: warning[import-left-out]: `nav_translations` of the language `pt_BR` does not come over",
                "the language `ja` is left out, since no page in it was found",
                "mkdocs.yml:14: warning[import-left-out]: `xx` is the tag of no language");
        assertThat(run.read("new/fingerpost.yaml"))
                .contains("languages:\n  pt-BR: {name: Português do Brasil, title: O manual}\n");
        assertThat(run.files().keySet())
                .contains(
                        "new/content/guide/first.md",
                        "new/content/guide/a.1.md",
                        "new/content/pt-BR/index.md",
                        "new/content/pt-BR/guide/first.md",
                        "new/site/pt-BR/guide/first.html");
        assertThat(run.read("new/content/pt-BR/index.md")).contains("[first](guide/first.md), [so](guide/first.md)");
    }

    @Test
    void languagesOfMkDocsInFolders() throws IOException {
        bring("""
                -- mkdocs.yml --
                site_name: The handbook
                plugins:
                  - i18n: {docs_structure: folder, languages: [{locale: de, default: true, name: Deutsch}, {locale: en, name: English}]}
                -- docs/de/index.md --
                # Anfang

                ![p](p.svg)
                -- docs/de/p.svg --
                """ + SVG + """
                -- docs/en/index.md --
                # Home

                ![p](p.svg)
                """, "MkDocs: 2 pages");
        assertThat(run.read("new/fingerpost.yaml")).contains("language: de\nlanguages:\n  en: English\n");
        assertThat(run.files().keySet()).contains("new/content/index.md", "new/content/en/index.md");
    }

    @Test
    void languagesOfDocusaurus() throws IOException {
        bring("""
                -- docusaurus.config.js --
                export default {
                  title: 'T', url: 'https://t.example.org', baseUrl: '/',
                  i18n: {defaultLocale: 'en', locales: ['en', 'fr'], localeConfigs: {fr: {label: 'Le français'}}},
                };
                -- docs/intro.md --
                ---
                slug: /
                ---
                # Intro
                -- docs/en/about.md --
                # About
                -- i18n/fr/code.json --
                {}
                -- i18n/fr/docusaurus-plugin-content-docs/current/intro.md --
                ---
                slug: /
                ---
                # Introduction

                [about](en/about.md), [about](/docs/en/about)
                """, "i18n/fr/code.json: warning[import-left-out]: the words of `i18n/fr/code.json` are left out");
        assertThat(run.read("new/fingerpost.yaml")).contains("languages:\n  fr: Le français\n");
        assertThat(run.read("new/content/fr/docs/intro.md"))
                .contains("[about](en/about.md), [about](en/about.md)")
                .doesNotContain("aliases");
        assertThat(run.files().keySet())
                .contains("new/content/docs/en/about.md", "new/site/docs/index.html", "new/site/fr/docs/index.html");
    }

    @Test
    void languagesOfHugo() throws IOException {
        bring("""
                -- hugo.toml --
                title = "H"
                defaultContentLanguage = "en"
                [languages.en]
                weight = 1
                [languages.de]
                languageName = "Deutsch"
                title = "Ha"
                [languages.it]
                disabled = true
                -- content/_index.md --
                # Home
                -- content/_index.de.md --
                # Anfang

                [a]({{< ref "/a.md" >}})
                -- content/a.md --
                # A
                """, "Hugo: 3 pages");
        assertThat(run.read("new/fingerpost.yaml")).contains("languages:\n  de: {name: Deutsch, title: Ha}\n");
        assertThat(run.read("new/content/de/_index.md")).contains("# Anfang", "[a](a.md)");
    }

    @Test
    void languagesOfStarlight() throws IOException {
        bring("""
                -- astro.config.mjs --
                import starlight from '@astrojs/starlight'
                export default defineConfig({ integrations: [starlight({
                  title: {en: 'My docs', 'zh-CN': '我的文档'},
                  defaultLocale: 'en',
                  locales: { en: {label: 'English'}, 'zh-cn': {label: '简体中文', lang: 'zh-CN'} },
                })] })
                -- src/content/docs/en/index.md --
                # Home
                -- src/content/docs/en/a.md --
                # A
                -- src/content/docs/zh-cn/index.md --
                # 家
                """, "Starlight: 3 pages");
        assertThat(run.read("new/fingerpost.yaml"))
                .contains("title: My docs\n", "languages:\n  zh-cn: {name: 简体中文, title: 我的文档}\n");
        assertThat(run.files().keySet()).contains("new/content/a.md", "new/content/zh-cn/index.md");
    }

    @Test
    void vitePressAndStarlight() throws IOException {
        bring("""
                -- docs/.vitepress/config.ts --
                export default defineConfig({
                  title: 'V', description: `words`,
                  themeConfig: {
                    socialLinks: [{icon: 'github', link: 'https://github.com/e/v'}],
                    sidebar: {
                      '/guide/': [{text: 'Guide', items: [{text: 'Start', link: '/guide/start'}, {text: 'Home', link: '/guide/'}]}],
                    },
                  },
                })
                -- docs/index.md --
                ---
                layout: home
                hero: {name: V}
                ---
                # V
                -- docs/guide/index.md --
                # Guide

                <script setup>
                const a = 1
                </script>

                <MyWidget label="Shown words"/> and <Badge text="new" />
                -- docs/guide/start.md --
                # Start

                [up](./), [root](/guide/start.html#start)

                <<< @/snippets/x.js#r{1}
                -- docs/snippets/x.js --
                // #region r
                go();
                // #endregion r
                """, "VitePress: 3 pages", "`<script>` has no counterpart", "`<MyWidget>`");
        assertThat(run.read("new/fingerpost.yaml"))
                .contains(
                        "title: Guide\n    items:\n      - {title: Start, page: guide/start.md}\n      - {title: Home, page: guide/index.md}");
        assertThat(run.read("new/content/guide/index.md"))
                .contains("**Shown words** and **new**")
                .doesNotContain("const");
        assertThat(run.read("new/content/guide/start.md")).contains("```js\ngo();\n```");
    }

    @Test
    void typesAreNoComponentsAndAttributesHaveTheirOwnMarks() throws IOException {
        bring("""
                -- .vitepress/config.ts --
                export default {title: 'V', markdown: {attrs: {leftDelimiter: '%{', rightDelimiter: '}%'}}}
                -- index.md --
                # Interface Store<Id, S\\> %{#store}%

                `Record`<Id, S\\> and <Id/>, see [the store](a.md#own).
                -- a.md --
                # A

                ## Other words %{#own}%

                `%{#no}%`
                """, "VitePress: 2 pages");

        assertThat(run.read("new/content/index.md"))
                .contains("# Interface Store<Id, S\\> {#store}", "`Record`<Id, S\\> and", "(a.md#own)");
        assertThat(run.read("new/content/a.md")).contains("## Other words {#own}", "`%{#no}%`");
        assertThat(run.err).doesNotContain("#own");
    }

    @Test
    void docusaurusTakesMarkdownForMdx() throws IOException {
        bring("""
                -- docusaurus.config.js --
                module.exports = {title: 'D', presets: [['classic', {docs: {routeBasePath: '/'}}]]};
                -- docs/index.md --
                import { More } from '../src/more'

                # Home

                <div className="wide">Words</div>

                :::note[Words]{icon="heart"}
                It is {icon} here.
                :::

                :::tip Summary

                - one
                """, "Docusaurus: 1 page");

        assertThat(run.read("new/content/index.md"))
                .contains("<div class=\"wide\">Words</div>", "> [!TIP] Summary\n>\n> - one\n")
                .contains("> [!NOTE] Words\n> It is `{icon}` here.\n")
                .doesNotContain("import");
        assertThat(run.err).doesNotContain("More", "src/more", "heart");
    }

    @Test
    void extensionsOfPythonMarkdown() throws IOException {
        bring("""
                -- mkdocs.yml --
                site_name: M
                plugins:
                  - redirects:
                      redirect_maps:
                        old.md: https://elsewhere.example.org/new
                        older.md: index.md#part
                        gone.md: nowhere.md
                nav:
                  - Home: index.md
                  - To do: to do/first things.md
                markdown_extensions:
                  - pymdownx.arithmatex:
                      generic: true
                  - pymdownx.tilde
                  - pymdownx.caret
                  - pymdownx.keys
                  - pymdownx.critic
                  - pymdownx.tabbed:
                      alternate_style: true
                -- docs/index.md --
                # Home

                H~2~O and 2^10^, ~~old~~ ^^new^^, ++ctrl+alt+"My key"++ and `H~2~O`. i++ and j++ run, x^2^ is.

                So \\(x_1^2 + y^2\\), \\(5\\) and $z^2 + w^2$ hold. {--Out--}{++in++}{>>why<<} Not \\[ a link].

                \\[
                \\frac{a}{b}

                + c
                \\]

                \\begin{align}
                a &= b
                \\end{align}

                === "Maven"

                    Write `pom.xml`:

                    ```xml
                    <a/>

                    === "not a tab"
                    ```

                === "Gradle"

                    Nothing.

                Behind.
                -- docs/to do/first things.md --
                # First things
                """, "the redirect of `gone.md` leads to `nowhere.md`");

        assertThat(run.read("new/content/index.md"))
                .contains("H<sub>2</sub>O and 2<sup>10</sup>, ~~old~~ <ins>new</ins>")
                .contains(
                        "<kbd>Ctrl</kbd>+<kbd>Alt</kbd>+<kbd>My key</kbd> and `H~2~O`. i++ and j++ run, x<sup>2</sup> is")
                .contains("So $x_1^2 + y^2$, $`5`$ and $z^2 + w^2$ hold. <del>Out</del><ins>in</ins><!--why-->")
                .contains("$$\n\\frac{a}{b}\n+ c\n$$\n", "$$\n\\begin{align}\na &= b\n\\end{align}\n$$\n")
                .contains("- **Maven**\n\n  Write `pom.xml`:\n\n  ```xml\n  <a/>\n\n  === \"not a tab\"\n  ```\n")
                .contains("- **Gradle**\n\n  Nothing.\n{.tabs}\n\nBehind.")
                .contains("aliases: [older/]");
        assertThat(run.read("new/content/old.md"))
                .isEqualTo("# old\n\nThis page has moved to <https://elsewhere.example.org/new>.\n");
        assertThat(run.read("new/fingerpost.yaml")).contains("page: to do/first things.md");
    }

    @Test
    void vitePressIncludesAndItsHome() throws IOException {
        bring("""
                -- .vitepress/config.mts --
                export default {title: 'V', themeConfig: {sidebar: [{text: 'Guide', link: '/guide'}]}}
                -- index.md --
                ---
                layout: home
                title: V
                hero:
                  name: Vee
                  text: A tool
                  tagline: It is <b>quick</b>
                  image: {src: /l.svg, alt: Logo}
                  actions:
                    - {theme: brand, text: Start, link: /guide}
                features:
                  - {icon: X, title: Small, details: Ten lines}
                  - {title: Open, details: "Read it", link: /guide, linkText: Here}
                ---
                <Team />
                -- public/l.svg --
                """ + SVG + """
                -- guide.md --
                # Guide

                <!--@include: ./parts/a.md-->

                <!-- @include: ./parts/b.md{2,3} -->

                <!--@include: ./parts/b.md#here-->

                <!--@include: ./parts/b.md#last-part-->
                -- parts/a.md --
                ---
                x: y
                ---
                All of a.
                -- parts/b.md --
                One.
                Two.
                Three.
                <!-- #region here -->
                Region.
                <!-- #endregion here -->
                ## Last part
                Ends.
                """, "VitePress: 4 pages");
        assertThat(run.read("new/content/index.md"))
                .contains("# Vee\n\nA tool\n\nIt is <b>quick</b>\n\n![Logo](", "- [Start](guide.md)\n")
                .contains("- **Small**: Ten lines\n- **Open**: Read it [Here](guide.md)\n")
                .doesNotContain("hero:", "features:");
        assertThat(run.read("new/content/guide.md"))
                .contains("# Guide\n\nAll of a.\n\nTwo.\nThree.\n\nRegion.\n\n## Last part\nEnds.");
    }

    @Test
    void jekyllPagesInHtmlAndAddressesOfCollections() throws IOException {
        bring("""
                -- _config.yml --
                title: J
                collections:
                  guides: {output: true, permalink: /how-to/:name/}
                defaults:
                  - {scope: {path: "", type: posts}, values: {permalink: "/news/:year/:title/"}}
                -- index.html --
                ---
                layout: home
                ---
                <div class="hero">
                    <h1>Welcome <em>here</em></h1>

                    <p>Read <a href="{{ '/about.html' | relative_url }}">about us</a>.</p>
                    {% for post in site.posts %}
                      <p>{{ post.title }}</p>
                    {% endfor %}
                </div>
                -- about.html --
                ---
                title: About
                ---
                <h1>About</h1>
                <pre>
                    kept

                    so
                </pre>
                -- plain.html --
                <p>No page.</p>
                -- _guides/g.md --
                # G

                So \\\\(x^2\\\\) is.
                -- _posts/2020-01-02-hello.md --
                Hi
                """, "Jekyll: 4 pages", "`{% for post in site.posts %}` is left out", "`{{ post.title }}` is left out");
        assertThat(run.read("new/content/index.md"))
                .isEqualTo("---\nlayout: home\ntitle: Welcome here\n---\n<div class=\"hero\">\n"
                        + "<p>Read <a href=\"about.md\">about us</a>.</p>\n<p></p>\n</div>\n");
        assertThat(run.read("new/content/about.md")).contains("<h2>About</h2>\n<pre>\n    kept\n\n    so\n</pre>");
        assertThat(run.read("new/content/guides/g.md")).contains("aliases: [how-to/g/]", "So $x^2$ is.");
        assertThat(run.read("new/content/posts/2020-01-02-hello.md")).contains("aliases: [news/2020/hello/]");
    }

    @Test
    void docusaurusProgramsAreTold() throws IOException {
        bring(
                """
                -- docusaurus.config.ts --
                export default {title: 'D', url: 'https://d.example.org', baseUrl: '/'};
                -- docs/a.mdx --
                ---
                title: A
                ---
                import Part, {y} from './_part.mdx';
                import Other from './_part.mdx';

                export const version = '1.2.3';
                export const Box = ({children}) => {
                  const shown = children;

                  return <b>{shown}</b>;
                };

                Version {version} of {frontMatter.title}{' '}is {new Date().getFullYear()}, not \\<T> or `{x}`.

                <Other />

                <img src={require('./p.svg').default} alt="P" width={3} /> and <Links.Name /> in words.

                <Grid
                  wide
                  items={[
                    {name: 'Europa', about: 'A moon > a rock'},
                  ]}
                />

                <Box items={[1]} title="A box">Inside.</Box>
                -- docs/_part.mdx --
                Shared words.
                -- docs/p.svg --
                """ + SVG,
                "`export const Box = ({children}) => {` is program code",
                "`{new Date().getFullYear()}` is worked out by a program",
                "`<Grid` is given data by a program");
        assertThat(run.read("new/content/docs/a.md"))
                .contains(
                        "```jsx\n<Grid\n  wide\n  items={[\n    {name: 'Europa', about: 'A moon > a rock'},\n  ]}\n/>\n```\n")
                .contains("A box", "Inside.")
                .contains("Version 1.2.3 of A is `{new Date().getFullYear()}`, not \\<T> or `{x}`.")
                .contains("<!-- export const Box = ({children}) => {\n  const shown = children;\n\n  return")
                .contains("Shared words.", "<img src=\"./p.svg\" alt=\"P\" />", "and `Name` in words")
                .doesNotContain("import");
    }

    @Test
    void hugoFrontMatterOnOneLine() throws IOException {
        bring("""
                -- hugo.toml --
                title = "H"
                [markup.goldmark.extensions.passthrough]
                enable = true
                -- content/_index.md --
                {"title": "Home {here}", "params": {"a": {"b": "}"}}, "weight": 2}
                So \\(x^2\\).

                {{% readfile file="part.md" %}}
                -- content/part.md --
                {{< ref "_index.md" >}} is a shortcode, not data.
                -- layouts/x.html --
                """, "Hugo: 2 pages");
        assertThat(run.read("new/content/_index.md"))
                .contains("title: \"Home {here}\"\n", "weight: 2\n", "\nSo $x^2$.", "is a shortcode, not data");
    }

    @Test
    void plainRepository() throws IOException {
        bring("""
                -- README.md --
                # Project

                [docs](docs/), [one](docs/one.md), [code](src/a.c), ![p](assets/p.svg), [[x]][nowhere]
                -- docs/one.md --
                Only words, and [two](two#gone).
                -- docs/two.md --
                # Two

                ###

                [site](www.example.org/a)
                -- _parts/x.md --
                # X
                -- src/a.c --
                int a;
                -- assets/p.svg --
                """ + SVG, "a plain repository: 4 pages", "leads to the top of its page", "is shown as it is written");
        assertThat(run.read("new/fingerpost.yaml")).isEqualTo("title: Old\n");
        assertThat(run.read("new/content/README.md"))
                .contains("[docs](docs/index.md)", "[code](src/a.c)", "![p](assets/p.svg)");
        assertThat(run.read("new/content/docs/index.md")).isEqualTo("# Docs\n\n- [one](<one.md>)\n- [Two](<two.md>)\n");
        assertThat(run.read("new/content/docs/one.md"))
                .isEqualTo("---\ntitle: One\n---\nOnly words, and [two](two.md).\n");
        assertThat(run.read("new/content/docs/two.md"))
                .contains("[site](https://www.example.org/a)")
                .doesNotContain("###");
        assertThat(run.files()).containsKey("new/content/parts/x.md");
    }

    /** Also a folder that may not be listed, which a test that runs as root cannot have. */
    @Test
    void whatCannotBeReadIsToldAndEndsInAnError() throws IOException {
        write("-- README.md --\n# R\n-- docs/a.md --\n# A\n");
        run.write("old/docs/" + "f/".repeat(70) + "b.md", "# B\n");
        assertThat(run.run("import", "old", "--to", "new")).isEqualTo(1);
        assertThat(run.err)
                .contains("error[file-unreadable]: `docs/" + "f/".repeat(62)
                        + "f` cannot be read: it lies more than 64 folders deep");
        assertThat(run.files()).containsKey("new/content/docs/a.md");
    }

    @Test
    void aPageThatIsTooLargeIsTold() throws IOException {
        write("-- README.md --\n# A\n\n[b](b.md)\n");
        run.write("old/b.md", "# B\n\n" + "word ".repeat(2_000_000));
        run.run("import", "old", "--to", "new");
        assertThat(run.err).contains("b.md: error[file-too-large]: `b.md` is larger than 8 MB");
        assertThat(run.files()).doesNotContainKey("new/content/b.md");
    }

    @Test
    void hugoMountsFoldersForLanguages() throws IOException {
        bring("""
                -- hugo.yaml --
                title: H
                languages:
                  en: {label: English}
                  fr: {label: Français}
                module:
                  mounts:
                    - {source: content/fr, target: content, sites: {matrix: {languages: [fr]}}}
                    - {source: content/en, target: content, sites: {matrix: {languages: [en, fr]}}}
                -- content/en/_index.md --
                # Home
                -- content/en/a.md --
                # A
                -- content/fr/_index.md --
                # Accueil
                """, "Hugo: 3 pages");
        assertThat(run.files()).containsKeys("new/content/_index.md", "new/content/a.md", "new/content/fr/_index.md");
    }

    @Test
    void aDayThatThereIsNotMakesNoAddress() throws IOException {
        bring("""
                -- hugo.yaml --
                title: H
                permalinks: {news: /:monthname/:slug/}
                -- content/_index.md --
                [a](/news/a/)
                -- content/news/a.md --
                ---
                title: A
                date: 2021-13-40
                ---
                A.
                """, "Hugo: 2 pages");
    }

    /** No piece of a page is so long that the program fails. */
    @Test
    void longPiecesOfPagesComeOver() throws IOException {
        String words = "word ".repeat(20_000);
        bring("""
                -- hugo.yaml --
                title: H
                -- content/_index.md --
                [a](a.md) [b](b.md)
                -- content/a.md --
                # A

                {{< wrap %s>}}Held.{{< /wrap >}}
                -- content/b.md --
                # B

                `%s`
                """.formatted(words, "a".repeat(100_000)), "Hugo: 3 pages");
        assertThat(run.err).doesNotContain("too long");
        assertThat(run.read("new/content/b.md")).contains("`" + "a".repeat(100_000) + "`");
        assertThat(run.read("new/content/a.md")).contains("Held.");
    }

    /** Addresses by the form of a section; what stands around text goes, what it says and holds stays, and each kind is told of once. */
    @Test
    void hugoAddressesAndWrappers() throws IOException {
        bring(
                """
                -- hugo.yaml --
                title: H
                permalinks:
                  news: /:section/:year/:month/:slug/
                -- content/_index.md --
                # Home

                [one](/news/2021/03/what-is-new/), [the
                two](/gone/#a--b) and [three](/news/2021/04/kept/)

                {{< blocks/cover title="Welcome" height="full" >}}
                A cover.
                {{< /blocks/cover >}}

                {{< cardpane >}}
                {{< card header="First" footer="Last" >}}
                Held.
                {{< /card >}}
                {{< /cardpane >}}

                {{< button href="/news/" >}}All news{{< /button >}}

                {{% tabpane text=true %}}
                {{% tab header="Linux" %}}
                ```sh
                apt
                ```
                {{% /tab %}}
                {{% tab header="macOS" %}}
                Use brew.
                {{% /tab %}}
                {{% /tabpane %}}

                {{< tabpane lang="go" >}}
                {{< tab header="Pick:" disabled=true />}}
                {{< tab header="Go" >}}
                x := 1
                {{< /tab >}}
                {{< /tabpane >}}

                {{% pageinfo color="warning" %}}
                Mind.
                {{% /pageinfo %}}
                -- content/news/_index.md --
                # News
                -- content/news/a.md --
                ---
                title: What is new?
                date: 2021-03-09
                ---
                {{< card header="Second" >}}More.{{< /card >}}
                -- content/news/b/index.md --
                ---
                title: B
                slug: kept
                date: 2021-04-01T10:00:00Z
                ---
                Words.
                """,
                "`blocks/cover` has no counterpart: what it holds is on the page, what it adds is not\n",
                "`card` has no counterpart: what it holds is on the page, what it adds is not (2 times on 2 pages)");

        assertThat(run.read("new/content/_index.md")).isEqualTo("""
                # Home

                [one](news/a.md), the
                two<!-- led nowhere: /gone/#a- -b --> and [three](news/b/index.md)

                **Welcome**

                A cover.

                **First**

                Last

                Held.

                [All news](news/index.md)


                - **Linux**

                  ```sh
                  apt
                  ```

                - **macOS**

                  Use brew.
                {.tabs}



                - **Go**

                  ```go
                  x := 1
                  ```
                {.tabs}



                > [!WARNING]
                > Mind.

                """);
        assertThat(run.read("new/content/news/a.md"))
                .contains("aliases: [news/2021/03/what-is-new/]", "**Second** More.");
    }

    @Test
    void textsTakenInKeepTheirLinks() throws IOException {
        bring("""
                -- mkdocs.yml --
                site_name: M
                plugins:
                  - exclude: {glob: ["**/include-*.md"]}
                  - include-markdown
                -- docs/index.md --
                # Home

                {% include-markdown "parts/include-a.md" %}

                ```
                <<<<<<< HEAD
                ```
                -- docs/parts/include-a.md --
                Taken: [guide](../guide/b.md#top), [c][c].

                [c]: c.md
                -- docs/parts/c.md --
                # C
                -- docs/guide/b.md --
                ---

                Below a line.
                """, "MkDocs: 3 pages, ");

        assertThat(run.read("new/content/index.md"))
                .contains("[guide](guide/b.md#top), [c][c].", "[c]: parts/c.md", "<<<<<<< HEAD");
        assertThat(run.read("new/content/guide/b.md")).isEqualTo("---\ntitle: B\n---\n***\n\nBelow a line.\n");
        assertThat(run.err).doesNotContain("plug-in", "HEAD");
    }

    @Test
    void pagesOutsideOfTheFolderAreTold() throws IOException {
        write("""
                -- website/docusaurus.config.js --
                module.exports = {title: 'D', presets: [['classic', {docs: {path: '../docs'}}]]};
                -- docs/a.md --
                # A
                """);

        assertThat(run.run("import", "old/website", "--to", "new")).isEqualTo(2);
        assertThat(run.err)
                .contains("the pages lie in `../docs`, outside of this folder", "import the folder that holds both");
    }

    /** Each form that a link can have, and none of them leads anywhere. */
    @Test
    void whatWasDeadIsWords() throws IOException {
        bring(
                """
                -- README.md --
                ---
                name: Use this: when asked
                cSpell:ignore: xyz
                ---
                # A

                [one][gone], [two][], [Two], ![three][pic], `[two]`, [four](), [](https://example.org/a), [five](ftp://example.org/b), [ten](<{{% url %}}>)

                <a href="{{ url }}">six</a> and <img src="no.png" alt="seven"> and <a class="x" href='gone.md'>eight</a> <a href={{url}}>and</a>

                [mail](me@example.org), [web]([https://example.org/c](https://example.org/c)), [nine][sound]

                > [!QUESTION] Why?
                > Words.

                > [!NB]
                > More.

                [gone]: gone.md
                [two]: /nowhere/at/all "Title"
                [pic]: <{{% url picture %}}>
                [sound]: https://example.org/d
                """,
                "links by `[gone]` led nowhere",
                "`[four]()` is no link that readers see",
                "`ftp://example.org/b` led nowhere");
        assertThat(run.read("new/content/README.md"))
                .contains("\none, two, Two, three, `[two]`, four, <https://example.org/a>, five<!-- led nowhere: ftp")
                .contains("<a>six</a> and seven and <a class=\"x\">eight</a> <a>and</a>")
                .contains("[mail](mailto:me@example.org), [web](https://example.org/c), [nine][sound]")
                .contains("<!-- led nowhere: [gone]: gone.md -->")
                .contains("> [!IMPORTANT] Why?\n> Words.\n\n> [!NOTE] Nb\n> More.")
                .contains("name: \"Use this: when asked\"");
    }

    @Test
    void nothingIsOverwrittenOrHalfWritten() throws IOException {
        write("-- README.md --\n# A\n");
        run.write("new/x", "mine");
        assertThat(run.run("import", "old", "--to", "new")).isEqualTo(ExitCode.USAGE);
        assertThat(run.err).contains("is there already", "nothing was written");
        assertThat(run.run("import", "old", "--to", "old/new")).isEqualTo(ExitCode.USAGE);
        assertThat(run.err).contains("lies in the project");
        assertThat(run.run("import", "new")).isEqualTo(ExitCode.USAGE);
        assertThat(run.err).contains("has no Markdown");
        assertThat(run.run("import", "gone")).isEqualTo(ExitCode.USAGE);
        assertThat(run.err).contains("there is no file and no folder `gone`", "nothing was written");
        assertThat(run.files().keySet()).containsExactly("new/x", "old/README.md");

        assertThat(run.run("import", "old")).isZero();
        assertThat(run.out).isEqualTo("/home/me/old-site\n");
    }

    @Test
    void whatCannotBeReadIsNoReasonToStop() throws IOException {
        write("-- README.md --\n# A\n\n[b](b.md)\n-- b.md --\n# B\n");
        Files.write(run.cwd.resolve("old/latin.md"), "# Stra\u00dfe\n".getBytes(StandardCharsets.ISO_8859_1));
        Files.write(run.cwd.resolve("old/odd:name.md"), "# Odd\n".getBytes(StandardCharsets.UTF_8));
        Files.createSymbolicLink(run.cwd.resolve("old/loop"), run.cwd.resolve("old"));
        Files.createSymbolicLink(run.cwd.resolve("old/away.md"), run.cwd.resolve("/etc/passwd"));
        Files.createSymbolicLink(run.cwd.resolve("old/c.md"), run.cwd.resolve("old/b.md"));

        assertThat(run.run("import", "old", "--to", "new")).as(run.err).isZero();
        assertThat(run.err).contains("odd:name.md: warning[import-left-out]");
        assertThat(run.read("new/content/latin.md")).isEqualTo("# Stra\u00dfe\n");
        assertThat(run.read("new/content/c.md")).isEqualTo("# B\n");
        assertThat(run.files().keySet())
                .noneMatch(path -> path.contains("away") || path.startsWith("new/content/loop"));
    }

    @Test
    void twoPagesOfOneFolderBothComeOver() throws IOException {
        bring("""
                -- index.md --
                # Home

                [part](part/), [about](part/README.md)
                -- part/index.md --
                # Part
                -- part/README.md --
                # About the files
                """, "repository: 3 pages", "0 errors and 0 warnings");
        assertThat(run.read("new/content/part/README-page.md")).isEqualTo("# About the files\n");
        assertThat(run.read("new/content/index.md")).contains("[about](part/README-page.md)");
    }

    /** Some keep `README.md` as a link to `index.md`, so that GitHub shows it, too. */
    @Test
    void aLinkToTheSamePageIsNoSecondOne() throws IOException {
        write(
                "-- index.md --\n# A\n\n[part](part/README.md), [part](part/)\n-- part/index.md --\n# Part\n\n[up](../README.md)\n");
        Files.createSymbolicLink(
                run.cwd.resolve("old/README.md"), run.cwd.getFileSystem().getPath("index.md"));
        Files.createSymbolicLink(
                run.cwd.resolve("old/part/README.md"), run.cwd.getFileSystem().getPath("index.md"));

        assertThat(run.run("import", "old", "--to", "new")).as(run.err).isZero();
        assertThat(run.err).contains("repository: 2 pages", "0 errors and 0 warnings");
        assertThat(run.files().keySet())
                .noneMatch(path -> path.startsWith("new/content/") && path.endsWith("README.md"));
        assertThat(run.run("build", "--strict", "-C", "new")).as(run.err).isZero();
    }

    @Test
    void docusaurusBlogsStandInTheNavigation() throws IOException {
        bring("""
                -- docusaurus.config.js --
                module.exports = {title: 'Site'}
                -- sidebars.js --
                module.exports = {docs: ['intro']}
                -- docs/intro.md --
                ---
                slug: /docs/latest/
                ---
                # Intro
                -- blog/2024-05-01-hello.md --
                # Hello
                -- blog/2024-06-01-again.md --
                # Again
                """, "Docusaurus: 3 pages", "0 errors and 0 warnings");
        assertThat(run.read("new/fingerpost.yaml")).contains("- {title: Blog, folder: blog/, collapsed: true}");
        assertThat(run.read("new/content/docs/intro.md"))
                .contains("docs/docs/latest/]")
                .doesNotContain("//");
    }

    @Test
    void blocksOfMkDocsBecomeTabsAndAlerts() throws IOException {
        bring("""
                -- mkdocs.yml --
                site_name: Site
                markdown_extensions:
                  - pymdownx.blocks.tab
                  - pymdownx.blocks.admonition
                -- docs/index.md --
                # Home

                //// tab | Linux
                    new: true

                Run it:

                ```sh
                //// tab | not one
                a
                ```

                /// tip | Inside

                One.

                ///

                ////

                //// tab | Windows

                Two.

                ////

                After.

                /// tab | without an end
                """, "foreign-syntax: 1");
        assertThat(run.read("new/content/index.md"))
                .contains(
                        "- **Linux**\n\n  Run it:\n\n  ```sh\n  //// tab | not one\n  a\n  ```\n\n  > [!TIP] Inside\n  >\n  > One.\n  >\n",
                        "- **Windows**\n\n  Two.\n{.tabs}\n\nAfter.\n");
    }

    /** Values in values without end, and a sidebar that gives a type and none, end in what could be read. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "docusaurus.config.js|module.exports = {title: 'T', x: |[",
                "docusaurus.config.js|module.exports = {title: 'T', x: |{a:",
                "docusaurus.config.js|module.exports = {title: 'T'}|;",
                "hugo.toml|title = 'T'~x = |[",
                "hugo.toml|title = 'T'~x = |{a=",
            })
    void valuesWithoutEnd(String file, String start, String nested) throws IOException {
        boolean hugo = file.startsWith("hugo");
        bring(
                "-- " + file + " --\n" + start.replace("~", "\n") + nested.repeat(50_000) + "\n-- sidebars.js --\n"
                        + "module.exports = {a: [{type: [1]}, {type: ''}, 'index']};\n-- " + (hugo ? "content" : "docs")
                        + "/index.md --\n# Home\n",
                ": 1 page,");
        assertThat(run.read("new/fingerpost.yaml")).contains("title: T\n");
    }
}
