package dev.fingerpost.markdown;

import dev.fingerpost.diag.Edit;
import dev.fingerpost.text.Shortcode;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Syntax of MkDocs, Docusaurus, VitePress, Hugo, Jekyll, mdBook and Obsidian, each with its mend. */
final class LeftoverRules {
    /** What links that name a page begin with; their target is the group `to`. */
    static final String WIKI = "[[";

    private static final String ICON = ":(?:material|fontawesome|octicons|simple)-[a-z0-9-]+:(?:\\{[^{}\\n]{0,300}})?";
    private static final String BLOCKS =
            "admonition|attention|bug|caption|caution|danger|define|details|example|failure|figure-caption|"
                    + "hint|html|important|info|note|question|quote|success|tab|tip|warning";

    static final List<LeftoverRule> TOOLS = List.of(
            rule(
                    "+++\n",
                    Pattern.compile("(?m)\\A(?<at>\\+{3}[ \\t]*\\n(?s:.){0,20000}?\\n\\+{3})[ \\t]*$"),
                    "front matter in TOML",
                    "write it as YAML, between two lines `---`"),
            new LeftoverRule(
                    "!!!",
                    line("!!![ \\t]*[\\w-]+.*"),
                    "an admonition of MkDocs",
                    "write `> [!NOTE] Title`, and `> ` before each line of it",
                    AdmonitionEdits::ofMkdocs),
            new LeftoverRule(
                    "???",
                    line("\\?\\?\\?\\+?[ \\t]*[\\w-]+.*"),
                    "a folded admonition of MkDocs",
                    "write `> [!NOTE]- Title`, and `> ` before each line of it",
                    AdmonitionEdits::ofMkdocs),
            rule(
                    ":::",
                    line(":::[ \\t]+\\w+(?:\\.\\w+)+"),
                    "a reference of mkdocstrings",
                    "write the text here, or link to it"),
            new LeftoverRule(
                    ":::",
                    line(":{3,}[ \\t]*code-group\\b.*"),
                    "a group of code of VitePress",
                    "make the pieces a list with `{.tabs}` below it",
                    AdmonitionEdits::ofCodeGroup),
            new LeftoverRule(
                    ":::",
                    line(":{3,}[ \\t]*(?:raw|v-pre)"),
                    "a container of VitePress",
                    "remove it, and its end",
                    AdmonitionEdits::ofPlain),
            new LeftoverRule(
                    ":::",
                    line(":{3,}[ \\t]*[A-Za-z][\\w-]*.*"),
                    "a container of Docusaurus or VitePress",
                    "write `> [!NOTE] Title`, and `> ` before each line of it",
                    AdmonitionEdits::ofContainer),
            new LeftoverRule(
                    "///",
                    line("/{3,}[ \\t]*(?:" + BLOCKS + ")\\b(?:[ \\t]*\\|.*)?"),
                    "a block of MkDocs",
                    "write `> [!NOTE] Title`, and `> ` before each line of it",
                    AdmonitionEdits::ofContainer),
            rule(
                    "=== \"",
                    line("===[!+]?[ \\t]+\".+\""),
                    "a tab of MkDocs",
                    "make the tabs a list with `{.tabs}` below it"),
            rule(
                    "--8<--",
                    line("[-;]*--8<--.*"),
                    "an include of MkDocs",
                    "write `<!-- include: path/in/the/project.md -->`; code can come from `file=` on its fence"),
            rule("<<<", line("<<<[ \\t]*@?/?[\\w./].*"), "an include of VitePress", "use `file=` on a fence"),
            rule(
                    "{{#",
                    all("\\{\\{#\\w+[^}\\n]{0,300}}}"),
                    "an include of mdBook",
                    "write `<!-- include: path/in/the/project.md -->`; code can come from `file=` on its fence"),
            mended(
                    "{{<|{{%",
                    all("(?<=]\\()\\{\\{[<%][ \\t]*(?:rel)?ref[ \\t]+\"?(?<to>[^\"\\s>%]+)\"?[ \\t]*[>%]}}(?=\\))"),
                    "a link of Hugo",
                    found -> found.group("to")),
            mended(
                    "{{<|{{%",
                    all(
                            "\\{\\{[<%][ \\t]*figure\\b(?=[^\\n]{0,300}?\\bsrc=\"(?<src>[^\"\\s]+)\")(?=[^\\n]{0,300}?\\b(?:alt|caption|title)=\"(?<alt>[^\"]+)\")[^\\n]{0,300}?[>%]}}"),
                    "a picture of Hugo",
                    found -> "![" + found.group("alt") + "](" + found.group("src") + ")"),
            rule(
                    "{{<|{{%",
                    all(
                            "(?>\\{\\{[<%][ \\t]*(?<to>code-toggle|highlight|code|raw|math|mermaid|katex)\\b[^\\n]{0,300}?[>%]}})(?s:.){0,2000}?"
                                    + "\\{\\{[<%][ \\t]*/[ \\t]*\\k<to>[ \\t]*[>%]}}"),
                    "code of Hugo",
                    "put it into a fence"),
            new LeftoverRule(
                    "{{",
                    line("\\{\\{[<%][ \\t]*(?<name>" + Shortcode.NOTICES + ")\\b(?<parameters>[^\\n]{0,300}?)[>%]}}"),
                    "a notice of Hugo",
                    "write `> [!NOTE] Title`, and `> ` before each line of it",
                    AdmonitionEdits::ofShortcode),
            rule("{{<|{{%", all("\\{\\{[<%][^\\n]{0,300}?[>%]}}"), "a shortcode of Hugo", "write what it stands for"),
            mended(
                    "{%",
                    all("(?<=]\\()\\{%-?[ \\t]*(?:link|post_url)[ \\t]+(?<to>[^\\s%]{1,300})[ \\t]*-?%}(?=\\))"),
                    "a link of Jekyll",
                    found -> "/" + found.group("to")),
            mended("{%", all("\\{%-?[ \\t]*(?:end)?raw[ \\t]*-?%}"), "a tag of Jekyll", found -> ""),
            mended(
                    "{%",
                    line("\\{%-?[ \\t]*highlight[ \\t]+(?<to>[\\w+#-]+)[^\\n]{0,300}?%}"),
                    "code of Jekyll",
                    found -> "```" + found.group("to")),
            mended("{%", line("\\{%-?[ \\t]*endhighlight[ \\t]*-?%}"), "code of Jekyll", found -> "```"),
            rule("{%", all("\\{%[^\\n]{0,300}?%}"), "a tag of Jekyll", "write what it stands for"),
            rule(
                    "{{",
                    all(
                            "\\{\\{[ \\t]*(?![A-Z0-9_ -]+}})[$A-Za-z_][\\w$.-]*(?:(?:[\\[(]|[ \\t]*[|+?&=!<>*/%:,'\"`-]|[ \\t]+(?:if|or|and)\\b)[^{}\\n]{0,300})?[ \\t]*}}"),
                    "an expression of Jekyll or VitePress",
                    "write what it stands for"),
            mended(
                    "{:",
                    all("\\{:[ \\t]*(?<to>(?:[#.][A-Za-z][\\w-]*[ \\t]*)+)}"),
                    "an attribute list of kramdown",
                    found -> "{" + found.group("to").strip() + "}"),
            mended("{:", all("\\{::?[^{}\\n]{0,300}}"), "an attribute list of kramdown", found -> ""),
            mended(
                    "[TOC]|[toc]|[[TOC]]|[[toc]]|[[_TOC_]]",
                    line("\\[(?:TOC|toc|\\[(?:TOC|toc|_TOC_)])]"),
                    "a table of contents",
                    found -> ""),
            mended(
                    WIKI,
                    all(
                            "!\\[\\[(?<to>[^\\[\\]|#\\n]{1,300}\\.(?:png|jpe?g|gif|svg|webp))(?:#[^\\[\\]|\\n]{0,300})?(?:\\|(?<words>[^\\[\\]\\n]{0,300}))?]]"),
                    "a picture of Obsidian",
                    ObsidianLinks::picture),
            mended(
                    WIKI,
                    all(
                            "(?<![\\w\\[!])\\[\\[(?=[^\\]\\n]{0,300}\\p{L})(?![|#]*]])(?<to>[^\\[\\]|#\\n]{0,300})(?:#(?<part>[^\\[\\]|\\n]{1,300}))?(?:\\|(?<words>[^\\[\\]\\n]{1,300}))?]](?![(\\[])"),
                    "a wiki link",
                    ObsidianLinks::wiki),
            rule(
                    WIKI,
                    all("!\\[\\[[^\\[\\]\\n]{1,300}]]"),
                    "an embedded note of Obsidian",
                    "link to it, or write its text here"),
            mended(
                    "==",
                    all("(?<![=\\w])==(?=[^\\s=])(?<to>[^=\\n]{0,300}[^\\s=])==(?![=\\w])"),
                    "marked text of Obsidian or MkDocs",
                    found -> "<mark>" + found.group("to") + "</mark>"),
            mended(
                    "%%",
                    all("(?<![%\\w])%%(?!%)(?<to>[^%\\n]{1,300})%%(?!%)"),
                    "a comment of Obsidian",
                    found -> "<!--" + found.group("to") + "-->"),
            rule(
                    "%%\n",
                    Pattern.compile(
                            "(?m)^[ \\t>]*(?<at>%%[ \\t]*\\n(?:(?![ \\t>]*%%)[^\\n]*\\n){1,50}[ \\t>]*%%)[ \\t]*$"),
                    "a comment of Obsidian",
                    "put it between `<!--` and `-->`"),
            rule(
                    "[/]|[>]|[<]|[-]",
                    Pattern.compile("(?m)^[ \\t>]*[-*+][ \\t]+(?<at>\\[[/<>-]])(?=[ \\t])"),
                    "a state of a task in Obsidian",
                    "write `[ ]` or `[x]`"),
            rule(
                    "[:",
                    all("(?<=\\[)" + ICON + "(?=]\\()"),
                    "an icon of MkDocs",
                    "write words for what the link leads to"),
            mended(":material-|:fontawesome-|:octicons-|:simple-", all(ICON + " ?"), "an icon of MkDocs", found -> ""),
            rule(
                    "$$",
                    line("\\$\\$"),
                    "the mark of maths without its partner",
                    "end the maths with `$$`, with no blank line before it"),
            mended(
                    "import ",
                    line(
                            "import[ \\t]++(?:[\\w{}*,]++(?:[ \\t]++[\\w{}*,]++)*?[ \\t]++from[ \\t]++)?['\"][^'\"\\n]+['\"];?"),
                    "an import of MDX",
                    found -> ""),
            rule(
                    "export ",
                    line(
                            "export[ \\t]+(?:(?:const|let|var)[ \\t]+[\\w$]+[ \\t]*=|default[ \\t]+(?:function\\b|class\\b|\\(|\\{)).*"),
                    "an export of MDX",
                    "remove it, and all of it where it goes on in more lines"),
            rule(
                    "{props.|{frontMatter.|{frontmatter.|{siteConfig.",
                    all("(?<!\\{)\\{(?:props|front[mM]atter|siteConfig)\\.[\\w.]{1,100}}(?!})"),
                    "an expression of MDX",
                    "write what it stands for"));

