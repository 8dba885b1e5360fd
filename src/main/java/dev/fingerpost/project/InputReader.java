package dev.fingerpost.project;

import dev.fingerpost.config.ConfigReader;
import dev.fingerpost.config.SiteConfig;
import dev.fingerpost.config.SiteConfig.Layout;
import dev.fingerpost.diag.Code;
import dev.fingerpost.diag.Diagnostic;
import dev.fingerpost.diag.Noted;
import dev.fingerpost.diag.Notes;
import dev.fingerpost.diag.Position;
import dev.fingerpost.disk.FileNames;
import dev.fingerpost.disk.WholeFile;
import dev.fingerpost.file.BinaryFile;
import dev.fingerpost.file.Bytes;
import dev.fingerpost.file.ControlCharacters;
import dev.fingerpost.file.Limits;
import dev.fingerpost.file.SourceFile;
import dev.fingerpost.path.Mount;
import dev.fingerpost.path.PagePath;
import dev.fingerpost.path.ProjectPath;
import dev.fingerpost.project.KnownFiles.Known;
import dev.fingerpost.tree.PublishedIds;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads a project folder, once and whole, into the values that a build depends on. */
public final class InputReader {
    private static final Pattern CONFIG_ALIKE = Pattern.compile("(?i)fingerpost\\.ya?ml");
    private static final Pattern SOURCES_ALIKE = Pattern.compile("(?i)content/sources\\.ya?ml");
    /** How reports name the built-in theme, which is no folder of the project. */
    private static final ProjectPath THEME = new ProjectPath("theme");

    private static final String TEMPLATE = ".ftlh";
    private static final Set<String> OTHER_MARKDOWN = Set.of("md", "markdown", "mdown", "mkd", "mdx");
    private static final Set<String> OTHER_TEMPLATES = Set.of("ftl", "ftlx", "html", "htm");
    /** Faults of a file that is among the inputs nevertheless. */
    private static final Set<Code> HARMLESS = EnumSet.of(
            Code.PAGE_SHADOWED,
            Code.FILE_NOT_UTF8,
            Code.FILE_CONTROL_CHARACTER,
            Code.FILE_NAME,
            Code.PATH_CLASH,
            Code.TEMPLATE_NAME);

    private final ProjectFiles project;
    private final FileMemory memory;
    private final Notes notes = new Notes();
    private long room = Limits.PROJECT_BYTES;

    private InputReader(Path project, FileMemory memory) {
        this.project = new ProjectFiles(project, memory);
        this.memory = memory;
    }

    /** Reads the project in this folder; the built-in theme is added to it. */
    public static Noted<Inputs> read(Path project, Inputs.Options options) {
        return read(project, new FileMemory(), options);
    }

    /** The same for a project that was read before: what the memory holds beyond doubt is not looked at again. */
    public static Noted<Inputs> read(Path project, FileMemory memory, Inputs.Options options) {
        return read(project, memory, memory.theme(), options);
    }

    static Noted<Inputs> read(Path project, SortedMap<String, Bytes> theme, Inputs.Options options) {
        return read(project, new FileMemory(), theme, options);
    }

    static Noted<Inputs> read(Path project, FileMemory memory, SortedMap<String, Bytes> theme, Inputs.Options options) {
        memory.begin();
        Noted<Inputs> read = new InputReader(project, memory).inputs(theme, options);
        memory.end();
        return read;
    }

    /** One text file from anywhere, for what is no part of a build; null, and a note, where it cannot be read. */
    public static Noted<@Nullable SourceFile> text(Path file, ProjectPath name) {
        Notes notes = new Notes();
        WholeFile.Content content = WholeFile.read(file, name, Limits.TEXT_BYTES, notes);
        Known<SourceFile> known = content == null ? null : source(name, content);
        if (known != null) {
            notes.addAll(known.notes());
        }
        return notes.with(known == null ? null : known.value());
    }

    /** Whether all that the project has was read. Where something is left out, a build also complains of its absence. */
    public static boolean isWhole(Noted<Inputs> read) {
        return read.notes().stream().map(Diagnostic::code).allMatch(HARMLESS::contains);
    }

