package dev.fingerpost.markdown.syntax;

/** What is raw HTML in a line. Each method gives the end of what begins at this {@code <}, or -1 if nothing does. */
final class HtmlSyntax {
    private static final int LONGEST_SCHEME = 32;
    private static final int LONGEST_DOMAIN_LABEL = 63;
    private static final String MAIL_CHARACTERS = ".!#$%&'*+/=?^_`{|}~-";

    private HtmlSyntax() {}

    /** An address of any scheme in angle brackets. */
    static int address(String text, int start) {
        int at = start + 1;
        while (at < text.length() && isSchemeCharacter(text.charAt(at))) {
            at++;
        }
        int length = at - start - 1;
        if (length < 2
                || length > LONGEST_SCHEME
                || at >= text.length()
                || text.charAt(at) != ':'
                || !Chars.isAsciiLetter(text.charAt(start + 1))) {
            return -1;
        }
        while (at < text.length() && text.charAt(at) > ' ' && text.charAt(at) != '<' && text.charAt(at) != '>') {
            at++;
        }
        return at < text.length() && text.charAt(at) == '>' ? at + 1 : -1;
    }

    private static boolean isSchemeCharacter(char c) {
        return Chars.isAsciiAlphanumeric(c) || c == '+' || c == '.' || c == '-';
    }

    /** An address of a mailbox in angle brackets. */
    static int mailbox(String text, int start) {
        int at = start + 1;
        while (at < text.length()
                && (Chars.isAsciiAlphanumeric(text.charAt(at)) || MAIL_CHARACTERS.indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
        if (at == start + 1 || at >= text.length() || text.charAt(at) != '@') {
            return -1;
        }
        do {
            int label = at + 1;
            at = label;
            while (at < text.length() && (Chars.isAsciiAlphanumeric(text.charAt(at)) || text.charAt(at) == '-')) {
                at++;
            }
            boolean valid = at > label
                    && at - label <= LONGEST_DOMAIN_LABEL
                    && text.charAt(label) != '-'
                    && text.charAt(at - 1) != '-';
            if (!valid) {
                return -1;
            }
        } while (at < text.length() && text.charAt(at) == '.');
        return at < text.length() && text.charAt(at) == '>' ? at + 1 : -1;
    }

    /** An opening or closing tag. */
    static int tag(String text, int start) {
        boolean closing = text.startsWith("</", start);
        int name = start + (closing ? 2 : 1);
        if (name >= text.length() || !Chars.isAsciiLetter(text.charAt(name))) {
            return -1;
        }
        int at = name;
        while (at < text.length() && (Chars.isAsciiAlphanumeric(text.charAt(at)) || text.charAt(at) == '-')) {
            at++;
        }
        int end = closing ? at : afterAttributes(text, at);
        int last = LinkSyntax.spaces(text, end);
        if (!closing && last < text.length() && text.charAt(last) == '/') {
            last++;
        }
        return last < text.length() && text.charAt(last) == '>' ? last + 1 : -1;
    }

    private static int afterAttributes(String text, int start) {
        int end = start;
        while (true) {
            int name = LinkSyntax.spaces(text, end);
            int nameEnd = name == end ? name : attributeName(text, name);
            if (nameEnd == name) {
                return end;
            }
            int equals = LinkSyntax.spaces(text, nameEnd);
            if (equals >= text.length() || text.charAt(equals) != '=') {
                end = nameEnd;
                continue;
            }
            int value = attributeValue(text, LinkSyntax.spaces(text, equals + 1));
            if (value < 0) {
                return end;
            }
            end = value;
        }
    }

    private static int attributeName(String text, int start) {
        int at = start;
        while (at < text.length()) {
            char c = text.charAt(at);
            boolean first = Chars.isAsciiLetter(c) || c == '_' || c == ':';
            if (!first && (at == start || !Chars.isDigit(c) && c != '.' && c != '-')) {
                break;
            }
            at++;
        }
        return at;
    }

    private static int attributeValue(String text, int start) {
        char quote = start < text.length() ? text.charAt(start) : 0;
        if (quote == '"' || quote == '\'') {
            return text.indexOf(quote, start + 1) + 1 > 0 ? text.indexOf(quote, start + 1) + 1 : -1;
        }
        int at = start;
        while (at < text.length() && !Chars.isSpace(text.charAt(at)) && "\"'=<>`".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return at > start ? at : -1;
    }
}
