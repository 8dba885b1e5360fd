package dev.fingerpost.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What becomes of small pieces of pages of other tools: each is a page of one project of that tool. */
class ImportedPagesTest {
    private static final Pattern FILE = Pattern.compile("(?m)^-- (.+) --\\n");
    private static final String NEXT = "\n----\n";
    private static final Pattern BECOMES = Pattern.compile("(?m)^=>\n");

    private final CommandRun run =
            new CommandRun(Jimfs.newFileSystem(Configuration.unix()).getPath("/home/me"));

    /**
     * @param form of the paths of pages, with a number in it
     * @param files other files of the project
     * @param pieces of text and what they become, {@code ~} for a line end that a text block would not keep
     */
    @ParameterizedTest(name = "{0}")
    @MethodSource
    void piecesOfPages(String tool, String form, String files, String pieces) throws IOException {
        List<String> wanted = new ArrayList<>();
        String[] all = pieces.split(NEXT);
        for (int i = 0; i < all.length; i++) {
            String[] piece = BECOMES.split(all[i] + "\n", -1);
            run.write(
                    "old/" + form.formatted(i),
                    piece[0].startsWith("---\n") ? piece[0] : "# P" + i + "\n\n" + piece[0] + "\n");
            wanted.add(piece[1].strip());
        }
        Matcher file = FILE.matcher(files);
        List<Integer> starts = new ArrayList<>();
        while (file.find()) {
            starts.add(file.start());
        }
        starts.add(files.length());
        for (int i = 0; i + 1 < starts.size(); i++) {
            Matcher one = FILE.matcher(files.substring(starts.get(i), starts.get(i + 1)));
            assertThat(one.lookingAt()).isTrue();
            run.write("old/" + one.group(1), files.substring(starts.get(i) + one.end(), starts.get(i + 1)));
        }
        assertThat(run.run("import", "old", "--to", "new")).as(run.err).isZero();
        List<String> made = run.files().keySet().stream()
                .filter(path -> path.startsWith("new/content/"))
                .toList();
        SoftAssertions softly = new SoftAssertions();
        for (int i = 0; i < wanted.size(); i++) {
            String path = "/" + form.formatted(i).replaceFirst("^.*/", "").replaceFirst("\\.mdx$", ".md");
            String place =
                    made.stream().filter(one -> one.endsWith(path)).findFirst().orElseThrow();
            String text = run.read(place).replaceFirst("^# P\\d+\\n\\n", "").strip();
            softly.assertThat(text).as(all[i]).isEqualTo(wanted.get(i));
        }
        softly.assertAll();
    }

    static Stream<Arguments> piecesOfPages() {
        return Stream.of(
                Arguments.of("MkDocs", "docs/p%d.md", MKDOCS_FILES, MKDOCS),
                Arguments.of(
                        "MkDocs with carets alone",
                        "docs/p%d.md",
                        "-- mkdocs.yml --\nsite_name: C\nmarkdown_extensions: [pymdownx.caret]\n",
                        CARETS),
                Arguments.of("Hugo", "content/p%d.md", HUGO_FILES, HUGO),
                Arguments.of("Docusaurus", "docs/p%d.mdx", DOCUSAURUS_FILES, DOCUSAURUS),
                Arguments.of("Obsidian", "p%d.md", VAULT_FILES, VAULT),
                Arguments.of(
                        "MkDocs with references to code",
                        "docs/p%d.md",
                        "-- mkdocs.yml --\nsite_name: C\nplugins: [{mkdocstrings: {}}]\n",
                        AUTOREFS),
                Arguments.of("Jekyll", "p%d.md", "-- _config.yml --\ntitle: J\nrepository: e/j\n", JEKYLL),
                Arguments.of(
                        "VitePress", "p%d.md", "-- .vitepress/config.js --\nexport default {title: 'V'}\n", VITEPRESS),
                Arguments.of("a plain repository", "docs/p%d.md", PLAIN_FILES, PLAIN),
                Arguments.of("a plain repository of MDX", "docs/p%d.mdx", PLAIN_FILES, PLAIN_MDX));
    }

