package dev.fingerpost.template;

import dev.fingerpost.file.SourceFile;
import dev.fingerpost.path.ThemePath;
import freemarker.cache.TemplateLoader;
import java.io.Reader;
import java.io.StringReader;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Gives FreeMarker templates out of a map; nothing else can be loaded. */
final class TemplateMap implements TemplateLoader {
    private final Map<ThemePath, SourceFile> templates;

    TemplateMap(Map<ThemePath, SourceFile> templates) {
        this.templates = templates;
    }

    @Override
    public @Nullable Object findTemplateSource(String name) {
        return templates.get(new ThemePath(name));
    }

    /** Nothing ever changes: other sources are another map. */
    @Override
    public long getLastModified(Object source) {
        return 0;
    }

    @Override
    public Reader getReader(Object source, String encoding) {
        return new StringReader(((SourceFile) source).text());
    }

    @Override
    public void closeTemplateSource(Object source) {}

    /** FreeMarker puts this into its messages. */
    @Override
    public String toString() {
        return "the site's templates";
    }
}
