package dev.fingerpost.serve;

import dev.fingerpost.file.OutputFile;
import dev.fingerpost.json.Json;
import dev.fingerpost.path.SitePath;
import dev.fingerpost.serve.http.Event;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * A change of the style sheet and of nothing else, which open pages can take over without being loaded again.
 *
 * @param from where it stood before
 * @param to where it stands now
 */
record StyleChange(SitePath from, SitePath to) {
    private static final String STYLE = ".css";

    /** What these changes amount to; null if they are more than that. */
    static @Nullable StyleChange of(SortedMap<SitePath, @Nullable OutputFile> changes, @Nullable ServedSite before) {
        List<SitePath> styles = changes.keySet().stream()
                .filter(path -> path.text().endsWith(STYLE))
                .toList();
        if (before == null || styles.size() != 2) {
            return null;
        }
        int gone = changes.get(styles.get(0)) == null ? 0 : 1;
        StyleChange change = new StyleChange(styles.get(gone), styles.get(1 - gone));
        boolean isReplaced = changes.get(change.from) == null && before.file(change.to) == null;
        return isReplaced && changes.entrySet().stream().allMatch(file -> change.explains(file, before))
                ? change
                : null;
    }

    /** Whether a file differs by the name of the style sheet alone. */
    private boolean explains(Map.Entry<SitePath, @Nullable OutputFile> change, ServedSite before) {
        if (change.getKey().equals(from) || change.getKey().equals(to)) {
            return true;
        }
        ServedFile old = before.file(change.getKey());
        OutputFile now = change.getValue();
        return old != null
                && now != null
                && change.getKey().isPage()
                && old.file()
                        .bytes()
                        .text()
                        .replace(from.encoded(), to.encoded())
                        .equals(now.bytes().text());
    }

    Event event() {
        return new Event(
                "style",
                Json.compact(json -> json.object()
                        .field("from", from.encoded())
                        .field("to", to.encoded())
                        .end()));
    }
}
