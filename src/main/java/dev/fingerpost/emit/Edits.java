package dev.fingerpost.emit;

import dev.fingerpost.file.SourceFile;
import dev.fingerpost.path.Percent;
import dev.fingerpost.path.Position;
import java.util.Map;
import java.util.TreeMap;

/** Changes to a source text, made all at once. */
final class Edits {
    private record Edit(int end, String text) {}

    private final SourceFile source;
    /** By the offset where they begin: a place is changed once, however often it is named. */
    private final Map<Integer, Edit> edits = new TreeMap<>();

    Edits(SourceFile source) {
        this.source = source;
    }

    /**
     * Puts one link target in place of another. Where the source says it in some other form (with entities or escapes), it stays.
     *
     * @param plain the target without percent signs
     */
    void replace(Position at, String plain, String by) {
        int start = after(source.lineStart(at.line()), at.column() - 1);
        String written = source.text().substring(start, after(start, at.length()));
        boolean bracketed = written.startsWith("<") && written.endsWith(">");
        String inside = bracketed ? written.substring(1, written.length() - 1) : written;
        if (inside.equals(plain) || Percent.decode(inside).equals(plain)) {
            edits.put(start, new Edit(start + written.length(), by));
        }
    }

    /** Puts code into the fence whose opening line holds this position; not code that would end the fence. */
    void addToFence(Position at, String code) {
        if (code.contains("```") || code.contains("~~~")) {
            return;
        }
        String line = source.line(at.line());
        int fence = Math.max(line.indexOf("```"), line.indexOf("~~~"));
        if (fence < 0) {
            return;
        }
        // In a quote or a list item, each line of the code begins as the fence's lines do.
        String before = line.substring(0, fence).replaceAll("[^>\\s]", " ");
        StringBuilder lines = new StringBuilder();
        code.lines().forEach(codeLine -> lines.append('\n').append((before + codeLine).stripTrailing()));
        int end = source.lineStart(at.line()) + line.length();
        edits.put(end, new Edit(end, lines.toString()));
    }

    String result() {
        String text = source.text();
        StringBuilder out = new StringBuilder(text.length() + 256);
        int done = 0;
        for (Map.Entry<Integer, Edit> edit : edits.entrySet()) {
            if (edit.getKey() >= done) {
                out.append(text, done, edit.getKey()).append(edit.getValue().text());
                done = edit.getValue().end();
            }
        }
        return out.append(text, done, text.length()).toString();
    }

    private int after(int start, int codePoints) {
        int offset = start;
        for (int i = 0; i < codePoints && offset < source.text().length(); i++) {
            offset += Character.charCount(source.text().codePointAt(offset));
        }
        return offset;
    }
}
