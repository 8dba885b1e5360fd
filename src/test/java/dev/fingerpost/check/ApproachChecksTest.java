package dev.fingerpost.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fingerpost.config.Approach;
import dev.fingerpost.page.Hue;
import dev.fingerpost.page.RouteMark;
import dev.fingerpost.site.MiniSite;
import org.junit.jupiter.api.Test;

class ApproachChecksTest {
    private static String report(String text) {
        return MiniSite.report(ApproachChecks.run(MiniSite.of(text)
                .approaches(new Approach("fine-tuning", "Fine-tuning", RouteMark.BAR, Hue.RED, null))
                .site()));
    }

    private static String reportOfCase(String approach) {
        return report("-- content/case-studies/acme.md --\n---\napproach: " + approach + "\n---\n# Acme\n");
    }

    private static String reportOfTree(String approachOf) {
        return report("-- content/trees/route.md --\n---\napproach-of: {" + approachOf + "}\n---\n" + """
                # Route
                ## Questions
                ### Failure
                - [Facts](#rag)
                - [Form](#tune)
                ## Outcomes
                ### Tune
                Train it.
                ### RAG
                Look it up.
                """);
    }

    @Test
    void acceptsWhatTheConfigurationLists() {
        assertThat(reportOfCase("fine-tuning")).isEmpty();
        assertThat(reportOfTree("tune: fine-tuning")).isEmpty();
    }

    @Test
    void findsUnknownApproaches() {
        assertThat(reportOfCase("finetuning")).isEqualTo("""
                content/case-studies/acme.md:2:11: error[approach-unknown]: no approach `finetuning`
                  did you mean `fine-tuning`?
                """);
        assertThat(reportOfCase("agents")).isEqualTo("""
                content/case-studies/acme.md:2:11: error[approach-unknown]: no approach `agents`
                  the approaches of fingerpost.yaml are `fine-tuning`
                """);
        assertThat(reportOfTree("tune: tuning")).isEqualTo("""
                content/trees/route.md:2:21: error[approach-unknown]: no approach `tuning`
                  the approaches of fingerpost.yaml are `fine-tuning`
                """);
    }

    @Test
    void findsOutcomesThatTheTreeDoesNotHave() {
        assertThat(reportOfTree("tunes: fine-tuning, failure: fine-tuning")).isEqualTo("""
                content/trees/route.md:2:22: error[approach-of-unknown]: no outcome `tunes` in this tree
                  did you mean `tune`?
                content/trees/route.md:2:44: error[approach-of-unknown]: no outcome `failure` in this tree
                  write the id of an outcome of this page
                """);
    }
}
