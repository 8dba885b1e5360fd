package dev.fingerpost.exchange;

import java.util.ArrayList;
import java.util.List;

/** The words and signs of a graph of GraphViz, without comments. */
final class DotTokens {
    record Token(String text, boolean quoted, int start, int end) {
        boolean is(String sign) {
            return !quoted && text.equalsIgnoreCase(sign);
        }
    }

    /** Thrown while a graph is read, and caught there. */
    static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1L;
        final transient Token at;

        Unreadable(String message, Token at) {
            super(message, null, false, false);
            this.at = at;
        }
    }

    private final String text;
    private final List<Token> tokens = new ArrayList<>();

    private DotTokens(String text) {
        this.text = text;
    }

    static List<Token> of(String text) throws Unreadable {
        DotTokens lexer = new DotTokens(text);
        lexer.read();
        lexer.join();
        return List.copyOf(lexer.tokens);
    }

    private void read() throws Unreadable {
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            int end = at + 1;
            if (Character.isWhitespace(c)) {
                at = end;
                continue;
            }
            boolean lineStart = at == 0 || text.charAt(at - 1) == '\n';
            if (text.startsWith("//", at) || c == '#' && lineStart) {
                int line = text.indexOf('\n', at);
                at = line < 0 ? text.length() : line;
                continue;
            }
            if (text.startsWith("/*", at)) {
                int close = text.indexOf("*/", at + 2);
                at = close < 0 ? text.length() : close + 2;
                continue;
            }
            if (c == '"') {
                end = quoted(at);
            } else if (c == '<') {
                end = html(at);
            } else if (text.startsWith("->", at) || text.startsWith("--", at)) {
                end = at + 2;
                tokens.add(new Token(text.substring(at, end), false, at, end));
            } else if (isOfName(c)
                    || (c == '-' || c == '.') && at + 1 < text.length() && isOfName(text.charAt(at + 1))) {
                while (end < text.length() && (isOfName(text.charAt(end)) || text.charAt(end) == '.')) {
                    end++;
                }
                tokens.add(new Token(text.substring(at, end), false, at, end));
            } else {
                tokens.add(new Token(String.valueOf(c), false, at, end));
            }
            at = end;
        }
    }

    /** {@code "one " + "text"} is one. */
    private void join() {
        List<Token> apart = List.copyOf(tokens);
        tokens.clear();
        for (int i = 0; i < apart.size(); i++) {
            Token first = apart.get(i);
            StringBuilder words = new StringBuilder(first.text);
            while (first.quoted && i + 2 < apart.size() && apart.get(i + 1).is("+") && apart.get(i + 2).quoted) {
                i += 2;
                words.append(apart.get(i).text);
            }
            tokens.add(new Token(words.toString(), first.quoted, first.start, apart.get(i).end));
        }
    }

    private static boolean isOfName(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c >= '\u0080';
    }

    private int quoted(int start) throws Unreadable {
        StringBuilder words = new StringBuilder();
        for (int at = start + 1; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '"') {
                tokens.add(new Token(words.toString(), true, start, at + 1));
                return at + 1;
            }
            if (c == '\\' && at + 1 < text.length()) {
                char escaped = text.charAt(++at);
                words.append(escaped == '"' ? "\"" : escaped == '\n' ? "" : "\\" + escaped);
            } else {
                words.append(c);
            }
        }
        throw new Unreadable("this text has no end", new Token("", true, start, start + 1));
    }

    private int html(int start) throws Unreadable {
        int open = 0;
        for (int at = start; at < text.length(); at++) {
            char c = text.charAt(at);
            open += c == '<' ? 1 : c == '>' ? -1 : 0;
            if (open == 0) {
                String words = text.substring(start + 1, at).replaceAll("<[^<>]*>", " ");
                tokens.add(new Token(
                        words.replace("&quot;", "\"")
                                .replace("&lt;", "<")
                                .replace("&gt;", ">")
                                .replace("&nbsp;", " ")
                                .replace("&amp;", "&")
                                .replace("\\", "\\\\"),
                        true,
                        start,
                        at + 1));
                return at + 1;
            }
        }
        throw new Unreadable("this text has no end", new Token("", true, start, start + 1));
    }
}
