package dev.fingerpost.render;

import dev.fingerpost.path.ThemePath;
import dev.fingerpost.template.Failure;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A page ready for its template.
 *
 * @param variables what it gets
 * @param failure why the page cannot be written; null when it can
 */
record PageText(
        ThemePath template,
        Map<String, Object> variables,
        @Nullable Failure failure) {
    /** @param name below {@code pages/}, without ending */
    static ThemePath template(String name) {
        return ThemePath.template("pages/" + name);
    }
}
