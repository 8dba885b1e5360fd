package dev.fingerpost.markdown;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ext.tables.TableCell;

/** Code in a line. */
final class CodeSpans {
    private CodeSpans() {}

    /**
     * As CommonMark reads it: line breaks are spaces, and one space is cut at both ends unless there is nothing else. In the cells of tables,
     * GitHub takes the backslash from before each bar.
     */
    static String text(Code code) {
        String text = code.getText().toString().replace('\n', ' ');
        if (text.contains("\\|") && code.getAncestorOfType(TableCell.class) != null) {
            text = text.replace("\\|", "|");
        }
        boolean padded = text.length() > 1 && text.startsWith(" ") && text.endsWith(" ");
        boolean empty = text.chars().allMatch(c -> c == ' ');
        return padded && !empty ? text.substring(1, text.length() - 1) : text;
    }

    static void write(Code code, Writer out) {
        out.raw("<code" + out.draft().attributes(code).html() + ">")
                .text(text(code))
                .raw("</code>");
    }
}
