package dev.fingerpost.assets;

import dev.fingerpost.config.SiteConfig.Fonts;
import dev.fingerpost.diag.Noted;
import dev.fingerpost.diag.Notes;
import dev.fingerpost.file.BinaryFile;
import dev.fingerpost.file.Bytes;
import dev.fingerpost.file.OutputFile;
import dev.fingerpost.path.ProjectPath;
import dev.fingerpost.path.Segments;
import dev.fingerpost.path.SitePath;
import dev.fingerpost.path.ThemePath;
import dev.fingerpost.site.Assets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Gives the theme's files and the images of the content their names in the built site. */
public final class AssetPipeline {
    private static final String STYLES = "assets/css/";
    private static final String FONTS = "assets/fonts/";
    private static final ThemePath TOKENS = new ThemePath("assets/css/10-tokens.css");
    private static final ThemePath FACES = new ThemePath("assets/css/05-fonts.css");
    /** Those of the theme that the head of a page does without. What a project adds may change anything, and is not among them. */
    private static final Set<String> LATER =
            Set.of("05-fonts.css", "35-below.css", "40-prose.css", "50-parts.css", "60-pages.css", "70-adapt.css");
    /** Stands within pages, in place of what comes later, and in no style sheet. */
    private static final ThemePath FIRST = new ThemePath("assets/css/06-first-fonts.css");
    /** What browsers load by itself, and what may thus carry a hash; a licence beside a font keeps its name. */
    private static final Set<String> HASHED =
            Set.of("js", "woff2", "woff", "png", "jpg", "jpeg", "gif", "webp", "svg", "avif", "ico");
    /** Other sites load this one by its name, which must thus stay the same. */
    private static final ThemePath EMBED = new ThemePath("assets/embed.js");
    /** Notes for the theme's developers. */
    private static final String MARKDOWN = "md";

    private static final Set<String> IMAGES = Set.of("png", "jpg", "jpeg", "gif", "webp", "svg", "avif");

    private final Notes notes = new Notes();
    private final List<OutputFile> files = new ArrayList<>();
    private final SortedMap<ThemePath, SitePath> theme = new TreeMap<>();
    private final SortedMap<ProjectPath, SitePath> content = new TreeMap<>();
    private final SortedMap<ProjectPath, Assets.Size> sizes = new TreeMap<>();
    private final SortedMap<ThemePath, String> texts = new TreeMap<>();

    private AssetPipeline() {}

    /** @param files in no particular order */
    public record Output(Assets assets, List<OutputFile> files) {
        public Output {
            files = List.copyOf(files);
        }
    }

    /**
     * The names of all files that are carried over, and the files.
     *
     * @param themeFiles those not below assets/ are not for readers and left out
     * @param style rules that come behind the theme's values for colours and sizes
     * @param fonts with the reader's own fonts, those of the theme and the style sheets that name them are left out
     */
    public static Noted<Output> run(
            Map<ThemePath, BinaryFile> themeFiles,
            Map<ProjectPath, BinaryFile> contentFiles,
            Fonts fonts,
            String style) {
        AssetPipeline pipeline = new AssetPipeline();
        SortedMap<ThemePath, BinaryFile> used = new TreeMap<>(themeFiles);
        used.keySet().removeIf(name -> !name.isAsset() || ending(name.text()).equals(MARKDOWN));
        if (fonts == Fonts.SYSTEM) {
            used.keySet()
                    .removeIf(
                            name -> name.text().startsWith(FONTS) || name.text().endsWith("-fonts.css"));
        }
        used.forEach(pipeline::themeFile);
        pipeline.styles(used, style);
        new TreeMap<>(contentFiles).forEach(pipeline::contentFile);
        Assets assets = new Assets(
                Collections.unmodifiableMap(pipeline.theme),
                Collections.unmodifiableMap(pipeline.content),
                Collections.unmodifiableMap(pipeline.sizes),
                Collections.unmodifiableMap(pipeline.texts));
        return pipeline.notes.with(new Output(assets, pipeline.files));
    }

    private static boolean isStyle(ThemePath name) {
        return name.text().startsWith(STYLES) && name.text().endsWith(".css");
    }

    /** A style sheet for some pages only, which is not joined with those for all. */
    private static boolean isOwnStyle(ThemePath name) {
        return !name.text().startsWith(STYLES) && name.text().endsWith(".css");
    }

    private void themeFile(ThemePath name, BinaryFile file) {
        if (!isStyle(name) && !isOwnStyle(name)) {
            theme.put(name, put(name.url(), file.bytes(), HASHED.contains(ending(name.text())) && !name.equals(EMBED)));
            if (name.equals(Assets.THEME_SCRIPT)) {
                texts.put(name, file.bytes().text().strip());
            }
        }
    }

    private void styles(SortedMap<ThemePath, BinaryFile> used, String look) {
        StringBuilder joined = new StringBuilder();
        StringBuilder first = new StringBuilder();
        used.forEach((name, file) -> {
            if (isStyle(name)) {
                String rules = style(name, file) + (name.equals(TOKENS) ? look : "");
                joined.append(name.equals(FIRST) ? "" : rules);
                first.append(LATER.contains(name.name()) ? "" : rules);
            } else if (isOwnStyle(name)) {
                theme.put(name, put(name.url(), Bytes.utf8(style(name, file)), true));
            }
        });
        String rest = used.containsKey(TOKENS) ? "" : look;
        theme.put(Assets.STYLE, put(Assets.STYLE.url(), Bytes.utf8(joined + rest), true));
        if (Objects.equals(folder(used.get(FACES)), folder(used.get(FIRST)))) {
            texts.put(Assets.FIRST_STYLE, (first + rest).strip());
        }
    }

    /** Where a file comes from: a project's own faces do not go with those of the theme. */
    private static @Nullable ProjectPath folder(@Nullable BinaryFile file) {
        return file == null ? null : file.path().parent();
    }

    private String style(ThemePath name, BinaryFile file) {
        return notes.take(StyleSheet.prepare(name, file.path(), file.bytes().text(), theme));
    }

    private void contentFile(ProjectPath path, BinaryFile file) {
        boolean image = IMAGES.contains(ending(path.name()));
        content.put(path, put(path.url(), file.bytes(), image));
        if (image) {
            ImageSize.of(file.bytes()).ifPresent(size -> sizes.put(path, size));
        }
    }

    private SitePath put(SitePath path, Bytes bytes, boolean hashed) {
        SitePath name = hashed ? hashed(path, bytes) : path;
        files.add(new OutputFile(name, bytes));
        return name;
    }

    /** {@code guides/diagram.png} becomes {@code guides/diagram.1a2b3c4d.png}. */
    static SitePath hashed(SitePath file, Bytes bytes) {
        String path = file.text();
        int dot = path.lastIndexOf('.');
        return new SitePath(path.substring(0, dot) + "." + bytes.sha256().substring(0, 8) + path.substring(dot));
    }

    private static String ending(String path) {
        String name = Segments.name(path);
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
