package dev.fingerpost.site;

import dev.fingerpost.path.PagePath;
import dev.fingerpost.path.ProjectPath;
import dev.fingerpost.path.SitePath;
import dev.fingerpost.path.Spelling;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The files of a project by their paths in any letter case, with accents stored in any way. */
final class Spellings {
    private final Map<Spelling, ProjectPath> all = new HashMap<>();

    /** @param pages that may stand elsewhere than their files lie; they are found at both places */
    Spellings(Stream<ProjectPath> files, Collection<PagePath> pages) {
        files.sorted().forEach(path -> all.putIfAbsent(Spelling.of(path.text()), path));
        pages.forEach(page -> all.putIfAbsent(
                Spelling.of(ProjectPath.CONTENT.child(page.text()).text()), page.source()));
    }

    /** Null where no file has this path in any spelling. */
    @Nullable
    ProjectPath of(String path) {
        return all.get(Spelling.of(path));
    }

    /** Files that a path without its ending may mean. */
    Stream<ProjectPath> candidates(String path) {
        String stem = SitePath.unbuilt(path.replaceFirst("/*(?:[?].*)?$", ""));
        return Stream.of(stem, PagePath.file(stem), PagePath.index(stem).text())
                .map(this::of)
                .filter(Objects::nonNull);
    }
}
