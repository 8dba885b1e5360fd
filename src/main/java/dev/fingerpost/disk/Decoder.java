package dev.fingerpost.disk;

import dev.fingerpost.diag.Code;
import dev.fingerpost.diag.Notes;
import dev.fingerpost.diag.Position;
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
    static String decode(byte[] bytes, String path, Notes notes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        try {
            return clean(normalise(strict().decode(in).toString()), path, notes);
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

    private static String guess(byte[] bytes, int bad, String path, Notes notes) {
        Charset likely = likely(bytes);
        String before = normalise(new String(bytes, 0, bad, StandardCharsets.UTF_8));
        int lineStart = before.lastIndexOf('\n') + 1;
        int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
        int column = before.codePointCount(lineStart, before.length()) + 1;
        notes.add(
                Code.FILE_NOT_UTF8,
                new Position(path, line, column, 1),
                String.format(Locale.ROOT, "the byte 0x%02X is not UTF-8", bytes[bad]),
                "save the file as UTF-8; it looks like " + likely.name());
        return normalise(new String(bytes, likely)).replace('\0', '\uFFFD');
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

    /** Notes the first character that no text has, and puts U+FFFD for each. */
    private static String clean(String text, String path, Notes notes) {
        int first = firstForbidden(text);
        if (first < 0) {
            return text;
        }
        int lineStart = text.lastIndexOf('\n', first - 1) + 1;
        int line = 1
                + (int) text.substring(0, lineStart)
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
        int column = text.codePointCount(lineStart, first) + 1;
        StringBuilder out = new StringBuilder(text.length());
        int count = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            boolean forbidden = isForbidden(c);
            out.appendCodePoint(forbidden ? '\uFFFD' : c);
            count += forbidden ? 1 : 0;
            i += Character.charCount(c);
        }
        String more = count == 1 ? "" : " (the first of " + count + " such characters)";
        notes.add(
                Code.FILE_CONTROL_CHARACTER,
                new Position(path, line, column, 1),
                String.format(
                        Locale.ROOT, "the character U+%04X has no place in a text%s", text.codePointAt(first), more),
                "delete it");
        return out.toString();
    }

    private static int firstForbidden(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isForbidden(text.codePointAt(i))) {
                return i;
            }
        }
        return -1;
    }

    /** Control characters except tab and line break, and code points that Unicode keeps for no character. */
    private static boolean isForbidden(int c) {
        if (c < 0xA0) {
            return c < ' ' && c != '\t' && c != '\n' || c >= 0x7F;
        }
        return (c & 0xFFFE) == 0xFFFE || c >= 0xFDD0 && c <= 0xFDEF;
    }
}
