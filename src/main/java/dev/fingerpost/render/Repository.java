package dev.fingerpost.render;

import dev.fingerpost.config.SiteConfig;
import dev.fingerpost.path.ProjectPath;
import dev.fingerpost.text.Percent;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Where the sources are kept, and how that place edits a file and takes a report. */
final class Repository {
    private enum Kind {
        GITHUB("/edit/%s/%s", "/issues/new?title=%s"),
        GITLAB("/-/edit/%s/%s", "/-/issues/new?issue%%5Btitle%%5D=%s"),
        FORGEJO("/_edit/%s/%s", "/issues/new?title=%s"),
        BITBUCKET("/src/%s/%s?mode=edit", null);

        private final String edit;
        private final @Nullable String report;

        Kind(String edit, @Nullable String report) {
            this.edit = edit;
            this.report = report;
        }
    }

    private final String address;
    private final String branch;
    private final @Nullable Kind kind;

    private Repository(String address, String branch, @Nullable Kind kind) {
        this.address = address;
        this.branch = branch;
        this.kind = kind;
    }

    /** Null where the configuration names none. */
    static @Nullable Repository of(SiteConfig config) {
        String address = config.repository();
        if (address == null) {
            return null;
        }
        return new Repository(address.replaceAll("(\\.git)?/*$", ""), config.branch(), kind(address));
    }

    private static @Nullable Kind kind(String address) {
        String host;
        try {
            host = String.valueOf(new URI(address).getHost()).toLowerCase(Locale.ROOT);
        } catch (URISyntaxException e) {
            return null;
        }
        if (host.contains("github")) {
            return Kind.GITHUB;
        } else if (host.contains("gitlab")) {
            return Kind.GITLAB;
        } else if (host.contains("codeberg") || host.contains("forgejo") || host.contains("gitea")) {
            return Kind.FORGEJO;
        }
        return host.contains("bitbucket") ? Kind.BITBUCKET : null;
    }

    /** Opens a file in the place's editor; null if we do not know how. */
    @Nullable
    String edit(ProjectPath path) {
        return kind == null
                ? null
                : address + String.format(Locale.ROOT, kind.edit, Percent.encode(branch), Percent.encode(path.text()));
    }

    /** Opens a new report about a file; null if we do not know how. */
    @Nullable
    String report(ProjectPath path) {
        return kind == null || kind.report == null
                ? null
                : address
                        + String.format(
                                Locale.ROOT,
                                kind.report,
                                Percent.encode(path.text()).replace("/", "%2F"));
    }
}
