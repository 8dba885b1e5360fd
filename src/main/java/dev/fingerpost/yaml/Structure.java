package dev.fingerpost.yaml;

import dev.fingerpost.diag.Code;
import dev.fingerpost.diag.Diagnostic;
import dev.fingerpost.path.Position;
import dev.fingerpost.text.Quote;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;

/** Says what is wrong where each line can be read, but not what belongs to what: brackets, indentation, list items. */
final class Structure {
    private final YamlPositions places;
    private final @Nullable ScalarEvent last;
    private final @Nullable CollectionStartEvent open;

    Structure(YamlPositions places, @Nullable ScalarEvent last, @Nullable CollectionStartEvent open) {
        this.places = places;
        this.last = last;
        this.open = open;
    }

    Diagnostic explain(String problem, int at) {
        int line = places.lineOf(at);
        int start = open != null && open.isFlow() ? YamlPositions.index(open.getStartMark(), 0) : at;
        boolean flow = open != null && open.isFlow();
        if (flow && (problem.contains("<stream end>") || places.lineOf(start) < line)) {
            return neverClosed(start);
        }
        String found = places.slice(at, at + 1);
        if (problem.contains("node content") && flow && found.equals(",")) {
            return fault(places.between(at, at + 1), "no value before `,`", "remove one of the commas");
        }
        if (flow) {
            return fault(
                    places.between(at, at + 1),
                    "a comma or a closing bracket is missing before " + Quote.of(found),
                    "put texts with brackets, commas or colons in quotes");
        }
        if (found.length() == 1 && "]},".contains(found)) {
            return MeantAsText.cannotBegin(places, at);
        }
        return last != null && endsOnLine(last, line) ? afterValue(last, at) : misplaced(problem, at);
    }

    private boolean endsOnLine(ScalarEvent text, int line) {
        // A block text ends where the next line begins.
        return !text.isLiteral()
                && !text.isFolded()
                && places.lineOf(YamlPositions.index(text.getEndMark(), 0)) == line;
    }

    private Diagnostic neverClosed(int at) {
        String bracket = places.slice(at, at + 1);
        return fault(
                places.between(at, at + 1),
                Quote.of(bracket) + " is never closed",
                "add " + (bracket.equals("[") ? "`]`" : "`}`"));
    }

    private Diagnostic afterValue(ScalarEvent text, int at) {
        String hint = "put the whole value in quotes";
        if (text.isSQuoted()) {
            hint = "write an apostrophe inside single quotes twice, or put the text in double quotes";
        } else if (text.isDQuoted()) {
            hint = "write `\\\"` for a quote inside double quotes, or put the text in single quotes";
        }
        return fault(
                places.between(at, places.lineEnd(places.lineOf(at))), "text follows a value that has ended", hint);
    }

    private Diagnostic misplaced(String problem, int at) {
        Position line = places.line(places.lineOf(at));
        if (problem.endsWith("'-'")) {
            return fault(
                    line,
                    "this list item belongs to no key",
                    "a list stands below its key, with nothing after the colon");
        }
        if (problem.endsWith("':'")) {
            return fault(line, "no key before `:`", "write `key: value`");
        }
        if (problem.endsWith("'<scalar>'")) {
            return MeantAsText.keyWithoutValue(line, places.lineText(places.lineOf(at)));
        }
        return fault(
                line,
                "the indentation of this line fits no line above it",
                "begin it in the column of the key or list item that it belongs with");
    }

    private static Diagnostic fault(Position at, String message, String hint) {
        return new Diagnostic(Code.YAML_SYNTAX, at, message, hint);
    }
}
