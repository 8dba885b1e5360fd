package dev.fingerpost.cli;

import dev.fingerpost.cli.OriginalSections.Section;
import dev.fingerpost.config.Language;
import dev.fingerpost.json.Json;
import dev.fingerpost.page.Page;
import dev.fingerpost.page.Prose;
import dev.fingerpost.path.PagePath;
import dev.fingerpost.path.ProjectPath;
import dev.fingerpost.pipeline.Build.Model;
import dev.fingerpost.report.Visible;
import dev.fingerpost.site.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Translations that are missing, or older than their originals, as lines for people or as JSON. */
final class TranslationList {
    private enum State {
        /** Nobody wrote it. */
        MISSING,
        /** Sections of the original have changed, or are new. */
        OUTDATED,
        /** It does not say of what it was made. */
        UNMARKED,
        /** It says of what it was made, and is not published yet. */
        DRAFT
    }

    /**
     * @param file the translation's, which may not be there
     * @param changed sections of the original that it was not made of
     * @param gone how many sections it was made of that the original no longer has
     */
    private record Entry(
            Language language, State state, ProjectPath file, Prose original, List<Section> changed, int gone) {}

    private final Site site;
    private final Map<PagePath, Prose> texts = new TreeMap<>();
    private final List<Entry> entries = new ArrayList<>();

    TranslationList(Model model) {
        this.site = model.site();
        model.texts().forEach(prose -> texts.put(prose.page().path(), prose));
        for (Language language : site.config().languages().others()) {
            texts.values().stream()
                    .filter(prose -> site.config()
                            .languages()
                            .original(prose.page().path())
                            .equals(prose.page().path()))
                    .forEach(prose -> add(language, prose));
        }
    }

    private void add(Language language, Prose original) {
        PagePath place = original.page().path().in(language.folder());
        ProjectPath file = site.config().file(place.source());
        Page translation = site.pages().getOrDefault(place, site.drafts().get(place));
        List<Section> now = OriginalSections.of(original);
        if (translation == null) {
            entries.add(new Entry(language, State.MISSING, file, original, List.of(), 0));
            return;
        }
        List<String> then = translation.meta().translated();
        List<Section> changed =
                now.stream().filter(section -> !then.contains(section.mark())).toList();
        List<String> marks = now.stream().map(Section::mark).toList();
        int gone = (int) then.stream().filter(mark -> !marks.contains(mark)).count();
        if (then.isEmpty()) {
            entries.add(new Entry(language, State.UNMARKED, file, original, List.of(), 0));
        } else if (!changed.isEmpty() || gone > 0) {
            entries.add(new Entry(language, State.OUTDATED, file, original, changed, gone));
        } else if (translation.meta().publishing().draft()) {
            entries.add(new Entry(language, State.DRAFT, file, original, List.of(), 0));
        }
    }

    int size() {
        return entries.size();
    }

    String text() {
        StringBuilder text = new StringBuilder();
        for (Entry entry : entries) {
            ProjectPath original = source(entry);
            text.append(Visible.brief(entry.file.text()) + ": " + word(entry.state) + "\n");
            entry.changed.forEach(section -> text.append("  " + Visible.brief(original.text()) + ":" + section.line()
                    + ": " + Visible.brief(section.title()) + "\n"));
            if (entry.changed.isEmpty() && entry.gone > 0) {
                text.append("  " + Visible.brief(original.text()) + ": " + Reporter.count(entry.gone, "section")
                        + " gone\n");
            }
            text.append(next(entry));
        }
        return text.toString();
    }

    String json() {
        return Json.pretty(json -> {
            json.object().array("translations");
            for (Entry entry : entries) {
                json.object()
                        .field("language", entry.language.tag())
                        .field("state", word(entry.state))
                        .field("file", entry.file.text())
                        .field("original", source(entry).text());
                json.array("changed");
                entry.changed.forEach(section -> json.object()
                        .field("title", section.title())
                        .field("line", section.line())
                        .end());
                json.end().field("gone", entry.gone).array("translated");
                OriginalSections.of(entry.original).forEach(section -> json.value(section.mark()));
                json.end().end();
            }
            json.end().end();
        });
    }

    private static String next(Entry entry) {
        return switch (entry.state) {
            case MISSING ->
                "  begin with: fingerpost new translation " + entry.language.tag() + " "
                        + Visible.brief(entry.original.page().path().file()) + "\n";
            case UNMARKED, OUTDATED ->
                "  when it says the same: " + OriginalSections.line(OriginalSections.of(entry.original)) + "\n";
            case DRAFT -> "";
        };
    }

    private ProjectPath source(Entry entry) {
        return site.config().file(entry.original.page().sourcePath());
    }

    private static String word(State state) {
        return state.name().toLowerCase(Locale.ROOT);
    }
}
