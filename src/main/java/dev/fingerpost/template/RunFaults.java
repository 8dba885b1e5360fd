package dev.fingerpost.template;

import static java.util.Objects.requireNonNull;

import dev.fingerpost.diag.Code;
import dev.fingerpost.path.Position;
import dev.fingerpost.path.ProjectPath;
import dev.fingerpost.path.ThemePath;
import dev.fingerpost.text.Suggest;
import freemarker.core.Environment;
import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.core.TemplateProcessingTracer.TracedElement;
import freemarker.core.UnexpectedTypeException;
import freemarker.template.TemplateException;
import freemarker.template.TemplateNotFoundException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Explains what went wrong while a template ran. */
final class RunFaults {
    private static final Pattern NEEDS =
            Pattern.compile("When calling (macro|function) \"(.+?)\", required parameter \"(.+?)\" .*", Pattern.DOTALL);
    private static final Pattern NO_PARAMETER = Pattern.compile(
            "(Macro|Function) \"(.+?)\" has no parameter with name \"(.+?)\"\\. Valid parameter names are: (.*)",
            Pattern.DOTALL);

    /** Beside a likely name, the others are listed when they are this few. */
    private static final int LISTED = 12;

    private static final Pattern NORMALIZED = Pattern.compile("\\(normalized: \"(.*?)\"\\)");

    private final TemplatePositions places;
    private final List<String> templateNames;

    RunFaults(TemplatePositions places, List<String> templateNames) {
        this.places = places;
        this.templateNames = templateNames;
    }

