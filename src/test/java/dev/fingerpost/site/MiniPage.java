package dev.fingerpost.site;

import dev.fingerpost.diag.Position;
import dev.fingerpost.file.SourceFile;
import dev.fingerpost.page.Definition;
import dev.fingerpost.page.Heading;
import dev.fingerpost.page.Located;
import dev.fingerpost.page.Meta;
import dev.fingerpost.page.Note;
import dev.fingerpost.page.Page;
import dev.fingerpost.page.PageKind;
import dev.fingerpost.page.Reference;
import dev.fingerpost.text.Slugs;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads just enough Markdown for tests of what holds between pages: front matter of single lines, headings, inline links and images,
 * footnotes cited but not defined, and definitions.
 */
final class MiniPage {
    private static final Pattern KEY = Pattern.compile("(?m)^([a-z-]+): (.*)$");
    private static final Pattern HEADING = Pattern.compile("(?m)^(#{1,6}) (.*)$");
    private static final Pattern LINK = Pattern.compile("(!?)\\[([^\\]^]*)\\]\\(([^)]*)\\)");
    private static final Pattern NOTE = Pattern.compile("\\[\\^([a-z0-9-]+)\\](:?)");
    private static final Pattern TERM = Pattern.compile("(?m)^(.+)\\n: (.*)$");

    private final SourceFile source;
    private final Map<String, Located<String>> keys = new TreeMap<>();
    private final int body;

    private MiniPage(SourceFile source) {
        this.source = source;
        String text = source.text();
        int end = text.startsWith("---\n") ? text.indexOf("\n---\n") : -1;
        body = end < 0 ? 0 : end + 5;
        Matcher key = KEY.matcher(text).region(0, body);
        while (key.find()) {
            keys.put(key.group(1), new Located<>(key.group(2), source.position(key.start(2), key.end(2))));
        }
    }

    static Page parse(SourceFile source) {
        return new MiniPage(source).page();
    }

    private Page page() {
        String path = source.path().substring("content/".length());
        List<Heading> headings = headings();
        String title = keys.containsKey("title")
                ? keys.get("title").value()
                : headings.isEmpty() ? Paths.name(path) : headings.get(0).text();
        return new Page(
                source,
                path,
                PageKind.byFolder(path),
                meta(),
                title,
                html(headings),
                headings,
                references(),
                notes(),
                0,
                List.of(),
                List.of(),
                definitions(),
                List.of(),
                0);
    }

    private static String html(List<Heading> headings) {
        StringBuilder html = new StringBuilder();
        headings.forEach(h -> html.append("<h2 id=\"" + h.id() + "\">" + h.text() + "</h2>"));
        return html.toString();
    }

    private Meta meta() {
        return new Meta(
                keys.get("title"),
                keys.get("description"),
                list("tags"),
                date("updated"),
                date("reviewed"),
                null,
                null,
                keys.containsKey("order") ? Integer.valueOf(keys.get("order").value()) : null,
                keys.containsKey("draft"),
                list("aliases"),
                null,
                Map.of());
    }

    private @Nullable LocalDate date(String key) {
        return keys.containsKey(key) ? LocalDate.parse(keys.get(key).value()) : null;
    }

    private List<Located<String>> list(String key) {
        if (!keys.containsKey(key)) {
            return List.of();
        }
        Position at = keys.get(key).at();
        List<Located<String>> values = new ArrayList<>();
        Matcher value = Pattern.compile("[^\\[\\],]+").matcher(keys.get(key).value());
        while (value.find()) {
            String word = value.group().strip();
            int column = at.column() + value.start() + value.group().indexOf(word);
            values.add(new Located<>(word, new Position(at.path(), at.line(), column, word.length())));
        }
        return values;
    }

    private List<Heading> headings() {
        Slugs slugs = new Slugs();
        List<Heading> headings = new ArrayList<>();
        Matcher heading = matcher(HEADING);
        while (heading.find()) {
            String text = heading.group(2);
            Position at = source.position(heading.start(), heading.end());
            headings.add(new Heading(heading.group(1).length(), slugs.unique(text), text, at));
        }
        return headings;
    }

    private List<Reference> references() {
        List<Reference> references = new ArrayList<>();
        Matcher link = matcher(LINK);
        while (link.find()) {
            Reference.Kind kind = link.group(1).isEmpty() ? Reference.Kind.LINK : Reference.Kind.IMAGE;
            Position at = source.position(link.start(3), link.end(3));
            references.add(new Reference(kind, link.group(3), link.group(2), at));
        }
        return references;
    }

    private List<Note> notes() {
        List<String> defined = new ArrayList<>();
        Matcher definition = matcher(NOTE);
        while (definition.find()) {
            if (!definition.group(2).isEmpty()) {
                defined.add(definition.group(1));
            }
        }
        Map<String, Note> notes = new LinkedHashMap<>();
        Matcher note = matcher(NOTE);
        while (note.find()) {
            String label = note.group(1);
            if (note.group(2).isEmpty()) {
                Position at = source.position(note.start(), note.end());
                String html = defined.contains(label) ? "text" : null;
                notes.putIfAbsent(label, new Note(notes.size() + 1, label, at, 1, html, null, 0));
            }
        }
        return List.copyOf(notes.values());
    }

    private List<Definition> definitions() {
        List<Definition> definitions = new ArrayList<>();
        Matcher term = matcher(TERM);
        while (term.find()) {
            Position at = source.position(term.start(1), term.end(1));
            definitions.add(new Definition(term.group(1), Slugs.slug(term.group(1)), term.group(2), term.group(2), at));
        }
        return definitions;
    }

    private Matcher matcher(Pattern pattern) {
        return pattern.matcher(source.text()).region(body, source.text().length());
    }
}
