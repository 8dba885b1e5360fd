package dev.fingerpost.yaml;

import dev.fingerpost.diag.Code;
import dev.fingerpost.diag.Diagnostic;
import dev.fingerpost.diag.Noted;
import dev.fingerpost.diag.Notes;
import dev.fingerpost.file.Limits;
import dev.fingerpost.file.SourceFile;
import dev.fingerpost.path.Position;
import java.util.List;

/**
 * Reads a strict subset of YAML 1.2: maps, lists and texts in one document, without tags, anchors, aliases, merge keys
 * and directives.
 */
public final class YamlReader {
    private YamlReader() {}

    /** The whole file as one map. */
    public static Noted<YamlMap> read(SourceFile file) {
        return read(file, 0, file.text().length());
    }

    /**
     * Part of a file as one map, for example front matter.
     *
     * @param start offset of the first character
     * @param end offset after the last character
     * @return what could be read; all of it, when nothing is noted. A fault of syntax ends the reading. Positions are
     *     those of the whole file
     */
    public static Noted<YamlMap> read(SourceFile file, int start, int end) {
        Notes notes = new Notes();
        if (end - start > Limits.YAML_CHARS) {
            notes.add(
                    Code.FILE_TOO_LARGE,
                    Position.wholeFile(file.path()),
                    "the file has more than 4 MB of YAML",
                    "split it, or move long texts into pages");
            return notes.with(empty(file, start));
        }
        YamlPositions places = new YamlPositions(file, start, end);
        YamlValue root = new EventReader(places, notes).read();
        return notes.with(root instanceof YamlMap map ? map : noMap(root, notes));
    }

    private static YamlMap noMap(YamlValue root, Notes notes) {
        boolean nothing = root instanceof YamlScalar scalar && scalar.isNothing();
        if (!nothing && !notes.hasErrors()) {
            notes.addAll(List.of(notKeys(root)));
        }
        return new YamlMap(List.of(), root.at(), nothing);
    }

    private static Diagnostic notKeys(YamlValue root) {
        return root instanceof YamlScalar scalar
                ? MeantAsText.keyWithoutValue(scalar.at(), scalar.text())
                : new Diagnostic(
                        Code.VALUE_TYPE,
                        root.at(),
                        "keys are needed here, found " + root.kind(),
                        "write `key: value` lines; a list stands below its key");
    }

    private static YamlMap empty(SourceFile file, int start) {
        return new YamlMap(List.of(), file.position(start, start), false);
    }
}
