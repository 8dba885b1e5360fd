package dev.fingerpost.pipeline;

import dev.fingerpost.file.SourceFile;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads what a {@link StoredWriter} wrote. */
final class StoredReader {
    private final DataInputStream in;
    private final SourceFile source;
    private final List<String> known = new ArrayList<>();

    StoredReader(DataInputStream in, SourceFile source) {
        this.in = in;
        this.source = source;
    }

    SourceFile source() {
        return source;
    }

    int number() throws IOException {
        int number = 0;
        for (int shift = 0; ; shift += 7) {
            int next = in.readByte();
            number |= (next & 0x7f) << shift;
            if (next >= 0) {
                return number;
            }
        }
    }

    double decimal() throws IOException {
        return in.readDouble();
    }

    String text() throws IOException {
        int length = number();
        if ((length & 1) != 0) {
            return known.get(length >>> 1);
        }
        int characters = number();
        String text = new String(in.readNBytes(length >>> 1), StandardCharsets.UTF_8);
        if (characters <= StoredWriter.SHORT) {
            known.add(text);
        }
        return text;
    }
}
