package dev.fingerpost.pipeline;

import dev.fingerpost.config.PageKeys;
import dev.fingerpost.diag.Lost;
import dev.fingerpost.diag.Noted;
import dev.fingerpost.diag.Notes;
import dev.fingerpost.file.SourceFile;
import dev.fingerpost.frontmatter.FrontMatter;
import dev.fingerpost.frontmatter.FrontMatterReader;
import dev.fingerpost.markdown.PageParser;
import dev.fingerpost.markdown.Reading;
import dev.fingerpost.page.Include;
import dev.fingerpost.page.PageKind;
import dev.fingerpost.page.Prose;
import dev.fingerpost.panel.PanelReader;
import dev.fingerpost.panel.Reckoner;
import dev.fingerpost.path.ProjectPath;
import dev.fingerpost.project.Inputs;
import dev.fingerpost.record.DecisionRecord;
import dev.fingerpost.record.RecordReader;
import dev.fingerpost.text.CodeHighlighter;
import dev.fingerpost.tree.DecisionTree;
import dev.fingerpost.tree.RulesFile;
import dev.fingerpost.tree.TreeReader;
import dev.fingerpost.work.Parallel;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads pages, and remembers them: a page depends on its source, on how it is read and on the files it takes data from alone. */
final class PageReader {
    /** How pages are read; keys say what keys of other generators mean. */
    private record Way(Reading reading, PageKeys keys) {}

    /**
     * A page that was read.
     *
     * @param named the files that it takes data from, or would if they were there
     * @param data those that it took data from
     */
    private record Known(SourceFile source, ReadPage page, List<ProjectPath> named, Map<ProjectPath, SourceFile> data) {
        /** Whether this source, among these files, gives the same page. */
        boolean isStill(SourceFile now, Map<ProjectPath, SourceFile> files) {
            return source.equals(now) && (named.isEmpty() || data.equals(taken(named, files)));
        }
    }

    private final PageParser parser;
    private final boolean remembers;
    private @Nullable Way way;
    private Map<ProjectPath, Known> remembered = Map.of();

    /** @param remembers whether there is a next run; pages are most of a build's memory */
    PageReader(CodeHighlighter highlighter, Reckoner reckoner, boolean remembers) {
        this.remembers = remembers;
        this.parser = new PageParser(highlighter, new PanelReader(reckoner));
    }

    /**
     * One page for each source, in their order. What other sources gave before is forgotten.
     *
     * @param keys what keys of other generators mean
     * @param inputs with the files that fences name
     * @param kept by path, those that the build before read from the same sources in the same way
     */
    List<ReadPage> read(
            List<SourceFile> sources, Reading reading, PageKeys keys, Inputs inputs, Map<ProjectPath, ReadPage> kept) {
        Map<ProjectPath, SourceFile> files = inputs.included();
        Way now = new Way(reading, keys);
        Map<ProjectPath, Known> before = now.equals(way) ? remembered : Map.of();
        List<Known> pages = Parallel.map(inputs.options().threads(), sources, () -> source -> {
            ReadPage there = kept.get(source.path());
            Known known = there == null
                    ? before.get(source.path())
                    : new Known(source, there, named(there).toList(), Map.of());
            return known != null && known.isStill(source, files) ? known : read(source, now, files);
        });
        if (remembers) {
            way = now;
            remembered = new HashMap<>();
            pages.forEach(page -> remembered.put(page.source.path(), page));
        }
        return pages.stream().map(Known::page).toList();
    }

    private Known read(SourceFile source, Way way, Map<ProjectPath, SourceFile> files) {
        Notes notes = new Notes();
        IncludedText.Whole text = IncludedText.of(source, files);
        notes.addAll(text.notes());
        FrontMatter front = notes.take(FrontMatterReader.read(text.page(), way.keys));
        Noted<Prose> parsed =
                parser.parse(text.page(), front.bodyStart(), front.kind(), front.meta(), way.reading, files);
        boolean whole = parsed.notes().stream().noneMatch(note -> note.code().hides(Lost.TEXT));
        Prose prose = notes.take(parsed);
        DecisionTree tree = prose.page().kind() == PageKind.DECISION_TREE && whole
                ? notes.take(TreeReader.read(prose, files))
                : null;
        DecisionRecord decision =
                prose.page().kind() == PageKind.DECISION_RECORD && whole ? notes.take(RecordReader.read(prose)) : null;
        ReadPage read = new ReadPage(prose, tree, decision, text, whole, notes.list());
        List<ProjectPath> named = named(read).toList();
        return new Known(source, read, named, taken(named, files));
    }

    private static Map<ProjectPath, SourceFile> taken(List<ProjectPath> named, Map<ProjectPath, SourceFile> files) {
        Map<ProjectPath, SourceFile> data = new HashMap<>();
        named.stream().filter(files::containsKey).forEach(path -> data.put(path, files.get(path)));
        return data;
    }

    /** Whether a page takes data from other files, or would if they were there. */
    static boolean takesData(ReadPage read) {
        return named(read).findAny().isPresent();
    }

    private static Stream<ProjectPath> named(ReadPage read) {
        Stream<ProjectPath> panels =
                read.page().numbered().includes().stream().filter(Include::data).map(Include::file);
        Stream<ProjectPath> rules = Stream.ofNullable(
                RulesFile.of(read.page().sourcePath(), read.prose().blocks()));
        return Stream.of(panels, rules, read.text().named().stream()).flatMap(paths -> paths);
    }
}