    /** What lies where the configuration says, under the names that it gives. */
    @ParameterizedTest(name = "{0}")
    @MethodSource
    void filesOfProjects(String name, String files, String wanted) throws IOException {
        Matcher file = FILE.matcher(files);
        List<Integer> starts = new ArrayList<>();
        while (file.find()) {
            starts.add(file.start());
        }
        starts.add(files.length());
        for (int i = 0; i + 1 < starts.size(); i++) {
            Matcher one = FILE.matcher(files.substring(starts.get(i), starts.get(i + 1)));
            assertThat(one.lookingAt()).isTrue();
            run.write("old/" + one.group(1), files.substring(starts.get(i) + one.end(), starts.get(i + 1)));
        }
        assertThat(run.run("import", "old", "--to", "new")).as(run.err).isZero();
        List<String> lines = new ArrayList<>();
        for (String path : run.files().keySet()) {
            if (path.startsWith("new/content/")) {
                lines.add(path.substring("new/content/".length()) + ": "
                        + run.read(path).replaceAll("\\n+", "/"));
            }
        }
        lines.add(run.read("new/fingerpost.yaml").strip());
        assertThat(String.join("\n", lines)).isEqualTo(wanted.strip());
    }

    static Stream<Arguments> filesOfProjects() {
        return Stream.of(PROJECTS.split("\n====\n")).map(project -> {
            String[] parts = project.split(BECOMES.pattern(), 2);
            int line = parts[0].indexOf('\n');
            return Arguments.of(parts[0].substring(0, line), parts[0].substring(line + 1), parts[1]);
        });
    }

