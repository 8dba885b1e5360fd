package dev.fingerpost.template;

import dev.fingerpost.diag.Code;
import dev.fingerpost.diag.Diagnostic;
import dev.fingerpost.diag.Noted;
import dev.fingerpost.diag.Notes;
import dev.fingerpost.diag.Position;
import dev.fingerpost.file.SourceFile;
import dev.fingerpost.path.ProjectPath;
import freemarker.core.ParseException;
import freemarker.core._CoreAPI;
import freemarker.template.Configuration;
import freemarker.template.Template;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The site's templates, parsed and ready for many threads. */
public final class Templates {
    private final Map<String, Template> parsed = new HashMap<>();
    private final Map<String, SourceFile> sources;
    private final Messages messages;
    private final ClosedWrapper wrapper = new ClosedWrapper();
    private final RunFaults faults;

    /** Whether a project's own templates take part; those of the theme are known to end. */
    private final boolean overlaid;

    private Templates(Map<String, SourceFile> sources, Messages messages) {
        this.sources = sources;
        this.messages = messages;
        this.overlaid =
                sources.values().stream().anyMatch(source -> source.path().isIn(ProjectPath.TEMPLATES));
        this.faults = new RunFaults(new Places(sources), List.copyOf(sources.keySet()));
    }

    /**
     * Parses all templates; those with errors are reported and left out.
     *
     * @param templates by name, for example {@code pages/guide.ftlh}; others than {@code .ftlh} are not read
     */
    public static Noted<Templates> of(Map<String, SourceFile> templates, Messages messages) {
        Map<String, SourceFile> sources = new TreeMap<>(templates);
        sources.keySet().removeIf(name -> !name.endsWith(".ftlh"));
        Templates result = new Templates(sources, messages);
        Notes notes = new Notes();
        Map<String, SourceFile> allowed = new TreeMap<>();
        sources.forEach((name, source) -> {
            List<Diagnostic> forbidden = TemplateLint.run(source);
            notes.addAll(forbidden);
            if (forbidden.isEmpty()) {
                allowed.put(name, source);
            }
        });
        Configuration configuration = Engine.configuration(allowed, result.wrapper);
        allowed.forEach((name, source) -> result.parse(name, source, configuration, notes));
        return notes.with(result);
    }

    public Messages messages() {
        return messages;
    }

    private void parse(String name, SourceFile source, Configuration configuration, Notes notes) {
        try {
            Template template = configuration.getTemplate(name);
            // Lets the guard see each round of a loop, even of one without a body.
            _CoreAPI.addThreadInterruptedChecks(template);
            parsed.put(name, template);
        } catch (ParseException e) {
            notes.addAll(List.of(SyntaxFaults.explain(e, source, configuration)));
        } catch (StackOverflowError e) {
            // The lint knows brackets and directives; a chain of signs goes as deep.
            notes.add(
                    Code.TEMPLATE_SYNTAX,
                    Position.wholeFile(source.path()),
                    "this is nested too deep to be read",
                    null);
        } catch (IOException e) {
            throw new UncheckedIOException("templates are in memory", e);
        }
    }

    /**
     * Writes one template with these variables.
     *
     * @return what went wrong; its {@code fault} is null if that was reported when the template was parsed
     */
    @Nullable
    public Failure write(String name, Map<String, ?> variables, StringBuilder out) {
        Template template = parsed.get(name);
        if (template != null) {
            Run run = new Run(wrapper, messages, faults);
            return overlaid ? Overseer.write(run, template, variables, out) : run.write(template, variables, out);
        }
        if (sources.containsKey(name)) {
            return new Failure(null);
        }
        Position at = Position.wholeFile(ProjectPath.TEMPLATES.child(name));
        return new Failure(faults.missing(name, at, List.of()));
    }

    /** A page could not be rendered. */
    public record Failure(@Nullable Fault fault) {}
}
