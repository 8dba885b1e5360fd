package dev.fingerpost.render;

import dev.fingerpost.json.Json;
import dev.fingerpost.page.Calculator;
import dev.fingerpost.page.Comparison;
import dev.fingerpost.page.Holes;
import dev.fingerpost.page.Located;
import dev.fingerpost.page.Page;
import dev.fingerpost.page.Panel;
import dev.fingerpost.page.Register;
import dev.fingerpost.page.Word;
import dev.fingerpost.panel.PanelJson;
import dev.fingerpost.panel.Reckoner;
import dev.fingerpost.site.MadePages;
import dev.fingerpost.text.Html;
import dev.fingerpost.view.ApproachView;
import dev.fingerpost.view.Markup;
import dev.fingerpost.view.PanelView;
import dev.fingerpost.view.PanelView.CalculatorView;
import dev.fingerpost.view.PanelView.CellView;
import dev.fingerpost.view.PanelView.ChartView;
import dev.fingerpost.view.PanelView.ComparisonView;
import dev.fingerpost.view.PanelView.CriterionView;
import dev.fingerpost.view.PanelView.EntryView;
import dev.fingerpost.view.PanelView.FieldGroupView;
import dev.fingerpost.view.PanelView.FieldView;
import dev.fingerpost.view.PanelView.FigureView;
import dev.fingerpost.view.PanelView.OptionView;
import dev.fingerpost.view.PanelView.RegisterView;
import dev.fingerpost.view.PanelView.RowView;
import dev.fingerpost.view.PanelView.ShapeView;
import dev.fingerpost.view.PanelView.SumView;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The panels of one page. */
final class PanelViews {
    private static final int MOST_DIGITS = 6;

    private final SiteContext site;
    private final Page page;
    private final Hrefs hrefs;
    private final Reckoner reckoner;

    PanelViews(SiteContext site, Page page, Hrefs hrefs, Reckoner reckoner) {
        this.site = site;
        this.page = page;
        this.hrefs = hrefs;
        this.reckoner = reckoner;
    }

    PanelView view(Panel panel) {
        if (panel instanceof Comparison comparison) {
            return comparison.scored() ? scorecard(comparison) : comparison(comparison);
        }
        return panel instanceof Register register ? register(register) : calculator((Calculator) panel);
    }

    private PanelView register(Register of) {
        List<EntryView> entries = of.entries().stream()
                .map(entry -> new EntryView(
                        entry.id(),
                        entry.name(),
                        entry.note(),
                        entry.value(),
                        site.dates().view(entry.on()),
                        site.dates().view(entry.asOf()),
                        site.dates().view(entry.until()),
                        marks(entry.marks())))
                .toList();
        boolean feed = of.calendar() && site.config().places().baseUrl() != null;
        RegisterView view = new RegisterView(
                entries,
                of.entries().stream().anyMatch(entry -> entry.on() != null),
                of.entries().stream().anyMatch(entry -> entry.value() != null),
                of.entries().stream().anyMatch(entry -> entry.asOf() != null),
                of.entries().stream().anyMatch(entry -> entry.until() != null),
                of.calendar() ? hrefs.to(MadePages.calendar(page.url())) : null,
                feed ? hrefs.to(MadePages.dates(page.url())) : null);
        return new PanelView("register", of.id(), of.caption(), of.note(), new Markup(""), null, null, view);
    }

    private PanelView comparison(Comparison of) {
        ComparisonView view = new ComparisonView(options(of), criteria(of), List.of(), List.of());
        return new PanelView("comparison", of.id(), of.caption(), of.note(), new Markup(""), view, null, null);
    }

    private PanelView scorecard(Comparison of) {
        String json = Json.compact(out -> {
            out.object();
            PanelJson.write(of, out);
            out.end();
        });
        Reckoner.Verdict verdict = reckoner.verdict(json, words());
        List<OptionView> options = options(of);
        List<SumView> sums = IntStream.range(0, options.size())
                .mapToObj(i -> new SumView(
                        options.get(i),
                        verdict.sums().get(i).share(),
                        verdict.sums().get(i).text(),
                        verdict.first() == i))
                .toList();
        Markup data = new Markup(Json.forScript(out -> {
            out.object();
            PanelJson.write(of, out);
            PanelWords.write(site.messages(), out);
            out.end();
        }));
        ComparisonView view = new ComparisonView(options, criteria(of), sums, verdict.lines());
        return new PanelView("scorecard", of.id(), of.caption(), of.note(), data, view, null, null);
    }

    private List<OptionView> options(Comparison of) {
        return of.options().stream()
                .map(option -> option(option.name(), option.approach(), option.link()))
                .toList();
    }

    private OptionView option(String name, @Nullable Located<String> approach, @Nullable Integer link) {
        String href = link == null
                ? null
                : site.assets()
                        .href(
                                hrefs.from(),
                                site.site()
                                        .relations()
                                        .links()
                                        .to(
                                                page.path(),
                                                page.numbered()
                                                        .references()
                                                        .get(link)
                                                        .target()));
        return new OptionView(name, approach(approach), href);
    }

