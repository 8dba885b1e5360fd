package dev.fingerpost.cli;

import dev.fingerpost.diag.MachineException;
import dev.fingerpost.disk.RealFiles;
import dev.fingerpost.page.ControlCharacters;
import dev.fingerpost.text.Blank;
import dev.fingerpost.text.Slugs;
import dev.fingerpost.text.Suggest;
import dev.fingerpost.yaml.YamlScalar;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A page to begin with, as a project has it: a text with {@code @title@}, {@code @today@} and {@code @review-by@}. */
final class Archetype {
    static final String FOLDER = "archetypes/";
    private static final List<String> FILES = List.of("guide.md", "case-study.md", "tree.md", "page.md");
    private static final List<String> PLACES = List.of("title", "today", "review-by");
    private static final Pattern PLACE = Pattern.compile("@([a-z]+(?:-[a-z]+)*)@");
    private static final Pattern FRONT_MATTER =
            Pattern.compile("\\A---\\r?\\n.*?^---\\s*$", Pattern.DOTALL | Pattern.MULTILINE);
    /** A value without quotes around it, in which a title could mean something to YAML. */
    private static final Pattern PLAIN =
            Pattern.compile("^(\\s*(?:- )?[\\w-]+: +)([^\\s\"'\\[{|>#][^\\r\\n]*)$", Pattern.MULTILINE);

    private static final String TITLE = "@title@";

    /** Of the name of a file, in characters. */
    private static final int NAME_LENGTH = 60;

    private Archetype() {}

    /** What to say of files beside a project's archetypes that no page begins with, as their names are no kind's. */
    static List<Finding> strays(Path project) throws MachineException {
        try {
            return RealFiles.children(project.resolve(FOLDER)).keySet().stream()
                    .filter(name -> !name.startsWith(".") && !name.startsWith("_") && !FILES.contains(name))
                    .map(name -> Finding.care(
                            "archetypes",
                            "no page begins with `" + FOLDER + name + "`",
                            Suggest.nearest(name, FILES)
                                    .map(Suggest::question)
                                    .orElse("name it after its kind: `" + String.join("`, `", FILES) + "`")))
                    .toList();
        } catch (NoSuchFileException | NotDirectoryException e) {
            return List.of();
        } catch (IOException e) {
            throw new MachineException("cannot read `" + FOLDER + "`: " + e.getMessage(), null, e);
        }
    }

    /** A title from the command line, on one line and of characters that a page may hold. */
    static String words(String title) {
        StringBuilder words = new StringBuilder();
        title.chars().forEach(c -> words.append(ControlCharacters.isRefused((char) c) ? ' ' : (char) c));
        return Blank.is(words) ? "" : words.toString().replaceAll("\\s+", " ").strip();
    }

    /** The text with its title: in front matter as YAML, in Markdown as words and no markup. */
    static String titled(String text, String title) {
        MatchResult head = FRONT_MATTER.matcher(text).results().findFirst().orElse(null);
        int end = head == null ? 0 : head.end();
        String values = PLAIN.matcher(text.substring(0, end))
                .replaceAll(line -> Matcher.quoteReplacement(
                        line.group(2).contains(TITLE)
                                ? line.group(1)
                                        + YamlScalar.write(line.group(2).strip().replace(TITLE, title))
                                : line.group()));
        return values.replace(TITLE, title.replace("\\", "\\\\").replace("\"", "\\\""))
                + text.substring(end).replace(TITLE, inHeading(title));
    }

    /** What to say of places that nothing is put in for, since they are no more than nearly one of ours. */
    static List<String> misspelt(String text) {
        return PLACE.matcher(text)
                .results()
                .map(place -> place.group(1))
                .distinct()
                .filter(name -> !PLACES.contains(name))
                .flatMap(name -> Suggest.nearest(name, PLACES).stream()
                        .map(near -> "nothing is put in for `@" + name + "@`: did you mean `@" + near + "@`?"))
                .toList();
    }

    /** A name that can be typed on any keyboard, where the title has letters that are. */
    static String name(String words) {
        String plain = Normalizer.normalize(words.replace("ß", "ss"), Normalizer.Form.NFD)
                .replaceAll("(?<=\\p{IsLatin})\\p{Mn}+", "");
        String slug = Slugs.slug(
                        Normalizer.normalize(plain, Normalizer.Form.NFC).replaceAll("[^\\p{L}\\p{M}\\p{N}'’]+", "-"))
                .replaceAll("[-_]+", "-")
                .replaceAll("^-|-$", "");
        if (slug.isEmpty()) {
            throw new UsageProblem("no name of a file can be made of `" + words + "`", "give a title with letters");
        }
        int end = slug.length() <= NAME_LENGTH ? slug.length() : slug.lastIndexOf('-', NAME_LENGTH);
        return slug.substring(0, end > 0 ? end : slug.offsetByCodePoints(0, NAME_LENGTH / 2));
    }

    /** With backslashes before what would be markup. */
    static String inHeading(String words) {
        return words.replaceAll("[\\\\`*_\\[\\]<>{}~&#|$]", "\\\\$0");
    }
}
