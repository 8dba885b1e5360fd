package dev.fingerpost.pipeline;

import dev.fingerpost.config.PageKeys;
import dev.fingerpost.diag.Code;
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
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Reads pages, and remembers them: a page depends on its source, on how it is read and on the files it takes data from alone. */
final class PageReader {
    private static final Set<Code> UNREAD =
            EnumSet.of(Code.FILE_CONTROL_CHARACTER, Code.MARKDOWN_TOO_DEEP, Code.MARKDOWN_TOO_SLOW);

    private record Key(SourceFile source, Reading reading, PageKeys keys) {}

    /** @param data the files that the page took data from, by the names that it asked for */
    private record Known(ReadPage page, Map<ProjectPath, SourceFile> data) {}

    private final PageParser parser;
    private final boolean remembers;
    private Map<Key, Known> remembered = Map.of();

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
        Map<Key, Known> before = remembered;
        List<Known> pages = Parallel.map(inputs.options().threads(), sources, () -> source -> {
            ReadPage there = kept.get(source.path());
            Known known = there == null ? before.get(new Key(source, reading, keys)) : new Known(there, Map.of());
            return known != null && known.data.equals(data(known.page, files))
                    ? known
                    : read(new Key(source, reading, keys), files);
        });
        Map<Key, Known> now = new HashMap<>();
        for (int i = 0; remembers && i < pages.size(); i++) {
            now.put(new Key(sources.get(i), reading, keys), pages.get(i));
        }
        remembered = now;
        return pages.stream().map(Known::page).toList();
    }

    private Known read(Key key, Map<ProjectPath, SourceFile> files) {
        Notes notes = new Notes();
        IncludedText.Whole text = IncludedText.of(key.source, files);
        notes.addAll(text.notes());
        FrontMatter front = notes.take(FrontMatterReader.read(text.page(), key.keys));
        Noted<Prose> parsed =
                parser.parse(text.page(), front.bodyStart(), front.kind(), front.meta(), key.reading, files);
        boolean whole = parsed.notes().stream().noneMatch(note -> UNREAD.contains(note.code()));
        Prose prose = notes.take(parsed);
        DecisionTree tree = prose.page().kind() == PageKind.DECISION_TREE && whole
                ? notes.take(TreeReader.read(prose, files))
                : null;
        DecisionRecord decision =
                prose.page().kind() == PageKind.DECISION_RECORD && whole ? notes.take(RecordReader.read(prose)) : null;
        ReadPage read = new ReadPage(prose, tree, decision, text, whole, notes.list());
        return new Known(read, data(read, files));
    }

    private static Map<ProjectPath, SourceFile> data(ReadPage read, Map<ProjectPath, SourceFile> files) {
        Map<ProjectPath, SourceFile> data = new TreeMap<>();
        named(read).filter(files::containsKey).forEach(path -> data.put(path, files.get(path)));
        return data;
    }

    /** Whether a page takes data from other files, or would if they were there. */
    static boolean takesData(ReadPage read) {
        return named(read).findAny().isPresent();
    }

    private static Stream<ProjectPath> named(ReadPage read) {
        Stream<ProjectPath> panels =
                read.page().includes().stream().filter(Include::data).map(Include::file);
        Stream<ProjectPath> rules = Stream.ofNullable(
                RulesFile.of(read.page().sourcePath(), read.prose().blocks()));
        return Stream.of(panels, rules, read.text().named().stream()).flatMap(paths -> paths);
    }
}