    /** Null when the cause was told before: a template that does not parse, or that uses what is forbidden. */
    @Nullable
    TemplateFault explain(TemplateException fault, List<TracedElement> way, @Nullable Environment environment) {
        List<String> calls = places.calls(way);
        for (Throwable cause = fault.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof ParseException) {
                return null;
            }
            if (cause instanceof Guard.Tripped tripped) {
                return tripped(tripped);
            }
            if (cause instanceof TemplateNotFoundException missing) {
                String name = normal(missing);
                return templateNames.contains(name) ? null : missing(name, at(fault, way), calls);
            }
        }
        if (fault instanceof UnknownName unknown && !way.isEmpty()) {
            return unknown(unknown, way.get(0), calls);
        }
        String blamed = fault.getBlamedExpressionString();
        if (fault instanceof InvalidReferenceException && blamed != null) {
            return noValue(blamed, at(fault, way), calls, environment);
        }
        String text = fault.getMessageWithoutStackTop();
        if (fault instanceof UnexpectedTypeException && blamed != null) {
            String mismatch = FreeMarkerMessages.typeMismatch(blamed, text);
            if (mismatch != null) {
                return failed(at(fault, way), mismatch, List.of(), calls);
            }
        }
        return parameters(fault, way, calls, text);
    }

    private static String normal(TemplateNotFoundException missing) {
        Matcher m = NORMALIZED.matcher(missing.getMessage());
        return m.find() ? m.group(1) : missing.getTemplateName();
    }

    /** What never ends is a loop or a call; the guard stopped somewhere inside. */
    TemplateFault tripped(Guard.Tripped tripped) {
        List<TracedElement> way = tripped.way();
        TracedElement endless = way.stream().filter(places::repeats).findFirst().orElse(way.get(0));
        return failed(places.of(endless), String.valueOf(tripped.getMessage()), List.of(), lastCalls(way));
    }

    /** What was stopped in the midst of a directive: the innermost of the way. */
    TemplateFault stopped(String message, List<TracedElement> way) {
        Position at = way.isEmpty() ? Position.wholeFile(ProjectPath.TEMPLATES) : places.of(way.get(0));
        return failed(at, message, List.of(), lastCalls(way));
    }

    private List<String> lastCalls(List<TracedElement> way) {
        List<String> calls = places.calls(way);
        return calls.subList(0, Math.min(3, calls.size()));
    }

    TemplateFault missing(String name, Position at, List<String> calls) {
        List<String> advice = Suggest.nearest(name, templateNames)
                .map(n -> List.of(Suggest.question(n)))
                .orElse(List.of());
        return new TemplateFault(Code.TEMPLATE_MISSING, at, "no template `" + name + "`", advice, calls);
    }

    private TemplateFault unknown(UnknownName unknown, TracedElement element, List<String> calls) {
        String name = Pattern.quote(unknown.name());
        if (unknown.kind() == UnknownName.Kind.MESSAGE) {
            TemplatePositions.Found found = places.find(element, Pattern.compile("[\"'](" + name + ")[\"']"));
            Position at = found == null ? places.of(element) : found.at();
            return failed(
                    at, "no message `" + unknown.name() + "`", nearest(unknown.name(), unknown.known(), null), calls);
        }
        TemplatePositions.Found found = places.find(
                element, Pattern.compile("(?<![\\w.$])(?<owner>[\\w.$]*[\\w$])\\s*\\.\\s*(" + name + ")\\b"));
        if (found == null) {
            return failed(
                    places.of(element),
                    "no property `" + unknown.name() + "`",
                    nearest(unknown.name(), unknown.known(), "there are"),
                    calls);
        }
        Position at = requireNonNull(places.find(element, Pattern.compile("\\.\\s*(" + name + ")\\b")))
                .at();
        String owner = found.match().group("owner");
        return failed(
                at,
                "`" + owner + "` has no `" + unknown.name() + "`",
                nearest(unknown.name(), unknown.known(), "it has"),
                calls);
    }

    private static TemplateFault noValue(
            String blamed, Position at, List<String> calls, @Nullable Environment environment) {
        int dot = blamed.lastIndexOf('.');
        if (blamed.matches("[\\w$@]+")) {
            return failed(
                    at,
                    "no variable `" + blamed + "` here",
                    nearest(blamed, EnvironmentNames.variables(environment), "there are"),
                    calls);
        }
        List<String> macros = dot < 0 ? List.of() : EnvironmentNames.macros(environment, blamed.substring(0, dot));
        if (!macros.isEmpty()) {
            String name = blamed.substring(dot + 1);
            return failed(
                    at,
                    "no macro `" + name + "` in `" + blamed.substring(0, dot) + "`",
                    nearest(name, macros, "it has"),
                    calls);
        }
        String ask = "it may be absent: ask with `<#if (" + blamed + ")??>`, or give a default";
        return failed(at, "`" + blamed + "` has no value here", List.of(ask), calls);
    }

    private TemplateFault parameters(
            TemplateException fault, List<TracedElement> way, List<String> calls, String text) {
        Matcher needs = NEEDS.matcher(text);
        if (needs.matches()) {
            Position at = way.size() > 1 ? places.of(way.get(1)) : at(fault, way);
            String message = needs.group(1) + " `" + needs.group(2) + "` needs its parameter `" + needs.group(3) + "`";
            return failed(at, message, List.of(), calls.subList(Math.min(1, calls.size()), calls.size()));
        }
        Matcher none = NO_PARAMETER.matcher(text);
        if (none.matches()) {
            List<String> known =
                    List.of(FreeMarkerMessages.firstParagraph(none.group(4)).split(",\\s*"));
            return failed(
                    at(fault, way),
                    none.group(1).toLowerCase(Locale.ROOT) + " `" + none.group(2) + "` has no parameter `"
                            + none.group(3) + "`",
                    nearest(none.group(3), known, "it has"),
                    calls);
        }
        return failed(at(fault, way), FreeMarkerMessages.failure(text, fault.getCause()), List.of(), calls);
    }

    private Position at(TemplateException fault, List<TracedElement> way) {
        Integer line = fault.getLineNumber();
        String template = fault.getTemplateSourceName();
        if (line != null && template != null) {
            return places.of(
                    new ThemePath(template),
                    line,
                    fault.getColumnNumber(),
                    fault.getEndLineNumber(),
                    fault.getEndColumnNumber());
        }
        return way.isEmpty() ? Position.wholeFile(ProjectPath.TEMPLATES) : places.of(way.get(0));
    }

    private static List<String> nearest(String name, List<String> known, @Nullable String introduction) {
        List<String> advice = new ArrayList<>();
        Suggest.nearest(name, known).ifPresent(n -> advice.add(Suggest.question(n)));
        boolean few = known.size() <= LISTED || advice.isEmpty();
        if (introduction != null && !known.isEmpty() && few) {
            advice.add(introduction + " " + FreeMarkerMessages.list(known));
        }
        return advice;
    }

    private static TemplateFault failed(Position at, String message, List<String> advice, List<String> calls) {
        return new TemplateFault(Code.TEMPLATE_FAILED, at, message, advice, calls);
    }
}
