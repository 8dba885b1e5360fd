package dev.fingerpost.template;

import java.util.Arrays;

/**
 * A template's code alone: a text of the same length in which prose, comments and the words of string literals are blanks.
 * What is found in it stands at the same offset in the template.
 */
final class TemplateMask {
    private final String text;
    private final char[] mask;
    private int at;

    private TemplateMask(String text) {
        this.text = text;
        this.mask = new char[text.length()];
        Arrays.fill(mask, ' ');
    }

    static String of(String text) {
        TemplateMask mask = new TemplateMask(text);
        mask.prose();
        return new String(mask.mask);
    }

    private void prose() {
        while (at < text.length()) {
            if (comment()) {
                continue;
            }
            if (starts("<#noparse>")) {
                skipPast("</#noparse>");
            } else if (starts("<#") || starts("<@") || starts("</#") || starts("</@")) {
                code('>');
            } else if (starts("${")) {
                code('}');
            } else {
                at++;
            }
        }
    }

    /** Copies code up to its closing sign; a sign inside brackets or a literal closes nothing. */
    private void code(char close) {
        int depth = close == '}' ? -1 : 0;
        while (at < text.length()) {
            if (comment()) {
                continue;
            }
            char c = text.charAt(at);
            if (c == '"' || c == '\'') {
                literal(c);
                continue;
            }
            copy();
            if (c == close && depth <= 0) {
                return;
            }
            depth += "([{".indexOf(c) >= 0 ? 1 : 0;
            depth -= ")]}".indexOf(c) >= 0 ? 1 : 0;
        }
    }

    /** Blanks a literal, but for the interpolations in it: they are code. */
    private void literal(char quote) {
        boolean raw = at > 0 && text.charAt(at - 1) == 'r';
        int braces = 0;
        at++;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '\\' && !raw) {
                at += 2;
                continue;
            }
            if (c == quote) {
                at++;
                return;
            }
            if (!raw && braces == 0 && starts("${")) {
                braces = 1;
                copy();
                copy();
            } else if (braces > 0) {
                braces += c == '{' ? 1 : c == '}' ? -1 : 0;
                copy();
            } else {
                at++;
            }
        }
    }

    private boolean comment() {
        if (!starts("<#--")) {
            return false;
        }
        skipPast("-->");
        return true;
    }

    private void copy() {
        mask[at] = text.charAt(at);
        at++;
    }

    private boolean starts(String sign) {
        return text.startsWith(sign, at);
    }

    private void skipPast(String end) {
        int found = text.indexOf(end, at);
        at = found < 0 ? text.length() : found + end.length();
    }
}
