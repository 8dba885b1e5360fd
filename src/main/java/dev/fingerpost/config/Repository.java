package dev.fingerpost.config;

import dev.fingerpost.path.Percent;
import dev.fingerpost.path.ProjectPath;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Where the sources are kept, and how that place shows and edits a file, and takes a report. */
public final class Repository {
    /** The services that are known by the names of their hosts, and the addresses that each one documents. */
    private enum Kind {
        GITHUB("/blob/%s/%s", "/tree/%s/%s", "/edit/%s/%s", "/issues/new?title=%s"),
        GITLAB("/-/blob/%s/%s", "/-/tree/%s/%s", "/-/edit/%s/%s", "/-/issues/new?issue%%5Btitle%%5D=%s"),
        FORGEJO("/src/branch/%s/%s", "/src/branch/%s/%s", "/_edit/%s/%s", "/issues/new?title=%s"),
        BITBUCKET("/src/%s/%s", "/src/%s/%s", "/src/%s/%s?mode=edit", null);

        private final String file;
        private final String folder;
        private final String edit;
        private final @Nullable String report;

        Kind(String file, String folder, String edit, @Nullable String report) {
            this.file = file;
            this.folder = folder;
            this.edit = edit;
            this.report = report;
        }
    }

    private final String address;
    private final String branch;
    private final @Nullable Kind kind;

    /** @param address on the web, with or without {@code .git} and slashes at its end */
    public Repository(String address, String branch) {
        this.address = address.replaceAll("(\\.git)?/*$", "");
        this.branch = branch;
        this.kind = kind(address);
    }

    /** Null where the configuration names none. */
    public static @Nullable Repository of(SiteConfig config) {
        return config.places().repository() == null
                ? null
                : new Repository(config.places().repository(), config.places().branch());
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

    /** Shows a file. A place that we do not know is taken to be like GitHub, as most are that firms run themselves. */
    public String file(String path) {
        return address + filled(kind == null ? Kind.GITHUB.file : kind.file, path);
    }

    /** Shows a folder; see {@link #file}. */
    public String folder(String path) {
        return address + filled(kind == null ? Kind.GITHUB.folder : kind.folder, path);
    }

    /** Opens a file in the place's editor; null if we do not know how. */
    public @Nullable String edit(ProjectPath path) {
        return kind == null ? null : address + filled(kind.edit, path.text());
    }

    private String filled(String form, String path) {
        return String.format(Locale.ROOT, form, Percent.encode(branch), Percent.encode(path));
    }

    /** Opens a new report about a file; null if we do not know how. */
    public @Nullable String report(ProjectPath path) {
        return kind == null || kind.report == null
                ? null
                : address
                        + String.format(
                                Locale.ROOT,
                                kind.report,
                                Percent.encode(path.text()).replace("/", "%2F"));
    }
}
