package dev.fingerpost.pipeline;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** Writes texts and numbers to a stream. A short text that comes again is written as its number. */
final class StoredWriter {
    /** Paths and ids are shorter, and come again; what people wrote does not. */
    static final int SHORT = 80;

    private final DataOutputStream out;
    private final Map<String, Integer> known = new HashMap<>();

    StoredWriter(DataOutputStream out) {
        this.out = out;
    }

    /** Seven bits a byte, the lowest first; small ones are common. */
    void number(int number) throws IOException {
        int rest = number;
        while ((rest & ~0x7f) != 0) {
            out.writeByte(rest & 0x7f | 0x80);
            rest >>>= 7;
        }
        out.writeByte(rest);
    }

    void decimal(double number) throws IOException {
        out.writeDouble(number);
    }

    void text(String text) throws IOException {
        Integer before = text.length() <= SHORT ? known.putIfAbsent(text, known.size()) : null;
        if (before != null) {
            number(before * 2 + 1);
            return;
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (bytes.length != text.length() && !new String(bytes, StandardCharsets.UTF_8).equals(text)) {
            throw new RecordCodec.UnstorableException("half a character");
        }
        number(bytes.length * 2);
        number(text.length());
        out.write(bytes);
    }
}
