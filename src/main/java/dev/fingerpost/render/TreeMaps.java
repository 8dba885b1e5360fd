package dev.fingerpost.render;

import dev.fingerpost.map.MapSvg;
import dev.fingerpost.page.Page;
import dev.fingerpost.path.ThemePath;
import dev.fingerpost.site.MadePages;
import dev.fingerpost.template.Messages;
import dev.fingerpost.tree.DecisionTree;
import dev.fingerpost.tree.Node;
import dev.fingerpost.view.ApproachView;
import dev.fingerpost.view.LinkView;
import dev.fingerpost.view.MapView;
import dev.fingerpost.view.Markup;
import dev.fingerpost.view.PageView;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The map of a decision tree, on a page of its own beside that of the tree. */
final class TreeMaps {
    private static final ThemePath SCRIPT = new ThemePath("assets/map.js");
    private static final ThemePath STYLE = new ThemePath("assets/map.css");

    private final SiteContext site;

    TreeMaps(SiteContext site) {
        this.site = site;
    }

    /**
     * @param trail the pages above the tree's, and that one
     * @param hrefs of the page of the map
     */
    PageView view(Page page, DecisionTree tree, List<LinkView> trail, Hrefs hrefs) {
        Messages messages = site.messages();
        String map = messages.text("tree.map");
        List<LinkView> crumbs = new ArrayList<>(trail);
        crumbs.add(new LinkView(map, hrefs.to(MadePages.map(page.path()))));
        String address = hrefs.to(page.url());
        Map<String, String> others = new TreeTargets(site, tree, Hrefs.relative(page.url())).others();
        @Nullable
        String drawing = MapSvg.draw(
                tree, new MapSvg.Setting(address, messages.text("tree.map.label"), others, looks(page, tree)));
        MapView view = new MapView(
                drawing == null ? null : new Markup(drawing),
                address,
                new TreeData(site).ofMap(tree, others),
                hrefs.to(site.asset(SCRIPT)),
                hrefs.to(site.asset(STYLE)));
        return Frames.map(page.title() + " – " + map, page.description())
                .with(PageView.Ways.to(List.copyOf(crumbs)))
                .with(new PageView.Trees(null, view));
    }

    /** The theme draws the marks, once for all boxes. */
    private Map<String, MapSvg.OutcomeStyle> looks(Page page, DecisionTree tree) {
        Map<String, MapSvg.OutcomeStyle> looks = new TreeMap<>();
        for (Node.Outcome outcome : tree.outcomes()) {
            ApproachView approach = site.approachOf(page, outcome.id());
            if (approach != null) {
                looks.put(outcome.id(), new MapSvg.OutcomeStyle(approach.hue(), "fp-mark-" + approach.id()));
            }
        }
        return looks;
    }
}
