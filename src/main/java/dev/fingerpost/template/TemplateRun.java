package dev.fingerpost.template;

import freemarker.core.Environment;
import freemarker.template.SimpleHash;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One template on its way. */
final class TemplateRun implements TemplateExceptionHandler {
    private final ClosedWrapper wrapper;
    private final Messages messages;
    private final RunFaults faults;
    private final Guard guard = new Guard();
    private @Nullable TemplateException explained;
    private @Nullable TemplateFault fault;

    TemplateRun(ClosedWrapper wrapper, Messages messages, RunFaults faults) {
        this.wrapper = wrapper;
        this.messages = messages;
        this.faults = faults;
    }

    /** @param keeps whether parts that are alike on other pages are taken from the sheet: the templates are the theme's */
    @Nullable
    Failure write(Template template, Map<String, ?> variables, RenderBuffer sheet, boolean keeps) {
        try {
            return process(template, variables, sheet, keeps);
        } catch (OutOfMemoryError e) {
            return new Failure(stopped("this needs more memory than Java has"), Failure.STOPPED);
        } catch (StackOverflowError e) {
            return new Failure(stopped("this is nested too deep"), Failure.STOPPED);
        }
    }

    private @Nullable Failure process(Template template, Map<String, ?> variables, RenderBuffer sheet, boolean keeps) {
        try {
            SimpleHash root = new SimpleHash(variables, wrapper);
            root.put("t", new TextMethod(messages));
            root.put("menu", new MenuDirective(wrapper, keeps ? sheet : null));
            Environment environment =
                    template.createProcessingEnvironment(root, new BoundedText(sheet.out(), guard), wrapper);
            environment.setTemplateProcessingTracer(guard);
            environment.setTemplateExceptionHandler(this);
            environment.process();
            return tripped();
        } catch (Guard.Tripped e) {
            return tripped();
        } catch (TemplateException e) {
            Failure tripped = tripped();
            return tripped != null ? tripped : new Failure(e == explained ? fault : faults.explain(e, List.of(), null));
        } catch (IOException e) {
            throw new UncheckedIOException("pages are written to memory", e);
        }
    }

    /** How the guard stopped it, whatever the template made of that: {@code <#attempt>} catches what is thrown inside an expression. */
    private @Nullable Failure tripped() {
        Guard.Tripped tripped = guard.tripped();
        return tripped == null ? null : new Failure(faults.tripped(tripped), Failure.STOPPED);
    }

    /** Lets the work end at the template's next directive; for another thread. */
    void end() {
        guard.stop();
    }

    /** What to say of work that was stopped inside of one directive. */
    TemplateFault stopped(String excess) {
        return faults.stopped(excess, guard.wayIn());
    }

    /** Explains a fault where it happens, while the names around it are still known. */
    @Override
    public void handleTemplateException(TemplateException e, Environment environment, Writer out)
            throws TemplateException {
        fault = faults.explain(e, guard.way(), environment);
        explained = e;
        throw e;
    }
}
