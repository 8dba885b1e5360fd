package dev.fingerpost.site;

import dev.fingerpost.config.SiteConfig;
import dev.fingerpost.diag.Position;
import dev.fingerpost.file.SourceFile;
import dev.fingerpost.markdown.PageParser;
import dev.fingerpost.page.Located;
import dev.fingerpost.page.Meta;
import dev.fingerpost.page.Page;
import dev.fingerpost.page.PageKind;
import dev.fingerpost.text.CodeHighlighter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads pages for tests of what holds between them; of front matter, keys with a value on the same line. */
final class MiniPage {
    private static final Pattern KEY = Pattern.compile("(?m)^([a-z-]+): (.*)$");
    private static final PageParser PARSER = new PageParser(CodeHighlighter.PLAIN);

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
        PageKind kind = PageKind.byFolder(source.path().substring("content/".length()));
        return PARSER.parse(source, body, kind, meta(), SiteConfig.HtmlPolicy.SAFE)
                .value();
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
}