    /** A line in code that stands for code of a file. */
    static final Pattern INCLUDE = Pattern.compile(
            "(?m)^[ \\t]*(?<at>\\{\\{#(?:include|rustdoc_include|playground)[ \\t][^}\\n]{1,300}}}|--8<--[ \\t]+[\"'][^\"'\\n]+[\"'])[ \\t]*$");

    static final Pattern COMMENT = Pattern.compile("<!--[ \\t]*@include:[^\\n]{1,300}?-->");

    private LeftoverRules() {}

    /**
     * What is looked for.
     *
     * @param signs one of them stands in every text that has it; each has two characters or more
     * @param likely false for texts that certainly lack it, where that is sooner told than by the pattern
     * @param pattern with a group {@code at}
     * @param what it is, as it follows “is”
     * @param hint what to do where no edit does it
     * @param better what to write in its place; null where a person has to say
     * @param block the edits, where it goes on over several lines
     */
    record LeftoverRule(
            List<String> signs,
            Predicate<String> likely,
            Pattern pattern,
            String what,
            String hint,
            @Nullable Function<Matcher, String> better,
            @Nullable BlockEdits block) {
        private LeftoverRule(String sign, Pattern pattern, String what, String hint, BlockEdits block) {
            this(List.of(sign), text -> true, pattern, what, hint, null, block);
        }
    }

    /** Edits of a block whose first line was found. */
    interface BlockEdits {
        List<Edit> edits(Matcher first, ParseContext context);
    }

    private static List<String> signs(String sign) {
        return List.of(sign.split("\\|"));
    }

    static LeftoverRule rule(String sign, Pattern pattern, String what, String hint) {
        return new LeftoverRule(signs(sign), text -> true, pattern, what, hint, null, null);
    }

    static LeftoverRule mended(String sign, Pattern pattern, String what, Function<Matcher, String> better) {
        return mended(sign, text -> true, pattern, what, better);
    }

    static LeftoverRule mended(
            String sign, Predicate<String> likely, Pattern pattern, String what, Function<Matcher, String> better) {
        return new LeftoverRule(signs(sign), likely, pattern, what, "remove it", better, null);
    }

    /** Anywhere in a line. */
    static Pattern all(String regex) {
        return Pattern.compile("(?<at>" + regex + ")");
    }

    /** All of a line but what stands before it in quotes and lists. */
    static Pattern line(String regex) {
        return Pattern.compile("(?m)^(?<before>[ \\t>]*)(?<at>" + regex + ")[ \\t]*$");
    }
}
