package dev.fingerpost.project;

import dev.fingerpost.config.ConfigReader;
import dev.fingerpost.diag.Lost;
import dev.fingerpost.diag.Noted;
import dev.fingerpost.diag.Notes;
import dev.fingerpost.disk.FileNames;
import dev.fingerpost.file.BinaryFile;
import dev.fingerpost.file.Bytes;
import dev.fingerpost.file.Limits;
import dev.fingerpost.file.SourceFile;
import dev.fingerpost.path.PagePath;
import dev.fingerpost.path.ProjectPath;
import dev.fingerpost.path.ThemePath;
import dev.fingerpost.tree.PublishedIds;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a project folder, once and whole, into the values that a build depends on. */
public final class InputReader {
    private static final Pattern CONFIG_ALIKE = Pattern.compile("(?i)fingerpost\\.ya?ml");

    private final FileMemory memory;
    private final ProjectFiles project;
    private final Notes notes = new Notes();
    private final InputFiles files;
    private final OtherNames otherNames = new OtherNames(notes);

    private InputReader(Path project, FileMemory memory) {
        this.memory = memory;
        this.project = new ProjectFiles(project, memory);
        this.files = new InputFiles(this.project, memory, notes);
    }

    /** Reads the project in this folder; the built-in theme is added to it. */
    public static Noted<Inputs> read(Path project, Inputs.Options options) {
        return read(project, new FileMemory(), options);
    }

    /** The same for a project that was read before: what the memory holds beyond doubt is not looked at again. */
    public static Noted<Inputs> read(Path project, FileMemory memory, Inputs.Options options) {
        return read(project, memory, Theme.builtIn(), options);
    }

    static Noted<Inputs> read(
            Path project, FileMemory memory, SortedMap<ThemePath, Bytes> theme, Inputs.Options options) {
        memory.begin();
        Noted<Inputs> read = new InputReader(project, memory).inputs(theme, options);
        memory.end();
        return read;
    }

    /** One text file from anywhere, for what is no part of a build; null, and a note, where it cannot be read. */
    public static Noted<@Nullable SourceFile> text(Path file, ProjectPath name) {
        return InputFiles.text(file, name);
    }

    /** Whether all that the project has was read. Where something is left out, a build also complains of its absence. */
    public static boolean isWhole(Noted<Inputs> read) {
        return read.notes().stream().noneMatch(note -> note.code().hides(Lost.FILE));
    }

    private Noted<Inputs> inputs(SortedMap<ThemePath, Bytes> builtIn, Inputs.Options options) {
        SourceFile config = config();
        ContentReader.Content content =
                ContentReader.read(files, ConfigReader.read(config).value(), notes);
        List<BinaryFile> staticFiles = new ArrayList<>();
        for (Folder.Found file : files.files(ProjectPath.STATIC, FileNames::isRubbish)) {
            InputFiles.add(staticFiles, files.binary(file));
        }
        Inputs.ThemeFiles theme = theme(builtIn);
        Map<ProjectPath, SourceFile> included = included(content.pages());
        SourceFile ids = files.text(PublishedIds.FILE);
        SourceFile baseline = files.text(ProjectPath.BASELINE);
        memory.leave(files.room());
        return notes.with(new Inputs(
                config,
                content.pages(),
                content.sources(),
                ids,
                baseline,
                content.others(),
                staticFiles,
                theme,
                included,
                options));
    }

    /** The configuration, also under a name that is nearly its own. */
    private @Nullable SourceFile config() {
        ProjectPath name = project.like(CONFIG_ALIKE, ProjectPath.CONFIG);
        otherNames.file(name, ProjectPath.CONFIG, "the configuration");
        return files.text(name);
    }

    private Inputs.ThemeFiles theme(SortedMap<ThemePath, Bytes> builtIn) {
        SortedMap<ThemePath, SourceFile> templates = new TreeMap<>();
        SortedMap<ThemePath, BinaryFile> others = new TreeMap<>();
        readTheme(builtIn, templates, others);
        readOverlay(templates, others);
        return new Inputs.ThemeFiles(templates, others);
    }

    private void readTheme(
            SortedMap<ThemePath, Bytes> builtIn,
            Map<ThemePath, SourceFile> templates,
            Map<ThemePath, BinaryFile> themeFiles) {
        builtIn.forEach((name, bytes) -> {
            ProjectPath path = name.builtIn();
            if (name.isTemplate()) {
                templates.put(name, new SourceFile(path, Decoder.decode(bytes.toArray(), path, notes)));
            } else {
                themeFiles.put(name, new BinaryFile(path, bytes));
            }
        });
    }

    private void readOverlay(Map<ThemePath, SourceFile> templates, Map<ThemePath, BinaryFile> themeFiles) {
        for (Folder.Found file : files.files(ProjectPath.TEMPLATES, FileNames::isHidden)) {
            ThemePath name = ThemePath.of(file.path());
            if (name.isTemplate()) {
                SourceFile template = files.text(file, Limits.TEMPLATE_FILE_BYTES);
                if (template != null) {
                    templates.put(name, template);
                }
            } else {
                otherNames.template(file.path());
                BinaryFile themeFile =
                        files.binary(file, name.isWords() ? Limits.TEMPLATE_FILE_BYTES : Limits.BINARY_BYTES);
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
        Set<ProjectPath> seen = new TreeSet<>();
        pages.forEach(page -> seen.addAll(memory.named(page)));
        Deque<ProjectPath> names = new ArrayDeque<>(seen);
        while (!names.isEmpty()) {
            ProjectPath path = names.pop();
            // A misspelt name is told of with the file that was probably meant.
            ProjectPath found = project.isFile(path) ? path : guesses-- > 0 ? project.nearest(path) : null;
            SourceFile file = found == null ? null : files.text(found);
            if (found != null && file != null) {
                included.put(found, file);
                if (PagePath.isPage(found.text())) {
                    memory.named(file).stream().filter(seen::add).forEach(names::add);
                }
            }
        }
        return included;
    }
}
