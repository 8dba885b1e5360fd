package dev.fingerpost.render;

import dev.fingerpost.file.OutputFile;
import dev.fingerpost.path.SitePath;
import dev.fingerpost.template.Templates;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Pages of the last build. What templates write depends on what they are given alone, so a page that would be given the same as
 * before need not be written again.
 */
public final class RenderedPages {
    private record Rendered(PageText given, OutputFile file) {}

    private final boolean remembers;
    private @Nullable Templates templates;
    private Map<SitePath, Rendered> last = Map.of();
    private Map<SitePath, Rendered> now = new ConcurrentHashMap<>();

    private RenderedPages(boolean remembers) {
        this.remembers = remembers;
    }

    /** Remembers nothing, and so costs no memory: for a single build. */
    public static RenderedPages forgotten() {
        return new RenderedPages(false);
    }

    /** Remembers the last build, for the next. */
    public static RenderedPages remembered() {
        return new RenderedPages(true);
    }

    /** Before any page is made. Templates are compared by identity. */
    void begin(Templates used) {
        resume(used);
        now = new ConcurrentHashMap<>();
    }

    /** Before some pages are made anew, with all others as they are if the templates are those that made them. */
    void resume(Templates used) {
        if (used == templates) {
            // Of a run that came to no end, pages of the one before it are good still.
            last.forEach(now::putIfAbsent);
            last = now;
        } else {
            last = Map.of();
            now = new ConcurrentHashMap<>();
            templates = used;
        }
    }

    @Nullable
    OutputFile find(SitePath url, PageText given) {
        Rendered known = last.get(url);
        if (known == null || given.failure() != null || !known.given.equals(given)) {
            return null;
        }
        now.put(url, known);
        return known.file;
    }

    void keep(PageText given, OutputFile file) {
        if (remembers) {
            now.put(file.path(), new Rendered(given, file));
        }
    }

    /** When the pages are made. */
    void end() {
        last = Map.of();
    }
}
