package dev.fingerpost.markdown;

import com.vladsch.flexmark.ast.Code;

/** Code in a line. */
final class CodeSpans {
    private CodeSpans() {}

    /** As CommonMark reads it: line breaks are spaces, and one space is cut at both ends unless there is nothing else. */
    static String text(Code code) {
        String text = code.getText().toString().replace('\n', ' ');
        boolean padded = text.length() > 1 && text.startsWith(" ") && text.endsWith(" ") && !text.isBlank();
        return padded ? text.substring(1, text.length() - 1) : text;
    }

    static void write(Code code, Writer out) {
        out.raw("<code" + out.draft().attributes(code).html() + ">")
                .text(text(code))
                .raw("</code>");
    }
}
