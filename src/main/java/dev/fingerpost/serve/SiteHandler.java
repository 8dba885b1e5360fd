package dev.fingerpost.serve;

import dev.fingerpost.serve.ServedSite.Found;
import dev.fingerpost.serve.http.Event;
import dev.fingerpost.serve.http.EventStream;
import dev.fingerpost.serve.http.Handler;
import dev.fingerpost.serve.http.Request;
import dev.fingerpost.serve.http.Response;
import dev.fingerpost.site.MadePages;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/** Answers readers of a site out of memory. What is not in it is not there: no request becomes a path of the machine. */
final class SiteHandler implements Handler {
    static final Event RELOAD = new Event("reload", "{}");
    static final Event FINE = new Event("fine", "{}");

    private final Gate gate;
    private final boolean isLive;
    private final Consumer<Throwable> faults;
    private final ServedFile script = new ServedFile(Reserved.script(), null);
    private final Map<EventStream, Integer> listeners = new HashMap<>();
    private volatile Served served;

    /**
     * @param isLive whether pages are told of changes
     * @param faults is told of faults of ours
     */
    SiteHandler(Gate gate, boolean isLive, Consumer<Throwable> faults, Served served) {
        this.gate = gate;
        this.isLive = isLive;
        this.faults = faults;
        this.served = served;
    }

    Served served() {
        return served;
    }

    /** From the next request on, readers get this. Any thread may call it. */
    void serve(Served now) {
        served = now;
    }

    /** Tells open pages, unless they came after this build. Only in the server's thread. */
    void tell(Event event, int number) {
        listeners.keySet().removeIf(listener -> !listener.isOpen());
        for (Map.Entry<EventStream, Integer> listener : listeners.entrySet()) {
            if (listener.getValue() < number) {
                listener.setValue(number);
                listener.getKey().send(event);
            }
        }
    }

    @Override
    public void failed(RuntimeException fault) {
        faults.accept(fault);
    }

    @Override
    public Response respond(Request request) {
        Response refusal = gate.refusal(request);
        if (refusal != null) {
            return refusal;
        }
        String path = PathText.path(request.path());
        if (path == null || !path.startsWith("/")) {
            return Response.text(400, "This is no path.");
        }
        Served now = served;
        String inside = now.base().inside(path);
        if (isLive && Reserved.EVENTS.equals(inside)) {
            return Response.events(stream -> open(stream, request.query()));
        }
        if (isLive && Reserved.SCRIPT.equals(inside)) {
            return guarded(Answers.file(request, script.content(), 200));
        }
        if (now.site() != null && now.site().isAwaited(path)) {
            return Response.later(() -> {
                now.site().makeIndex();
                return guarded(page(request, path, now));
            });
        }
        return guarded(page(request, path, now));
    }

    private static Response guarded(Response response) {
        return response.with("Cache-Control", "no-cache")
                .with("X-Content-Type-Options", "nosniff")
                .with("X-Frame-Options", "SAMEORIGIN")
                .with("Cross-Origin-Resource-Policy", "same-origin");
    }

    private Response page(Request request, String path, Served now) {
        if (now.site() == null) {
            return broken(now);
        }
        Found found = now.site().find(path);
        if (found.redirect() != null) {
            return Response.of(302).with("Location", found.redirect());
        }
        if (found.file() != null) {
            return Answers.file(request, found.file().content(), 200);
        }
        ServedFile notFound = now.site().file(MadePages.NOT_FOUND);
        return notFound == null
                ? Response.text(404, "There is no such page.")
                : Answers.file(request, notFound.content(), 404);
    }

    private Response broken(Served now) {
        String page = BrokenPage.of(now.trouble() == null ? "" : now.trouble().text());
        String shown = isLive ? LivePage.of(page, now.base().encoded(), BrokenPage.STATE) : page;
        return Response.of(503)
                .with("Content-Type", "text/html; charset=utf-8")
                .body(shown.getBytes(StandardCharsets.UTF_8));
    }

    /** A page begins to listen, and says which version it is. */
    private void open(EventStream stream, String query) {
        Served now = served;
        listeners.put(stream, now.number());
        String page = PathText.parameter(query, "page");
        String state = PathText.parameter(query, "state");
        if (page != null && state != null && !state.equals(state(now, page))) {
            stream.send(RELOAD);
        } else if (now.trouble() != null) {
            stream.send(problems(now.trouble()));
        } else {
            stream.send(FINE);
        }
    }

    private static String state(Served now, String address) {
        String path = PathText.path(address);
        if (now.site() == null || path == null) {
            return BrokenPage.STATE;
        }
        ServedFile file = now.site().find(path).file();
        ServedFile shown = file == null ? now.site().file(MadePages.NOT_FOUND) : file;
        return shown == null ? BrokenPage.STATE : shown.state();
    }

    static Event problems(Served.Trouble trouble) {
        return new Event("problems", trouble.json());
    }
}
