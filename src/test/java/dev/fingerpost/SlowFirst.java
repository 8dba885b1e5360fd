package dev.fingerpost;

import java.util.Comparator;
import org.junit.jupiter.api.ClassDescriptor;
import org.junit.jupiter.api.ClassOrderer;
import org.junit.jupiter.api.ClassOrdererContext;
import org.junit.jupiter.api.Tag;

/** Begins with classes that are tagged slow: one that begins last keeps a processor waiting. */
public final class SlowFirst implements ClassOrderer {
    @Override
    public void orderClasses(ClassOrdererContext context) {
        context.getClassDescriptors().sort(Comparator.comparing(SlowFirst::isQuick));
    }

    private static boolean isQuick(ClassDescriptor test) {
        return test.findRepeatableAnnotations(Tag.class).stream()
                .noneMatch(tag -> tag.value().equals("slow"));
    }
}
