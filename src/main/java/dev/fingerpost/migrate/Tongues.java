package dev.fingerpost.migrate;

import dev.fingerpost.config.Language;
import dev.fingerpost.path.OtherPath;
import dev.fingerpost.path.PagePath;
import dev.fingerpost.path.ProjectPath;
import dev.fingerpost.yaml.YamlScalar;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The languages of a project. Here the main one has no folder, and each other one has that of its tag, wherever its pages lay. */
final class Tongues {
    private static final Pattern TAG = Pattern.compile("[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*+");
    private static final Pattern SUFFIX = Pattern.compile("(?<stem>.+)\\.(?<key>[\\w-]+)(?<ending>\\.\\w+)");

    private record Tongue(String tag, String name, String title) {
        PageFile.Folder folder() {
            return PageFile.Folder.TOP.folder(tag);
        }
    }

    private final Plan plan;
    /** All but the main one, by what the project calls them. */
    private final Map<String, Tongue> others = new LinkedHashMap<>();

    private String main = "";
    private boolean hasFolder;
    /** Whether names of files end in languages. */
    boolean suffixes;
    /** Whether links between pages lead to the reader's language by themselves. */
    boolean linksFollow;

    Tongues(Plan plan) {
        this.plan = plan;
    }

    /**
     * @param key what the project calls the main language
     * @param inFolder whether its pages lie in a folder of this name
     */
    void main(String key, boolean inFolder) {
        main = key;
        hasFolder = inFolder;
        if (plan.language.isEmpty()) {
            plan.language = key.replace('_', '-');
        }
    }

    /**
     * @param key what the project calls another language
     * @param tag its tag where that is another; empty elsewhere
     * @param line where the project names it
     */
    void add(String key, String tag, String name, String title, int line) {
        Stream.of(key, tag)
                .map(text -> text.replace('_', '-'))
                .filter(text -> TAG.matcher(text).matches() && !Language.isUnknown(text))
                .findFirst()
                .ifPresentOrElse(
                        known -> others.put(key, new Tongue(known, name, title)),
                        () -> plan.leftOut(
                                plan.origin.marker(),
                                line,
                                "`" + key + "` is the tag of no language: its pages stay where they are",
                                "move them below `content/TAG/`, and name the tag in `languages`"));
    }

    /** The folder of a language below content/; null for one that does not come over. */
    PageFile.@Nullable Folder folder(String key) {
        Tongue tongue = others.get(key);
        return tongue == null ? null : tongue.folder();
    }

    /** Where a file that the project has below its pages stands here. */
    String place(String below) {
        String first = below.substring(0, Math.max(0, below.indexOf('/')));
        String rest = below.substring(below.indexOf('/') + 1);
        if (hasFolder && first.equals(main)) {
            return place(rest);
        }
        PageFile.Folder folder = folder(first);
        Matcher suffix = SUFFIX.matcher(folder == null ? below : rest);
        String key = suffixes && OtherPath.isMarkdown(below) && suffix.matches() ? suffix.group("key") : "";
        if (key.equals(main) && !key.isEmpty() || others.containsKey(key)) {
            PageFile.Folder own = folder != null ? folder : key.equals(main) ? PageFile.Folder.TOP : folder(key);
            return own + suffix.group("stem") + suffix.group("ending");
        }
        return folder == null ? below : folder + rest;
    }

    /** Whether a page or folder, by its path below content/, is of another language than the main one. */
    boolean isOther(String place) {
        return !folderOf(place).isEmpty();
    }

    private String folderOf(String place) {
        return others.values().stream()
                .map(tongue -> tongue.folder().text())
                .filter(place::startsWith)
                .findFirst()
                .orElse("");
    }

    /** What a page leads to, in its own language. */
    ProjectPath beside(PagePath from, ProjectPath target) {
        PagePath page = target.page();
        return page == null || !linksFollow || isOther(page.text())
                ? target
                : new PagePath(folderOf(from.text()) + page.text()).source();
    }

    /** As the configuration has it; those without any page are told instead. */
    void write(StringBuilder out) {
        String entries = others.entrySet().stream()
                .filter(other -> hasPages(other.getKey(), other.getValue()))
                .map(other -> "  " + other.getValue().tag() + ": " + words(other.getValue()) + "\n")
                .collect(Collectors.joining());
        out.append(entries.isEmpty() ? "" : "languages:\n" + entries);
    }

    private boolean hasPages(String key, Tongue tongue) {
        boolean has = plan.pages.values().stream().anyMatch(tongue.folder()::holds);
        if (!has) {
            plan.leftOut(
                    plan.origin.marker(),
                    0,
                    "the language `" + key + "` is left out, since no page in it was found",
                    "name it in `languages` when it has one: `fingerpost new translation " + tongue.tag()
                            + " PAGE` begins it");
        }
        return has;
    }

    private static String words(Tongue tongue) {
        String name = tongue.name().isEmpty() ? Language.nameOf(tongue.tag()) : tongue.name();
        return tongue.title().isEmpty()
                ? YamlScalar.write(name)
                : "{name: " + YamlScalar.write(name) + ", title: " + YamlScalar.write(tongue.title()) + "}";
    }
}