    private static final String PROJECTS = """
            Hugo with several folders of pages
            -- hugo.toml --
            title = "Mounts"
            [[module.mounts]]
            source = "content"
            target = "content"
            [[module.mounts]]
            source = "more"
            target = "content"
            [[module.mounts]]
            source = "news"
            target = "content/blog"
            [[module.mounts]]
            source = "../far"
            target = "content"
            [[module.mounts]]
            source = "nowhere"
            target = "content"
            [permalinks]
            "/" = "/:section/:filename/"
            -- content/_index.md --
            # Home

            [more](/more/) [news](/blog/news/) [list](/blog/)
            -- more/more.md --
            # More
            -- news/news.md --
            # News
            =>
            _index.md: # Home/[more](more.md) [news](blog/news.md) list<!-- led nowhere: /blog/ -->/
            blog/news.md: # News/
            more.md: # More/
            title: Mounts
            folder-addresses: true
            ====
            Hugo without a named language
            -- hugo.yaml --
            uglyURLs: true
            languages:
              de: {languageName: Deutsch, title: Seite, contentDir: inhalt}
              fr: {languageName: Français, contentDir: contenu}
            -- inhalt/_index.md --
            # Start
            -- contenu/_index.md --
            # Début
            =>
            _index.md: # Start/
            fr/_index.md: # Début/
            title: Seite
            language: de
            languages:
              fr: Français
            ====
            Hugo whose pages another program writes
            -- hugo.yaml --
            title: Made
            contentDir: made-before
            -- docs/one.md --
            # One
            -- README.md --
            # Home
            =>
            README.md: # Home/
            docs/one.md: # One/
            title: Made
            ====
            Jekyll
            -- _config.yml --
            title: J
            permalink: /:title/
            collections: {guides: {output: true, permalink: "/g/:unknown/:name/"}}
            exclude: [left/]
            -- index.md --
            ---
            title: Home
            nav_order: 1
            ---
            Words
            -- _posts/2024-1-2-day.md --
            ---
            layout: post
            title: Day
            ---
            # Day
            -- _guides/one.html --
            ---
            title: One
            ---
            <p>One</p>
            -- left/x.md --
            # X
            -- page.html --
            ---
            permalink: /old/page.html
            ---
            <h1>Page</h1>
            -- 404.md --
            # Gone
            =>
            guides/one.md: ---/title: One/---/<p>One</p>/
            index.md: ---/title: Home/nav_order: 1/---/Words/
            page.md: ---/permalink: /old/page.html/title: Page/aliases: [old/page.html]/---/
            posts/2024-1-2-day.md: ---/layout: post/title: Day/aliases: [day/]/---/# Day/
            title: J
            folder-addresses: true
            front-matter:
              names: {nav_order: order}
              ignore: [layout, permalink]
            ====
            Docusaurus
            -- docusaurus.config.js --
            // a comment
            const x = 'a' + 'b', y = [1, // one
              'two' /* three */, "four" as const];
            module.exports = {title: `D`, 'url': "https://e.org", "tagline": 'T' + x, trailingSlash: false, docs: {routeBasePath: '/'},
              odd: { ] }, other: [ } ], last: {...x, y, z() { return '}'; }},
            };
            -- sidebars.js --
            module.exports = {docs: {'Guides': ['one', {type: 'category', label: 'More', items: ['two', 5]}], '-': ['gone']}};
            -- docs/index.md --
            # Home
            -- docs/one.md --
            # One
            -- docs/two.md --
            # Two
            -- docs/__.md --
            # Line
            -- blog/2024-01-02-post.md --
            # Post
            =>
            blog/2024-01-02-post.md: ---/aliases: [blog/2024/01/02/post/]/---/# Post/
            index.md: # Home/
            one.md: # One/
            two.md: # Two/
            title: D
            base-url: "https://e.org/"
            folder-addresses: true
            nav:
              - title: Guides
                items:
                  - one.md
                  - title: More
                    items:
                      - two.md
              - {title: Blog, folder: blog/, collapsed: true}
            ====
            mdBook
            -- book.toml --
            [book]
            title = "B"
            src = "."
            [output.html]
            redirect = {"/old.html" = "one.html", "/away.html" = "https://e.org/a b"}
            -- SUMMARY.md --
            # Summary

            [Start](README.md)

            - [One](one.md)
              - [Draft]()
            - [Gone](gone.md)
            -- README.md --
            # Start
            -- one.md --
            # One
            =>
            README.md: # Start/
            away.md: # away/This page has moved to <https://e.org/a%20b>./
            one.md: ---/aliases: [old.html]/---/# One/
            title: B
            nav:
              - {title: Start, page: README.md}
              - {title: One, page: one.md}
            ====
            VitePress
            -- .vitepress/config.mts --
            export default { title: 'V', locales: { en: {label: 'English', lang: 'en'}, de: {label: 'Deutsch', link: '/de/'} },
              leftDelimiter: '%{', themeConfig: { sidebar: { items: [{text: 'Home', link: '/'}, {text: 'One', link: '/en/one'}] } } }
            -- en/index.md --
            ---
            features: [a]
            ---
            # Home
            -- en/one.md --
            # One
            -- de/index.md --
            # Start
            =>
            de/index.md: # Start/
            index.md: ---/features: [a]/---/# Home/
            one.md: # One/
            title: V
            languages:
              de: Deutsch
            front-matter:
              ignore: [features]
            nav:
              - title: More
                items:
                  - {title: Home, page: index.md}
            ====
            MkDocs
            -- mkdocs.yml --
            site_name: M
            extra: {alternate: [{name: English, link: /en/}, {name: Deutsch, link: /de/}]}
            plugins:
              - i18n: {docs_structure: suffix, default_language: en, languages: {en: English, de: Deutsch}}
            nav:
              - Home: index.md
              - Folder: more/
              - Other: none/
              - index.md
            -- docs/index.md --
            ---
            key with: x
            layout: a
            template: b
            date: never
            ---
            # Home
            -- docs/index.de.md --
            # Start
            -- docs/more/a.md --
            # A
            -- docs/more/b.md --
            ---
            layout: c
            title: B
            ---
            B
            -- docs/search.md --
            # Search
            =>
            de/index.md: # Start/
            index.md: ---/key with: x/layout: a/template: b/date: never/---/# Home/
            more/a.md: # A/
            more/b.md: ---/layout: c/title: B/---/B/
            search-page.md: # Search/
            title: M
            languages:
              de: Deutsch
            folder-addresses: true
            front-matter:
              ignore: [date, key with, layout, template]
            nav:
              - {title: Home, page: index.md}
              - title: Folder
                items:
                  - more/a.md
                  - more/b.md
            """;

    private static final String MKDOCS_FILES = """
            -- mkdocs.yml --
            site_name: Pieces
            markdown_extensions: [pymdownx.tabbed, pymdownx.blocks.tab, pymdownx.arithmatex, pymdownx.tilde, pymdownx.caret, pymdownx.critic, pymdownx.keys, admonition, pymdownx.details]
            -- docs/index.md --
            # Home
            """;

