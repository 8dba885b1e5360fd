package dev.fingerpost;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The picture of packages in docs/architecture.md, made from the classes; {@code -Dgolden.update=true} makes it anew. */
class PackagePictureTest {
    private static final String ROOT = "dev.fingerpost.";
    private static final Path MAP = Path.of("docs/architecture.md");
    private static final String BEGIN = "```mermaid\n";
    private static final String END = "```\n";

    @Test
    void thePictureIsThatOfTheClasses() throws IOException {
        String map = Files.readString(MAP);
        int start = map.indexOf(BEGIN) + BEGIN.length();
        int end = map.indexOf(END, start);
        String drawn = picture(imports());
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(MAP, map.substring(0, start) + drawn + map.substring(end));
        }
        assertThat(Files.readString(MAP).substring(start)).startsWith(drawn + END);
    }

    /** What each package imports, as names without those that all share. */
    private static SortedMap<String, Set<String>> imports() {
        SortedMap<String, Set<String>> imports = new TreeMap<>();
        for (JavaClass from : new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages(ROOT.substring(0, ROOT.length() - 1))) {
            Set<String> own = imports.computeIfAbsent(packageOf(from), name -> new TreeSet<>());
            from.getDirectDependenciesFromSelf().stream()
                    .map(dependency -> dependency.getTargetClass().getBaseComponentType())
                    .filter(to -> to.getPackageName().startsWith(ROOT))
                    .map(PackagePictureTest::packageOf)
                    .forEach(own::add);
            own.remove(packageOf(from));
        }
        return imports;
    }

    private static String packageOf(JavaClass type) {
        return type.getPackageName().substring(ROOT.length());
    }

    /** An arrow for each import that no other way leads to already; without cycles there is one such set. */
    private static String picture(SortedMap<String, Set<String>> imports) {
        StringBuilder out = new StringBuilder("flowchart TD\n");
        imports.forEach((from, all) -> {
            Set<String> direct = new TreeSet<>(all);
            all.forEach(via -> direct.removeAll(below(via, imports)));
            if (!direct.isEmpty()) {
                out.append("  ")
                        .append(from)
                        .append(" --> ")
                        .append(String.join(" & ", direct))
                        .append('\n');
            }
        });
        return out.toString();
    }

    private static Set<String> below(String name, SortedMap<String, Set<String>> imports) {
        Set<String> found = new TreeSet<>();
        imports.getOrDefault(name, Set.of()).forEach(next -> {
            found.add(next);
            found.addAll(below(next, imports));
        });
        return found;
    }
}
