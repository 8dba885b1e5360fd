package dev.fingerpost.cli;

import dev.fingerpost.config.Language;
import dev.fingerpost.diag.MachineException;
import dev.fingerpost.page.Prose;
import dev.fingerpost.path.PagePath;
import dev.fingerpost.path.ProjectPath;
import dev.fingerpost.pipeline.Build.Model;
import dev.fingerpost.project.NewFiles;
import dev.fingerpost.site.Site;
import dev.fingerpost.text.FrontMatterSpan;
import dev.fingerpost.text.Suggest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** {@code fingerpost new translation}: a draft with the words of the original, which says of what it is made. */
final class NewTranslation {
    private final Fingerpost root;
    private final Path project;
    private final Model model;
    private final Site site;

    NewTranslation(Fingerpost root, Path project) {
        this.root = root;
        this.project = project;
        this.model = root.world.model(project);
        this.site = model.site();
    }

    /** @param words the tag of the language, and the path of the page below content/ */
    void write(List<String> words) throws MachineException {
        if (words.size() != 2) {
            throw new UsageProblem(
                    "a translation has a language and a page", "write `fingerpost new translation de guides/rag.md`");
        }
        Language language = language(words.get(0));
        Prose original = original(PagePath.belowContent(words.get(1)));
        ProjectPath file =
                site.config().file(original.page().path().in(language.folder()).source());
        if (!NewFiles.inTheWay(project, List.of(file)).isEmpty()) {
            throw BundledTexts.inTheWay("the project", List.of(file));
        }
        String text = text(original);
        NewFiles.write(project, new TreeMap<>(Map.of(file, text.getBytes(StandardCharsets.UTF_8))));
        root.world.out().println(file);
    }

    private Language language(String tag) {
        List<Language> others = site.config().languages().others();
        return others.stream()
                .filter(language -> language.tag().equalsIgnoreCase(tag))
                .findFirst()
                .orElseThrow(() -> new UsageProblem(
                        "`" + tag + "` is no further language of this site",
                        others.isEmpty()
                                ? "name it in fingerpost.yaml: `languages: {" + tag + ": Name}`"
                                : "there are "
                                        + others.stream()
                                                .map(language -> "`" + language.tag() + "`")
                                                .collect(Collectors.joining(", "))));
    }

    private Prose original(String path) {
        Prose named = model.texts().stream()
                .filter(prose -> prose.page().path().text().equals(path)
                        || prose.page().path().file().equals(path))
                .findFirst()
                .orElseThrow(() -> new UsageProblem(
                        "there is no page `" + path + "`",
                        Suggest.nearest(
                                        path,
                                        site.pages().keySet().stream()
                                                .map(PagePath::text)
                                                .toList())
                                .map(Suggest::question)
                                .orElse("name it by its path below content/")));
        PagePath original = site.config().languages().original(named.page().path());
        if (!original.equals(named.page().path())) {
            throw new UsageProblem("`" + path + "` is a translation itself", "name its original, `" + original + "`");
        }
        return named;
    }

    /** Old places lead to the original alone. */
    private static String text(Prose original) {
        String text = original.source().text();
        String marks = "draft: true\n" + OriginalSections.line(OriginalSections.of(original)) + "\n";
        FrontMatterSpan front = FrontMatterSpan.find(text);
        String keys = text.substring(front.start(), front.end()).replaceAll("(?m)^aliases:.*\\n(?:[ -].*\\n)*", "");
        return "---\n" + marks + keys + "---\n" + (front.isThere() ? "" : "\n") + text.substring(front.bodyStart());
    }
}
