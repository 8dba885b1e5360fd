package dev.fingerpost.template;

import dev.fingerpost.diag.Code;
import dev.fingerpost.diag.Diagnostic;
import dev.fingerpost.file.SourceFile;
import dev.fingerpost.path.Position;
import dev.fingerpost.text.Suggest;
import freemarker.core.ParseException;
import freemarker.template.Configuration;
import java.util.Collection;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Explains why a template does not parse. FreeMarker's lists of tokens and its pointers to its manual are left out. */
final class SyntaxFaults {
    /**
     * One way in which FreeMarker says a fault.
     *
     * @param pattern what the message begins with, or has in it
     * @param told how an author is told
     */
    private record Phrase(Pattern pattern, BiFunction<SyntaxFaults, MatchResult, Diagnostic> told) {
        Phrase(String pattern, BiFunction<SyntaxFaults, MatchResult, Diagnostic> told) {
            this(Pattern.compile(pattern, Pattern.DOTALL), told);
        }
    }

    /** The first that fits tells the fault. */
    private static final List<Phrase> PHRASES = List.of(
            new Phrase(
                    "Unexpected end of file reached\\. You have an unclosed ([^\\s]+?)( or [^\\n]*?)?\\. Check",
                    SyntaxFaults::unclosed),
            new Phrase(
                    "^Encountered \"(.+?)\", but at this place only this can be closed: \"(.+?)\"",
                    SyntaxFaults::wrongClose),
            new Phrase("^Encountered \"(.*?)\", but was expecting ", SyntaxFaults::misplaced),
            new Phrase("^Lexical error: encountered <EOF> after |^Unexpected end of file reached", SyntaxFaults::torn),
            new Phrase("^Unknown built-in: \"(.*?)\"", SyntaxFaults::builtIn),
            new Phrase("^Unknown directive: #(.*?)\\. ", SyntaxFaults::directive),
            new Phrase("^#(\\S+) is an existing directive, but ", SyntaxFaults::malformed),
            new Phrase("^Unknown special variable name: \"(.*?)\".*?variable names are: (.*)", SyntaxFaults::special),
            new Phrase("^Naming convention mismatch.*problematic token, \"(.*?)\",", SyntaxFaults::otherCase));

    private final SourceFile template;
    private final Configuration configuration;
    private final Position at;

    private SyntaxFaults(SourceFile template, Configuration configuration, Position at) {
        this.template = template;
        this.configuration = configuration;
        this.at = at;
    }

    /** A phrase that is not known here is shown as FreeMarker has it, up to its first blank line. */
    static Diagnostic explain(ParseException fault, SourceFile template, Configuration configuration) {
        int start = template.lineStart(fault.getLineNumber()) + fault.getColumnNumber() - 1;
        int end = template.lineStart(fault.getEndLineNumber()) + fault.getEndColumnNumber();
        Position at = template.position(start, Math.max(end, start + 1));
        String text = fault.getEditorMessage();
        for (Phrase phrase : PHRASES) {
            Matcher matcher = phrase.pattern.matcher(text);
            if (matcher.find()) {
                return phrase.told.apply(new SyntaxFaults(template, configuration, at), matcher);
            }
        }
        return syntax(at, FreeMarkerMessages.firstParagraph(text), null);
    }

    private Diagnostic unclosed(MatchResult found) {
        String what = found.group(1);
        Position open = UnclosedTag.last(what, template);
        if (open == null) {
            String tag = what.equals("@...") ? "@" : what.replace("\"", "");
            return syntax(at, "the template ends, and `" + tag + "` is not closed", null);
        }
        String line = template.line(open.line());
        int from = line.offsetByCodePoints(0, open.column() - 1);
        String shown = line.substring(from, line.offsetByCodePoints(from, open.length()));
        return syntax(
                open,
                "`" + shown + "` is not closed",
                "write `</" + shown.substring(1).replace(">", "") + ">` where it ends");
    }

    private Diagnostic wrongClose(MatchResult found) {
        return syntax(
                at,
                "`" + found.group(1) + "` stands where `" + found.group(2) + "` must be closed first",
                "tags close in the reverse order of opening");
    }

    private Diagnostic misplaced(MatchResult found) {
        return syntax(at, "`" + found.group(1).strip() + "` cannot stand here", null);
    }

    private Diagnostic torn(MatchResult found) {
        return syntax(at, "the template ends inside a tag, an interpolation or a text in quotes", null);
    }

    private Diagnostic builtIn(MatchResult found) {
        String name = found.group(1);
        return unknown("no built-in `?" + name + "`", name, builtIns(configuration), known -> "?" + known);
    }

    private Diagnostic directive(MatchResult found) {
        String name = found.group(1);
        return unknown("no directive `<#" + name + ">`", name, directives(configuration), known -> "<#" + known + ">");
    }

    private Diagnostic malformed(MatchResult found) {
        return syntax(at, "`#" + found.group(1) + "` is written the wrong way here", null);
    }

    private Diagnostic special(MatchResult found) {
        String name = found.group(1);
        List<String> known = List.of(found.group(2).strip().split(",\\s*"));
        return unknown("no special variable `." + name + "`", name, known, near -> "." + near);
    }

    private Diagnostic otherCase(MatchResult found) {
        return syntax(
                at,
                "`" + found.group(1) + "` is not written in small letters",
                "directives are written like `noautoesc`, built-ins like `upper_case`");
    }

    /** @param written a name as it stands in a template */
    private Diagnostic unknown(String message, String name, Collection<String> known, UnaryOperator<String> written) {
        String hint = Suggest.nearest(name, known)
                .map(near -> Suggest.question(written.apply(near)))
                .orElse(null);
        return syntax(at, message, hint);
    }

    private static Collection<String> builtIns(Configuration configuration) {
        return configuration.getSupportedBuiltInNames(Configuration.LEGACY_NAMING_CONVENTION);
    }

    private static Collection<String> directives(Configuration configuration) {
        return configuration.getSupportedBuiltInDirectiveNames(Configuration.LEGACY_NAMING_CONVENTION);
    }

    private static Diagnostic syntax(Position at, String message, @Nullable String hint) {
        return new Diagnostic(Code.TEMPLATE_SYNTAX, at, message, hint);
    }
}
