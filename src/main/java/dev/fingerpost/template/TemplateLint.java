package dev.fingerpost.template;

import dev.fingerpost.diag.Code;
import dev.fingerpost.diag.Diagnostic;
import dev.fingerpost.file.Limits;
import dev.fingerpost.file.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what no template may use: ways around escaping, code made at run time, the clock. The engine is closed against most of
 * them as well; this says so at the right place and in words.
 */
final class TemplateLint {
    private static final String NO_CODE =
            "templates print what they are given; work it out in Java and pass it in a view";
    private static final String NO_WAY_ROUND =
            "all that a template prints is escaped; HTML that is safe arrives as markup";
    private static final String NO_CLOCK = "the same sources give the same site at any time";

    private static final List<Rule> RULES = List.of(
            new Rule("\\?\\s*(?<name>no_?esc)\\b", "?no_esc", NO_WAY_ROUND),
            new Rule("\\?\\s*(?<name>eval)\\b", "?eval", NO_CODE),
            new Rule("\\?\\s*(?<name>eval_?json)\\b", "?eval_json", NO_CODE),
            new Rule("\\?\\s*(?<name>interpret)\\b", "?interpret", NO_CODE),
            new Rule("\\?\\s*(?<name>new)\\b", "?new", NO_CODE),
            new Rule("\\?\\s*(?<name>api)\\b", "?api", NO_CODE),
            new Rule("(?<![\\w)\\]])(?<name>\\.\\s*now)\\b", ".now", NO_CLOCK),
            new Rule("<#(?<name>output_?format)\\b", "<#outputformat>", NO_WAY_ROUND),
            new Rule("<#(?<name>no_?auto_?esc)\\b", "<#noautoesc>", NO_WAY_ROUND));

    private static final Pattern HEADER = Pattern.compile("<#ftl\\b[^>]*+", Pattern.CASE_INSENSITIVE);

    /** Within a header. */
    private static final List<Rule> SETTINGS = List.of(
            new Rule("\\b(?<name>output_?format)\\b", "output_format", NO_WAY_ROUND),
            new Rule("\\b(?<name>auto_?esc)\\b", "auto_esc", NO_WAY_ROUND));

    private static final Pattern DIGITS = Pattern.compile("[0-9]++");

    /** What goes one deeper, or comes back; directives without an end, such as {@code <#else>}, do neither. */
    private static final Pattern NESTING = Pattern.compile(
            "(?<open>[(\\[{]|<#(?:if|list|items|sep|foreach|macro|function|switch|attempt|escape|compress|autoesc|noparse|transform)\\b"
                    + "|<@(?![^<>]*/>))|[)\\]}]|</[#@]");

    private TemplateLint() {}

    static List<Diagnostic> run(SourceFile template) {
        return run(template, TemplateMask.of(template.text()));
    }

    /**
     * Looks at each character a few times at most, however often the beginning of something stands there.
     *
     * @param code {@link TemplateMask what of the template is code}
     */
    static List<Diagnostic> run(SourceFile template, CharSequence code) {
        List<Diagnostic> found = new ArrayList<>();
        RULES.forEach(rule -> find(rule, rule.pattern.matcher(code), template, found));
        for (Matcher header = HEADER.matcher(code); header.find(); ) {
            for (Rule rule : SETTINGS) {
                find(rule, rule.pattern.matcher(code).region(header.start(), header.end()), template, found);
            }
        }
        nested(template, code, found);
        numbers(template, code, found);
        return found;
    }

    private static void find(Rule rule, Matcher m, SourceFile template, List<Diagnostic> found) {
        while (found.size() < Limits.REPORTED && m.find()) {
            found.add(new Diagnostic(
                    Code.TEMPLATE_FORBIDDEN,
                    template.position(m.start("name"), m.end("name")),
                    "`" + rule.shown + "` is not allowed in a template",
                    rule.hint));
        }
    }

    /** To read a number takes the square of its length. */
    private static void numbers(SourceFile template, CharSequence code, List<Diagnostic> found) {
        for (Matcher m = DIGITS.matcher(code); m.find(); ) {
            if (m.end() - m.start() > Limits.TEMPLATE_DIGITS) {
                found.add(new Diagnostic(
                        Code.TEMPLATE_FORBIDDEN,
                        template.position(m.start(), m.end()),
                        "a number of more than " + Limits.TEMPLATE_DIGITS + " digits is not allowed in a template",
                        "round it, or write it as text, in quotes"));
                return;
            }
        }
    }

    /** The parser of templates goes down one call for each bracket and directive, and a run goes down again. */
    private static void nested(SourceFile template, CharSequence code, List<Diagnostic> found) {
        int depth = 0;
        for (Matcher m = NESTING.matcher(code); m.find(); ) {
            depth = Math.max(0, depth + (m.group("open") == null ? -1 : 1));
            if (depth > Limits.TEMPLATE_NESTING) {
                found.add(new Diagnostic(
                        Code.TEMPLATE_FORBIDDEN,
                        template.position(m.start(), m.end()),
                        "`" + m.group() + "` is nested more than " + Limits.TEMPLATE_NESTING + " deep",
                        "make a macro or a variable of an inner part"));
                return;
            }
        }
    }

    private record Rule(Pattern pattern, String shown, String hint) {
        Rule(String regex, String shown, String hint) {
            this(Pattern.compile(regex, Pattern.CASE_INSENSITIVE), shown, hint);
        }
    }
}
