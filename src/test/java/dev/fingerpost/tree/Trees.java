package dev.fingerpost.tree;

import dev.fingerpost.config.SiteConfig;
import dev.fingerpost.diag.Diagnostic;
import dev.fingerpost.diag.Noted;
import dev.fingerpost.file.SourceFile;
import dev.fingerpost.markdown.PlainParser;
import dev.fingerpost.markdown.Reading;
import dev.fingerpost.page.Located;
import dev.fingerpost.page.Meta;
import dev.fingerpost.page.NoMeta;
import dev.fingerpost.page.PageKind;
import dev.fingerpost.page.Prose;
import dev.fingerpost.path.Position;
import dev.fingerpost.path.ProjectPath;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads trees from the text of a page, without front matter. */
public final class Trees {
    private Trees() {}

    static Noted<Prose> page(String text, Map<String, String> redirects) {
        Map<String, Located<String>> located = new TreeMap<>();
        redirects.forEach((old, target) ->
                located.put(old, new Located<>(target, Position.wholeFile(new ProjectPath("content/t.md")))));
        Meta meta = NoMeta.with(new Meta.OfTree(located, Map.of()));
        SourceFile source = new SourceFile(new ProjectPath("content/t.md"), text);
        return new PlainParser()
                .parse(source, 0, PageKind.DECISION_TREE, meta, new Reading(SiteConfig.HtmlPolicy.SAFE, false, false));
    }

    static Noted<DecisionTree> read(String text) {
        return TreeReader.read(page(text, Map.of()).value(), Map.of());
    }

    /** The tree, which must be sound. */
    public static DecisionTree sound(String text) {
        Noted<DecisionTree> noted = read(text);
        if (noted.value() == null) {
            throw new AssertionError(noted.notes());
        }
        return noted.value();
    }

    /** All that is noted, a line each, with its hint; warnings about missing parts of outcomes left out. */
    public static String report(String text) {
        return report(text, Map.of());
    }

    static String report(String text, Map<String, String> redirects) {
        Noted<Prose> page = page(text, redirects);
        return Stream.concat(page.notes().stream(), TreeReader.read(page.value(), Map.of()).notes().stream())
                .filter(note -> !note.code().id().matches("tree-no-(consequences|case-study)"))
                .sorted()
                .map(Trees::line)
                .collect(Collectors.joining());
    }

    static String line(Diagnostic note) {
        return note + "\n" + (note.hint() == null ? "" : "  hint: " + note.hint() + "\n");
    }
}
