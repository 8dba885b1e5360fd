package dev.fingerpost.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a single directive may cost. */
@Tag("slow")
class WatchdogTest {
    @Test
    void leavesBehindWhatWorksForTooLong() {
        assertThat(report("<p>\n${(1..400000000)?map(i -> 0)?filter(i -> i != 0)?size}\n</p>"))
                .startsWith("templates/x.ftlh:2:1: error[template-failed]: this ")
                .containsAnyOf("works for more than 10 seconds", "fills more than 4 GB of memory");
    }

    @Test
    void leavesAnHonestTemplateItsTime() {
        String text = new TemplateSite()
                .with("x.ftlh", "<#list 1..300000 as i>${i}<#sep>,</#list>")
                .write("x.ftlh", Map.of());
        assertThat(text).startsWith("1,2,3").endsWith("300000");
    }

    @Test
    void saysWhereMemoryEnds() {
        // A text of more characters than an array can have, which no memory holds.
        assertThat(report("<#assign s = 'x'>\n<#list 1..40 as i><#assign s = s + s></#list>"))
                .startsWith("templates/x.ftlh:2:")
                .contains("error[template-failed]: this ");
    }

    @Test
    void readsNoTemplateThatNeedsMoreThanThereIs() {
        // A list of more entries than an array can have, worked out by the parser.
        assertThat(report("<p>${((0..2147483646)[0..2147483646])?size}</p>")).isEqualTo("""
                templates/x.ftlh: error[template-syntax]: this needs more memory than Java has
                  hint: expressions are worked out as far as they can be while a template is read: write shorter ones
                """);
        // Each default is read within the one before it.
        assertThat(report("${x" + "!x".repeat(250_000) + "}")).isEqualTo("""
                templates/x.ftlh: error[template-syntax]: this is nested too deep to be read
                  hint: expressions are worked out as far as they can be while a template is read: write shorter ones
                """);
    }

    @Test
    void readsNoTemplateBesideOneThatIsStillBeingRead() {
        // Each sum is a text of its own.
        String endless = "${'" + "x".repeat(1_000_000) + "'" + "+'x'".repeat(30_000) + "}";
        assertThat(new TemplateSite()
                        .with("a.ftlh", endless)
                        .with("b.ftlh", "<#if>")
                        .report("b.ftlh", Map.of(), "content/a.md"))
                .isEqualTo("""
                        templates/a.ftlh: error[template-syntax]: this fills more than 4 GB of memory
                          hint: expressions are worked out as far as they can be while a template is read: write shorter ones
                        """);
    }

    private static String report(String template) {
        return new TemplateSite().with("x.ftlh", template).report("x.ftlh", Map.of(), "content/a.md");
    }
}
