package dev.fingerpost.frontmatter;

import dev.fingerpost.config.PageKeys;
import dev.fingerpost.diag.Code;
import dev.fingerpost.diag.Edit;
import dev.fingerpost.diag.Noted;
import dev.fingerpost.diag.Notes;
import dev.fingerpost.file.Limits;
import dev.fingerpost.file.SourceFile;
import dev.fingerpost.page.CaseStudy;
import dev.fingerpost.page.Located;
import dev.fingerpost.page.Meta;
import dev.fingerpost.page.PageKind;
import dev.fingerpost.path.PagePath;
import dev.fingerpost.path.Position;
import dev.fingerpost.schema.Keyed;
import dev.fingerpost.schema.Type;
import dev.fingerpost.schema.Types;
import dev.fingerpost.schema.Values;
import dev.fingerpost.text.FrontMatterSpan;
import dev.fingerpost.text.Suggest;
import dev.fingerpost.yaml.YamlMap;
import dev.fingerpost.yaml.YamlReader;
import dev.fingerpost.yaml.YamlScalar;
import dev.fingerpost.yaml.YamlValue;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the front matter of pages. */
public final class FrontMatterReader {
    private final SourceFile page;
    private final PageKeys keys;

    private FrontMatterReader(SourceFile page, PageKeys keys) {
        this.page = page;
        this.keys = keys;
    }

    /** The head of a page whose keys are those of this generator. */
    public static Noted<FrontMatter> read(SourceFile page) {
        return read(page, PageKeys.PLAIN);
    }

    /**
     * The head of a page below content/; all defaults, when it has none.
     *
     * @param keys what keys of other generators mean
     */
    public static Noted<FrontMatter> read(SourceFile page, PageKeys keys) {
        return new FrontMatterReader(page, keys).read();
    }

    private Noted<FrontMatter> read() {
        Notes notes = new Notes();
        FrontMatterSpan span = span(page, notes);
        if (span.closed() && span.end() - span.start() > Limits.FRONT_MATTER_CHARS) {
            notes.add(
                    Code.FILE_TOO_LARGE,
                    page.position(0, 3),
                    "the front matter is longer than 64 KB",
                    "end it with a line `---` where the text begins");
            return notes.with(front(new YamlMap(List.of(), page.position(0, 3), false), span, new Notes()));
        }
        // What would be said of a guessed part may be wrong; its title and kind still serve.
        return notes.with(read(span, span.closed() ? notes : new Notes()));
    }

    /**
     * The offset of the first character after the front matter of a text that pages include; 0 when it has none.
     *
     * @param notes get what is wrong with the lines around it; nobody reads its keys
     */
    public static int bodyStart(SourceFile part, Notes notes) {
        return span(part, notes).bodyStart();
    }

    private static FrontMatterSpan span(SourceFile page, Notes notes) {
        FrontMatterSpan span = FrontMatterSpan.find(page.text());
        FenceSlip slip = span.isThere() ? null : FenceSlip.find(page.text());
        if (slip != null && slip.span().end() <= Limits.FRONT_MATTER_CHARS) {
            Position at = page.position(slip.at(), slip.end());
            List<Edit> edits = !slip.span().closed()
                    ? List.of()
                    : List.of(slip.isMissing() ? Edit.before(at, "---\n") : new Edit(at, "---"));
            notes.add(Code.YAML_SYNTAX, at, slip.message(), slip.hint(), edits);
            return slip.span();
        }
        if (!span.closed()) {
            unclosed(page, span, notes);
        } else if (span.mark() > 0) {
            notes.add(
                    Code.YAML_SYNTAX,
                    page.position(span.mark(), span.mark() + 3),
                    "front matter begins in the first line of a file",
                    "remove the empty lines above it");
        }
        return span;
    }

    /** What the front matter of a kind of page may hold, for its JSON Schema. */
    public static Type<?> type(PageKind kind) {
        return Types.object(FrontMatterKeys.schema(kind));
    }

    /** Whether a key is one of other generators that has no counterpart here. */
    public static boolean isForeign(String key) {
        return FrontMatterKeys.FOREIGN.contains(key);
    }

