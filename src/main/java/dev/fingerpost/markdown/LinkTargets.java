package dev.fingerpost.markdown;

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
}
