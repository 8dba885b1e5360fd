package dev.fingerpost;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What comes from elsewhere, and what docs/trust.md says of it. */
class SupplyTest {
    /** Lines as {@code sha256sum} writes them. */
    private static final Path KNOWN = Path.of("src/test/resources/checksums.txt");

    /** {@code -Dgolden.update=true} takes what is there for right: look at the difference. */
    @Test
    void eachJarThatTheProgramAndItsTestsSeeIsTheOneThatWasLookedAt() throws IOException, NoSuchAlgorithmException {
        SortedMap<String, String> found = new TreeMap<>();
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        for (String place : classPath.split(Pattern.quote(File.pathSeparator))) {
            Path jar = Path.of(place);
            // What lies beside its description comes from a repository; the rest is an editor's or Maven's own.
            if (place.endsWith(".jar") && Files.exists(Path.of(place.replaceFirst("\\.jar$", ".pom")))) {
                byte[] sum = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(jar));
                found.put(jar.getFileName().toString(), HexFormat.of().formatHex(sum));
            }
        }
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(
                    KNOWN,
                    found.entrySet().stream()
                            .map(jar -> jar.getValue() + "  " + jar.getKey() + "\n")
                            .collect(Collectors.joining()));
        }
        Map<String, String> known = Files.readAllLines(KNOWN).stream()
                .map(line -> line.split(" {2}"))
                .collect(Collectors.toMap(parts -> parts[1], parts -> parts[0]));
        assertThat(found).isNotEmpty();
        assertThat(known).containsAllEntriesOf(found);
    }

    @Test
    void eachTestThatThePageOfTrustNamesIsThere() throws IOException {
        Matcher named =
                Pattern.compile("`(\\w+(?:Test|IT))(?:#(\\w+))?`").matcher(Files.readString(Path.of("docs/trust.md")));
        Map<String, Path> tests;
        try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
            tests = files.filter(file -> file.toString().endsWith(".java"))
                    .collect(Collectors.toMap(
                            file -> file.getFileName().toString().replace(".java", ""),
                            file -> file,
                            (one, two) -> one));
        }
        int count = 0;
        while (named.find()) {
            count++;
            assertThat(tests).containsKey(named.group(1));
            if (named.group(2) != null) {
                assertThat(Files.readString(tests.get(named.group(1)))).contains("void " + named.group(2) + "(");
            }
        }
        assertThat(count).isGreaterThan(10);
    }
}
