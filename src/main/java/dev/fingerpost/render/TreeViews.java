package dev.fingerpost.render;

import dev.fingerpost.exchange.Export;
import dev.fingerpost.page.Heading;
import dev.fingerpost.page.Page;
import dev.fingerpost.page.Vocabulary;
import dev.fingerpost.site.MadePages;
import dev.fingerpost.text.Html;
import dev.fingerpost.tree.Answer;
import dev.fingerpost.tree.DecisionTree;
import dev.fingerpost.tree.Ground;
import dev.fingerpost.tree.IdSyntax;
import dev.fingerpost.tree.Measure;
import dev.fingerpost.tree.Node;
import dev.fingerpost.tree.Rule;
import dev.fingerpost.view.LinkView;
import dev.fingerpost.view.Markup;
import dev.fingerpost.view.TreeView;
import dev.fingerpost.view.TreeView.AnswerView;
import dev.fingerpost.view.TreeView.OutcomeView;
import dev.fingerpost.view.TreeView.PartView;
import dev.fingerpost.view.TreeView.QuestionView;
import dev.fingerpost.view.TreeView.RuleView;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One decision tree as a document. Made once: pieces are filled in reading order. */
final class TreeViews {
    private static final String MAP = "map";

    private final SiteContext site;
    private final String result;
    private final Page page;
    private final DecisionTree tree;
    private final Body body;
    private final Hrefs hrefs;
    private final ConditionText conditions;
    private final TreeTargets targets;

    /**
     * @param result where the page finds what is said at the end of a walk
     * @param body of the page on which the tree stands
     */
    TreeViews(SiteContext site, String result, DecisionTree tree, Body body) {
        this.site = site;
        this.result = result;
        this.page = body.page();
        this.tree = tree;
        this.body = body;
        this.hrefs = body.hrefs();
        this.conditions = new ConditionText(tree, site.messages());
        this.targets = new TreeTargets(site, tree, hrefs);
    }

    TreeView view() {
        Markup intro = body.fill(tree.intro());
        List<QuestionView> questions = new ArrayList<>();
        for (Node.Question question : tree.questions()) {
            questions.add(question(question, questions.size() + 1));
        }
        List<OutcomeView> outcomes = tree.outcomes().stream().map(this::outcome).toList();
        DecisionTree.Compare compare = tree.compare();
        return new TreeView(
                intro,
                List.copyOf(questions),
                outcomes,
                partId("questions"),
                partId("outcomes"),
                compare == null ? null : body.fill(compare.html()),
                partId("compare"),
                body.fill(tree.rest()),
                body.notes(),
                mapId(),
                hrefs.to(MadePages.map(tree.path())),
                TreeFigures.of(tree, site.messages(), targets::to),
                Export.offered(tree).keySet().stream()
                        .map(format -> new LinkView(
                                format.title(), hrefs.to(tree.path().url(format.ending()))))
                        .toList(),
                new TreeData(site).of(tree, targets.others()),
                result);
    }

    /** An author's heading may have the plain anchor already. */
    private String mapId() {
        boolean taken =
                page.headings().stream().anyMatch(heading -> heading.id().equals(MAP));
        return taken ? "fp-" + MAP : MAP;
    }

    private QuestionView question(Node.Question question, int number) {
        Markup help = body.fill(question.help());
        return new QuestionView(
                question.id(),
                number,
                anchor(question.id()),
                question.title(),
                question.several(),
                help,
                question.carried(),
                question.measure() == null ? null : new NumberText(site.messages(), question.measure()).asked(),
                question.answers().stream()
                        .map(answer -> answer(answer, question))
                        .toList(),
                (question.several() ? question.rules() : List.<Rule>of())
                        .stream()
                                .map(rule -> new RuleView(
                                        conditions.sentence(rule.condition()),
                                        rule.label(),
                                        targets.to(rule.target()).href()))
                                .toList());
    }

    /** The anchor that links in Markdown have, where the id of a step is spelled in other letters. */
    private @Nullable String anchor(String id) {
        return page.headings().stream()
                .map(Heading::id)
                .filter(anchor ->
                        !anchor.equals(id) && IdSyntax.permalink(anchor).equals(id))
                .findFirst()
                .orElse(null);
    }

    /** Where a reader without a script finds which answers lead where: the table that asks for them. */
    private String rulesId() {
        return partId("rules");
    }

    /** The anchor that the author's heading has, in whatever language it is. */
    private String partId(String name) {
        return page.headings().stream()
                .filter(heading -> heading.level() == 2
                        && Vocabulary.meaning(heading.text()).equals(name))
                .map(Heading::id)
                .findFirst()
                .orElse(name);
    }

    private AnswerView answer(Answer answer, Node.Question question) {
        Measure measure = question.measure();
        LinkView target = answer.target() == null ? null : targets.to(answer.target());
        return new AnswerView(
                answer.id(),
                answer.label(),
                target != null ? target.href() : question.several() ? null : "#" + rulesId(),
                target == null ? null : target.title(),
                measure == null || answer.range() == null || answer.words().range() == null
                        ? null
                        : new NumberText(site.messages(), measure).range(answer.range()),
                conditions.sentence(answer.condition()),
                filled(answer.words().hint()),
                filled(
                        answer.words().reason() == null
                                ? null
                                : ruledOut(answer.words().reason(), answer.grounds())),
                answer.mark() == Answer.Mark.NOT_SURE,
                answer.mark() == Answer.Mark.NONE);
    }

    private OutcomeView outcome(Node.Outcome outcome) {
        Markup recommendation = body.fill(worded(outcome.recommendation(), outcome));
        return new OutcomeView(
                outcome.id(),
                anchor(outcome.id()),
                outcome.title(),
                site.approachOf(page, outcome.id()),
                recommendation,
                outcome.parts().stream()
                        .map(part -> new PartView(
                                part.id(),
                                Vocabulary.meaning(part.title()),
                                part.title(),
                                body.fill(worded(part.html(), outcome))))
                        .toList());
    }

    /** Conditions in the words of the questions, as at answers. */
    private String worded(String text, Node.Outcome outcome) {
        String html = text;
        List<Node.ConditionalText> wordings = outcome.distinctWordings();
        for (int i = 0; i < wordings.size(); i++) {
            Node.ConditionalText wording = wordings.get(i);
            String words = site.messages().text("tree.if", conditions.text(wording.condition()));
            html = html.replaceAll(
                    Pattern.quote(wording.html()) + "(\\s*[\u2014\u2013-]+(?=\\s))?",
                    Matcher.quoteReplacement(
                            "<span class=\"hint when\" data-when=\"" + i + "\">" + Html.escape(words) + "</span>"));
        }
        return ruledOut(html, outcome.grounds());
    }

    private String ruledOut(String text, List<Ground> grounds) {
        String html = text;
        for (Ground ground : grounds) {
            if (!ground.required()) {
                html = html.replace(
                        ground.html(),
                        "<span class=\"hint hint--way\">"
                                + Html.escape(site.messages().text("tree.ground", conditions.text(ground.condition())))
                                + "</span>");
            }
        }
        return html;
    }

    private @Nullable Markup filled(@Nullable String html) {
        return html == null ? null : body.fill(html);
    }
}
