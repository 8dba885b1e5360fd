package dev.fingerpost.report;

import dev.fingerpost.diag.Severity;

/** Whether a report has colours. Colour never carries meaning alone: every word is there without it. */
public enum ReportStyle {
    PLAIN,
    COLOUR;

    private static final String RESET = "\u001B[0m";

    String place(String text) {
        return paint("\u001B[1m", text);
    }

    String severity(Severity severity, String text) {
        return paint(severity == Severity.ERROR ? "\u001B[1;31m" : "\u001B[1;33m", text);
    }

    String gutter(String text) {
        return paint("\u001B[2m", text);
    }

    String hint(String text) {
        return paint("\u001B[36m", text);
    }

    private String paint(String escape, String text) {
        return this == COLOUR ? escape + text + RESET : text;
    }
}
