package dev.fingerpost.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fingerpost.file.OutputFile;
import dev.fingerpost.path.SitePath;
import dev.fingerpost.pipeline.Attempt;
import dev.fingerpost.pipeline.BuildResult;
import dev.fingerpost.pipeline.LazyFiles;
import dev.fingerpost.pipeline.MadeLater;
import dev.fingerpost.project.Changes;
import dev.fingerpost.project.Inputs;
import dev.fingerpost.serve.http.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What readers get while a project is built for the first time. */
class GrowthTest implements SiteKeeper.Outlet, Listener {
    private static final BasePath REPO = new BasePath("/repo/");
    private static final String PAGE = "<html><head></head>RAG</html>";

    @TempDir
    Path folder;

    private final List<Served> served = new ArrayList<>();
    private final List<String> told = new ArrayList<>();
    private final List<Round> rounds = new ArrayList<>();

    private static ServedSite site(Growth growth) {
        return ServedSite.growing(true, growth);
    }

    @Test
    void aPageIsServedAsSoonAsItIsMade() throws Exception {
        Growth growth = new Growth(REPO, true);
        try (HttpServer http =
                HttpServer.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), Clock.systemUTC())) {
            HostHeaderCheck gate = new HostHeaderCheck(List.of("127.0.0.1"), http.port());
            SiteHandler handler = new SiteHandler(gate, true, this::failed, new Served(0, site(growth), null));
            http.start(handler);
            CompletableFuture<HttpResponse<String>> missing = ask(http, "nowhere.html");
            CompletableFuture<HttpResponse<String>> folderOf = ask(http, "guides");
            CompletableFuture<HttpResponse<String>> index = ask(http, "assets/search/index.js");
            CompletableFuture<HttpResponse<String>> page = ask(http, "guides/rag.html");

            growth.accept(OutputFile.text(new SitePath("guides/rag.html"), PAGE));
            assertThat(page.get(1, TimeUnit.MINUTES).body()).contains("RAG", "__fingerpost/serve.js");
            String state = site(growth).file(new SitePath("guides/rag.html")).state();
            try (Socketed open = new Socketed(http.port())) {
                String query = "page=%2Frepo%2Fguides%2Frag.html&state=" + state;
                open.send(Socketed.request("GET", "/repo/__fingerpost/events?" + query, http.port()));
                assertThat(open.until("{}\n\n")).endsWith("event: fine\ndata: {}\n\n");
            }
            assertThat(Socketed.get(http.port(), "/")).contains("\r\nLocation: /repo/\r\n");
            assertThat(List.of(missing, folderOf, index)).noneMatch(CompletableFuture::isDone);

            List<OutputFile> files = List.of(
                    OutputFile.text(new SitePath("guides/index.html"), "Guides"),
                    OutputFile.text(new SitePath("guides/rag.html"), PAGE));
            LazyFiles words =
                    MadeLater.by(() -> List.of(OutputFile.text(new SitePath("assets/search/index.js"), "words")));
            BuildResult whole = new BuildResult(files, words, List.of(), 2, 0, null, false);
            handler.serve(new Served(1, ServedSite.of(whole, REPO, true, site(growth), false), null));
            growth.end();

            assertThat(missing.get(1, TimeUnit.MINUTES).statusCode()).isEqualTo(404);
            assertThat(folderOf.get(1, TimeUnit.MINUTES).uri().getPath()).isEqualTo("/repo/guides/");
            assertThat(folderOf.get().body()).contains("Guides");
            assertThat(index.get(1, TimeUnit.MINUTES).body()).isEqualTo("words");
        }
    }

    /** Else each page that was opened early would be loaded twice. */
    @Test
    void openPagesAreNotLoadedAgainWhenTheBuildIsDone() throws Exception {
        OnDisk project = new OnDisk(Files.createDirectories(folder.resolve("project"))).with(OnDisk.SMALL);
        Rebuilder rebuilder = new Rebuilder(project.folder(), new Inputs.Options(null, true, 2));
        rebuilder.read(Changes.none());
        Growth growth = new Growth(REPO, true);
        SiteKeeper keeper = new SiteKeeper(true, at -> null, this, this, new Served(0, site(growth), null));
        List<SitePath> seen = Collections.synchronizedList(new ArrayList<>());

        Attempt attempt = rebuilder.attempt(file -> {
            seen.add(file.path());
            growth.accept(file);
        });
        keeper.take(attempt, 1);

        assertThat(seen)
                .containsExactlyInAnyOrderElementsOf(
                        attempt.result().prompt().stream().map(OutputFile::path).toList());
        assertThat(seen.subList(0, firstPage(seen)))
                .anyMatch(path -> path.text().endsWith(".css"));
        assertThat(seen.subList(firstPage(seen), seen.size()))
                .noneMatch(path -> path.text().endsWith(".css"));
        assertThat(told).containsExactly("pages 1: a First, home there");
        assertThat(rounds).singleElement().satisfies(round -> {
            assertThat(round.isFirst()).isTrue();
            assertThat(round.pages()).isGreaterThan(5);
        });
        assertThat(served)
                .singleElement()
                .satisfies(now -> assertThat(now.number()).isEqualTo(1));

        project.put("content/guides/a.md", "# First guide\n\nOther.\n");
        rebuilder.read(Changes.of(Changes.Scope.ALL));
        keeper.take(rebuilder.attempt(file -> {}), 1);
        assertThat(told).endsWith("reload 2");
    }

    @Test
    void aPageThatWasEditedIsServedBeforeAllOthers() throws Exception {
        OnDisk project = new OnDisk(Files.createDirectories(folder.resolve("project"))).with(OnDisk.SMALL);
        Rebuilder rebuilder = new Rebuilder(project.folder(), new Inputs.Options(null, true, 2));
        rebuilder.read(Changes.none());
        Growth first = new Growth(REPO, true);
        SiteKeeper keeper = new SiteKeeper(true, at -> null, this, this, new Served(0, site(first), null));
        keeper.take(rebuilder.attempt(first), 1);

        project.put("content/guides/a.md", "# Renamed guide\n\nOther.\n\n```python file=examples/x.py#part\n```\n");
        rebuilder.read(Changes.of(Changes.Scope.ALL));
        Growth growth = keeper.growth(() -> true, () -> false);
        keeper.take(rebuilder.attempt(growth), 1);

        assertThat(told).endsWith("pages 2: a Renamed, home awaited", "pages 2: a Renamed, home there");
        assertThat(served.get(2).site().find("/repo/").file().content().bytes())
                .asString()
                .contains("Renamed guide");
        assertThat(rounds.get(1).pages()).isGreaterThan(1);

        // What is known to be wrong is not shown early.
        project.put("content/guides/a.md", "---\ntags: 1: 2\n---\n# Renamed again\n");
        rebuilder.read(Changes.of(Changes.Scope.ALL));
        rebuilder.attempt(keeper.growth(() -> true, () -> false));
        assertThat(served).hasSize(3);
    }

    /** An author who saves in the middle of a word is not shown a site that lacks pages. */
    @Test
    void whatCameEarlyOfABuildThatCameToNothingIsTakenBack() throws Exception {
        OnDisk project = new OnDisk(Files.createDirectories(folder.resolve("project"))).with(OnDisk.SMALL);
        Rebuilder rebuilder = new Rebuilder(project.folder(), new Inputs.Options(null, true, 2));
        rebuilder.read(Changes.none());
        Growth first = new Growth(REPO, true);
        SiteKeeper keeper = new SiteKeeper(true, at -> null, this, this, new Served(0, site(first), null));
        keeper.take(rebuilder.attempt(first), 1);
        project.put(
                "content/guides/a.md",
                "# Renamed guide\n\n[gone](gone.md)\n\n```python file=examples/x.py#part\n```\n");
        rebuilder.read(Changes.of(Changes.Scope.ALL));
        Growth growth = keeper.growth(() -> true, () -> false);
        assertThat(rebuilder.attempt(growth).ok()).isFalse();
        assertThat(served).hasSize(2);

        assertThat(keeper.isGrown()).isTrue();
        keeper.restore();
        assertThat(keeper.isGrown()).isFalse();

        assertThat(served).hasSize(3);
        assertThat(served.get(2).site()).isSameAs(served.get(0).site());
        assertThat(told).endsWith("pages 2: a Renamed, home awaited", "pages 3: a First, home there");
    }

    /** An author who saves twice in a row does not wait for what the first save changes elsewhere. */
    @Test
    void aBuildIsGivenUpForTheNextSave() throws Exception {
        OnDisk project = new OnDisk(Files.createDirectories(folder.resolve("project"))).with(OnDisk.SMALL);
        Rebuilder rebuilder = new Rebuilder(project.folder(), new Inputs.Options(null, true, 2));
        rebuilder.read(Changes.none());
        SiteKeeper keeper =
                new SiteKeeper(true, at -> null, this, this, new Served(0, site(new Growth(REPO, true)), null));
        keeper.take(rebuilder.attempt(new Growth(REPO, true)), 1);

        project.put("content/guides/a.md", "# Renamed\n\n```python file=examples/x.py#part\n```\n");
        rebuilder.read(Changes.of(Changes.Scope.ALL));
        Growth first = keeper.growth(() -> true, () -> true);
        assertThatThrownBy(() -> rebuilder.attempt(first)).isInstanceOf(Growth.GivenUp.class);
        assertThat(told).endsWith("pages 2: a Renamed, home awaited");
        assertThat(keeper.isGrown()).isTrue();
        assertThat(first.isAwaited(SitePath.HOME)).isTrue();

        project.put("content/guides/a.md", "# Renamed again\n\n```python file=examples/x.py#part\n```\n");
        rebuilder.read(Changes.of(Changes.Scope.ALL));
        Growth second = keeper.growth(() -> true, () -> false);
        Attempt attempt = rebuilder.attempt(second);
        assertThat(first.isAwaited(SitePath.HOME)).isFalse();
        assertThat(second.isAwaited(new SitePath("nowhere.html"))).isTrue();
        keeper.take(attempt, 1);
        assertThat(second.isAwaited(new SitePath("nowhere.html"))).isFalse();

        assertThat(told).endsWith("pages 3: a Renamed, home awaited", "pages 3: a Renamed, home there");
        assertThat(served.get(2)
                        .site()
                        .find("/repo/guides/a.html")
                        .file()
                        .content()
                        .bytes())
                .asString()
                .contains("Renamed again");
        Rebuilder fresh = new Rebuilder(project.folder(), new Inputs.Options(null, true, 2));
        fresh.read(Changes.none());
        assertThat(attempt.result().prompt())
                .isEqualTo(fresh.attempt(file -> {}).result().prompt());
    }

    /** What readers have of a build that was given up is not taken for a part of the next one. */
    @Test
    void whatCameOfABuildThatWasGivenUpIsLoadedAgain() throws Exception {
        OnDisk project = new OnDisk(Files.createDirectories(folder.resolve("project"))).with(OnDisk.SMALL);
        Rebuilder rebuilder = new Rebuilder(project.folder(), new Inputs.Options(null, true, 2));
        rebuilder.read(Changes.none());
        SiteKeeper keeper =
                new SiteKeeper(true, at -> null, this, this, new Served(0, site(new Growth(REPO, true)), null));
        keeper.take(rebuilder.attempt(new Growth(REPO, true)), 1);
        byte[] before = Files.readAllBytes(project.folder().resolve("content/guides/a.md"));

        project.put("content/guides/a.md", "# Renamed\n\n```python file=examples/x.py#part\n```\n");
        rebuilder.read(Changes.of(Changes.Scope.ALL));
        Growth first = keeper.growth(() -> true, () -> true);
        assertThatThrownBy(() -> rebuilder.attempt(first)).isInstanceOf(Growth.GivenUp.class);

        project.put("content/guides/a.md", new String(before, StandardCharsets.UTF_8));
        rebuilder.read(Changes.of(Changes.Scope.ALL));
        Attempt attempt = rebuilder.attempt(keeper.growth(() -> true, () -> false));
        assertThat(keeper.hasGrown()).isFalse();
        keeper.take(attempt, 1);
        assertThat(told).endsWith("pages 2: a Renamed, home awaited", "pages 3: a First, home there");
    }

    private static int firstPage(List<SitePath> seen) {
        return (int) seen.stream().takeWhile(path -> !path.isPage()).count();
    }

    private static CompletableFuture<HttpResponse<String>> ask(HttpServer http, String path) {
        URI address = URI.create("http://127.0.0.1:" + http.port() + "/repo/" + path);
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(Redirect.NORMAL)
                .build()
                .sendAsync(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
    }

    @Override
    public void serve(Served now) {
        served.add(now);
    }

    @Override
    public void tell(Reload change, int number) {
        if (change.isOfPages()) {
            Served now = served.get(served.size() - 1);
            ServedFile edited = now.site().find("/repo/guides/a.html").file();
            String title = new String(edited.content().bytes(), StandardCharsets.UTF_8).contains("Renamed")
                    ? "Renamed"
                    : "First";
            told.add("pages " + number + ": a " + title + ", home "
                    + (now.site().isAwaited("/repo/") ? "awaited" : "there"));
        } else {
            told.add((change.event() == Reload.RELOAD ? "reload" : "other") + " " + number);
        }
    }

    @Override
    public void built(Round round) {
        rounds.add(round);
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
