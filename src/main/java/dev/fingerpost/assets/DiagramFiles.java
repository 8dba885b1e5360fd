package dev.fingerpost.assets;

import dev.fingerpost.file.Bytes;
import dev.fingerpost.file.OutputFile;
import dev.fingerpost.path.SitePath;
import dev.fingerpost.site.Assets;
import java.util.List;
import java.util.stream.Stream;

/** What draws diagrams in readers' browsers: only sites that show some have it, since it is larger than all else. */
public final class DiagramFiles {
    private DiagramFiles() {}

    /** All files, as the program has them. {@link Assets#DIAGRAM_FRAME} names the others, so none of them carries a hash. */
    public static List<OutputFile> all() {
        return Stream.of("frame.html", "frame.js", "mermaid.js", "LICENSE-mermaid.txt")
                .map(name ->
                        new OutputFile(new SitePath("assets/diagrams/" + name), Bytes.ofResource("/diagrams/" + name)))
                .toList();
    }
}
