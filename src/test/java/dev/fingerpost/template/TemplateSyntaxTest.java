package dev.fingerpost.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TemplateSyntaxTest {
    @Test
    void pointsToWhatIsNestedTooDeep() {
        assertReport("<#if true>\n".repeat(201) + "</#if>".repeat(201), """
                templates/x.ftlh:201:1: error[template-forbidden]: `<#if` is nested more than 200 deep
                  hint: make a macro or a variable of an inner part
                """);
        assertReport("<p>${" + "(".repeat(300) + "1" + ")".repeat(300) + "}", """
                templates/x.ftlh:1:205: error[template-forbidden]: `(` is nested more than 200 deep
                  hint: make a macro or a variable of an inner part
                """);
        assertReport("<#if true>(</#if>\n".repeat(300) + "<#list 1..2 as i>(<#else>)</#list>\n".repeat(300), "");
    }

    @Test
    void pointsToTheTagThatIsNotClosed() {
        assertReport("a\n<#if x>\n<#if y>\n</#if>\n", """
                templates/x.ftlh:2:1: error[template-syntax]: `<#if` is not closed
                  hint: write `</#if>` where it ends
                """);
        assertReport("<@a/><@l.frame x=1>\n<@b></@b>", """
                templates/x.ftlh:1:6: error[template-syntax]: `<@l.frame` is not closed
                  hint: write `</@l.frame>` where it ends
                """);
        assertReport("<#macro m x>\n<#-- </#macro> -->", """
                templates/x.ftlh:1:1: error[template-syntax]: `<#macro` is not closed
                  hint: write `</#macro>` where it ends
                """);
    }

    @Test
    void saysWhatCannotStandWhereItStands() {
        assertReport("<#if a><#list b as c></#if></#list>", """
                templates/x.ftlh:1:22: error[template-syntax]: `</#if>` stands where `#list` must be closed first
                  hint: tags close in the reverse order of opening
                """);
        assertReport("\ud83d\ude00 ${a b}", """
                templates/x.ftlh:1:7: error[template-syntax]: `b` cannot stand here
                """);
        assertReport("${page.title", """
                templates/x.ftlh:1:12: error[template-syntax]: the template ends, and `{` is not closed
                """);
        assertReport("${'abc}", """
                templates/x.ftlh:1:8: error[template-syntax]: the template ends inside a tag, an interpolation or a text in quotes
                """);
        assertReport("<#include>", """
                templates/x.ftlh:1:2: error[template-syntax]: `#include` is written the wrong way here
                """);
        assertReport("<#sep>", """
                templates/x.ftlh:1:1: error[template-syntax]: #sep must be inside a #list (or #foreach) block
                """);
    }

    @Test
    void guessesWhatWasMeant() {
        assertReport("${a?uper_case}", """
                templates/x.ftlh:1:5: error[template-syntax]: no built-in `?uper_case`
                  hint: did you mean `?upper_case`?
                """);
        assertReport("<#lst a as b></#lst>", """
                templates/x.ftlh:1:2: error[template-syntax]: no directive `<#lst>`
                  hint: did you mean `<#list>`?
                """);
        assertReport("${.template_nam}", """
                templates/x.ftlh:1:4: error[template-syntax]: no special variable `.template_nam`
                  hint: did you mean `.template_name`?
                """);
        assertReport("${a?upperCase}", """
                templates/x.ftlh:1:5: error[template-syntax]: `upperCase` is not written in small letters
                  hint: directives are written like `noautoesc`, built-ins like `upper_case`
                """);
    }

    @Test
    void refusesWaysAroundEscapingAndCodeMadeAtRunTime() {
        String round = "  hint: all that a template prints is escaped; HTML that is safe arrives as markup\n";
        String code = "  hint: templates print what they are given; work it out in Java and pass it in a view\n";
        assertReport(
                "${a?no_esc}",
                "templates/x.ftlh:1:5: error[template-forbidden]: `?no_esc` is not allowed in a template\n" + round);
        for (String name : List.of("eval", "eval_json", "interpret", "new", "api")) {
            assertReport(
                    "<p>\n${a? <#-- ! -->\t" + name + "}",
                    "templates/x.ftlh:2:17: error[template-forbidden]: `?" + name + "` is not allowed in a template\n"
                            + code);
        }
        assertReport("<#if .now??></#if>", """
                templates/x.ftlh:1:6: error[template-forbidden]: `.now` is not allowed in a template
                  hint: the same sources give the same site at any time
                """);
        assertReport(
                "<#outputformat 'XML'></#outputformat>",
                "templates/x.ftlh:1:3: error[template-forbidden]: `<#outputformat>` is not allowed in a template\n"
                        + round);
        assertReport(
                "<#noautoesc></#noautoesc>",
                "templates/x.ftlh:1:3: error[template-forbidden]: `<#noautoesc>` is not allowed in a template\n"
                        + round);
        assertReport("<#ftl output_format='plainText' auto_esc=false>", """
                templates/x.ftlh:1:7: error[template-forbidden]: `output_format` is not allowed in a template
                  hint: all that a template prints is escaped; HTML that is safe arrives as markup
                templates/x.ftlh:1:33: error[template-forbidden]: `auto_esc` is not allowed in a template
                  hint: all that a template prints is escaped; HTML that is safe arrives as markup
                """);
        assertReport(
                "${\"x ${a?no_esc}\"}",
                "templates/x.ftlh:1:10: error[template-forbidden]: `?no_esc` is not allowed in a template\n" + round);
    }

    @Test
    void refusesNumbersThatTakeLongToRead() {
        String number = "7".repeat(100);
        assertReport("<p>${" + number + "}${1." + number + "}", "");
        assertReport("<p>${1." + number + "7} ${" + number + number + "}", """
                templates/x.ftlh:1:8: error[template-forbidden]: a number of more than 100 digits is not allowed in a template
                  hint: round it, or write it as text, in quotes
                """);
        assertReport("${'" + number + number + "'}", "");
    }

    @Test
    void tellsOfTheFirstHundredForbiddenThings() {
        assertThat(new TemplateSite()
                        .with("x.ftlh", "${a?new}\n".repeat(150))
                        .report("x.ftlh", Map.of())
                        .lines()
                        .filter(line -> line.contains("`?new` is not allowed")))
                .hasSize(100);
    }

    @Test
    void leavesCommentsTextAndLiteralsAlone() {
        assertReport(
                "<#-- ${a?no_esc} .now --> What?new .now <#noparse>${a?eval}</#noparse> ${'why?new .now'} ${page.now!}",
                "");
    }

    private static void assertReport(String template, String report) {
        assertThat(new TemplateSite().with("x.ftlh", template).report("x.ftlh", Map.of()))
                .isEqualTo(report);
    }
}