    private static final String MKDOCS = """
            ~~~
            ```
            === "A"
            ~~~
            =>
            ~~~
            ```
            === "A"
            ~~~
            ----
            Words
            === "A"
                a
            /// tab | B
            b
            ///
            =>
            Words

            - **A**

              a
            {.tabs}

            - **B**

              b
            {.tabs}
            ----
            - x

              /// tab | A
            a
              ///

            /// tab | B
            b
            ///


            =>
            - x

              - **A**

                a
              {.tabs}

            - **B**

              b
            {.tabs}
            ----
            /// tab | A
            a
            ///
            /// tab | B
            b
            =>
            - **A**

              a
            {.tabs}

            /// tab | B
            b
            ----
            Words
            !!! note

                See [page](p1/) and [gone](gone.md).

                ??? danger inline end
                    Deep [gone][nowhere].

                    === "A"
                        a

            - item

                ???+ Example "Own"
                    x
            =>
            Words

            > [!NOTE]
            > See [page](p1.md) and gone<!-- led nowhere: gone.md -->.
            >
            > > [!CAUTION]- Danger
            > > Deep [gone]\\[nowhere].
            > >
            > > - **A**
            > >
            > >   a
            > > {.tabs}

            - item

                > [!NOTE]+ Own
                > x
            ----
            \\(a $ b\\), \\(x
            y\\), \\(5\\)
            =>
            \\(a $ b\\), $x y$, $`5`$
            ----
            \\[a $$ b\\]
            =>
            \\[a $$ b\\]
            ----
            \\[a

            b\\] and more
            =>
            $$a b$$ and more
            ----
            H~2~O, x^2^, ^^new^^, {++in++}, {~~a~>b~~}, {>>say -- so<<}, ++ctrl+"ä"++
            =>
            H<sub>2</sub>O, x<sup>2</sup>, <ins>new</ins>, <ins>in</ins>, <del>a</del><ins>b</ins>, <!--say - - so-->, <kbd>Ctrl</kbd>+<kbd>ä</kbd>
            """;

    private static final String CARETS = """
            H~2~O, x^2^
            =>
            H~2~O, x<sup>2</sup>
            """;

    private static final String HUGO_FILES = """
            -- hugo.toml --
            title = "Pieces"
            -- content/_index.md --
            # Home
            -- content/photo.txt --
            No picture
            -- content/photo-1.png --
            png
            """;

    private static final String HUGO = """
            {{< code-toggle >}}
            a = 1
            {{< /code-toggle >}}
            =>
            ```toml
            a = 1
            ```
            ----
            {{< code-toggle file="hugo.yaml" >}}
            a: 1
            {{< /code-toggle >}}
            =>
            ```yaml
            a: 1
            ```
            ----
            {{< highlight >}}
            ```go
            a
            ```
            {{< /highlight >}}
            =>
            ```go
            a
            ```
            ----
            {{< tabs >}}
            {{% tab "A" %}}
            a

            b
            {{% /tab %}}
            {{< tab name="B" >}}{{< /tab >}}
            {{< /tabs >}}
            =>
            - **A**

              a

              b

            - **B**

            {.tabs}
            ----
            {{< tabpane >}}
            {{< tab header="Choose" disabled=true />}}
            {{< tab header="Sh" lang="sh" >}}
            ls
            {{< /tab >}}
            {{< tab header="Words" text=true >}}
            words
            {{< /tab >}}
            {{< tab "C" >}}
            ```c
            x
            ```
            {{< /tab >}}
            {{< /tabpane >}}
            =>
            - **Sh**

              ```sh
              ls
              ```

            - **Words**

              words

            - **C**

              ```c
              x
              ```
            {.tabs}
            ----
            {{< tabs >}}
            stray
            {{< tab "A" >}}a{{< /tab >}}
            {{< /tabs >}}
            =>
            stray
            a
            ----
            {{< tabs >}}{{< tab "A" disabled=true >}}{{< /tab >}}{{< /tabs >}}
            =>
            ----
            {{< button href="https://example.org/" >}} Go {{< /button >}} {{< button >}}stay{{< /button >}} {{< button href="https://example.org/" >}} {{< /button >}}
            =>
            [Go](https://example.org/) stay
            ----
            Here {{< card title="T" >}}c{{< /card >}}
            =>
            Here **T** c
            ----
            {{< card title="*T*" subtitle="S" link="https://example.org/" >}}
            c
            {{< /card >}}
            =>
            [*T*](https://example.org/)

            S

            c
            ----
            ![x](photo)
            =>
            ![x](photo-1.png)
            ----
            [home](/) [hidden](.git) [way](a/../../b) [page](/p1/)
            =>
            [home](index.md) hidden<!-- led nowhere: .git --> way<!-- led nowhere: a/../../b --> [page](p1.md)
            ----
            {{% alert color="danger" %}}
            D
            {{% /alert %}}
            {{% alert color="hint" %}}
            H
            {{% /alert %}}
            {{% alert color="what" %}}
            W
            {{% /alert %}}
            =>
            > [!CAUTION]
            > D


            > [!TIP]
            > H


            > [!NOTE]
            > W
            """;

