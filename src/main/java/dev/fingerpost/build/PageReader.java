package dev.fingerpost.build;

import dev.fingerpost.diag.Code;
import dev.fingerpost.diag.Noted;
import dev.fingerpost.diag.Notes;
import dev.fingerpost.file.SourceFile;
import dev.fingerpost.frontmatter.FrontMatter;
import dev.fingerpost.frontmatter.FrontMatterReader;
import dev.fingerpost.markdown.PageParser;
import dev.fingerpost.markdown.Reading;
import dev.fingerpost.page.Page;
import dev.fingerpost.page.PageKind;
import dev.fingerpost.text.CodeHighlighter;
import dev.fingerpost.tree.DecisionTree;
import dev.fingerpost.tree.TreeReader;
import dev.fingerpost.work.Parallel;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads pages, and remembers them: a page depends on its source and on how it is read alone. */
final class PageReader {
    private static final Set<Code> UNREAD =
            EnumSet.of(Code.FILE_CONTROL_CHARACTER, Code.MARKDOWN_TOO_DEEP, Code.MARKDOWN_TOO_SLOW);

    private record Key(SourceFile source, Reading reading) {}

    private final PageParser parser;
    private Map<Key, ReadPage> remembered = Map.of();

    PageReader(CodeHighlighter highlighter) {
        this.parser = new PageParser(highlighter);
    }

    /** One page for each source, in their order. What other sources gave before is forgotten. */
    List<ReadPage> read(List<SourceFile> sources, Reading reading, int threads) {
        Map<Key, ReadPage> before = remembered;
        List<ReadPage> pages = Parallel.map(threads, sources, () -> source -> {
            ReadPage known = before.get(new Key(source, reading));
            return known == null ? read(source, reading) : known;
        });
        Map<Key, ReadPage> now = new HashMap<>();
        for (int i = 0; i < pages.size(); i++) {
            now.put(new Key(sources.get(i), reading), pages.get(i));
        }
        remembered = now;
        return pages;
    }

    private ReadPage read(SourceFile source, Reading reading) {
        Notes notes = new Notes();
        FrontMatter front = notes.take(FrontMatterReader.read(source));
        Noted<Page> parsed = parser.parse(source, front.bodyStart(), front.kind(), front.meta(), reading);
        boolean whole = parsed.notes().stream().noneMatch(note -> UNREAD.contains(note.code()));
        Page page = notes.take(parsed);
        DecisionTree tree = page.kind() == PageKind.DECISION_TREE && whole ? notes.take(TreeReader.read(page)) : null;
        return new ReadPage(page, tree, whole, notes.list());
    }
}