    private static void unclosed(SourceFile page, FrontMatterSpan span, Notes notes) {
        Position at = page.position(0, 3);
        int before = page.lineAt(Math.max(0, span.end() - 1));
        // Where text follows and no key, the line was meant to be drawn.
        boolean drawn = before == 1 && page.text().strip().length() > 3;
        notes.add(
                Code.FRONT_MATTER_UNCLOSED,
                at,
                "the front matter that begins here is never closed",
                drawn ? "to draw a line here, write `***`" : "add a line `---` after line " + before,
                drawn ? List.of(new Edit(at, "***")) : List.of());
    }

    private FrontMatter read(FrontMatterSpan span, Notes notes) {
        return front(notes.take(YamlReader.read(page, span.start(), span.end())), span, notes);
    }

    private FrontMatter front(YamlMap written, FrontMatterSpan span, Notes notes) {
        YamlMap map = new YamlMap(
                written.entries().stream()
                        .filter(entry -> !keys.ignored().contains(entry.key()))
                        .map(entry -> new YamlMap.Entry(
                                keys.names().getOrDefault(entry.key(), entry.key()), entry.keyAt(), entry.value()))
                        .toList(),
                written.at(),
                written.whole());
        PageKind kind = kind(map);
        Values values = FrontMatterKeys.schema(kind).read(map, notes);
        if (!keys.params().isEmpty()) {
            YamlValue own = map.find(FrontMatterKeys.PARAMS.name())
                    .map(YamlMap.Entry::value)
                    .orElse(new YamlMap(List.of(), map.at(), map.whole()));
            if (own instanceof YamlMap params) {
                FrontMatterKeys.params(keys.params()).read(params, notes);
            }
        }
        return new FrontMatter(kind, meta(kind, values), span.bodyStart());
    }

    private PageKind kind(YamlMap map) {
        return map.find(FrontMatterKeys.KIND.name())
                .map(YamlMap.Entry::value)
                .flatMap(value -> value instanceof YamlScalar word ? named(word.text()) : Optional.empty())
                .orElseGet(() -> PageKind.of(keys.original(PagePath.of(page.path())), page.text()));
    }

    /** A misspelt kind is told of; the other keys are still those of the kind that was meant. */
    private static Optional<PageKind> named(String word) {
        return PageKind.byId(word)
                .or(() -> Suggest.nearest(word, PageKind.ids()).flatMap(PageKind::byId));
    }

    private static Meta meta(PageKind kind, Values values) {
        return new Meta(
                values.get(FrontMatterKeys.TITLE),
                values.get(FrontMatterKeys.DESCRIPTION),
                values.get(FrontMatterKeys.TAGS, List.of()),
                new Meta.Upkeep(
                        values.get(FrontMatterKeys.UPDATED),
                        values.get(FrontMatterKeys.REVIEWED),
                        values.get(FrontMatterKeys.REVIEW_BY),
                        values.get(FrontMatterKeys.OWNER)),
                new Meta.Publishing(
                        values.get(FrontMatterKeys.ORDER),
                        values.get(FrontMatterKeys.DRAFT, false),
                        values.get(FrontMatterKeys.ALIASES, List.of()),
                        values.get(FrontMatterKeys.PRINT, false)),
                values.get(FrontMatterKeys.TRANSLATED, List.of()),
                caseStudy(kind, values),
                kind == PageKind.DECISION_RECORD ? values.get(RecordKeys.DECISION) : null,
                new Meta.OfTree(
                        located(values.get(FrontMatterKeys.REDIRECTS, List.of())),
                        located(values.get(FrontMatterKeys.APPROACH_OF, List.of()))),
                values.get(FrontMatterKeys.PARAMS, Map.of()));
    }

    private static @Nullable CaseStudy caseStudy(PageKind kind, Values values) {
        return kind == PageKind.CASE_STUDY ? CaseStudyKeys.caseStudy(values) : null;
    }

    private static Map<String, Located<String>> located(List<Keyed<Located<String>>> entries) {
        Map<String, Located<String>> located = new LinkedHashMap<>();
        entries.forEach(entry -> located.put(entry.key(), entry.value()));
        return Collections.unmodifiableMap(located);
    }
}
