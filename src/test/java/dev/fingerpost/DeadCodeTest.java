package dev.fingerpost;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.domain.JavaFieldAccess.AccessType;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What the program does not use by itself, it does not need: tests are no users. Left out is what is private, which compilers see, and
 * numbers and texts that are constant, which they write where they are used.
 */
class DeadCodeTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.fingerpost");

    @Test
    void allThatIsThereIsUsed() throws IOException {
        Set<String> words = wordsOfTemplates();
        Set<String> dead = new TreeSet<>();
        CLASSES.stream().filter(type -> !isUsed(type)).forEach(type -> dead.add(type.getName()));
        for (JavaClass type : CLASSES) {
            type.getMembers().stream()
                    .filter(member -> !isUsed(member) && !isShown(member, words))
                    .forEach(member -> dead.add(member.getFullName()));
        }
        assertThat(dead).isEmpty();
    }

    /** Of other types there is a constructor, a method or a field to look at. */
    private static boolean isUsed(JavaClass type) {
        return !type.isEnum() && !type.isInterface()
                || type.getSimpleName().equals("package-info")
                || type.getDirectDependenciesToSelf().stream()
                        .anyMatch(use -> !use.getOriginClass().equals(type));
    }

    private static boolean isUsed(JavaMember member) {
        JavaClass owner = member.getOwner();
        boolean isLeftOut = owner.isAnonymousClass()
                || member.getModifiers().contains(JavaModifier.PRIVATE)
                || member.getModifiers().contains(JavaModifier.SYNTHETIC)
                || Set.of("main", "values", "valueOf").contains(member.getName())
                || member.getAnnotations().stream()
                        .anyMatch(a -> a.getRawType().getPackageName().startsWith("picocli"));
        if (isLeftOut) {
            return true;
        } else if (member instanceof JavaField field) {
            return owner.isEnum() || isInlined(field) || isUsed(field, field);
        } else if (member instanceof JavaMethod method) {
            return isUsed(method, method) || isOverride(method) || isComponent(method);
        }
        return isUsed(member, member)
                || !owner.getAnnotationsWithParameterTypeOfSelf().isEmpty();
    }

    private static boolean isInlined(JavaField field) {
        return field.getModifiers().containsAll(Set.of(JavaModifier.STATIC, JavaModifier.FINAL))
                && (field.getRawType().isPrimitive() || field.getRawType().isEquivalentTo(String.class));
    }

    private static boolean isUsed(JavaMember member, JavaMember self) {
        return member.getAccessesToSelf().stream()
                .anyMatch(use -> !use.getOrigin().equals(self)
                        && !(use instanceof JavaFieldAccess access && access.getAccessType() == AccessType.SET));
    }

    /** Whether a type above has it too, whose callers call it. */
    private static boolean isOverride(JavaMethod method) {
        return above(method.getOwner().reflect())
                .flatMap(type -> Stream.of(type.getDeclaredMethods()))
                .anyMatch(other -> other.getName().equals(method.getName())
                        && other.getParameterCount()
                                == method.getRawParameterTypes().size());
    }

    private static Stream<Class<?>> above(Class<?> type) {
        return Stream.concat(Stream.ofNullable(type.getSuperclass()), Stream.of(type.getInterfaces()))
                .flatMap(parent -> Stream.concat(Stream.of(parent), above(parent)));
    }

    /** Whether it is a component that its record reads itself; private records, and those of one component, are keys of maps, compared as a whole. */
    private static boolean isComponent(JavaMethod method) {
        JavaClass owner = method.getOwner();
        boolean isKey = owner.getModifiers().contains(JavaModifier.PRIVATE)
                || owner.isRecord()
                        && owner.getFields().stream()
                                        .filter(field -> !isInlined(field))
                                        .count()
                                == 1;
        return owner.isRecord()
                && owner.tryGetField(method.getName())
                        .filter(field -> isKey || isUsed(field, method))
                        .isPresent();
    }

    /** Whether templates get it: by its name, or because it is a part whose components they name as if it were not there. */
    private static boolean isShown(JavaMember member, Set<String> words) {
        return member.getOwner().getPackageName().equals("dev.fingerpost.view")
                && member instanceof JavaMethod method
                && (words.contains(method.getName())
                        || method.getRawReturnType().isNestedClass()
                                && !method.getRawReturnType().getSimpleName().endsWith("View"));
    }

    private static Set<String> wordsOfTemplates() throws IOException {
        StringBuilder text = new StringBuilder(Files.readString(Path.of("content/manual/templates.md")))
                .append(Files.readString(Path.of("content/manual/configuration.md")));
        try (Stream<Path> files = Files.walk(Path.of("templates"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".ftlh")).toList()) {
                text.append(Files.readString(file));
            }
        }
        return new TreeSet<>(List.of(text.toString().split("\\W+")));
    }
}
