package dev.fingerpost.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class DiagramKindTest {
    /** How the program that draws finds out what it has before it. */
    private static final Pattern DETECTOR = Pattern.compile("/\\^\\\\s\\*([A-Za-z0-9|-]+)");

    @Test
    void knowsWhatTheBundledMermaidDraws() throws IOException {
        String program = Files.readString(Path.of("src/main/resources/diagrams/mermaid.js"));
        TreeSet<String> kinds = new TreeSet<>();
        DETECTOR.matcher(program)
                .results()
                .flatMap(found -> Pattern.compile("\\|").splitAsStream(found.group(1)))
                .filter(word -> word.length() > 2)
                .forEach(kinds::add);

        assertThat(kinds).contains("flowchart", "C4Dynamic", "gantt").allMatch(DiagramKind::isDrawn);
        assertThat(DiagramKind.DRAWN).allMatch(drawn -> kinds.stream().anyMatch(drawn::startsWith));
        assertThat(List.of("mindmap", "Flowchart", "sequencediagram")).noneMatch(DiagramKind::isDrawn);
    }
}
