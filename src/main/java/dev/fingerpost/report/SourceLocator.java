package dev.fingerpost.report;

import dev.fingerpost.path.PagePath;
import dev.fingerpost.path.Position;
import dev.fingerpost.path.ProjectPath;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Where the places of faults can be seen.
 *
 * @param inside where a file of the project stands below content/, for a project that keeps its pages elsewhere
 * @param editor the address that opens a place in the author's editor, or null
 */
public record SourceLocator(Function<ProjectPath, ProjectPath> inside, Function<Position, @Nullable String> editor) {
    /** The page that is made of the file; null where none is. */
    public @Nullable PagePath page(Position at) {
        return inside.apply(at.path()).page();
    }

    @Nullable
    String edit(Position at) {
        return editor.apply(at);
    }
}
