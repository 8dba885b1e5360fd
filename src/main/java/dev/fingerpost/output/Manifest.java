package dev.fingerpost.output;

import dev.fingerpost.disk.WorkFolder;
import dev.fingerpost.file.Bytes;
import dev.fingerpost.path.SitePath;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The list of all files that Fingerpost wrote into an output folder. What it does not list was put there by somebody
 * else and is left alone.
 *
 * <p>The text is JSON with one file a line, so that version control shows which files changed. It is read back by its
 * exact form: a list that anybody edited is no proof of anything.
 */
record Manifest(SortedMap<SitePath, Entry> files) {
    /** The file's name in the output folder. It does not list itself. */
    static final String NAME = WorkFolder.MANIFEST;

    private static final Pattern LINE = Pattern.compile(
            "    \\{\"path\": \"([^\"\\\\\\p{Cntrl}]+)\", \"size\": (\\d{1,10}), \"(?:crc|sha256)\": \"([0-9a-f]{16}|[0-9a-f]{64})\"},?");
    private static final String END = "  ]\n}\n";

    /** How a list is written. */
    private enum Format {
        /** Sites that were built before have it: SHA-256 took a tenth of a build's time. */
        FIRST("sha256"),
        SECOND("crc");

        /** What the sum of a file's bytes is called. */
        private final String sum;

        Format(String sum) {
            this.sum = sum;
        }

        String start() {
            return "{\n  \"format\": " + (ordinal() + 1) + ",\n  \"files\": [\n";
        }
    }

    /**
     * What a file held when it was written.
     *
     * @param sum as {@link Bytes#crc} or {@link Bytes#sha256} gives it: it tells a slip from what we wrote, and guards against nobody, since
     *     whoever can write the file can write the list
     */
    record Entry(long size, String sum) {
        static Entry of(Bytes bytes) {
            return new Entry(bytes.size(), bytes.crc());
        }

        boolean isOf(Bytes bytes) {
            return size == bytes.size() && sum.equals(isFirst() ? bytes.sha256() : bytes.crc());
        }

        private boolean isFirst() {
            return sum.length() == 64;
        }
    }

    Manifest {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    static Manifest empty() {
        return new Manifest(new TreeMap<>());
    }

    private Format format() {
        return !files.isEmpty() && files.values().iterator().next().isFirst() ? Format.FIRST : Format.SECOND;
    }

    String text() {
        Format format = format();
        StringBuilder out = new StringBuilder(format.start());
        String separator = "";
        for (var file : files.entrySet()) {
            out.append(separator)
                    .append("    {\"path\": \"")
                    .append(file.getKey())
                    .append("\", \"size\": ")
                    .append(file.getValue().size())
                    .append(", \"")
                    .append(format.sum)
                    .append("\": \"")
                    .append(file.getValue().sum())
                    .append("\"}");
            separator = ",\n";
        }
        return out.append(files.isEmpty() ? "" : "\n").append(END).toString();
    }

    /** The manifest with this text, if it is one that we wrote. */
    static Optional<Manifest> parse(String text) {
        SortedMap<SitePath, Entry> files = new TreeMap<>();
        // Both formats begin with as many characters; which it is shows when it is written again.
        int start = Format.SECOND.start().length();
        if (text.endsWith(END) && text.length() >= start + END.length()) {
            List<String> lines =
                    text.substring(start, text.length() - END.length()).lines().toList();
            for (String line : lines) {
                Matcher m = LINE.matcher(line);
                if (!m.matches()) {
                    return Optional.empty();
                }
                files.put(new SitePath(m.group(1)), new Entry(Long.parseLong(m.group(2)), m.group(3)));
            }
        }
        Manifest manifest = new Manifest(files);
        return manifest.text().equals(text) ? Optional.of(manifest) : Optional.empty();
    }
}
