package dev.fingerpost.serve;

import dev.fingerpost.path.Position;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The author's editor, which browsers open by an address of its own.
 *
 * @param form the address, with {@code {path}}, {@code {line}} and {@code {column}} in it
 */
public record Editor(String form) {
    private static final String WHERE = "{path}:{line}:{column}";

    /** By the names of their commands. */
    private static final Map<String, String> KNOWN = Map.of(
            "code", "vscode://file" + WHERE,
            "codium", "vscodium://file" + WHERE,
            "cursor", "cursor://file" + WHERE,
            "zed", "zed://file" + WHERE,
            "idea", "idea://open?file={path}&line={line}&column={column}");

    /** An editor by the name of its command, or by the form of its addresses; null for what is neither. */
    public static @Nullable Editor named(String text) {
        String known = KNOWN.get(text);
        boolean isForm = text.matches("[a-z][a-z0-9+.-]*:.*\\{path}.*") && !text.matches("(?:javascript|data):.*");
        return known != null ? new Editor(known) : isForm ? new Editor(text) : null;
    }

    /** The names that are known, in a fixed order. */
    public static Stream<String> names() {
        return KNOWN.keySet().stream().sorted();
    }

    /**
     * The editor in whose terminal somebody works, else the first of those that are installed; null for none that is known.
     *
     * @param hasCommand whether there is a command of this name
     */
    public static @Nullable Editor of(Map<String, String> environment, Predicate<String> hasCommand) {
        boolean isCode = "vscode".equals(environment.get("TERM_PROGRAM"));
        Stream<String> around = Stream.of(
                        environment.containsKey("ZED_TERM") ? "zed" : "",
                        environment.containsKey("CURSOR_TRACE_ID") ? "cursor" : "",
                        isCode && !hasCommand.test("code") && hasCommand.test("codium") ? "codium" : "",
                        isCode ? "code" : "",
                        environment.getOrDefault("TERMINAL_EMULATOR", "").startsWith("JetBrains") ? "idea" : "")
                .filter(name -> !name.isEmpty());
        return Stream.concat(
                        around,
                        Stream.of("code", "codium", "cursor", "zed", "idea").filter(hasCommand))
                .findFirst()
                .map(Editor::named)
                .orElse(null);
    }

    /** Opens a place in a project; null where no such file lies there. */
    @Nullable
    String address(Path project, Position at) {
        Path file = project.resolve(at.path().text());
        if (!Files.isRegularFile(file)) {
            return null;
        }
        // What separates the parts of a query, as some forms have one, is no part of a path.
        String path = file.toUri().getRawPath().replace("&", "%26").replace("+", "%2B");
        return form.replace("{path}", path)
                .replace("{line}", String.valueOf(Math.max(1, at.line())))
                .replace("{column}", String.valueOf(Math.max(1, at.column())));
    }
}
