package dev.fingerpost.pipeline;

import dev.fingerpost.file.SourceFile;
import dev.fingerpost.page.PageKind;
import dev.fingerpost.path.PagePath;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A folder of decision records shows their log on its page; one that has none gets one. */
final class RecordIndexes {
    private RecordIndexes() {}

    static List<SourceFile> with(List<SourceFile> pages) {
        Set<PagePath> missing = pages.stream()
                .filter(page -> PageKind.isAmongRecords(page.path().text()))
                .filter(page -> PageKind.of(PagePath.of(page.path()), page.text()) == PageKind.DECISION_RECORD)
                .map(page -> PagePath.of(page.path().parent().index()))
                .collect(Collectors.toCollection(TreeSet::new));
        if (!missing.isEmpty()) {
            pages.forEach(page -> missing.remove(PagePath.of(page.path())));
        }
        if (missing.isEmpty()) {
            return pages;
        }
        List<SourceFile> all = new ArrayList<>(pages);
        missing.forEach(page -> all.add(new SourceFile(
                page.source(), "# " + title(page.source().parent().name()) + "\n")));
        return all;
    }

    private static String title(String folder) {
        return folder.matches("adrs?")
                ? "Decisions"
                : folder.substring(0, 1).toUpperCase(Locale.ROOT)
                        + folder.substring(1).replace('-', ' ');
    }
}
