package dev.fingerpost.cli;

import dev.fingerpost.file.OutputFile;
import dev.fingerpost.path.SitePath;
import dev.fingerpost.path.Spelling;
import dev.fingerpost.pipeline.Attempt;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Looks at a built site with the eyes of a host. */
final class BuiltSiteChecks {
    /** GitHub Pages publishes no more; docs.github.com, "GitHub Pages limits". */
    private static final long MOST_BYTES = 1_000_000_000L;

    private static final long MANY_BYTES = MOST_BYTES / 10 * 9;
    private static final int MEGABYTE = 1_000_000;

    private BuiltSiteChecks() {}

    /** @param keepsDotFiles whether whatever publishes the site is told to take files whose names begin with a dot */
    static List<Finding> of(Attempt attempt, boolean keepsDotFiles) {
        List<Finding> findings = new ArrayList<>();
        if (attempt.errors() > 0) {
            findings.add(Finding.problem(
                    "build",
                    "the project has " + Reporter.count(attempt.errors(), "error"),
                    "`fingerpost check` shows them"));
            return findings;
        }
        List<OutputFile> files = attempt.result().files();
        findings.add(Finding.fine(
                "build",
                Reporter.count(attempt.result().pages(), "page") + ", " + Reporter.count(attempt.warnings(), "warning")
                        + ", no error"));
        findings.add(size(files.stream().mapToLong(file -> file.bytes().size()).sum(), files.size()));
        findings.add(names(files));
        files.stream()
                .map(OutputFile::path)
                .filter(path -> !keepsDotFiles && !path.text().equals(".nojekyll"))
                .filter(path -> Arrays.stream(path.text().split("/")).anyMatch(name -> name.startsWith(".")))
                .map(path -> Finding.care(
                        "dot-files",
                        "`" + path + "` has a name with a leading dot",
                        "upload-pages-artifact drops it without `include-hidden-files: true`"))
                .forEach(findings::add);
        return findings;
    }

    private static Finding size(long bytes, int count) {
        String size = Reporter.count(count, "file") + ", "
                + String.format(Locale.ROOT, "%.1f", (double) bytes / MEGABYTE) + " MB";
        if (bytes > MOST_BYTES) {
            return Finding.problem(
                    "size", size + ", and GitHub Pages publishes up to 1 GB", "serve large files from elsewhere");
        }
        return bytes > MANY_BYTES
                ? Finding.care("size", size + ", near the 1 GB of GitHub Pages", "serve large files from elsewhere")
                : Finding.fine("size", size);
    }

    private static Finding names(List<OutputFile> files) {
        Map<Spelling, SitePath> seen = new HashMap<>();
        for (OutputFile file : files) {
            SitePath other = seen.putIfAbsent(Spelling.of(file.path().text()), file.path());
            if (other != null) {
                return Finding.problem(
                        "names",
                        "`" + file.path() + "` and `" + other + "` are one file on Windows and macOS",
                        "rename one of them");
            }
        }
        return Finding.fine("names", "no two files differ in case only");
    }
}
