package dev.fingerpost.markdown;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the targets of links. Nothing here knows which pages exist. */
final class LinkTargets {
    private static final Set<String> LINK_SCHEMES = Set.of("http", "https", "mailto", "tel");
    private static final Set<String> IMAGE_SCHEMES = Set.of("http", "https");
    private static final Pattern SCHEME = Pattern.compile("^([A-Za-z][A-Za-z0-9+.-]*):");

    private LinkTargets() {}

    /**
     * The scheme as a browser sees it, in lower case; {@code "//"} for an address without scheme but with a host; null for a path
     * or an anchor.
     */
    static @Nullable String scheme(String target) {
        String seen = asBrowsersRead(target);
        if (seen.startsWith("//")) {
            return "//";
        }
        Matcher matcher = SCHEME.matcher(seen);
        return matcher.find() ? matcher.group(1).toLowerCase(Locale.ROOT) : null;
    }

    /** Browsers drop tabs and line breaks anywhere, control characters and spaces in front, and take backslashes for slashes. */
    private static String asBrowsersRead(String target) {
        StringBuilder out = new StringBuilder(target.length());
        for (int i = 0; i < target.length(); i++) {
            char c = target.charAt(i);
            boolean dropped = c == '\t' || c == '\n' || c == '\r' || out.isEmpty() && c <= ' ';
            if (!dropped) {
                out.append(c == '\\' ? '/' : c);
            }
        }
        return out.toString();
    }

    /** Whether a link may have this scheme; see {@link #scheme}. */
    static boolean isAllowed(@Nullable String scheme, boolean image) {
        return scheme == null || schemes(image).contains(scheme);
    }

    static Set<String> schemes(boolean image) {
        return image ? IMAGE_SCHEMES : LINK_SCHEMES;
    }

    /**
     * A path or an anchor with its percent signs resolved ({@code my%20page.md} names the file {@code my page.md}). Sequences that are
     * not UTF-8 stay as they are.
     */
    static String percentDecoded(String target) {
        if (target.indexOf('%') < 0) {
            return target;
        }
        StringBuilder out = new StringBuilder(target.length());
        int i = 0;
        while (i < target.length()) {
            int end = i;
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            while (isEscape(target, end)) {
                bytes.write(Integer.parseInt(target, end + 1, end + 3, 16));
                end += 3;
            }
            if (end == i) {
                out.append(target.charAt(i++));
            } else {
                out.append(utf8Or(bytes.toByteArray(), target.substring(i, end)));
                i = end;
            }
        }
        return Texts.harmless(out.toString());
    }

    private static boolean isEscape(String text, int at) {
        return at + 2 < text.length()
                && text.charAt(at) == '%'
                && Character.digit(text.charAt(at + 1), 16) >= 0
                && Character.digit(text.charAt(at + 2), 16) >= 0;
    }

    private static String utf8Or(byte[] bytes, String otherwise) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return otherwise;
        }
    }
}
