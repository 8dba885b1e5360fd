package dev.fingerpost.exchange;

import java.util.Locale;

/** Formats that trees are written in. */
public enum ExportFormat {
    /** DMN 1.3: a decision table of complete rules, hit policy UNIQUE. */
    DMN("DMN 1.3", ".dmn"),
    /** A Mermaid flowchart. */
    MERMAID("Mermaid", ".mmd"),
    /** A graph for GraphViz. */
    DOT("GraphViz", ".dot"),
    /** Complete rules: a column for each question, the outcome last. */
    CSV("CSV", ".csv"),
    /** As {@code NAME.tree.json} in the site. */
    JSON("JSON", ".tree.json");

    private final String title;
    private final String ending;

    ExportFormat(String title, String ending) {
        this.title = title;
        this.ending = ending;
    }

    /** What it is called in every language. */
    public String title() {
        return title;
    }

    /** Of a file beside the tree's page. */
    public String ending() {
        return ending;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
