package dev.fingerpost.git;

import dev.fingerpost.text.Secrets;
import java.util.List;

/**
 * What a run of Git came to.
 *
 * @param exit 0 where Git is content
 * @param out what it gave, without the last line break
 * @param err what it said
 */
public record GitResult(int exit, String out, String err) {
    public boolean isFine() {
        return exit == 0;
    }

    /** What Git said, in one line: the first that tells of a fault, else the last one. */
    public String reason() {
        return Secrets.masked(firstReason());
    }

    private String firstReason() {
        List<String> lines = (err + "\n" + out)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        return lines.stream()
                .filter(line -> line.startsWith("fatal:") || line.startsWith("error:"))
                .findFirst()
                .orElse(lines.isEmpty() ? silence() : lines.get(lines.size() - 1))
                .replaceFirst("^(fatal|error): ", "");
    }

    /** What Git says is written to files, for which there may be no room. */
    private String silence() {
        return "exit code " + exit + " and not a word, as where the folder for temporary files is full";
    }
}
