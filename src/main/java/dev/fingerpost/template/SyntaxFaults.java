package dev.fingerpost.template;

import dev.fingerpost.diag.Code;
import dev.fingerpost.diag.Diagnostic;
import dev.fingerpost.diag.Position;
import dev.fingerpost.file.SourceFile;
import dev.fingerpost.text.Suggest;
import freemarker.core.ParseException;
import freemarker.template.Configuration;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Explains why a template does not parse. FreeMarker's lists of tokens and its pointers to its manual are left out. */
final class SyntaxFaults {
    private static final Pattern UNCLOSED =
            Pattern.compile("Unexpected end of file reached\\. You have an unclosed (\\S+?)( or .*?)?\\. Check");
    private static final Pattern WRONG_CLOSE = Pattern.compile(
            "Encountered \"(.+?)\", but at this place only this can be closed: \"(.+?)\".*", Pattern.DOTALL);
    private static final Pattern ENCOUNTERED =
            Pattern.compile("Encountered \"(.*?)\", but was expecting .*", Pattern.DOTALL);
    private static final Pattern LEXICAL = Pattern.compile("Lexical error: encountered <EOF> after .*", Pattern.DOTALL);
    private static final Pattern BUILT_IN = Pattern.compile("Unknown built-in: \"(.*?)\".*", Pattern.DOTALL);
    private static final Pattern DIRECTIVE = Pattern.compile("Unknown directive: #(.*?)\\. .*", Pattern.DOTALL);
    private static final Pattern MALFORMED =
            Pattern.compile("#(\\S+) is an existing directive, but .*", Pattern.DOTALL);
    private static final Pattern SPECIAL =
            Pattern.compile("Unknown special variable name: \"(.*?)\".*?variable names are: (.*)", Pattern.DOTALL);
    private static final Pattern OTHER_CASE =
            Pattern.compile("Naming convention mismatch.*problematic token, \"(.*?)\",.*", Pattern.DOTALL);

    private SyntaxFaults() {}

    static Diagnostic explain(ParseException fault, SourceFile template, Configuration configuration) {
        int start = template.lineStart(fault.getLineNumber()) + fault.getColumnNumber() - 1;
        int end = template.lineStart(fault.getEndLineNumber()) + fault.getEndColumnNumber();
        Position at = template.position(start, Math.max(end, start + 1));
        String text = fault.getEditorMessage();

        Matcher m = UNCLOSED.matcher(text);
        if (m.find()) {
            return unclosed(m.group(1), template, at);
        }
        if ((m = WRONG_CLOSE.matcher(text)).matches()) {
            return syntax(
                    at,
                    "`" + m.group(1) + "` stands where `" + m.group(2) + "` must be closed first",
                    "tags close in the reverse order of opening");
        }
        if ((m = ENCOUNTERED.matcher(text)).matches()) {
            return syntax(at, "`" + m.group(1).strip() + "` cannot stand here", null);
        }
        if (LEXICAL.matcher(text).matches() || text.startsWith("Unexpected end of file reached")) {
            return syntax(at, "the template ends inside a tag, an interpolation or a text in quotes", null);
        }
        if ((m = BUILT_IN.matcher(text)).matches()) {
            return unknown(at, "no built-in `?" + m.group(1) + "`", "?", m.group(1), builtIns(configuration));
        }
        if ((m = DIRECTIVE.matcher(text)).matches()) {
            return unknown(at, "no directive `<#" + m.group(1) + ">`", "<#", m.group(1), directives(configuration));
        }
        if ((m = MALFORMED.matcher(text)).matches()) {
            return syntax(at, "`#" + m.group(1) + "` is written the wrong way here", null);
        }
        if ((m = SPECIAL.matcher(text)).matches()) {
            return unknown(
                    at,
                    "no special variable `." + m.group(1) + "`",
                    ".",
                    m.group(1),
                    List.of(m.group(2).strip().split(",\\s*")));
        }
        if ((m = OTHER_CASE.matcher(text)).matches()) {
            return syntax(
                    at,
                    "`" + m.group(1) + "` is not written in small letters",
                    "directives are written like `noautoesc`, built-ins like `upper_case`");
        }
        return syntax(at, Wording.firstParagraph(text), null);
    }

    private static Diagnostic unclosed(String what, SourceFile template, Position end) {
        Position open = OpenTags.last(what, template);
        String tag = what.equals("@...") ? "@" : what.replace("\"", "");
        if (open == null) {
            return syntax(end, "the template ends, and `" + tag + "` is not closed", null);
        }
        String line = template.line(open.line());
        int from = line.offsetByCodePoints(0, open.column() - 1);
        String shown = line.substring(from, line.offsetByCodePoints(from, open.length()));
        return syntax(
                open,
                "`" + shown + "` is not closed",
                "write `</" + shown.substring(1).replace(">", "") + ">` where it ends");
    }

    private static Diagnostic unknown(Position at, String message, String sign, String name, Collection<String> known) {
        String hint = Suggest.nearest(name, known)
                .map(n -> Suggest.question(sign + n + (sign.startsWith("<") ? ">" : "")))
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
