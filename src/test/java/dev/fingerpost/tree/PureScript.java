package dev.fingerpost.tree;

import dev.fingerpost.json.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.Function;
import org.mozilla.javascript.ScriptableObject;

/** Runs the pure half of the client program as the build packs it. Texts in, texts out: JSON both ways. */
public final class PureScript implements AutoCloseable {
    private static final String CALLS = """
            function chosenOf(json) {
              var chosen = new Map();
              JSON.parse(json).forEach(function (pair) { chosen.set(pair[0], pair[1]); });
              return chosen;
            }
            var tree;
            function load(json) { tree = new fingerpost.Tree(JSON.parse(json)); return ''; }
            function walk(json) {
              var walk = fingerpost.replay(tree, chosenOf(json));
              return walk.end + (walk.done ? '' : '?') + ' ' + fingerpost.format(walk.steps);
            }
            function told(json) {
              var walk = fingerpost.replay(tree, chosenOf(json));
              var chosen = fingerpost.chosenOf(walk.steps);
              return (tree.outcomes.get(walk.end).when || []).map(function (one) { return fingerpost.holds(one, chosen); }).join(' ');
            }
            function roundTrip(fragment) {
              var read = fingerpost.parse(tree, fragment);
              return read.lost + ' ' + fingerpost.format(fingerpost.replay(tree, read.chosen).steps);
            }
            function changes(json) {
              var walk = fingerpost.replay(tree, chosenOf(json));
              return fingerpost.singleChanges(tree, walk.steps).map(function (change) {
                return change.question.id + '=' + change.to.join('+') + ' -> ' + change.ends.join(',');
              }).join('\\n');
            }
            function offers(json) {
              var walk = fingerpost.replay(tree, chosenOf(json));
              var changes = fingerpost.singleChanges(tree, walk.steps);
              var lines = [];
              fingerpost.grouped(tree, changes, walk.steps, walk.end).forEach(function (group) {
                group.offers.forEach(function (offer) {
                  var read = fingerpost.parse(tree, offer.fragment);
                  var there = fingerpost.replay(tree, read.chosen);
                  lines.push(group.ends.join(',') + ' <- ' + (there.done ? there.end : '') + ' ' + offer.change.question.id + '='
                    + read.chosen.get(offer.change.question.id).join('+') + ' ' + offer.fixed);
                });
              });
              return lines.join('\\n');
            }
            function alike(json) {
              var input = JSON.parse(json);
              var steps = fingerpost.replay(tree, chosenOf(JSON.stringify(input.chosen))).steps;
              return fingerpost.alike(input.cases, steps).map(function (found) {
                var ids = function (step) { return step.question.id; };
                return found.one.title + ' same ' + found.same.map(ids).join(',') + ' differs ' + found.differs.map(ids).join(',');
              }).join('\\n');
            }
            function flips(json) {
              var input = JSON.parse(json);
              return JSON.stringify(fingerpost.flips(input.criteria, input.weights, 0, 1));
            }
            function said(json) {
              var say = fingerpost.speaker(JSON.parse(json));
              var said = [];
              for (var n = 0; n <= 1000; n++) { said.push(say('n', n)); }
              return said.join(' ');
            }
            function escape(text) { return fingerpost.escape(text); }
            function firmness(json) {
              var input = JSON.parse(json);
              var walk = fingerpost.replay(tree, chosenOf(JSON.stringify(input.chosen)));
              return String(fingerpost.firmness(tree, walk.steps, walk.end, new Set(input.unsure)));
            }
            function nearest(json) {
              var walk = fingerpost.replay(tree, chosenOf(json));
              return fingerpost.nearest(tree, walk.steps, walk.end).map(function (near) {
                return near.end + ' ' + near.changes.length;
              }).join('\\n');
            }
            """;

    private final Context context;
    private final ScriptableObject scope;

    public PureScript() {
        context = Context.enter();
        context.setInterpretedMode(true);
        context.setLanguageVersion(Context.VERSION_ES6);
        scope = context.initSafeStandardObjects();
        try (InputStream in = PureScript.class.getResourceAsStream("/script/pure.js")) {
            context.evaluateString(scope, new String(in.readAllBytes(), StandardCharsets.UTF_8), "pure.js", 1, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        context.evaluateString(scope, CALLS, "calls.js", 1, null);
    }

    void load(DecisionTree tree) {
        call("load", Json.compact(json -> {
            json.object();
            TreeJson.write(tree, json);
            json.end();
        }));
    }

    public String call(String name, String argument) {
        Function function = (Function) ScriptableObject.getProperty(scope, name);
        return Context.toString(function.call(context, scope, scope, new Object[] {argument}));
    }

    @Override
    public void close() {
        Context.exit();
    }
}