    private @Nullable ApproachView approach(@Nullable Located<String> approach) {
        return approach == null ? null : site.approach(approach.value());
    }

    private List<CriterionView> criteria(Comparison of) {
        List<CriterionView> criteria = new ArrayList<>();
        for (Comparison.Criterion criterion : of.criteria()) {
            List<CellView> cells = new ArrayList<>();
            for (int i = 0; i < criterion.cells().size(); i++) {
                Comparison.Cell cell = criterion.cells().get(i);
                cells.add(new CellView(
                        of.options().get(i).name(),
                        of.scored() ? cell.score() : null,
                        cell.text(),
                        site.grade(cell.grade()),
                        marks(cell.marks())));
            }
            FieldView weight = of.scored() ? weight(of, criterion) : null;
            criteria.add(new CriterionView(criterion.name(), criterion.why(), weight, cells));
        }
        return criteria;
    }

    private FieldView weight(Comparison of, Comparison.Criterion criterion) {
        String label = site.messages().text("panel.weight", criterion.name());
        return new FieldView(
                of.id() + "-" + criterion.id(),
                criterion.id(),
                label,
                null,
                number(criterion.weight()),
                null,
                null,
                false,
                new Markup(""));
    }

    private PanelView calculator(Calculator of) {
        String json = Json.compact(out -> calculator(of, out));
        Reckoner.Calculation answer = reckoner.answer(json, words());
        List<RowView> rows = new ArrayList<>();
        for (int i = 0; i < of.options().size(); i++) {
            Calculator.Option option = of.options().get(i);
            rows.add(new RowView(
                    i + 1,
                    option(option.name(), option.approach(), null),
                    figures(answer.costs().get(i)),
                    figures(answer.against().get(i)),
                    answer.best() == i));
        }
        CalculatorView view = new CalculatorView(
                of.loss() != null,
                cases(of),
                of.groups().stream().map(group -> group(of, group)).toList(),
                answer.lines(),
                rows,
                answer.charts().stream().map(PanelViews::chart).toList());
        Markup data = new Markup(Json.forScript(out -> calculator(of, out)));
        return new PanelView("calculator", of.id(), of.caption(), of.note(), data, null, view, null);
    }

    private void calculator(Calculator of, Json out) {
        out.object();
        PanelJson.write(of, option -> hue(option.approach()), out);
        PanelWords.write(site.messages(), out);
        out.end();
    }

    private @Nullable String hue(@Nullable Located<String> approach) {
        ApproachView view = approach(approach);
        return view == null ? null : view.hue();
    }

    private String cases(Calculator of) {
        return of.inputs().stream()
                .filter(input -> input.id().equals(of.volume()) && input.unit() != null)
                .map(input -> String.valueOf(input.unit()))
                .findFirst()
                .orElse(site.messages().text("panel.cases"));
    }

    private FieldGroupView group(Calculator of, Calculator.Group group) {
        return new FieldGroupView(
                group.name(),
                group.inputs().stream().map(input -> field(of, input)).toList());
    }

    private FieldView field(Calculator of, Calculator.Input input) {
        return new FieldView(
                of.id() + "-" + input.id(),
                input.id(),
                input.label(),
                input.unit(),
                number(input.value()),
                input.note(),
                site.dates().view(input.origin().asOf()),
                input.origin().made(),
                marks(input.origin().marks()));
    }

    /** Numbers of notes: they name themselves in the site's language. */
    private Markup marks(String html) {
        return new Markup(Holes.fill(
                html, (letter, number) -> Html.escape(site.messages().text(Word.values()[number].key()))));
    }

    /** As the script writes it: see numbers.js. */
    private String number(double value) {
        String plain = BigDecimal.valueOf(value)
                .setScale(MOST_DIGITS, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
        String[] parts = plain.split("\\.", 2);
        String group = site.messages().text("panel.number.group");
        String point = site.messages().text("panel.number.point");
        String whole = parts[0].replaceAll("\\B(?=(\\d{3})+$)", group);
        return parts.length == 1 ? whole : whole + point + parts[1];
    }

    private static List<FigureView> figures(List<Reckoner.Cell> cells) {
        return cells.stream()
                .map(cell -> new FigureView(cell.value() == null ? null : plain(cell.value()), cell.text()))
                .toList();
    }

    private static ChartView chart(List<Reckoner.ChartShape> shapes) {
        return new ChartView(shapes.stream()
                .map(shape -> new ShapeView(
                        shape.line(), shape.look(), shape.path(), plain(shape.x()), plain(shape.y()), shape.text()))
                .toList());
    }

    private static String plain(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }

    private String words() {
        return PanelWords.json(site.messages());
    }
}
