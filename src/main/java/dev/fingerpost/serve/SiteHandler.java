package dev.fingerpost.serve;

import dev.fingerpost.path.PagePath;
import dev.fingerpost.serve.ServedSite.Found;
import dev.fingerpost.serve.http.Event;
import dev.fingerpost.serve.http.EventStream;
import dev.fingerpost.serve.http.Handler;
import dev.fingerpost.serve.http.Request;
import dev.fingerpost.serve.http.Response;
import dev.fingerpost.site.Assets;
import dev.fingerpost.site.MadePages;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Answers readers of a site out of memory. What is not in it is not there: no request becomes a path of the machine. */
final class SiteHandler implements Handler {
    static final Event FINE = new Event("fine", "{}");

    private final HostHeaderCheck gate;
    private final boolean isLive;
    private final Consumer<Throwable> faults;
    private final ServedFile script = new ServedFile(ReservedPaths.script(), null);
    private final Map<EventStream, Open> listeners = new HashMap<>();
    private volatile Served served;

    /**
     * An open page.
     *
     * @param path decoded; null for one who does not say
     * @param state which version it shows
     * @param number the build that it was told of last
     */
    private record Open(@Nullable String path, @Nullable String state, int number) {
        boolean isOther(Served now) {
            return path != null && state != null && !state.equals(SiteHandler.state(now, path));
        }

        /** What it is made of; null for a page that the site makes itself. */
        @Nullable
        PagePath source(Served now) {
            ServedFile file = path == null ? null : now.site().find(path).file();
            return file == null ? null : file.file().path().source();
        }
    }

    /**
     * @param isLive whether pages are told of changes
     * @param faults is told of faults of ours
     */
    SiteHandler(HostHeaderCheck gate, boolean isLive, Consumer<Throwable> faults, Served served) {
        this.gate = gate;
        this.isLive = isLive;
        this.faults = faults;
        this.served = served;
    }

    /** From the next request on, readers get this. Any thread may call it. */
    void serve(Served now) {
        served = now;
    }

    /**
     * Tells open pages what to do, unless they are of this build, and what is wrong. Only in the server's thread.
     *
     * @param number of the build; of one that grows, only those are told whose page has come
     */
    void tell(Reload change, int number) {
        Served now = served;
        listeners.keySet().removeIf(listener -> !listener.isOpen());
        for (Map.Entry<EventStream, Open> listener : listeners.entrySet()) {
            Open page = listener.getValue();
            if (page.number <= number && (page.path == null || !now.site().isAwaited(page.path))) {
                listener.setValue(tell(listener.getKey(), page, page.number < number ? change : Reload.NONE, now));
            }
        }
    }

    /** @return the page as it is then */
    private static Open tell(EventStream stream, Open page, Reload change, Served now) {
        boolean isSame =
                page.path != null && page.state != null && !page.state.equals(FaultsPage.STATE) && !page.isOther(now);
        Event event = change.isOfPages() && isSame ? null : change.event();
        if (event != null) {
            stream.send(event);
        }
        // A page that is loaded again asks for itself.
        if (event != Reload.RELOAD) {
            stream.send(faults(now, page.source(now)));
        }
        boolean isRestyled = event != null && event != Reload.RELOAD && page.path != null;
        return new Open(page.path, isRestyled ? state(now, page.path) : page.state, now.number());
    }

    @Override
    public void failed(RuntimeException fault) {
        faults.accept(fault);
    }

