package dev.fingerpost.pipeline;

import dev.fingerpost.config.SiteConfig;
import dev.fingerpost.diag.Code;
import dev.fingerpost.diag.Diagnostic;
import dev.fingerpost.diag.Severity;
import dev.fingerpost.page.Page;
import dev.fingerpost.page.PageKind;
import dev.fingerpost.path.PagePath;
import dev.fingerpost.path.ProjectPath;
import dev.fingerpost.site.Site;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How severe a fault is in its place. Teams have records by the hundred, written for other programs and not to be rewritten: what leaves a
 * page to show is a warning there. The configuration has the last word.
 */
final class Severities {
    private static final Set<Code> LENIENT = lenient();

    private static final Set<Code> SHOWN = EnumSet.of(Code.FILE_NOT_UTF8, Code.FILE_CONTROL_CHARACTER);

    private final Set<Code> errors;
    private final Set<ProjectPath> records;

    Severities(Site site) {
        errors = site.config().checks().errors();
        records = Stream.of(site.pages(), site.drafts())
                .flatMap(pages -> pages.values().stream())
                .filter(page -> page.kind() == PageKind.DECISION_RECORD || PageKind.isAmongRecords(page.path()))
                .map(Page::sourcePath)
                .collect(Collectors.toSet());
    }

    private static Set<Code> lenient() {
        Set<Code> codes = EnumSet.range(Code.YAML_SYNTAX, Code.FORMULA_RESULT);
        codes.addAll(EnumSet.range(Code.LINK_BROKEN, Code.IMAGE_MISSING));
        codes.add(Code.SOURCE_UNKNOWN);
        // Of these pages, nothing would be shown.
        codes.removeAll(EnumSet.of(Code.MARKDOWN_TOO_DEEP, Code.MARKDOWN_TOO_SLOW));
        return codes;
    }

    /** What was noted while files were read: letters that are none are shown as such. */
    static Diagnostic ofFile(Diagnostic note, SiteConfig config) {
        ProjectPath path = note.at().path();
        PagePath page = config.conventions().layout().inside(path).page();
        boolean lenient = SHOWN.contains(note.code())
                && !config.checks().errors().contains(note.code())
                && page != null
                && PageKind.isAmongRecords(page);
        return lenient ? note.as(Severity.WARNING) : note;
    }

    Diagnostic settled(Diagnostic note) {
        if (errors.contains(note.code())) {
            return note.as(Severity.ERROR);
        }
        boolean lenient =
                LENIENT.contains(note.code()) && records.contains(note.at().path());
        return lenient ? note.as(Severity.WARNING) : note;
    }
}
