package dev.fingerpost.render;

import dev.fingerpost.template.Failure;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A page ready for its template.
 *
 * @param template its name below {@code pages/}, without ending
 * @param variables what it gets
 * @param failure why the page cannot be written; null when it can
 */
record PageText(
        String template,
        Map<String, Object> variables,
        @Nullable Failure failure) {}
