package dev.fingerpost.config;

import dev.fingerpost.path.Mount;
import dev.fingerpost.path.PagePath;
import dev.fingerpost.path.ProjectPath;
import dev.fingerpost.schema.Key;
import dev.fingerpost.schema.Schema;
import dev.fingerpost.schema.TextPattern;
import dev.fingerpost.schema.Types;
import java.util.List;

/** The keys of fingerpost.yaml that say where the project keeps what. */
final class LayoutKeys {
    private static final TextPattern PAGES = TextPattern.of(
                    "the path of a folder, relative to fingerpost.yaml",
                    "(?!(?:static|templates|site)(?:/|$))(?:[^\\s/\\\\.][^\\s/\\\\]*/)*[^\\s/\\\\.][^\\s/\\\\]*/?",
                    "docs")
            .mending(text -> text.replaceFirst("^(?:\\.?/)+", ""));
    static final Key<ProjectPath> CONTENT = Key.of(
                    ProjectPath.CONTENT.text(),
                    Types.text(PAGES).map((folder, at) -> new ProjectPath(folder.replaceFirst("/$", ""))),
                    "The folder that holds the pages, such as docs; `content` when absent.")
            .alsoCalled("docs-dir", "content-dir", "src", "srcdir", "source");
    static final Key<Boolean> ROOT_LINKS = Key.of(
            "root-links",
            Types.bool(),
            "Whether links may begin with `/`, and then start at the folder of the pages, or at static/; `false` when absent, since"
                    + " GitHub starts them at the repository.");

    static final Key<Boolean> FOLDER_ADDRESSES = Key.of(
                    "folder-addresses",
                    Types.bool(),
                    "Whether `a/b.md` is also reached as `a/b/`, the address that MkDocs, Hugo and others give it; `false` when absent.")
            .alsoCalled("use-directory-urls");

    static final Key<List<String>> EXCLUDE = Key.of(
                    "exclude",
                    Types.oneOrMore(Types.text()),
                    "Files and folders below content/ that are no part of the site: `drafts/`, `*.mdx`, `a/**/notes.md`. A pattern without"
                            + " a slash before its end fits at any depth.")
            .alsoCalled("exclude-docs", "ignore-files");

    private static final TextPattern FOLDER = TextPattern.of(
            "the path of a folder, relative to fingerpost.yaml",
            "(?!content/|static/|templates/|site/)(?:[^\\s/\\\\.][^\\s/\\\\]*/)*[^\\s/\\\\.][^\\s/\\\\]*/?",
            "docs/adr");
    private static final TextPattern AMONG = TextPattern.of(
                    "a path below content/ that ends in `decisions`, `decision-records`, `adr` or `adrs`",
                    "(?:[^\\s/\\\\.][^\\s/\\\\]*/)*(?:decisions|decision-records|architecture-decisions|adrs?)/?",
                    "decisions")
            .mending(PagePath::belowContent);
    private static final Key<String> RECORDS_FOLDER =
            Key.required("folder", Types.text(FOLDER), "Where the records are, relative to fingerpost.yaml.");
    private static final Key<String> RECORDS_AT =
            Key.required("at", Types.text(AMONG), "Where they stand on the site, as a path below content/.");
    static final Key<Mount> RECORDS = Key.of(
            "records",
            Types.either(
                    Types.text(FOLDER).map((folder, at) -> mount(folder, "decisions")),
                    Types.object(
                            Schema.of("`records`", RECORDS_FOLDER, RECORDS_AT),
                            values -> mount(values.need(RECORDS_FOLDER), values.need(RECORDS_AT)))),
            "A folder of decision records that lies elsewhere in the repository, such as docs/adr; it stands below decisions/ on the"
                    + " site, or where `at` says.");

    private LayoutKeys() {}

    private static Mount mount(String folder, String at) {
        return new Mount(
                new ProjectPath(folder.replaceFirst("/$", "")), ProjectPath.CONTENT.child(at.replaceFirst("/$", "")));
    }
}
