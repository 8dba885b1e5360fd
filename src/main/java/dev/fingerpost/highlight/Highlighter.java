package dev.fingerpost.highlight;

import dev.fingerpost.file.Limits;
import dev.fingerpost.script.ScriptException;
import dev.fingerpost.script.Scripts;
import dev.fingerpost.text.Html;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Colours code. For many threads; results are remembered, because the same few snippets come back at every rebuild.
 */
public final class Highlighter {
    private final Scripts prism = new Scripts(Stream.concat(
                    Grammars.COMPONENTS.stream().map(component -> "/highlight/prism-" + component + ".min.js"),
                    Stream.of("/highlight/tokens.js"))
            .toArray(String[]::new));
    private final Map<Snippet, String> remembered = new ConcurrentHashMap<>();

    private record Snippet(String grammar, String code) {}

    /**
     * Code as HTML.
     *
     * @param language as the author names it, in any case; unknown or empty means plain text
     * @return escaped text with {@code <span class="h-…">} around what has a colour; its text equals the code
     */
    public String highlight(String language, String code) {
        String grammar = Grammars.named(language.toLowerCase(Locale.ROOT));
        if (grammar == null || code.length() > Limits.HIGHLIGHT_CHARS) {
            return Html.escape(code);
        }
        Snippet snippet = new Snippet(grammar, code);
        // Not computeIfAbsent: it would hold the map's lock while Prism works.
        String known = remembered.get(snippet);
        if (known == null) {
            known = colour(snippet);
            remembered.put(snippet, known);
        }
        return known;
    }

    private String colour(Snippet snippet) {
        try {
            return String.valueOf(prism.call("highlight", snippet.code, snippet.grammar));
        } catch (ScriptException e) {
            // A grammar that gives up on odd code must not cost the author the page: the code is shown without colours.
            return Html.escape(snippet.code);
        }
    }
}
