package dev.fingerpost.template;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fingerpost.view.GradeView;
import dev.fingerpost.view.LinkView;
import dev.fingerpost.view.SourceView;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TemplateFaultsTest {
    private static final Map<String, Object> VARIABLES = Map.of(
            "link",
            new LinkView("A", "a.html"),
            "source",
            new SourceView(
                    "s",
                    "S",
                    null,
                    null,
                    null,
                    null,
                    null,
                    new GradeView("measured", "measured", ""),
                    null,
                    null,
                    List.of(),
                    List.of()),
            "list",
            List.of("x"));

    @Test
    void namesAnUnknownPropertyAndWhatThereIs() {
        assertReport("\t<p>${link.titel}</p>", """
                templates/x.ftlh:1:12: error[template-failed]: `link` has no `titel`
                  hint: did you mean `title`? it has `title`, `language`, `href`; while rendering content/a.md
                """);
        assertReport("<#if (link.adress)??>x</#if>", """
                templates/x.ftlh:1:12: error[template-failed]: `link` has no `adress`
                  hint: it has `title`, `language`, `href`; while rendering content/a.md
                """);
        assertReport("<#assign key = 'tile'>${link[key]}", """
                templates/x.ftlh:1:23: error[template-failed]: no property `tile`
                  hint: did you mean `title`? there are `title`, `language`, `href`; while rendering content/a.md
                """);
    }

    @Test
    void namesAnUnknownVariableAndWhatThereIs() {
        assertReport("<#list list as item>\n${itme}</#list>", """
                templates/x.ftlh:2:3: error[template-failed]: no variable `itme` here
                  hint: did you mean `item`? there are `item`, `link`, `list`, `menu`, `source`, `t`; while rendering content/a.md
                """);
    }

    @Test
    void saysHowToMeetAValueThatMayBeAbsent() {
        assertReport("${source.authors}", """
                templates/x.ftlh:1:3: error[template-failed]: `source.authors` has no value here
                  hint: it may be absent: ask with `<#if (source.authors)??>`, or give a default; while rendering content/a.md
                """);
    }

    @Test
    void tellsACauseOnceAndHowItWasReached() {
        String report = new TemplateSite()
                .withTheme("lib/frame.ftlh", "<#macro frame page>\n<title>${page.name}</title><#nested></#macro>")
                .withTheme("pages/guide.ftlh", "<#import \"../lib/frame.ftlh\" as f>\n<@f.frame page=link>x</@f.frame>")
                .report("pages/guide.ftlh", VARIABLES, "content/a.md", "content/b.md", "content/c.md");
        assertThat(report).isEqualTo("""
                theme/lib/frame.ftlh:2:15: error[template-failed]: `page` has no `name`
                  hint: it has `title`, `language`, `href`; while rendering content/a.md (and 2 more); reached through `<@f.frame>` in pages/guide.ftlh:2:1 of the theme
                """);
    }

    @Test
    void takesTheWordsOfTheWayFromTheTemplate() {
        String sum = "(1" + "+1".repeat(80_000) + ")";
        assertReport("<#list 1.." + sum + " as i>${nothing.at.all}</#list>", """
                templates/x.ftlh:1:160022: error[template-failed]: no variable `nothing` here
                  hint: there are `i`, `link`, `list`, `menu`, `source`, `t`; while rendering content/a.md
                """);
        String name = "m".repeat(300);
        assertThat(new TemplateSite()
                        .with("x.ftlh", "<@" + name + "/><#macro " + name + ">${nothing}</#macro>")
                        .report("x.ftlh", VARIABLES, "content/a.md"))
                .endsWith("reached through `<@" + "m".repeat(198) + "…>` in templates/x.ftlh:1:1\n");
        assertReport("<@a/><@a/><#macro a>${list?size}${nothing}</#macro>", """
                templates/x.ftlh:1:35: error[template-failed]: no variable `nothing` here
                  hint: there are `a`, `link`, `list`, `menu`, `source`, `t`; while rendering content/a.md; reached through `<@a>` in templates/x.ftlh:1:1
                """);
    }

    @Test
    void namesUnknownMacrosAndParameters() {
        TemplateSite site = new TemplateSite()
                .with("lib.ftlh", "<#macro card to size='s'>x</#macro><#macro grid>x</#macro>")
                .with("a.ftlh", "<#import 'lib.ftlh' as l><@l.crad to=link/>")
                .with("b.ftlh", "<#import 'lib.ftlh' as l><@l.card too=link/>")
                .with("c.ftlh", "<#import 'lib.ftlh' as l><@l.card/>");
        assertThat(site.report("a.ftlh", VARIABLES, "p")).isEqualTo("""
                templates/a.ftlh:1:28: error[template-failed]: no macro `crad` in `l`
                  hint: did you mean `card`? it has `card`, `grid`; while rendering p
                """);
        assertThat(site.report("b.ftlh", VARIABLES, "p")).isEqualTo("""
                templates/b.ftlh:1:26: error[template-failed]: macro `card` has no parameter `too`
                  hint: it has `to`, `size`; while rendering p
                """);
        assertThat(site.report("c.ftlh", VARIABLES, "p")).isEqualTo("""
                templates/c.ftlh:1:26: error[template-failed]: macro `card` needs its parameter `to`
                  hint: while rendering p
                """);
    }

    @Test
    void namesAnUnknownMessage() {
        assertThat(new TemplateSite()
                        .withMessages("reading-time={0} min\n")
                        .with("x.ftlh", "<p>\n  ${t('reading-tme', 5)}")
                        .report("x.ftlh", VARIABLES, "p"))
                .isEqualTo("""
                        templates/x.ftlh:2:8: error[template-failed]: no message `reading-tme`
                          hint: did you mean `reading-time`? while rendering p
                        """);
    }

    @Test
    void namesAMissingTemplate() {
        TemplateSite site =
                new TemplateSite().with("lib/frame.ftlh", "").with("x.ftlh", "<p>\n<#include \"lib/fram.ftlh\"></p>");
        assertThat(site.report("x.ftlh", VARIABLES, "p")).isEqualTo("""
                templates/x.ftlh:2:1: error[template-missing]: no template `lib/fram.ftlh`
                  hint: did you mean `lib/frame.ftlh`? while rendering p
                """);
        assertThat(site.report("pages/guide.ftlh", VARIABLES, "p", "q")).isEqualTo("""
                templates/pages/guide.ftlh: error[template-missing]: no template `pages/guide.ftlh`
                  hint: while rendering p (and 1 more)
                """);
    }

    @Test
    void saysWhatAValueIsAndWhatItShouldBe() {
        assertReport("${list}", "`list` is a list, and text is expected", 3);
        assertReport("${link}", "`link` is a record, and text is expected", 3);
        assertReport("<#if link.title>x</#if>", "`link.title` is text, and true or false is expected", 6);
        assertReport("<#list link.title as x></#list>", "`link.title` is text, and a list is expected", 8);
        assertReport("${link.title.x}", "`link.title` is text, and a record is expected", 3);
        assertReport("${t}", "`t` is a function, and text is expected", 3);
    }

    @Test
    void explainsOtherFaultsInOneLine() {
        assertReport("${'a'?number}", "Can't convert this string to number: \"a\"", 1);
        assertReport("<#stop 'no tags'>", "no tags", 1);
        assertReport(
                "${'1e999999999'?number + 1}",
                "this cannot be worked out: BigInteger would overflow supported range",
                3);
        assertReport("${1/0}", "Arithmetic operation failed: / by zero", 1);
    }

    @Test
    void saysNothingMoreAboutTemplatesThatDoNotParse() {
        assertThat(new TemplateSite()
                        .with("lib/frame.ftlh", "<#if x>")
                        .with("x.ftlh", "<#include \"lib/frame.ftlh\">")
                        .report("x.ftlh", VARIABLES, "p"))
                .isEqualTo("""
                        templates/lib/frame.ftlh:1:1: error[template-syntax]: `<#if` is not closed
                          hint: write `</#if>` where it ends
                        """);
    }

    @Test
    void doesNotRunWhatUsesForbiddenThings() {
        assertThat(new TemplateSite()
                        .with("lib/frame.ftlh", "${'1'?eval}")
                        .with("a/x.ftlh", "<#include '../lib/frame.ftlh'>")
                        .report("a/x.ftlh", VARIABLES, "p"))
                .isEqualTo("""
                        templates/lib/frame.ftlh:1:7: error[template-forbidden]: `?eval` is not allowed in a template
                          hint: templates print what they are given; work it out in Java and pass it in a view
                        """);
    }

    private static void assertReport(String template, String report) {
        assertThat(new TemplateSite().with("x.ftlh", template).report("x.ftlh", VARIABLES, "content/a.md"))
                .isEqualTo(report);
    }

    private static void assertReport(String template, String message, int column) {
        assertReport(
                template,
                "templates/x.ftlh:1:" + column + ": error[template-failed]: " + message
                        + "\n  hint: while rendering content/a.md\n");
    }
}
