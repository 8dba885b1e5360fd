package dev.fingerpost.serve;

import dev.fingerpost.diag.MachineException;
import dev.fingerpost.project.Changes;
import dev.fingerpost.serve.http.HttpServer;
import java.io.IOException;
import java.time.Clock;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Serves a project from memory while it is written, and builds it again after every change. */
public final class DevServer implements AutoCloseable {
    /** Checks run on the thread that builds, and documents may be deep. */
    private static final long STACK_BYTES = 64L * 1024 * 1024;

    private static final long STOP_MILLIS = 2_000;

    private final HttpServer http;
    private final Port port;
    private final BasePath base;
    private final SiteHandler handler;
    private final BuildLoop workshop;
    private final Thread worker;
    /** Null after the first build. */
    private @Nullable Growth growth;

    private DevServer(HttpServer http, Port port, ServerOptions settings, Listener listener) throws MachineException {
        this.http = http;
        this.port = port;
        Rebuilder rebuilder = new Rebuilder(settings.project(), settings.options());
        rebuilder.read(Changes.none());
        base = SiteKeeper.base(rebuilder.inputs());
        HostHeaderCheck gate = new HostHeaderCheck(port.names(), http.port());
        growth = new Growth(base, settings.isLive());
        Served nothing = new Served(0, ServedSite.growing(settings.isLive(), growth), null);
        handler = new SiteHandler(gate, settings.isLive(), listener::failed, nothing);
        // Those who look in from elsewhere have other editors, and no business with our folders.
        Editor editor = port.isOpenToOthers() ? null : settings.editor();
        SiteKeeper keeper = new SiteKeeper(
                settings.isLive(),
                at -> editor == null ? null : editor.address(settings.project(), at),
                new Outlet(),
                listener,
                nothing);
        workshop = new BuildLoop(rebuilder, watch(settings, rebuilder, listener), keeper, listener);
        worker = new Thread(null, this::work, "fingerpost-build", STACK_BYTES);
        worker.setDaemon(true);
    }

    /** Takes a port and reads the project. */
    public static DevServer open(ServerOptions settings, Listener listener) throws MachineException {
        Port port = Port.on(settings.host());
        HttpServer http = port.take(settings.port(), Clock.systemUTC());
        try {
            return new DevServer(http, port, settings, listener);
        } catch (MachineException | RuntimeException e) {
            http.close();
            throw e;
        }
    }

    private static Watch watch(ServerOptions settings, Rebuilder rebuilder, Listener listener) {
        // The JDK has no watcher for macOS and looks itself every few seconds.
        String system = Objects.requireNonNullElse(System.getProperty("os.name"), "");
        if (settings.polls() || system.toLowerCase(Locale.ROOT).startsWith("mac")) {
            return new PollingWatch();
        }
        try {
            return new EventWatch(settings.project().getFileSystem(), rebuilder.memory()::concerns);
        } catch (IOException | UnsupportedOperationException e) {
            listener.polls(String.valueOf(e.getMessage()));
            return new PollingWatch();
        }
    }

    /** Where the site will be: {@code http://127.0.0.1:7300/repo/}. */
    public String address() {
        return "http://" + port.shown() + ":" + http.port() + base.encoded();
    }

    public int port() {
        return http.port();
    }

    /** Whether other machines can reach the site. */
    public boolean isOpenToOthers() {
        return port.isOpenToOthers();
    }

    /** Begins to serve, and builds for the first time: pages can be read as soon as they are made. To be called once. */
    public void start() throws IOException {
        http.start(handler);
        workshop.open(Objects.requireNonNull(growth, "started before"));
        growth = null;
        worker.start();
    }

    /** Waits until the server is closed. */
    public void await() throws InterruptedException {
        worker.join();
    }

    /** Ends all connections and gives the port back. */
    @Override
    public void close() {
        worker.interrupt();
        http.close();
        try {
            worker.join(STOP_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        workshop.close();
    }

    private void work() {
        try {
            workshop.work();
        } catch (InterruptedException e) {
            // The server is closed.
        }
    }

    private final class Outlet implements SiteKeeper.Outlet {
        @Override
        public void serve(Served served) {
            handler.serve(served);
        }

        @Override
        public void tell(Reload change, int number) {
            http.run(() -> handler.tell(change, number));
        }
    }
}
