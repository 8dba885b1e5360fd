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
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The site's templates, parsed and ready for many threads. */
public final class Templates {
    private final Map<String, Template> parsed;
    private final Map<String, SourceFile> sources;
    private final Messages messages;
    private final ClosedWrapper wrapper;
    private final Configuration configuration;
    private final RunFaults faults;

    /** Whether a project's own templates take part; those of the theme are known to end. */
    private final boolean overlaid;

    private Templates(Map<String, SourceFile> sources, Map<String, SourceFile> allowed, Messages messages) {
        this.parsed = new ConcurrentHashMap<>();
        this.wrapper = new ClosedWrapper();
        this.sources = sources;
        this.messages = messages;
        this.configuration = Engine.configuration(allowed, wrapper);
        this.overlaid = sources.values().stream().anyMatch(Templates::isOwn);
        this.faults = new RunFaults(new Places(sources), List.copyOf(sources.keySet()));
    }

    /**
     * Parses all templates; those with errors are reported and left out. Those of the theme have none, and are parsed when they are first
     * used if a project has no own ones.
     *
     * @param templates by name, for example {@code pages/guide.ftlh}; others than {@code .ftlh} are not read
     */
    public static Noted<Templates> of(Map<String, SourceFile> templates, Messages messages) {
        Map<String, SourceFile> sources = new TreeMap<>(templates);
        sources.keySet().removeIf(name -> !name.endsWith(".ftlh"));
        Notes notes = new Notes();
        Map<String, SourceFile> allowed = new TreeMap<>();
        sources.forEach((name, source) -> {
            List<Diagnostic> forbidden = isOwn(source) ? TemplateLint.run(source) : List.of();
            notes.addAll(forbidden);
            if (forbidden.isEmpty()) {
                allowed.put(name, source);
            }
        });
        Templates result = new Templates(sources, allowed, messages);
        if (result.overlaid) {
            allowed.forEach((name, source) -> result.parse(name, source, notes));
        }
        return notes.with(result);
    }

    private Templates(Templates other, Messages messages) {
        this.parsed = other.parsed;
        this.wrapper = other.wrapper;
        this.sources = other.sources;
        this.messages = messages;
        this.configuration = other.configuration;
        this.faults = other.faults;
        this.overlaid = other.overlaid;
    }

    /** The same with other words. */
    public Templates with(Messages words) {
        return new Templates(this, words);
    }

    private static boolean isOwn(SourceFile template) {
        return template.path().isIn(ProjectPath.TEMPLATES);
    }

    public Messages messages() {
        return messages;
    }

    private @Nullable Template template(String name) {
        return overlaid || !sources.containsKey(name) ? parsed.get(name) : parsed.computeIfAbsent(name, this::ofTheme);
    }

    private Template ofTheme(String name) {
        try {
            return configuration.getTemplate(name);
        } catch (IOException e) {
            throw new UncheckedIOException("templates of the theme are in memory, and right", e);
        }
    }

    private void parse(String name, SourceFile source, Notes notes) {
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
    public Failure write(String name, Map<String, ?> variables, Sheet out) {
        Template template = template(name);
        if (template != null) {
            Run run = new Run(wrapper, messages, faults);
            return overlaid ? Overseer.write(run, template, variables, out) : run.write(template, variables, out, true);
        }
        if (sources.containsKey(name)) {
            return new Failure(null);
        }
        Position at = Position.wholeFile(ProjectPath.TEMPLATES.child(name));
        return new Failure(faults.missing(name, at, List.of()));
    }
}
