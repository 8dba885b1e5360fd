package dev.fingerpost.template;

import dev.fingerpost.diag.Code;
import dev.fingerpost.diag.Diagnostic;
import dev.fingerpost.path.Position;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Turns faults into diagnostics, one for each cause however many pages it struck. */
public final class FaultLog {
    private final Map<Cause, Struck> causes = new LinkedHashMap<>();

    /** @param page the source of the page, or the address of one that has none */
    public void add(TemplateFault fault, String page) {
        causes.computeIfAbsent(new Cause(fault.code(), fault.at(), fault.message()), c -> new Struck(fault, page))
                .pages++;
    }

    public List<Diagnostic> diagnostics() {
        List<Diagnostic> all = new ArrayList<>();
        causes.forEach((cause, struck) -> all.add(new Diagnostic(cause.code, cause.at, cause.message, struck.hint())));
        return all;
    }

    private record Cause(Code code, Position at, String message) {}

    private static final class Struck {
        private final TemplateFault fault;
        private final String firstPage;
        private int pages;

        Struck(TemplateFault fault, String firstPage) {
            this.fault = fault;
            this.firstPage = firstPage;
        }

        String hint() {
            List<String> parts = new ArrayList<>(fault.advice());
            parts.add("while rendering " + firstPage + (pages > 1 ? " (and " + (pages - 1) + " more)" : ""));
            if (!fault.way().isEmpty()) {
                parts.add("reached through " + String.join(", ", fault.way()));
            }
            return String.join("; ", parts).replace("?; ", "? ");
        }
    }
}
