package dev.fingerpost.cli;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import dev.fingerpost.pipeline.Build;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A site that is wrong somewhere, and what is said about it, as one text: a sentence, the command where it is not {@code check},
 * each file after a line {@code -- path --}, and the report after a line {@code == report ==}.
 *
 * <p>The path may be followed by what the text stands for: {@code (crlf)}, lines that end as on Windows; {@code (bytes)}, where
 * {@code \xFF} is one byte; {@code (link)}, where a symbolic link leads; {@code (folder)}; {@code (900 times)}, the text again and
 * again. A path that stands there twice has both texts, one after the other.
 */
final class BrokenSite {
    private static final String REPORT = "== report ==\n";
    private static final Pattern FILE = Pattern.compile("(?m)^-- (?<path>.+?)(?: \\((?<how>[a-z0-9 ]+)\\))? --\\n");
    private static final Pattern COMMAND = Pattern.compile("(?m)^\\$ fingerpost (.+)$");
    private static final Pattern TIME = Pattern.compile(", \\d+\\.\\d\\d s\n$");

    private final String site;
    private final String report;

    private BrokenSite(String site, String report) {
        this.site = site;
        this.report = report;
    }

    static BrokenSite of(String text) {
        int end = text.indexOf(REPORT);
        return end < 0
                ? new BrokenSite(text, "")
                : new BrokenSite(text.substring(0, end), text.substring(end + REPORT.length()));
    }

    /** What is to be said. */
    String report() {
        return report;
    }

    /** The whole text, with another report. */
    String with(String said) {
        return site + REPORT + said;
    }

    /** What is said, without the time that it took, and the exit code where nobody would expect it. */
    String check() throws IOException {
        try (FileSystem disk = Jimfs.newFileSystem(Configuration.unix())) {
            Path project = disk.getPath("/home/project");
            write(project);
            ByteArrayOutputStream said = new ByteArrayOutputStream();
            PrintStream stream = new PrintStream(said, true, StandardCharsets.UTF_8);
            Build build = Build.once();
            int code = Main.run(
                    command(),
                    new World(
                            project,
                            Map.of(),
                            stream,
                            stream,
                            false,
                            build::run,
                            build::model,
                            null,
                            CommandRun.TODAY));
            String text = TIME.matcher(said.toString(StandardCharsets.UTF_8)).replaceFirst("\n");
            boolean fine = code == (text.contains(": error[") ? ExitCode.CONTENT : ExitCode.OK);
            return fine ? text : text + "exit code " + code + "\n";
        }
    }

    private String[] command() {
        Matcher command = COMMAND.matcher(site);
        return command.find() ? command.group(1).split(" ") : new String[] {"check"};
    }

    /** Makes its files. */
    void write(Path project) throws IOException {
        Matcher file = FILE.matcher(site);
        List<int[]> bodies = new ArrayList<>();
        while (file.find()) {
            bodies.add(new int[] {file.start(), file.end()});
        }
        for (int i = 0; i < bodies.size(); i++) {
            int end = i + 1 < bodies.size() ? bodies.get(i + 1)[0] : site.length();
            file.find(bodies.get(i)[0]);
            String how = file.group("how") == null ? "" : file.group("how");
            write(project.resolve(file.group("path")), how, site.substring(bodies.get(i)[1], end));
        }
    }

    private static void write(Path file, String how, String text) throws IOException {
        Files.createDirectories(file.getParent());
        switch (how) {
            case "" -> append(file, text.getBytes(StandardCharsets.UTF_8));
            case "crlf" -> append(file, text.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
            case "bytes" -> append(file, bytes(text));
            case "link" -> Files.createSymbolicLink(file, file.getFileSystem().getPath(text.strip()));
            case "folder" -> Files.createDirectories(file);
            default ->
                append(
                        file,
                        text.repeat(Integer.parseInt(how.replace(" times", ""))).getBytes(StandardCharsets.UTF_8));
        }
    }

    private static void append(Path file, byte[] bytes) throws IOException {
        Files.write(file, bytes, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    private static byte[] bytes(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int done = 0;
        Matcher escape = Pattern.compile("\\\\x([0-9A-F]{2})").matcher(text);
        while (escape.find()) {
            bytes.writeBytes(text.substring(done, escape.start()).getBytes(StandardCharsets.UTF_8));
            bytes.write(Integer.parseInt(escape.group(1), 16));
            done = escape.end();
        }
        bytes.writeBytes(text.substring(done).getBytes(StandardCharsets.UTF_8));
        return bytes.toByteArray();
    }
}
