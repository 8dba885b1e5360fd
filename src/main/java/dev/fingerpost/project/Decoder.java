package dev.fingerpost.project;

import dev.fingerpost.diag.Code;
import dev.fingerpost.diag.Notes;
import dev.fingerpost.page.ControlCharacters;
import dev.fingerpost.path.Position;
import dev.fingerpost.path.ProjectPath;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Bytes to text: strict UTF-8, no byte order mark, {@code \n} between lines. */
final class Decoder {
    private Decoder() {}

    /**
     * The text of a file. What is not UTF-8 is noted and read as what it probably is, so that the rest of the file can
     * be checked.
     */
    static String decode(byte[] bytes, ProjectPath path, Notes notes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        try {
            return normalise(strict().decode(in).toString());
        } catch (CharacterCodingException e) {
            return guess(bytes, badByte(bytes), path, notes);
        }
    }

    private static CharsetDecoder strict() {
        return StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    private static int badByte(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharsetDecoder decoder = strict();
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        decoder.decode(in, out, true);
        return in.position();
    }

    private static String guess(byte[] bytes, int bad, ProjectPath path, Notes notes) {
        Charset likely = likely(bytes);
        String marked = new String(bytes, 0, bad, StandardCharsets.UTF_8);
        String before = normalise(marked);
        int lineStart = before.lastIndexOf('\n') + 1;
        int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
        int column = before.codePointCount(lineStart, before.length()) + 1;
        notes.add(
                Code.FILE_NOT_UTF8,
                new Position(path, line, column, 1),
                String.format(Locale.ROOT, "the byte 0x%02X is not UTF-8", bytes[bad]),
                "save the file as UTF-8; it looks like " + likely.name());
        // The mark of UTF-8 would be read as three characters of the first word.
        int start = marked.startsWith("\uFEFF") ? 3 : 0;
        return harmless(normalise(new String(bytes, start, bytes.length - start, likely)));
    }

    private static Charset likely(byte[] bytes) {
        if (bytes.length >= 2 && (bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xFF) == 0xFE) {
            return StandardCharsets.UTF_16LE;
        }
        if (bytes.length >= 2 && (bytes[0] & 0xFF) == 0xFE && (bytes[1] & 0xFF) == 0xFF) {
            return StandardCharsets.UTF_16BE;
        }
        return StandardCharsets.ISO_8859_1;
    }

    private static String normalise(String text) {
        String unmarked = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return unmarked.indexOf('\r') < 0
                ? unmarked
                : unmarked.replace("\r\n", "\n").replace('\r', '\n');
    }

    /** The text with U+FFFD for each character that no text may have. */
    static String harmless(String text) {
        StringBuilder out = new StringBuilder(text);
        for (int i = 0; i < out.length(); i++) {
            if (ControlCharacters.isRefused(out.charAt(i))) {
                out.setCharAt(i, '\uFFFD');
            }
        }
        return out.toString();
    }
}
