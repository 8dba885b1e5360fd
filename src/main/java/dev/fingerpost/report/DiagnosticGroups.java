package dev.fingerpost.report;

import dev.fingerpost.diag.Code;
import dev.fingerpost.diag.Diagnostic;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Diagnostics by what kind of thing they are. */
public final class DiagnosticGroups {
    private DiagnosticGroups() {}

    /** By code: errors before warnings, the commonest first; those of one code sorted by place. */
    public static Map<Code, List<Diagnostic>> of(List<Diagnostic> diagnostics) {
        SortedMap<Code, List<Diagnostic>> byCode = diagnostics.stream()
                .sorted()
                .collect(Collectors.groupingBy(Diagnostic::code, TreeMap::new, Collectors.toList()));
        Map<Code, List<Diagnostic>> ordered = new LinkedHashMap<>();
        byCode.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<Code, List<Diagnostic>> kind) ->
                                kind.getValue().get(0).severity())
                        .thenComparing(kind -> -kind.getValue().size()))
                .forEach(kind -> ordered.put(kind.getKey(), kind.getValue()));
        return ordered;
    }
}
