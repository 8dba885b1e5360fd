package dev.fingerpost.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a single directive may cost. */
@Tag("slow")
class OverseerTest {
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

    private static String report(String template) {
        return new TemplateSite().with("x.ftlh", template).report("x.ftlh", Map.of(), "content/a.md");
    }
}
