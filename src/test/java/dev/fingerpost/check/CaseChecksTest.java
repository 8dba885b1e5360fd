package dev.fingerpost.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fingerpost.diag.Notes;
import dev.fingerpost.site.MiniSite;
import org.junit.jupiter.api.Test;

class CaseChecksTest {
    private static final String TREE = """
            -- content/trees/route.md --
            ---
            redirects: {cause: failure, failure/fact: failure/facts}
            approach-of: {tune: fine-tuning, rag: rag}
            ---
            # Route
            ## Questions
            ### Failure
            - [Facts](#have)
            - [Form](#tune)
            ### Have
            - [ ] Examples
            - [ ] People

            1. `if examples` — [Tune](#tune)
            2. `otherwise` — [Look up](#rag)
            ## Outcomes
            ### Tune
            Train it.
            #### Case studies
            None is known.
            ### RAG
            Look it up.
            #### Case studies
            None is known.
            -- content/trees/later.md --
            ---
            draft: true
            ---
            # Later
            -- content/guides/rag.md --
            # RAG
            """;

    private static String report(String frontMatter) {
        MiniSite site = MiniSite.of("-- content/case-studies/acme.md --\n---\n" + frontMatter + "---\n# Acme\n" + TREE);
        return MiniSite.report(CaseChecks.run(site.site()));
    }

    @Test
    void acceptsACaseThatFitsTheTree() {
        assertThat(report("""
                decision:
                  tree: ../trees/route.md
                  answers: {failure: facts, have: [examples, people]}
                """)).isEmpty();
    }

    @Test
    void anOutcomeToWhichACaseLeadsNeedsNoListOfCases() {
        String bare = TREE.replace("#### Case studies\nNone is known.\n", "");
        String acme =
                "-- content/case-studies/acme.md --\n---\ndecision: {tree: ../trees/route.md, answers: {failure: form}}\n---\n# Acme\n";
        assertThat(MiniSite.report(CaseChecks.run(MiniSite.of(acme + bare).site())))
                .contains("the outcome `RAG` names no case study")
                .doesNotContain("`Tune`");
    }

    @Test
    void findsWhatIsNoTree() {
        assertThat(report("decision: {tree: ../trees/rout.md, answers: {}}\n")).isEqualTo("""
                content/case-studies/acme.md:2:18: error[case-tree-unknown]: no decision tree `../trees/rout.md`
                  did you mean `../trees/route.md`?
                """);
        assertThat(report("decision: {tree: ../guides/rag.md, answers: {}}\n")).isEqualTo("""
                content/case-studies/acme.md:2:18: error[case-tree-unknown]: `../guides/rag.md` is no decision tree
                  paths are relative to this file; the trees are `../trees/route.md`
                """);
        assertThat(report("decision: {tree: ../trees/later.md, answers: {}}\n")).isEqualTo("""
                content/case-studies/acme.md:2:18: error[case-tree-unknown]: `../trees/later.md` is a draft, which is not part of the site
                  did you mean `../trees/route.md`?
                """);
    }

    @Test
    void findsQuestionsAndAnswersThatTheTreeDoesNotHave() {
        assertThat(report("""
                decision:
                  tree: ../trees/route.md
                  answers:
                    failures: facts
                    cause: facts
                    failure: [fact, from]
                    have: [example, money]
                """)).isEqualTo("""
                content/case-studies/acme.md:5:5: error[case-question-unknown]: no question `failures` in the tree
                  did you mean `failure`?
                content/case-studies/acme.md:6:5: error[case-question-unknown]: no question `cause` in the tree
                  it is called `failure` now
                content/case-studies/acme.md:7:15: error[case-answer-unknown]: the question `failure` has no answer `fact`
                  it is called `facts` now
                content/case-studies/acme.md:7:21: error[case-answer-unknown]: the question `failure` has no answer `from`
                  did you mean `form`?
                content/case-studies/acme.md:7:21: error[case-answer-unknown]: the question `failure` takes one answer
                  keep the one that fits best
                content/case-studies/acme.md:8:12: error[case-answer-unknown]: the question `have` has no option `example`
                  did you mean `examples`?
                content/case-studies/acme.md:8:21: error[case-answer-unknown]: the question `have` has no option `money`
                  it has `examples`, `people`
                """);
    }

    @Test
    void walksTheAnswers() {
        assertThat(report("""
                decision:
                  tree: ../trees/route.md
                  answers: {failure: facts}
                """)).isEqualTo("""
                content/case-studies/acme.md:3:9: warning[case-stops]: the answers stop at the question `have`, which they leave open
                  add `have: ANSWER`, and name it in `assumed:` where nobody reported it
                """);
        assertThat(report("""
                decision:
                  tree: ../trees/route.md
                  answers: {failure: form, have: [examples]}
                """)).isEqualTo("""
                content/case-studies/acme.md:4:28: warning[case-off-path]: `have` is not asked on the way of these answers, which ends in `tune`
                  take it out, or change the answer before it that leads past it
                """);
        assertThat(report("""
                approach: rag
                decision:
                  tree: ../trees/route.md
                  answers: {failure: form}
                """)).isEqualTo("""
                content/case-studies/acme.md:4:9: warning[case-elsewhere]: the case chose `rag`, and its answers lead to `tune`, which stands for `fine-tuning`
                  if that is so, write `outcome: tune` below `decision:`; readers are told that it chose otherwise
                """);
        assertThat(report("""
                approach: rag
                decision:
                  tree: ../trees/route.md
                  answers: {failure: form}
                  outcome: tune
                """)).isEmpty();
        assertThat(report("""
                decision:
                  tree: ../trees/route.md
                  answers: {failure: form}
                  outcome: rag
                """)).isEqualTo("""
                content/case-studies/acme.md:5:12: warning[case-elsewhere]: the answers lead to `tune`, and the case says `rag`
                  write `outcome: tune`, or mend the answer or the tree
                """);
    }

    @Test
    void onlyWhatIsAnsweredCanBeAssumed() {
        assertThat(report("""
                decision:
                  tree: ../trees/route.md
                  assumed: [failure, hav]
                  answers:
                    failure: form
                    have: [examples]
                """)).isEqualTo("""
                content/case-studies/acme.md:4:22: error[case-question-unknown]: `hav` is assumed, and not among the answers
                  did you mean `have`?
                """);
    }

    @Test
    void findsUnknownSourcesOfFigures() {
        assertThat(report(MiniSite.of("""
                -- content/sources.yaml --
                acme-talk: x
                other: x
                -- content/case-studies/acme.md --
                ---
                results:
                  - {metric: cost, value: 3, source: acme-tlak}
                  - {metric: time, value: 4, source: other}
                ---
                # Acme
                """))).isEqualTo("""
                content/case-studies/acme.md:3:38: error[source-unknown]: `acme-tlak` is not in sources.yaml
                  did you mean `acme-talk`?
                """);
    }

    private static String report(MiniSite mini) {
        Notes notes = new Notes();
        mini.texts().forEach(new SourceChecks(mini.site(), notes)::page);
        notes.addAll(SourceChecks.unused(mini.site()));
        return MiniSite.report(notes.list());
    }
}
