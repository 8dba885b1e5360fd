package dev.fingerpost.markdown;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** GitHub's renderer, where it is installed: the program cmark-gfm, which Debian and Ubuntu have as a package of that name. */
final class Cmark {
    private static final List<String> COMMAND = command();

    private Cmark() {}

    private static List<String> command() {
        List<String> command = new ArrayList<>(List.of("cmark-gfm", "--unsafe"));
        for (String extension : List.of("footnotes", "table", "strikethrough", "autolink", "tasklist")) {
            command.add("-e");
            command.add(extension);
        }
        return command;
    }

    static boolean isInstalled() {
        try {
            return run("*a*").equals("<p><em>a</em></p>\n");
        } catch (UncheckedIOException e) {
            return false;
        }
    }

    /** The HTML of this Markdown. */
    static String run(String markdown) {
        try {
            Process process = new ProcessBuilder(COMMAND).start();
            try (OutputStream in = process.getOutputStream()) {
                in.write(markdown.getBytes(StandardCharsets.UTF_8));
            }
            return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
