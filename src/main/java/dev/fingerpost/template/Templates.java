package dev.fingerpost.template;

import dev.fingerpost.diag.Noted;
import dev.fingerpost.diag.Notes;
import dev.fingerpost.file.SourceFile;
import dev.fingerpost.path.Position;
import dev.fingerpost.path.ProjectPath;
import dev.fingerpost.path.ThemePath;
import freemarker.template.Configuration;
import freemarker.template.Template;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** The site's templates, parsed and ready for many threads. */
public final class Templates {
    private final Map<ThemePath, Template> parsed;
    private final Map<ThemePath, SourceFile> sources;
    private final Messages messages;
    private final ClosedWrapper wrapper;
    private final Configuration configuration;
    private final RunFaults faults;

    /** The theme as a build of this process read it last: it is the same for every project without templates of its own. */
    private static final AtomicReference<@Nullable Templates> THEME = new AtomicReference<>();

    /** Whether a project's own templates take part; those of the theme are known to end. */
    private final boolean overlaid;

    private Templates(Map<ThemePath, SourceFile> sources, Map<ThemePath, SourceFile> allowed, Messages messages) {
        this.parsed = new ConcurrentHashMap<>();
        this.wrapper = new ClosedWrapper();
        this.sources = sources;
        this.messages = messages;
        this.configuration = Engine.configuration(allowed, wrapper);
        this.overlaid = sources.values().stream().anyMatch(Templates::isOwn);
        this.faults = new RunFaults(
                new TemplatePositions(sources),
                sources.keySet().stream().map(ThemePath::text).toList());
    }

    /**
     * Parses all templates; those with errors are reported and left out. Those of the theme have none, and are parsed when they are first
     * used if a project has no own ones.
     *
     * @param templates others than {@code .ftlh} are not read
     */
    public static Noted<Templates> of(Map<ThemePath, SourceFile> templates, Messages messages) {
        Map<ThemePath, SourceFile> sources = new TreeMap<>(templates);
        sources.keySet().removeIf(name -> !name.isTemplate());
        Templates theme = THEME.get();
        if (theme != null && theme.sources.equals(sources)) {
            return new Noted<>(theme.with(messages), List.of());
        }
        Notes notes = new Notes();
        Map<ThemePath, SourceFile> readable = new ConcurrentHashMap<>(sources);
        Templates result = new Templates(sources, readable, messages);
        if (result.overlaid) {
            readable.keySet().retainAll(result.read(notes));
        } else {
            THEME.set(result);
        }
        return notes.with(result);
    }

    /**
     * Those without errors. Reading has the patience that a site has: those that come after what it ended with are not
     * read, and not told of.
     */
    private Set<ThemePath> read(Notes notes) {
        int patience = Failure.PATIENCE;
        for (Map.Entry<ThemePath, SourceFile> entry : sources.entrySet()) {
            SourceFile source = entry.getValue();
            if (isOwn(source) && patience <= 0) {
                continue;
            }
            TemplateReader reading = new TemplateReader(entry.getKey(), source, configuration, isOwn(source));
            Failure stopped = isOwn(source) ? Watchdog.watch(reading::run, reading::stopped, () -> {}) : reading.run();
            Template template = reading.template();
            if (stopped != null && stopped.fault() != null) {
                TemplateFault fault = stopped.fault();
                notes.add(fault.code(), fault.at(), fault.message(), String.join("; ", fault.advice()));
                patience -= stopped.cost();
            } else if (template != null) {
                parsed.put(entry.getKey(), template);
            }
            notes.addAll(stopped == null ? reading.faults() : List.of());
        }
        return parsed.keySet();
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

    static boolean isOwn(SourceFile template) {
        return template.path().isIn(ProjectPath.TEMPLATES);
    }

    public Messages messages() {
        return messages;
    }

    private @Nullable Template template(ThemePath name) {
        return overlaid || !sources.containsKey(name) ? parsed.get(name) : parsed.computeIfAbsent(name, this::ofTheme);
    }

    private Template ofTheme(ThemePath name) {
        try {
            return configuration.getTemplate(name.text());
        } catch (IOException e) {
            throw new UncheckedIOException("templates of the theme are in memory, and right", e);
        }
    }

    /**
     * Writes one template with these variables.
     *
     * @return what went wrong; its {@code fault} is null if that was reported when the template was parsed
     */
    @Nullable
    public Failure write(ThemePath name, Map<String, ?> variables, RenderBuffer out) {
        Template template = template(name);
        if (template != null) {
            TemplateRun run = new TemplateRun(wrapper, messages, faults);
            return overlaid ? watched(run, template, variables, out) : run.write(template, variables, out, true);
        }
        if (sources.containsKey(name)) {
            return new Failure(null);
        }
        Position at = Position.wholeFile(name.own());
        return new Failure(faults.missing(name.text(), at, List.of()));
    }

    private static @Nullable Failure watched(
            TemplateRun run, Template template, Map<String, ?> variables, RenderBuffer out) {
        // What is left behind goes on writing.
        RenderBuffer own = new RenderBuffer(1024);
        Failure failure = Watchdog.watch(() -> run.write(template, variables, own, false), run::stopped, run::end);
        if (failure == null) {
            out.out().append(own.out());
        }
        return failure;
    }
}
