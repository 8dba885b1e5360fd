package dev.fingerpost.template;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fingerpost.path.ProjectPath;
import dev.fingerpost.view.DateView;
import dev.fingerpost.view.LinkView;
import dev.fingerpost.view.Markup;
import dev.fingerpost.view.TagView;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

@Isolated("it sets the locale and the time zone of all")
class TemplatesTest {
    private static final Map<String, Object> VARIABLES = Map.of(
            "link",
            new LinkView("A & B", "a.html"),
            "day",
            new DateView("2026-11-22", "22 November 2026"),
            "tag",
            new TagView("cost", "cost", "tags/cost.html", List.of()),
            "body",
            new Markup("<p>Kept</p>"),
            "number",
            12345,
            "width",
            33.5,
            "claim",
            true,
            "list",
            List.of("x", "y"));

    @Test
    void escapesTextAndPrintsMarkupAsItIs() {
        assertThat(write("${link.title} ${body} ${'<i>'}")).isEqualTo("A &amp; B <p>Kept</p> &lt;i&gt;");
    }

    @Test
    void printsNumbersAndClaimsForMachines() {
        assertThat(write("${number} ${width} ${claim} ${list?join('+')} ${list?size}"))
                .isEqualTo("12345 33.5 true x+y 2");
    }

    @Test
    void sharesMacrosAndTextsOfTheInterface() {
        TemplateSite site = new TemplateSite()
                .with("lib/links.ftlh", "<#macro link to><a href=\"${to.href}\">${t('go', to.title)}</a></#macro>")
                .withMessages("go=Go to {0}\n")
                .with("pages/page.ftlh", "<#import \"../lib/links.ftlh\" as links><@links.link to=link/>");
        assertThat(site.write("pages/page.ftlh", VARIABLES)).isEqualTo("<a href=\"a.html\">Go to A &amp; B</a>");
    }

    @Test
    void writesTheSameUnderAnyLocaleAndTimeZone() {
        String template =
                "${number} ${width} ${'TITLE'?lower_case} ${1.5?string} ${'2026-01-02'?date.iso?string('dd MM yyyy')}";
        String here = write(template);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            for (String tag : List.of("tr", "ar", "th-TH-u-ca-buddhist")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
                assertThat(write(template)).isEqualTo(here);
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
        assertThat(here).isEqualTo("12345 33.5 title 1.5 02 01 2026");
    }

    @Test
    void showsARecordsComponentsAndNothingElse() {
        for (String expression : List.of("link.class", "link.getClass()", "link.hashCode()", "link.toString()")) {
            assertThat(report("${" + expression + "}"))
                    .as(expression)
                    .contains("error[template-failed]: `link` has no `"
                            + expression.substring(5).replace("()", "") + "`");
        }
        assertThat(report("${link?keys?join(',')}")).contains("`link` is a record");
    }

    @Test
    void refusesValuesThatAreNoViews() {
        Map<String, Object> more = new HashMap<>(VARIABLES);
        more.put("path", java.nio.file.Path.of("/etc/passwd"));
        more.put("record", new dev.fingerpost.path.Position(new ProjectPath("a"), 1, 1, 1));
        for (String name : List.of("path", "record")) {
            assertThat(new TemplateSite().with("x.ftlh", "${" + name + "}").report("x.ftlh", more, "p"))
                    .contains("templates cannot see a ");
        }
    }

    @Test
    void reachesNothingThroughSpecialVariables() {
        assertThat(
                        write(
                                "${.data_model?keys?size} ${.version?has_content} ${.locale} ${.get_optional_template('/etc/passwd').exists}"))
                .isEqualTo("10 true  false");
        assertThat(report("${.locale_object}")).contains("templates cannot see a java.util.Locale");
        assertThat(report("<#include '../../../etc/passwd'>")).contains("error[template-missing]: no template");
        assertThat(report("<#assign env = .globals>${env.user!'none'}")).isEmpty();
    }

    @Test
    void stopsWhatNeverEnds() {
        assertThat(report("<#list 1.. as i></#list>"))
                .contains(
                        "templates/x.ftlh:1:1: error[template-failed]: the templates run without an end on this page");
        assertThat(report("<#macro again><@again/></#macro>\n<@again/>"))
                .contains("templates/x.ftlh:1:15: error[template-failed]: the templates call each other without an end")
                .contains("reached through `<@again>` in templates/x.ftlh:1:15, `<@again>` in templates/x.ftlh:1:15");
        assertThat(report("<#function f n><#return f(n)></#function>${f(1)}"))
                .contains("error[template-failed]: the templates call each other without an end");
        assertThat(report("<#list 1.. as i>" + "x".repeat(100_000) + "</#list>"))
                .contains("error[template-failed]: the page grows without an end");
    }

    private static String write(String template) {
        return new TemplateSite().with("x.ftlh", template).write("x.ftlh", VARIABLES);
    }

    private static String report(String template) {
        return new TemplateSite().with("x.ftlh", template).report("x.ftlh", VARIABLES, "content/a.md");
    }
}