    private Noted<Inputs> inputs(SortedMap<String, Bytes> builtIn, Inputs.Options options) {
        SourceFile config = config();
        List<SourceFile> pages = new ArrayList<>();
        List<BinaryFile> contentFiles = new ArrayList<>();
        SourceFile sources = null;
        SiteConfig settings = ConfigReader.read(config).value();
        Excluded excluded = new Excluded(settings.layout().exclude());
        List<Placed> content = placed(settings.layout().content(), settings.layout()).stream()
                .filter(file -> !excluded.contains(file.place) && !isMisplaced(file.found.path(), settings))
                .toList();
        Map<ProjectPath, Set<String>> names = names(content);
        for (Placed file : content) {
            if (isShadowed(file, names)) {
                noteShadowed(file);
            } else if (file.place.page() != null) {
                add(pages, page(file));
            } else if (SOURCES_ALIKE.matcher(file.place.text()).matches()) {
                noteOtherName(file.place, ProjectPath.SOURCES, "the list of sources");
                sources = sources == null || file.place.equals(ProjectPath.SOURCES) ? page(file) : sources;
            } else {
                noteOtherMarkdown(file.found.path());
                add(contentFiles, other(file));
            }
        }
        readRecords(settings.layout(), pages, contentFiles);
        List<BinaryFile> staticFiles = new ArrayList<>();
        for (Folder.Found file : files(ProjectPath.STATIC, FileNames::isRubbish)) {
            add(staticFiles, binary(file));
        }
        SortedMap<String, SourceFile> templates = new TreeMap<>();
        SortedMap<String, BinaryFile> themeFiles = new TreeMap<>();
        readTheme(builtIn, templates, themeFiles);
        readOverlay(templates, themeFiles);
        Map<ProjectPath, SourceFile> included = included(pages);
        return notes.with(new Inputs(
                config,
                pages,
                sources,
                text(PublishedIds.FILE),
                text(ProjectPath.BASELINE),
                contentFiles,
                staticFiles,
                templates,
                themeFiles,
                included,
                options));
    }

    /**
     * A file of the content.
     *
     * @param found as it lies in the project
     * @param place where it stands below content/
     */
    private record Placed(Folder.Found found, ProjectPath place) {}

    /** A translation that lies where the configuration does not look for it would be another page, or hide one. */
    private boolean isMisplaced(ProjectPath file, SiteConfig config) {
        ProjectPath right = config.layout().misplaced(file, config.languages().folders());
        if (right != null) {
            String hint = "move it to `" + right + "`";
            notes.add(Code.TRANSLATION_PLACE, Position.wholeFile(file), "translations lie elsewhere", hint);
        }
        return right != null;
    }

    /** The files of a folder that stand below content/, but for records which stand elsewhere there. */
    private List<Placed> placed(ProjectPath folder, Layout layout) {
        Mount records = layout.records();
        boolean among = records != null
                && !records.folder().equals(folder)
                && records.folder().isIn(folder);
        return files(folder, FileNames::isSetAside).stream()
                .filter(file -> !among || !file.path().isIn(records.folder()))
                .map(file -> new Placed(file, layout.inside(file.path())))
                .toList();
    }

    private @Nullable SourceFile page(Placed file) {
        SourceFile text = text(file.found);
        return text == null || text.path().equals(file.place) ? text : new SourceFile(file.place, text.text());
    }

    private @Nullable BinaryFile other(Placed file) {
        BinaryFile other = binary(file.found);
        return other == null || other.path().equals(file.place) ? other : new BinaryFile(file.place, other.bytes());
    }

    private static Map<ProjectPath, Set<String>> names(List<Placed> files) {
        Map<ProjectPath, Set<String>> names = new HashMap<>();
        files.forEach(file -> names.computeIfAbsent(file.place.parent(), folder -> new HashSet<>())
                .add(file.place.name()));
        return names;
    }

    private void noteShadowed(Placed file) {
        ProjectPath path = file.found.path();
        notes.add(
                Code.PAGE_SHADOWED,
                Position.wholeFile(path),
                "`" + path + "` is not shown: another file is the page of its folder",
                "give it another name if readers need it");
    }

    private static boolean isShadowed(Placed file, Map<ProjectPath, Set<String>> names) {
        return PagePath.isShadowed(file.place.name(), names.get(file.place.parent()));
    }

    /** Decision records that lie elsewhere in the project, as if they stood below content/. */
    private void readRecords(Layout layout, List<SourceFile> pages, List<BinaryFile> contentFiles) {
        if (layout.records() == null) {
            return;
        }
        List<Placed> found = placed(layout.records().folder(), layout);
        Set<PagePath> known =
                pages.stream().map(page -> PagePath.of(page.path())).collect(Collectors.toSet());
        Map<ProjectPath, Set<String>> names = names(found);
        for (Placed file : found) {
            if (file.place.page() == null) {
                add(contentFiles, other(file));
            } else if (isShadowed(file, names) || known.contains(file.place.page())) {
                noteShadowed(file);
            } else {
                add(pages, page(file));
            }
        }
        pages.sort(Comparator.comparing(SourceFile::path));
    }

    /** The configuration, also under a name that is nearly its own. */
    private @Nullable SourceFile config() {
        ProjectPath name = project.like(CONFIG_ALIKE, ProjectPath.CONFIG);
        noteOtherName(name, ProjectPath.CONFIG, "the configuration");
        return text(name);
    }

    private void noteOtherName(ProjectPath path, ProjectPath right, String what) {
        if (!path.equals(right)) {
            notes.add(
                    Code.FILE_NAME,
                    Position.wholeFile(path),
                    "`" + path + "` is not taken for " + what + ", which is `" + right + "`",
                    "rename it");
        }
    }

    private List<Folder.Found> files(ProjectPath folder, Predicate<String> skipped) {
        Path path = project.find(folder);
        return path == null || !WholeFile.isFolder(path, folder, notes)
                ? List.of()
                : Folder.files(path, folder, skipped, memory, notes);
    }

