package dev.fingerpost.template;

import dev.fingerpost.diag.Code;
import dev.fingerpost.diag.Diagnostic;
import dev.fingerpost.file.SourceFile;
import dev.fingerpost.path.Position;
import dev.fingerpost.path.ThemePath;
import freemarker.core.ParseException;
import freemarker.core._CoreAPI;
import freemarker.template.Configuration;
import freemarker.template.Template;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One template as it is read: what it may not use, and what FreeMarker makes of the rest. */
final class TemplateReader {
    private final ThemePath name;
    private final SourceFile source;
    private final Configuration configuration;
    private final boolean isForeign;
    private volatile List<Diagnostic> faults = List.of();
    private volatile @Nullable Template template;

    /** @param isForeign whether somebody else than the theme wrote it, who may not use all that templates can */
    TemplateReader(ThemePath name, SourceFile source, Configuration configuration, boolean isForeign) {
        this.name = name;
        this.source = source;
        this.configuration = configuration;
        this.isForeign = isForeign;
    }

    /** Reads it, and says what stopped that before its end. */
    @Nullable
    Failure run() {
        try {
            faults = isForeign ? TemplateLint.run(source) : List.of();
            if (faults.isEmpty()) {
                parse();
            }
            return null;
        } catch (OutOfMemoryError e) {
            return new Failure(stopped("this needs more memory than Java has"), Failure.STOPPED);
        } catch (StackOverflowError e) {
            // The lint knows brackets and directives; a chain of signs goes as deep.
            return new Failure(stopped("this is nested too deep to be read"), Failure.STOPPED);
        }
    }

    private void parse() {
        try {
            Template parsed = configuration.getTemplate(name.text());
            // Lets the guard see each round of a loop, even of one without a body.
            _CoreAPI.addThreadInterruptedChecks(parsed);
            template = parsed;
        } catch (ParseException e) {
            faults = List.of(SyntaxFaults.explain(e, source, configuration));
        } catch (IOException e) {
            throw new UncheckedIOException("templates are in memory", e);
        }
    }

    /** What to say of a template of which there is too much. */
    TemplateFault stopped(String excess) {
        return new TemplateFault(
                Code.TEMPLATE_SYNTAX,
                Position.wholeFile(source.path()),
                excess,
                List.of(
                        "expressions are worked out as far as they can be while a template is read: write shorter ones"),
                List.of());
    }

    /** What is wrong with it. */
    List<Diagnostic> faults() {
        return faults;
    }

    /** Null until it is read, and where something is wrong with it. */
    @Nullable
    Template template() {
        return template;
    }
}