    private static final String DOCUSAURUS_FILES = """
            -- docusaurus.config.js --
            module.exports = {title: 'Pieces', url: 'https://e.org', baseUrl: '/', trailingSlash: false};
            -- docs/index.md --
            # Home
            -- docs/_part.md --
            Part
            -- docs/x.js --
            export default 1;
            """;

    private static final String DOCUSAURUS = """
            import X from './x.js';
            import Part from './_part.md';
            import Gone from './gone.md';

            <X />

            <Part />

            <Gone />
            =>
            Part
            ----
            Words.

            export const a = 'A'
            =>
            Words.

            <!-- export const a = 'A' -->
            ----
            export const a = [
              1

            # Next {a}
            =>
            <!-- export const a = [
              1
             -->
            ## Next `{a}`
            ----
            <Foo data={[1]} onClick={() => 1} x=>Words</Foo>
            =>
            ```jsx
            <Foo data={[1]} onClick={() => 1} x=>Words</Foo>
            ```
            ----
            {aVeryLongNameOfSomething.thatHasAVeryLongKey.andGoesOnAndOnAndOn.untilItEnds}
            =>
            `{aVeryLongNameOfSomething.thatHasAVeryLongKey.andGoesOnAndOnAndOn.untilItEnds}`
            ----
            <Foo data={[1]
            =>
            <Foo data={[1]
            ----
            :::note
            One
            :::
            :::
            =>
            > [!NOTE]
            > One


            :::
            """;

    private static final String VAULT_FILES = """
            -- .obsidian/app.json --
            {}
            -- README.md --
            # Home
            -- paper.pdf --
            pdf
            -- Own.md --
            # Own

            ![[Own]]

            ![[Deep1]]
            -- Deep1.md --
            ![[Deep2]]
            -- Deep2.md --
            ![[Deep3]]
            -- Deep3.md --
            ![[Deep4]]
            -- Deep4.md --
            ![[Deep5]]
            -- Deep5.md --
            ![[Deep6]]
            -- Deep6.md --
            ![[Deep7]]
            -- Deep7.md --
            End
            """;

    private static final String VAULT = """
            [[paper.pdf#page=2]], ![[Own]]
            =>
            [paper.pdf](paper.pdf), [Own](Own.md)
            ----
            ![[Deep1]]
            =>
            [Deep5](Deep5.md)
            ----
            ![[paper.pdf]]
            =>
            [paper.pdf](paper.pdf)
            ----
            # Second

            ## a

            ### b

            #### c

            ##### d

            ###### e
            =>
            ## Second

            ## a

            ### b

            #### c

            ##### d

            ###### e
            ----
            Second
            ===

            ## a

            ### b

            #### c

            ##### d

            ###### e
            =>
            Second
            ---

            ## a

            ### b

            #### c

            ##### d

            ###### e
            ----
            - # Item

            ## a

            ### b

            #### c

            ##### d

            ###### e
            =>
            - # Item

            ## a

            ### b

            #### c

            ##### d

            ###### e
            ----
            See [a](<gone.md>) [b](gone.md 'T') [c [d](gone.md) e](gone2.md) [![i](gone.png)](gone3.md)
            =>
            See a<!-- led nowhere: <gone.md> --> b<!-- led nowhere: gone.md --> c d<!-- led nowhere: gone.md --> e<!-- led nowhere: gone2.md --> i<!-- led nowhere: gone.png --><!-- led nowhere: gone3.md -->
            ----
            [over
            two](gone.md) and [x][] \\[y][] [z](#nowhere) <a href=gone.md>g</a> <img src='gone.png'> <img src="gone.png" alt='A'>
            =>
            over
            two<!-- led nowhere: gone.md --> and [x][] \\[y][] [z](#top) <a>g</a>  A
            """;

