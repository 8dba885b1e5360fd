package dev.fingerpost.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads one of a few words from the command line. */
final class EnumConverter {
    private EnumConverter() {}

    static <E extends Enum<E>> ITypeConverter<E> of(Class<E> type) {
        List<E> all = Arrays.asList(type.getEnumConstants());
        return word -> all.stream()
                .filter(e -> e.toString().equals(word.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("`" + word + "` is none of "
                        + all.stream().map(E::toString).collect(Collectors.joining(", "))));
    }
}