    @Override
    public Response respond(Request request) {
        String path = PathText.path(request.path());
        Served now = served;
        String inside =
                path == null || !path.startsWith("/") ? null : now.site().base().inside(path);
        boolean isPublic = inside != null
                && Assets.DIAGRAM_SCRIPTS.stream()
                        .anyMatch(script -> script.text().equals(inside));
        Response refusal = gate.refusal(request, isPublic);
        if (refusal != null) {
            return refusal;
        }
        if (path == null || !path.startsWith("/")) {
            return Response.text(400, "This is no path.");
        }
        if (isLive && ReservedPaths.EVENTS.equals(inside)) {
            return Response.events(stream -> open(stream, request.query()));
        }
        if (isLive && ReservedPaths.SCRIPT.equals(inside)) {
            return guarded(FileResponses.file(request, script.content(), 200));
        }
        if (isLive && ReservedPaths.FAULTS.equals(inside)) {
            return guarded(made("What is wrong", 200, now));
        }
        return now.site().isAwaited(path)
                ? Response.later(() -> page(request, path, awaited(path), isPublic))
                : page(request, path, now, isPublic);
    }

    /** The newest site that has a path, or never will. */
    private Served awaited(String path) {
        Served now = served;
        while (now.site().isAwaited(path)) {
            now.site().await(path);
            now = served;
        }
        return now;
    }

    private Response page(Request request, String path, Served now, boolean isPublic) {
        Response shown = guarded(page(request, path, now));
        return isPublic ? shown.with("Cross-Origin-Resource-Policy", "cross-origin") : shown;
    }

    private static Response guarded(Response response) {
        return response.with("Cache-Control", "no-cache")
                .with("X-Content-Type-Options", "nosniff")
                .with("X-Frame-Options", "SAMEORIGIN")
                .with("Cross-Origin-Resource-Policy", "same-origin");
    }

    private Response page(Request request, String path, Served now) {
        Found found = now.site().find(path);
        if (found.redirect() != null) {
            return Response.of(302).with("Location", found.redirect());
        }
        ServedFile shown = shown(now, path);
        if (shown != null) {
            return FileResponses.file(request, shown.content(), found.file() == null ? 404 : 200);
        }
        return now.faults() != null && now.faults().hidesPages()
                ? made("This page cannot be shown", 503, now)
                : Response.text(404, "There is no such page.");
    }

    /** The file that stands at a path, or the site's own page in its place; null where one of ours does. */
    private static @Nullable ServedFile shown(Served now, String path) {
        ServedFile file = now.site().find(path).file();
        boolean isOurs = now.faults() != null && now.faults().hidesPages();
        return file != null || isOurs ? file : now.site().file(MadePages.NOT_FOUND);
    }

    private Response made(String title, int status, Served now) {
        String root = now.site().base().encoded();
        String page = FaultsPage.of(title, root, now.faults());
        String state = status == 200 ? listState(now) : FaultsPage.STATE;
        return Response.of(status)
                .with("Content-Type", "text/html; charset=utf-8")
                .body((isLive ? LivePage.of(page, root, state) : page).getBytes(StandardCharsets.UTF_8));
    }

    /** The list of all that is wrong is another after each build. */
    private static String listState(Served now) {
        return "list-" + now.number();
    }

    /** A page begins to listen, and says which version it is. */
    private void open(EventStream stream, String query) {
        Served now = served;
        String page = PathText.parameter(query, "page");
        String state = PathText.parameter(query, "state");
        String path = page == null ? null : PathText.path(page);
        // A page that is still to come is told when it is there.
        boolean isAwaited = path != null && now.site().isAwaited(path);
        Open open = new Open(path, state, now.number() - (isAwaited ? 1 : 0));
        listeners.put(stream, open);
        stream.send(open.isOther(now) && !isAwaited ? Reload.RELOAD : faults(now, open.source(now)));
    }

    private static String state(Served now, @Nullable String path) {
        if (path != null && ReservedPaths.FAULTS.equals(now.site().base().inside(path))) {
            return listState(now);
        }
        ServedFile shown = path == null ? null : shown(now, path);
        return shown == null ? FaultsPage.STATE : shown.state();
    }

    private static Event faults(Served now, @Nullable PagePath page) {
        return now.faults() == null ? FINE : new Event("problems", now.faults().json(page));
    }
}
