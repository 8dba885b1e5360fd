package dev.fingerpost.render;

import static java.util.Objects.requireNonNull;

import dev.fingerpost.page.CaseStudy;
import dev.fingerpost.page.Located;
import dev.fingerpost.page.Page;
import dev.fingerpost.path.Address;
import dev.fingerpost.site.Target;
import dev.fingerpost.tree.Answer;
import dev.fingerpost.tree.DecisionTree;
import dev.fingerpost.tree.Node;
import dev.fingerpost.view.CaseStudyView;
import dev.fingerpost.view.CaseStudyView.AnswerView;
import dev.fingerpost.view.CaseStudyView.BarView;
import dev.fingerpost.view.CaseStudyView.DecisionView;
import dev.fingerpost.view.CaseStudyView.FactView;
import dev.fingerpost.view.CaseStudyView.ResultView;
import dev.fingerpost.view.LinkView;
import dev.fingerpost.view.SourceView;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** The typed half of case studies. */
final class CaseStudyViews {
    private final SiteContext site;
    private final SourceViews sources;

    CaseStudyViews(SiteContext site, SourceViews sources) {
        this.site = site;
        this.sources = sources;
    }

    @Nullable
    CaseStudyView view(Page page, Hrefs hrefs) {
        CaseStudy study = page.meta().caseStudy();
        if (study == null) {
            return null;
        }
        return new CaseStudyView(
                study.organisation(),
                study.industry(),
                study.year(),
                site.approach(value(study.approach())),
                study.summary(),
                study.context().stream()
                        .map(fact -> new FactView(fact.label(), fact.text()))
                        .toList(),
                study.results().stream().map(this::result).toList(),
                site.grade(study.evidence()),
                decision(page, study.decision(), hrefs));
    }

    /** The first result in few words, for lists; null where there is none. */
    @Nullable
    String figure(CaseStudy study) {
        if (study.results().isEmpty()) {
            return null;
        }
        CaseStudy.CaseResult result = study.results().get(0);
        String value = withUnit(result.value(), result.unit());
        String before = withUnit(result.before(), result.unit());
        String after = withUnit(result.after(), result.unit());
        if (before != null && after != null) {
            value = site.messages().text("facts.fromto", before, after);
        }
        return value == null ? null : result.metric() + ": " + value;
    }

    private ResultView result(CaseStudy.CaseResult result) {
        SourceView source =
                result.source() == null ? null : sources.one(result.source().value());
        return new ResultView(
                result.metric(),
                withUnit(result.value(), result.unit()),
                withUnit(result.before(), result.unit()),
                withUnit(result.after(), result.unit()),
                result.conditions(),
                bars(result),
                source);
    }

    private List<BarView> bars(CaseStudy.CaseResult result) {
        OptionalDouble before = Figures.number(result.before());
        OptionalDouble after = Figures.number(result.after());
        if (before.isEmpty() || after.isEmpty()) {
            return List.of();
        }
        double widest = Math.max(before.getAsDouble(), after.getAsDouble());
        return List.of(
                bar("facts.before", before.getAsDouble(), widest, withUnit(result.before(), result.unit())),
                bar("facts.after", after.getAsDouble(), widest, withUnit(result.after(), result.unit())));
    }

    private @Nullable String withUnit(@Nullable String figure, @Nullable String unit) {
        String group = site.messages().text("panel.number.group");
        return Figures.withUnit(figure, unit, group, share -> site.messages().text("share", share));
    }

    private BarView bar(String label, double figure, double widest, @Nullable String text) {
        return new BarView(site.messages().text(label), Figures.width(figure, widest), requireNonNull(text));
    }

    /** Null also when the tree is not there: the checks say so. */
    @Nullable
    DecisionView decision(Page page, CaseStudy.@Nullable Decision decision, Hrefs hrefs) {
        if (decision == null
                || !(site.site()
                                .relations()
                                .links()
                                .to(page.path(), decision.tree().value())
                        instanceof Target.ToPage to)) {
            return null;
        }
        Page treePage = site.site().page(to.page());
        DecisionTree tree = site.site().tree(to.page());
        if (treePage == null || tree == null) {
            return null;
        }
        List<AnswerView> answers = new ArrayList<>();
        for (CaseStudy.GivenAnswer answer : decision.answers()) {
            tree.questions().stream()
                    .filter(question -> question.id().equals(answer.question()))
                    .findFirst()
                    .ifPresent(question -> answers.add(new AnswerView(
                            new LinkView(question.title(), hrefs.to(new Address(treePage.url(), question.id()))),
                            chosen(question, answer))));
        }
        return new DecisionView(site.link(treePage, hrefs), answers);
    }

    private static String chosen(Node.Question question, CaseStudy.GivenAnswer answer) {
        List<String> ids = answer.chosen().stream().map(Located::value).toList();
        List<String> labels = question.answers().stream()
                .filter(a -> ids.contains(a.id()))
                .map(Answer::label)
                .toList();
        return String.join("; ", labels.isEmpty() ? ids : labels);
    }

    private static @Nullable String value(@Nullable Located<String> located) {
        return located == null ? null : located.value();
    }
}
