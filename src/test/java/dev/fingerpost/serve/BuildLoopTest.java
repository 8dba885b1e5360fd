package dev.fingerpost.serve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fingerpost.project.Changes;
import dev.fingerpost.project.Inputs;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What readers get of saves that come in several steps: the disk's pace is that of the test. */
class BuildLoopTest implements Watch, SiteKeeper.Outlet, Listener {
    private static final String CODE = "\n\n```python file=examples/x.py#part\n```\n";

    @TempDir
    Path folder;

    private OnDisk project;
    private BuildLoop workshop;
    /** Each is done while the build of the one before goes on, and noticed when that is asked for. */
    private final Deque<String> steps = new ArrayDeque<>();

    private boolean isTold;
    /** The guide in each version that readers got. */
    private final List<String> shown = Collections.synchronizedList(new ArrayList<>());

    @BeforeEach
    void open() throws Exception {
        project = new OnDisk(Files.createDirectories(folder.resolve("project"))).with(OnDisk.SMALL);
        Growth first = new Growth(new BasePath("/repo/"), true);
        Rebuilder rebuilder = new Rebuilder(project.folder(), new Inputs.Options(null, true, 2));
        Served none = new Served(0, ServedSite.growing(true, first), null);
        workshop = new BuildLoop(rebuilder, this, new SiteKeeper(true, at -> null, this, this, none), this);
        workshop.open(first);
        shown.clear();
    }

    private List<String> shownAfter(String... saves) throws Exception {
        steps.addAll(List.of(saves));
        try {
            workshop.work();
        } catch (InterruptedException e) {
            // The disk has come to rest.
        }
        return shown;
    }

    @Test
    void halfOfASaveIsNotShown() throws Exception {
        assertThat(shownAfter("# First guide\n\nHalf of" + CODE, "# First guide\n\nHalf of it, and the rest." + CODE))
                .isNotEmpty()
                .allMatch(page -> page.contains("and the rest"));
    }

    /** A page with another title is shown before all others. */
    @Test
    void halfOfATitleIsNotShown() throws Exception {
        assertThat(shownAfter("# Ren" + CODE, "# Renamed" + CODE))
                .isNotEmpty()
                .allMatch(page -> page.contains("Renamed<"));
    }

    /** A file may be empty for a moment. */
    @Test
    void whatIsTakenBackInTheSameSaveIsNotShown() throws Exception {
        assertThat(shownAfter("", "# First guide\n\nOther." + CODE))
                .isNotEmpty()
                .allMatch(page -> page.contains("Other."));
    }

    @Test
    void aSaveInOneStepIsShown() throws Exception {
        assertThat(shownAfter("# First guide\n\nOther." + CODE))
                .last()
                .asString()
                .contains("Other.");
    }

    private void save() {
        project.put("content/guides/a.md", steps.remove());
        isTold = true;
    }

    @Override
    public Changes await(long millis) throws InterruptedException {
        if (!isTold && steps.isEmpty()) {
            throw new InterruptedException();
        }
        if (!isTold) {
            save();
        }
        isTold = false;
        return new Changes(
                Changes.Scope.NAMED, Set.of(project.folder().resolve("content/guides/a.md")), Set.of(), Set.of());
    }

    @Override
    public boolean isStirred() {
        if (!isTold && !steps.isEmpty()) {
            save();
        }
        return isTold;
    }

    @Override
    public Set<Path> follow(Set<Path> folders) {
        return Set.of();
    }

    @Override
    public void close() {}

    @Override
    public void serve(Served served) {
        ServedFile guide = served.site().find("/repo/guides/a.html").file();
        shown.add(guide == null ? "" : new String(guide.content().bytes(), StandardCharsets.UTF_8));
    }

    @Override
    public void tell(Reload change, int number) {}

    @Override
    public void built(Round round) {
        assertThat(round.attempt().ok()).isTrue();
    }

    @Override
    public void polls(String reason) {
        throw new AssertionError(reason);
    }

    @Override
    public void failed(Throwable fault) {
        throw new AssertionError(fault);
    }
}
