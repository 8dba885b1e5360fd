package dev.fingerpost.pipeline;

import dev.fingerpost.config.ConfigReader;
import dev.fingerpost.frontmatter.FrontMatterReader;
import dev.fingerpost.page.PageKind;
import dev.fingerpost.panel.PanelKind;
import dev.fingerpost.panel.PanelReader;
import dev.fingerpost.path.ProjectPath;
import dev.fingerpost.record.RecordSchema;
import dev.fingerpost.schema.JsonSchema;
import dev.fingerpost.site.SourcesReader;
import dev.fingerpost.tree.TreeSchema;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The JSON Schemas of all that authors write in YAML, and of trees as other programs read them. */
public final class Schemas {
    private static final String CONFIG = "config";
    private static final String SOURCES = "sources";
    private static final String TREE = "tree";
    private static final String DECISIONS = "decisions";

    private Schemas() {}

    /** What {@link #json} knows: the configuration, the kinds of page, the sources, the panels, {@code x.tree.json}, {@code decisions.json}. */
    public static List<String> names() {
        List<String> names = new ArrayList<>();
        names.add(CONFIG);
        names.addAll(PageKind.ids());
        names.add(SOURCES);
        Arrays.stream(PanelKind.values()).map(PanelKind::word).forEach(names::add);
        names.add(TREE);
        names.add(DECISIONS);
        return List.copyOf(names);
    }

    /**
     * One JSON Schema, draft 2020-12.
     *
     * @param name one of {@link #names}
     */
    public static String json(String name) {
        if (name.equals(CONFIG)) {
            return JsonSchema.of(
                    ProjectPath.CONFIG.text(), "Configuration of a Fingerpost project", ConfigReader.type());
        }
        if (name.equals(SOURCES)) {
            return JsonSchema.of(ProjectPath.SOURCES.text(), "Sources that pages cite, by id", SourcesReader.type());
        }
        if (name.equals(TREE)) {
            return TreeSchema.json();
        }
        if (name.equals(DECISIONS)) {
            return RecordSchema.json();
        }
        Optional<PanelKind> panel = PanelKind.byWord(name);
        if (panel.isPresent()) {
            return JsonSchema.of(
                    "Panel: " + name, "What a fence of the language " + name + " holds", PanelReader.type(panel.get()));
        }
        PageKind kind =
                PageKind.byId(name).orElseThrow(() -> new IllegalArgumentException("no schema is called " + name));
        return JsonSchema.of(
                "Front matter: " + kind.id(),
                "What stands between the lines --- at the top of a page of kind " + kind.id(),
                FrontMatterReader.type(kind));
    }
}
