package dev.fingerpost.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * What commands say and write, word for word: files as in {@link BrokenSite}, with each command that is run there, one after the
 * other. {@code -Dgolden.update=true} writes it anew; read the change as the user of the command would before you commit it.
 */
class WrittenFilesTest {
    private static final Path WRITTEN = Path.of("src/test/resources/written");
    private static final String REPORT = "== report ==\n";
    private static final Pattern COMMAND = Pattern.compile("(?m)^\\$ fingerpost (.+)$");
    private static final Pattern WORD = Pattern.compile("'([^']*)'|(\\S+)");
    private static final Pattern TIME = Pattern.compile("\\d+\\.\\d\\d s\\b");

    @TestFactory
    List<DynamicTest> saysAndWritesExactlyThis() throws IOException {
        try (Stream<Path> files = Files.walk(WRITTEN)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .map(file ->
                            DynamicTest.dynamicTest(WRITTEN.relativize(file).toString(), () -> check(file)))
                    .toList();
        }
    }

    private static void check(Path file) throws IOException {
        String text = Files.readString(file);
        int end = text.indexOf(REPORT);
        String given = end < 0 ? text : text.substring(0, end);
        String happened = happened(given);
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(file, given + REPORT + happened);
        } else {
            assertThat(REPORT + happened).isEqualTo(end < 0 ? "" : text.substring(end));
        }
    }

    private static String happened(String given) throws IOException {
        try (FileSystem disk = Jimfs.newFileSystem(Configuration.unix())) {
            CommandRun run = new CommandRun(disk.getPath("/home/project"));
            BrokenSite.of(given).write(run.cwd);
            Map<String, String> before = run.files();
            StringBuilder happened = new StringBuilder();
            for (Matcher command = COMMAND.matcher(given); command.find(); ) {
                String[] words = WORD.matcher(command.group(1))
                        .results()
                        .map(word -> word.group(1) == null ? word.group(2) : word.group(1))
                        .toArray(String[]::new);
                int code = run.run(words);
                happened.append("$ ").append(command.group(1)).append('\n').append(run.out);
                happened.append(TIME.matcher(run.err).replaceAll("0.00 s"));
                happened.append(code == ExitCode.OK ? "" : "exit code " + code + "\n");
            }
            run.files().forEach((path, text) -> {
                if (path.matches("(?!(?:new/)?site/).*\\.(?:md|yaml|csv|dmn)") && !text.equals(before.get(path))) {
                    String read = new String(text.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
                    happened.append("-- ").append(path).append(" --\n").append(read);
                    happened.append(read.endsWith("\n") ? "" : "\n");
                }
            });
            return happened.toString();
        }
    }
}