    private static final String AUTOREFS = """
            A [`Model`][lib.Model], [over
            two][lib.two]: [`lib.a`][], [kept][here] and `[no][code]`.

            [here]: p1.md
            =>
            A `Model`, over
            two: `lib.a`, [kept][here] and `[no][code]`.

            [here]: p1.md
            ----
            Second
            =>
            Second
            """;

    private static final String JEKYLL = """
            Words

            {: .note .warning}
            Boxed
            words

            {: .note }
            > Quoted

            {: .wide #here}
            Words
            =>
            Words

            > [!WARNING]
            > Boxed
            > words

            > [!NOTE]
            > Quoted

            Words
            {.wide #here}
            ----
            [over lines]({% link
            p0.md %}) and {{ site.title
            }}
            =>
            [over lines](p0.md) and J
            """;

    private static final String VITEPRESS = """
            ---
            title: T
            ---
            # {{ $frontmatter.title }}

            `{{ $frontmatter.title }}` {{ $frontmatter.none }}
            =>
            ---
            title: T
            ---
            # T

            `{{ $frontmatter.title }}` {{ $frontmatter.none }}
            ----
            <template #answer>

            Words

            </template>

            <div class="x">
              <Link href="https://example.org/" title="Go" />
            </div>
            =>
            Words



            <div class="x">

              [Go](https://example.org/)

            </div>
            ----
            ::: warning
            Words

            - one
              :::

            Rest
            =>
            > [!WARNING]
            > Words
            >
            > - one

            Rest
            """;

    private static final String PLAIN_FILES = """
            -- README.md --
            # Home
            -- docs/code/a.yaml --
            one: 1
            two: ```
            -- public/images/a.png --
            png
            """;

    private static final String PLAIN = """
            ```yaml file=./code/a.yaml
            ```

            - item

              ```yaml file="./code/a.yaml#L1"
              ```

            ```yaml file=<rootDir>/docs/code/a.yaml#L2-
            ```

            ```yaml file=gone.yaml
            ```

            ```yaml file=shown.yaml {1}
            a: 1
            ```
            =>
            ````yaml
            one: 1
            two: ```
            ````

            - item

              ```yaml
              one: 1
              ```

            ````yaml
            two: ```
            ````

            ```yaml title="gone.yaml"
            ```

            ```yaml title="shown.yaml" {1}
            a: 1
            ```
            ----
            ![a](/images/a.png)
            =>
            ![a](../images/a.png)
            ----
            See [`config`], [a `b`][gone] and `[gone]`.

            ```text
            [gone]: gone.md
            ```

            [`config`]: /gone/
            [gone]: gone.md
            =>
            See `config`, a `b` and `[gone]`.

            ```text
            [gone]: gone.md
            ```

            <!-- led nowhere: [`config`]: /gone/ -->
            <!-- led nowhere: [gone]: gone.md -->
            ----
            <p>
            <img alt="One"
              src="gone.png"
              width="3" />
            </p>

            Words <img
            src="gone.png"> end, <img alt="no"
            src="gone.png" <b>
            =>
            <p>
            One<!-- led nowhere: img alt="One"
              src="gone.png"
              width="3" / -->
            </p>

            Words <!-- led nowhere: img
            src="gone.png" --> end, <img alt="no"
            src="gone.png" <b>
            ----
            <a href="https://example.org/" style={{float: "left"}}>a</a>{/* said to authors */}
            =>
            <a href="https://example.org/">a</a><!-- said to authors -->
            """;

    private static final String PLAIN_MDX = """
            import {Callout} from 'x'

            <Callout type="warning">
              Words
            </Callout>
            =>
            > [!WARNING]
            > Words
            """;
}
