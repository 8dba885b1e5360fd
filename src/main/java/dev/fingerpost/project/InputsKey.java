package dev.fingerpost.project;

import dev.fingerpost.file.BinaryFile;
import dev.fingerpost.file.Bytes;
import dev.fingerpost.file.SourceFile;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Stands for values one after the other; where one ends and the next begins counts. Of long ones it takes length and checksum. */
final class InputsKey {
    private final StringBuilder list = new StringBuilder();

    void add(@Nullable String text) {
        list.append(text == null ? -1 : text.length()).append(':').append(text).append('\n');
    }

    void add(@Nullable SourceFile file) {
        add(file == null ? null : file.path().text());
        add(file == null ? Bytes.utf8("") : Bytes.utf8(file.text()));
    }

    void addTexts(Collection<SourceFile> files) {
        list.append(files.size()).append('\n');
        files.forEach(this::add);
    }

    void addFiles(Collection<BinaryFile> files) {
        list.append(files.size()).append('\n');
        for (BinaryFile file : files) {
            add(file.path().text());
            add(file.bytes());
        }
    }

    private void add(Bytes bytes) {
        list.append(bytes.size()).append(' ').append(bytes.crc()).append('\n');
    }

    String text() {
        return Bytes.utf8(list.toString()).sha256();
    }
}
