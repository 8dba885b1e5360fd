package dev.fingerpost.cli;

import dev.fingerpost.diag.Code;
import dev.fingerpost.path.ThemePath;
import dev.fingerpost.pipeline.Schemas;
import dev.fingerpost.project.Theme;
import java.util.Arrays;
import java.util.Iterator;

/** The words that a shell offers where a command takes one of many. */
final class Completions {
    private Completions() {}

    /** Of all diagnostics. */
    static final class Codes implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Arrays.stream(Code.values()).map(Code::id).iterator();
        }
    }

    /** Names of all schemas. */
    static final class SchemaNames implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Schemas.names().iterator();
        }
    }

    /** Names of all files of the theme. */
    static final class ThemeFiles implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Theme.builtIn().keySet().stream().map(ThemePath::text).iterator();
        }
    }
}
