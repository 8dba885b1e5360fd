package dev.fingerpost.cli;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where GitHub Pages serves the site of a repository. */
final class PagesAddress {
    private static final Pattern REMOTE = Pattern.compile(
            "(?:https://(?:[^@/]*@)?|ssh://git@|git@)github\\.com[/:]([\\w.-]+)/([\\w.-]+?)(?:\\.git)?/?");

    private PagesAddress() {}

    /** The address for this remote, without a domain of one's own; null if the remote is not on GitHub. */
    static @Nullable String of(String remote) {
        Matcher parts = REMOTE.matcher(remote);
        if (!parts.matches()) {
            return null;
        }
        String host = parts.group(1).toLowerCase(Locale.ROOT) + ".github.io";
        return "https://" + host + "/" + (parts.group(2).equalsIgnoreCase(host) ? "" : parts.group(2) + "/");
    }
}
