package dev.fingerpost;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The name of a class stands for one thing, so that who searches for it finds that. */
class ClassNamesTest {
    /** A name, and who bears it where all mean the same by it. */
    private static final Map<String, List<String>> SAME_CONCEPT = Map.of(
            // what a file of another program says, before it is written as a page that has these
            "Answer", List.of("tree.Answer", "exchange.ImportedRules$Answer", "exchange.ImportedTree$Answer"),
            "Rule", List.of("tree.Rule", "exchange.ImportedTree$Rule"),
            "Scenario", List.of("tree.Scenario", "exchange.ImportedTree$Scenario"),
            // a folder: as it is read, of the project that is imported, of the pages that are made of it
            "Folder", List.of("project.Folder", "migrate.PageFile$Folder", "path.OtherPath$Folder"),
            // a heading of a page: as every page keeps it, and with its place, as readers of trees need it
            "Heading", List.of("page.Heading", "page.Block$Heading"),
            // what stands below a heading: as text for searches, as a sum for translators, as lines for readers of
            // records
            "Section", List.of("page.Section", "cli.OriginalSections$Section", "record.RecordLines$Section"),
            // what a lexer cuts a text into
            "Token", List.of("highlight.Token", "exchange.DotTokens$Token"));

    /**
     * A class of its own shares its name with no other, nor with one that others can see within another. Classes that stand within
     * others may share theirs: they are said with these, {@code DecisionTree.Cell}; private ones are seen by their file alone.
     */
    @Test
    void eachStandsForOneThing() {
        Map<String, List<String>> shared = new TreeMap<>();
        new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("dev.fingerpost").stream()
                        .filter(type -> !type.getSimpleName().isEmpty()
                                && !type.getSimpleName().equals("package-info"))
                        .filter(type -> type.isTopLevelClass() || isSeen(type))
                        .sorted(Comparator.comparing(JavaClass::isNestedClass).thenComparing(JavaClass::getName))
                        .forEach(type -> shared.computeIfAbsent(type.getSimpleName(), name -> new ArrayList<>())
                                .add(type.getName().substring("dev.fingerpost.".length())));
        shared.values().removeIf(all -> all.size() == 1 || all.get(0).contains("$"));
        assertThat(shared).isEqualTo(new TreeMap<>(SAME_CONCEPT));
    }

    private static boolean isSeen(JavaClass type) {
        return type.isMemberClass() && !Modifier.isPrivate(type.reflect().getModifiers());
    }
}
