package dev.fingerpost.panel;

import dev.fingerpost.diag.Noted;
import dev.fingerpost.diag.Notes;
import dev.fingerpost.file.SourceFile;
import dev.fingerpost.page.Panel;
import dev.fingerpost.path.Position;
import dev.fingerpost.schema.Type;
import dev.fingerpost.schema.Types;
import dev.fingerpost.yaml.YamlMap;
import dev.fingerpost.yaml.YamlReader;
import org.jspecify.annotations.Nullable;

/** Reads the data of a panel. For many threads. */
public final class PanelReader {
    private final Reckoner reckoner;

    public PanelReader(Reckoner reckoner) {
        this.reckoner = reckoner;
    }

    /**
     * Reads one panel.
     *
     * @param file the page, or a file of data
     * @param start offset of the first character of the data
     * @param end offset after the last
     * @param fence where the panel stands in its page
     * @return null where too little could be read; the reasons are noted
     */
    public Noted<@Nullable Panel> read(
            PanelKind kind, SourceFile file, int start, int end, Position fence, PanelContext host) {
        Notes notes = new Notes();
        YamlMap map = notes.take(YamlReader.read(file, start, end));
        return notes.with(
                switch (kind) {
                    case COMPARISON, SCORECARD ->
                        new ComparisonReader(kind == PanelKind.SCORECARD, notes, host).read(map, fence);
                    case CALCULATOR -> new CalculatorReader(notes, host, reckoner).read(map, fence);
                    case REGISTER -> new RegisterReader(notes, host).read(map, fence);
                });
    }

    /** What a panel of this kind may hold, for its JSON Schema. */
    public static Type<?> type(PanelKind kind) {
        return switch (kind) {
            case COMPARISON -> Types.object(ComparisonKeys.schema(false));
            case SCORECARD -> Types.object(ComparisonKeys.schema(true));
            case CALCULATOR -> Types.object(CalculatorKeys.schema());
            case REGISTER -> Types.object(RegisterKeys.schema());
        };
    }
}
