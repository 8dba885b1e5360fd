package dev.fingerpost.page;

import dev.fingerpost.path.PagePath;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The kinds of page, each with a front-matter schema and a template of its own. */
public enum PageKind {
    PAGE(""),
    GUIDE("guides/"),
    CASE_STUDY("case-studies/"),
    DECISION_TREE("trees/"),
    DECISION_RECORD("");

    /** Folders that teams keep records in. */
    private static final Set<String> RECORDS =
            Set.of("decisions", "decision-records", "architecture-decisions", "adr", "adrs");

    /** What only a record says: its status, what was decided, or what it is. */
    private static final Pattern TELLS = Pattern.compile(
            "(?mi)^(?:#{2,3}[ \\t]+(?:status|decision)[ \\t]*$|>?[ \\t]*\\|[ \\t]*\\**status\\**[ \\t]*\\||(?:[-*][ \\t]+)?\\**status\\**:|#[ \\t]+architecture decision record\\b)");

    /** What such a folder holds besides: what it is about, and forms to fill in. */
    private static final Pattern NO_RECORD = Pattern.compile(
            "(?i)readme|adr[-_]?(?:n+|x+)[-_].*template|(?:adr-?)?0*[-_]?(?:adr|madr|decision|record|[-_])*template(?:[-_](?:adr|bare|minimal|short|long|full|example))*");

    private final String folder;

    PageKind(String folder) {
        this.folder = folder;
    }

    /** The value of {@code kind:}, and the template's name without its ending: {@code case-study} and so on. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<PageKind> byId(String id) {
        return Arrays.stream(values()).filter(k -> k.id().equals(id)).findFirst();
    }

    public static List<String> ids() {
        return Arrays.stream(values()).map(PageKind::id).toList();
    }

    /**
     * The kind of a page that names none: by the top folder, and that of decision records by the name of any folder. The index of a folder
     * is a plain page, and so is what stands among records and is none.
     */
    public static PageKind byFolder(PagePath path) {
        if (path.isIndex()) {
            return PAGE;
        }
        return Arrays.stream(values())
                .filter(k -> !k.folder.isEmpty() && path.text().startsWith(k.folder))
                .findFirst()
                .orElseGet(() ->
                        isAmongRecords(path) && !NO_RECORD.matcher(path.stem()).matches() ? DECISION_RECORD : PAGE);
    }

    /** The same, but for a record that is the index of a folder of its own, below that of all records: what it says tells. */
    public static PageKind of(PagePath path, String text) {
        return path.isIndex()
                        && isAmongRecords(path.source().parent().text())
                        && TELLS.matcher(text).find()
                ? DECISION_RECORD
                : byFolder(path);
    }

    /** Whether a page lies in a folder of decision records, whatever its kind. */
    public static boolean isAmongRecords(PagePath path) {
        return isAmongRecords(path.text());
    }

    /** Whether a folder above what a path names is one that records are kept in. Asked of every page at every save, so without a pattern. */
    public static boolean isAmongRecords(String path) {
        int from = 0;
        for (int to = path.indexOf('/'); to >= 0; to = path.indexOf('/', from)) {
            if (RECORDS.contains(path.substring(from, to))) {
                return true;
            }
            from = to + 1;
        }
        return false;
    }
}
