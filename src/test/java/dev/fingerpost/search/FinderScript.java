package dev.fingerpost.search;

import dev.fingerpost.file.OutputFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.Function;
import org.mozilla.javascript.ScriptableObject;

/** Runs the search program of the page, without the page, on the files that a build has made. */
final class FinderScript implements AutoCloseable {
    private static final String CALLS = """
            var last, pieces, loaded;
            function fingerpostSearch(value) { last = value; }
            function load(name) { loaded.push(name); run(String(files.get(name))); return last; }
            function run(script) { (new Function('fingerpostSearch', script))(fingerpostSearch); }
            function open() { loaded = []; pieces = new finder.Pieces(load('index')); return ''; }
            function ask(question) {
              for (var answer = pieces.ask(question); answer === null; answer = pieces.ask(question)) {
                Array.from(pieces.missing).forEach(function (name) { pieces.take(name, load(name)); });
              }
              return answer;
            }
            function found(text) {
              var query = finder.query(text, pieces.synonyms, pieces.entry.language);
              return ask(function () { return new finder.Matcher(pieces, query).find(); });
            }
            function search(text) {
              var answer = found(text);
              return answer.hits.filter(function (hit) { return !answer.all || !hit.lacks.length; }).map(function (hit) {
                var card = ask(function () { return pieces.card(hit.page); });
                return (answer.all ? '' : '-' + hit.lacks.join('+') + ' ') + card.url;
              }).join('\\n');
            }
            function order(text) {
              var answer = found(text);
              var cards = answer.hits.map(function (hit) { return ask(function () { return pieces.card(hit.page); }); });
              var sections = cards.map(function (card) { return ask(function () { return pieces.sections(card); }); });
              return finder.byNearness(answer.hits, cards, sections, answer)
                .map(function (at) { return cards[at].url; }).join('\\n');
            }
            function kinds(text) {
              return found(text).hits.map(function (hit) { return pieces.kind(hit.page); }).join('\\n');
            }
            function meant(text) {
              return found(text).meant.map(function (one) { return one.typed + ': ' + one.words.join(', '); }).join('\\n');
            }
            function shown(spans) {
              return spans.map(function (span) { return span.found ? '[' + span.text + ']' : span.text; }).join('');
            }
            function sections(text) {
              var answer = found(text);
              return answer.hits.map(function (hit) {
                var card = ask(function () { return pieces.card(hit.page); });
                var sections = ask(function () { return pieces.sections(card); });
                return finder.bestSections(sections, answer.groups).map(function (part) {
                  return card.url + '#' + part.id + ' ' + shown(finder.marked(part.heading, answer.groups)) + ': '
                    + shown(finder.excerpt(part.text, answer.groups));
                }).join('\\n');
              }).join('\\n');
            }
            function tokens(text) {
              return finder.tokens(text).map(function (t) { return t.word + ' ' + t.from + ' ' + t.to + ' ' + t.beside; }).join('\\n');
            }
            function like(text) {
              var paths = text.split(' ');
              return finder.likeAddress(paths[0], paths.slice(1)).map(function (at) { return paths[at + 1]; }).join('\\n');
            }
            function wordsOf(path) { return finder.wordsOf(path); }
            function slips(text) { var words = text.split(' '); return String(finder.slips(words[0], words[1], 2)); }
            function stem(word) { return finder.stem(word, pieces.entry.language.endings); }
            function requests() { return loaded.join('\\n'); }
            """;

    private final Context context;
    private final ScriptableObject scope;

    FinderScript() {
        context = Context.enter();
        context.setInterpretedMode(false);
        context.setLanguageVersion(Context.VERSION_ES6);
        scope = context.initSafeStandardObjects();
        try (InputStream in = FinderScript.class.getResourceAsStream("/script/find.js")) {
            context.evaluateString(scope, new String(in.readAllBytes(), StandardCharsets.UTF_8), "find.js", 1, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        context.evaluateString(scope, CALLS, "calls.js", 1, null);
    }

    /** Takes the index that is among these files. */
    FinderScript open(List<OutputFile> files) {
        Map<String, String> scripts = new TreeMap<>();
        files.stream()
                .filter(file -> file.path().text().startsWith(SearchIndex.FOLDER))
                .forEach(file -> {
                    String name = file.path().text().substring(SearchIndex.FOLDER.length());
                    scripts.put(
                            name.substring(0, name.length() - ".js".length()),
                            file.bytes().text());
                });
        ScriptableObject.putProperty(scope, "files", Context.javaToJS(scripts, scope));
        call("open");
        return this;
    }

    /** Addresses of the pages that have all words, best first; where none has, of those that lack some, each with what it lacks. */
    List<String> search(String text) {
        return lines(call("search", text));
    }

    /** The same as readers see them, when their texts are there. */
    List<String> order(String text) {
        return lines(call("order", text));
    }

    static List<String> lines(String text) {
        return text.isEmpty() ? List.of() : Arrays.stream(text.split("\n")).collect(Collectors.toList());
    }

    String call(String name, Object... arguments) {
        Function function = (Function) ScriptableObject.getProperty(scope, name);
        return Context.toString(function.call(context, scope, scope, arguments));
    }

    @Override
    public void close() {
        Context.exit();
    }
}
