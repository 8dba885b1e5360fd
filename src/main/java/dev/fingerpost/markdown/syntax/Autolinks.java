package dev.fingerpost.markdown.syntax;

import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Locale;

/** Addresses of web pages and mailboxes that stand in the text without any marks: GitHub's rules for what is one and where it ends. */
final class Autolinks {
    private static final String WWW = "www.";
    private static final String BEFORE_WWW = "*_~(";
    private static final String NEVER_LAST = "?!.,:*_~'\"";
    private static final String MAILTO = "mailto:";

    private final Subject subject;

    Autolinks(Subject subject) {
        this.subject = subject;
    }

    /** Reads {@code www.example.org}, if it stands here. */
    boolean www() {
        int start = subject.at;
        String text = subject.text;
        char before = start == 0 ? ' ' : text.charAt(start - 1);
        if (!text.startsWith(WWW, start) || !Chars.isSpace(before) && BEFORE_WWW.indexOf(before) < 0) {
            return false;
        }
        int domain = domainEnd(start, false);
        if (domain > 0) {
            add(start, domain, "http://");
        }
        return domain > 0;
    }

    /** Reads {@code https://example.org}, if this is its colon; the scheme was taken for text before. */
    boolean colon() {
        int colon = subject.at;
        String text = subject.text;
        if (!text.startsWith("://", colon)) {
            return false;
        }
        int start = colon;
        while (start > subject.plainStart() && Chars.isAsciiLetter(text.charAt(start - 1))) {
            start--;
        }
        String scheme = text.substring(start, colon).toLowerCase(Locale.ROOT);
        boolean web = scheme.equals("http") || scheme.equals("https");
        if (!web || colon + 3 >= text.length() || !isHostCharacter(text.codePointAt(colon + 3))) {
            return false;
        }
        int domain = domainEnd(colon + 3, true);
        if (domain > 0) {
            add(start, domain, "");
        }
        return domain > 0;
    }

    private void add(int start, int domainEnd, String prefix) {
        int end = domainEnd;
        while (end < subject.length() && !Chars.isSpace(subject.text.charAt(end)) && subject.text.charAt(end) != '<') {
            end++;
        }
        subject.spend(end - start);
        end = withoutTail(subject.text, start, end);
        subject.rewind(start);
        subject.add(new BareLink(subject.piece(start, end), prefix), end);
    }

    /** The end of the domain that begins here; -1 if it is none. */
    private int domainEnd(int start, boolean dotless) {
        String text = subject.text;
        int dots = 0;
        int underscores = 0;
        int before = 0;
        int at = start + 1;
        // GitHub never looks at the last character of a text here.
        while (at < text.length() - 1) {
            int c = text.codePointAt(at);
            if (c == '_') {
                underscores++;
            } else if (c == '.') {
                before = underscores;
                underscores = 0;
                dots++;
            } else if (c != '-' && !isHostCharacter(c)) {
                break;
            }
            at += Character.charCount(c);
        }
        subject.spend(at - start);
        // No underscore in the last two parts.
        return before + underscores > 0 || dots == 0 && !dotless ? -1 : at;
    }

    private static boolean isHostCharacter(int c) {
        return !Chars.isUnicodeSpace(c) && !Chars.isPunctuation(c);
    }

    /** The end without what belongs to the sentence: full stops, quotes, brackets that open nowhere in the address, references to characters. */
    private static int withoutTail(String text, int start, int end) {
        int at = end;
        int closed = -opens(text, start, end);
        while (at > start) {
            char last = text.charAt(at - 1);
            if (NEVER_LAST.indexOf(last) >= 0) {
                at--;
            } else if (last == ';') {
                int name = at - 2;
                while (Chars.isAsciiLetter(text.charAt(name))) {
                    name--;
                }
                at = name < at - 2 && text.charAt(name) == '&' ? name : at - 1;
            } else if (last == ')' && closed > 0) {
                at--;
                closed--;
            } else {
                break;
            }
        }
        return at;
    }

    /** How many more parentheses open than close. */
    private static int opens(String text, int start, int end) {
        int open = 0;
        for (int i = start; i < end; i++) {
            open += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
        }
        return open;
    }

    /** Makes links of the addresses of mailboxes in a text that stands in no link. */
    static void mail(Text node) {
        BasedSequence chars = node.getChars();
        String text = chars.toString();
        MeteredText.spend(chars, text.length());
        int done = 0;
        for (int sign = text.indexOf('@'); sign >= 0; sign = text.indexOf('@', sign + 1)) {
            int name = nameStart(text, done, sign);
            int start = text.startsWith(MAILTO, name - MAILTO.length()) && name - MAILTO.length() >= done
                    ? name - MAILTO.length()
                    : name;
            int end = name == sign ? -1 : domainEndOfMailbox(text, sign);
            if (end > 0) {
                if (start > done) {
                    node.insertBefore(new Text(chars.subSequence(done, start)));
                }
                node.insertBefore(new BareLink(chars.subSequence(start, end), start == name ? MAILTO : ""));
                done = end;
            }
        }
        if (done == text.length()) {
            node.unlink();
        } else if (done > 0) {
            node.setChars(chars.subSequence(done));
        }
    }

    /** What a backslash escapes is looked at without it, but for the sign itself: escaped, it is meant as text. */
    private static int nameStart(String text, int from, int sign) {
        if (sign > from && text.charAt(sign - 1) == '\\') {
            return sign;
        }
        int at = sign;
        while (at > from) {
            char c = text.charAt(at - 1);
            boolean escape = c == '\\' && !Chars.isAsciiAlphanumeric(text.charAt(at));
            if (!escape && !Chars.isAsciiAlphanumeric(c) && ".+-_".indexOf(c) < 0) {
                break;
            }
            at--;
        }
        return at;
    }

    private static int domainEndOfMailbox(String text, int sign) {
        int dots = 0;
        int at = sign + 1;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '.' && at + 1 < text.length() && Chars.isAsciiAlphanumeric(text.charAt(at + 1))) {
                dots++;
            } else if (c == '@' || !Chars.isAsciiAlphanumeric(c) && c != '-' && c != '_') {
                break;
            }
            at++;
        }
        boolean second = at < text.length() && text.charAt(at) == '@';
        char last = text.charAt(at - 1);
        return second || dots == 0 || !Chars.isAsciiLetter(last) ? -1 : withoutTail(text, sign, at);
    }
}