    private void readTheme(
            SortedMap<String, Bytes> builtIn, Map<String, SourceFile> templates, Map<String, BinaryFile> themeFiles) {
        builtIn.forEach((name, bytes) -> {
            ProjectPath path = THEME.child(name);
            if (name.endsWith(TEMPLATE)) {
                templates.put(name, new SourceFile(path, Decoder.decode(bytes.toArray(), path, notes)));
            } else {
                themeFiles.put(name, new BinaryFile(path, bytes));
            }
        });
    }

    private void readOverlay(Map<String, SourceFile> templates, Map<String, BinaryFile> themeFiles) {
        for (Folder.Found file : files(ProjectPath.TEMPLATES, FileNames::isHidden)) {
            String name = file.path().below(ProjectPath.TEMPLATES);
            if (name.endsWith(TEMPLATE)) {
                SourceFile template = text(file);
                if (template != null) {
                    templates.put(name, template);
                }
            } else {
                noteOtherTemplate(file.path());
                BinaryFile themeFile = binary(file);
                if (themeFile != null) {
                    themeFiles.put(name, themeFile);
                }
            }
        }
    }

    private Map<ProjectPath, SourceFile> included(List<SourceFile> pages) {
        SortedMap<ProjectPath, SourceFile> included = new TreeMap<>();
        int guesses = Limits.REPORTED;
        // What is included may include more.
        Deque<String> names = new ArrayDeque<>(NamedFiles.of(pages));
        Set<String> seen = new HashSet<>(names);
        while (!names.isEmpty()) {
            String name = names.pop();
            // A misspelt name is told of with the file that was probably meant.
            ProjectPath path = new ProjectPath(name);
            ProjectPath found = project.isFile(path) ? path : guesses-- > 0 ? project.nearest(name) : null;
            SourceFile file = found == null ? null : text(found);
            if (file != null) {
                included.put(found, file);
                if (PagePath.isPage(found.text())) {
                    NamedFiles.of(List.of(file)).stream().filter(seen::add).forEach(names::add);
                }
            }
        }
        return included;
    }

    private void noteOtherMarkdown(ProjectPath path) {
        if (OTHER_MARKDOWN.contains(ending(path))) {
            notes.add(
                    Code.FILE_NAME,
                    Position.wholeFile(path),
                    "`" + path + "` is not taken for a page: a page's name ends in `.md`",
                    "rename it");
        }
    }

    private void noteOtherTemplate(ProjectPath path) {
        if (OTHER_TEMPLATES.contains(ending(path))) {
            notes.add(
                    Code.TEMPLATE_NAME,
                    Position.wholeFile(path),
                    "`" + path + "` is not taken for a template: a template's name ends in `.ftlh`",
                    "rename it; in `.ftlh` files, text is escaped by itself");
        }
    }

    private static String ending(ProjectPath path) {
        return path.text().substring(path.text().lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private @Nullable SourceFile text(ProjectPath path) {
        Path file = project.find(path);
        return file == null ? null : text(new Folder.Found(path, file));
    }

    private @Nullable SourceFile text(Folder.Found file) {
        return take(memory.texts(), file, Limits.TEXT_BYTES, content -> source(file.path(), content));
    }

    /** Notes what has no place in a text, and reads on with U+FFFD in its stead. */
    private static Known<SourceFile> source(ProjectPath path, WholeFile.Content content) {
        Notes notes = new Notes();
        SourceFile file = new SourceFile(path, Decoder.decode(content.bytes(), path, notes));
        List<Diagnostic> refused = ControlCharacters.check(file);
        if (!refused.isEmpty()) {
            notes.addAll(refused);
            file = new SourceFile(path, Decoder.harmless(file.text()));
        }
        return new Known<>(file, notes.list(), content);
    }

    private @Nullable BinaryFile binary(Folder.Found file) {
        Bytes bytes = take(
                memory.binaries(),
                file,
                Limits.BINARY_BYTES,
                content -> new Known<>(Bytes.of(content.bytes()), List.of(), content));
        return bytes == null ? null : new BinaryFile(file.path(), bytes);
    }

    private <T> @Nullable T take(
            KnownFiles<T> files, Folder.Found file, int limit, Function<WholeFile.Content, Known<T>> read) {
        if (room < 0) {
            return null;
        }
        Known<T> known = files.find(file.file());
        if (known == null) {
            WholeFile.Content content = WholeFile.read(file.file(), file.path(), limit, notes);
            if (content == null) {
                return null;
            }
            known = files.put(file.file(), read.apply(content));
        }
        room -= known.size();
        if (room < 0) {
            notes.add(
                    Code.FILE_TOO_LARGE,
                    Position.wholeFile(file.path()),
                    "up to `" + file.path() + "`, the project has more than "
                            + WholeFile.megabytes(Limits.PROJECT_BYTES),
                    "serve large files from elsewhere");
            return null;
        }
        notes.addAll(known.notes());
        return known.value();
    }

    private static <T> void add(List<T> list, @Nullable T item) {
        if (item != null) {
            list.add(item);
        }
    }
}
