package dev.fingerpost.markdown;

import com.vladsch.flexmark.ast.Code;
import java.util.regex.Pattern;

/** Code in a line. */
final class CodeSpans {
    private static final Pattern LINE_END = Pattern.compile("\n[ \t]*");

    private CodeSpans() {}

    /** As CommonMark reads it: line breaks are spaces, lines are not indented, and one space is cut at both ends unless there is nothing else. */
    static String text(Code code) {
        String text = LINE_END.matcher(code.getText()).replaceAll(" ");
        boolean padded = text.length() > 1 && text.startsWith(" ") && text.endsWith(" ");
        boolean empty = text.chars().allMatch(c -> c == ' ');
        return padded && !empty ? text.substring(1, text.length() - 1) : text;
    }

    static void write(Code code, Writer out) {
        out.raw("<code" + out.context().attributes(code).html() + ">")
                .text(text(code))
                .raw("</code>");
    }
}
