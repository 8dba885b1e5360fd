package dev.fingerpost.serve.http;

import dev.fingerpost.file.Limits;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.channels.CancelledKeyException;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/** Serves on one port until it is closed. */
public final class HttpServer implements AutoCloseable {
    private static final int BACKLOG = 256;
    private static final int TICK_MILLIS = 500;
    private static final int STOP_MILLIS = 2_000;
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH);

    private final ServerSocketChannel socket;
    private final Selector selector;
    private final Clock clock;
    private final Set<Connection> connections = new LinkedHashSet<>();
    private final Queue<Runnable> tasks = new ConcurrentLinkedQueue<>();
    private final Thread thread = new Thread(this::loop, "fingerpost-http");
    /** As many as there are readers who wait, for one of them may wait for what another one makes. */
    private final ExecutorService late = Executors.newCachedThreadPool(task -> {
        Thread made = new Thread(task, "fingerpost-late");
        made.setDaemon(true);
        return made;
    });

    private volatile boolean open = true;

    private HttpServer(ServerSocketChannel socket, Selector selector, Clock clock) {
        this.socket = socket;
        this.selector = selector;
        this.clock = clock;
        thread.setDaemon(true);
    }

    /** Takes a port. Who connects waits for an answer until the server is started. */
    public static HttpServer bind(InetSocketAddress address, Clock clock) throws IOException {
        ServerSocketChannel socket = ServerSocketChannel.open();
        try {
            socket.bind(address, BACKLOG);
            socket.configureBlocking(false);
            return new HttpServer(socket, Selector.open(), clock);
        } catch (IOException e) {
            socket.close();
            throw e;
        }
    }

    public int port() {
        return socket.socket().getLocalPort();
    }

    /** Begins to answer. */
    public void start(Handler handler) throws IOException {
        socket.register(selector, SelectionKey.OP_ACCEPT, new Safe(handler));
        thread.start();
    }

    /** Has something done in the server's thread, soon. */
    public void run(Runnable task) {
        tasks.add(task);
        selector.wakeup();
    }

    /** Ends all connections and gives the port back. */
    @Override
    public void close() {
        open = false;
        selector.wakeup();
        try {
            thread.join(STOP_MILLIS);
            late.shutdownNow();
            socket.close();
            selector.close();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            // The port is given back at the latest when the process ends.
        }
    }

    private void loop() {
        long swept = now();
        try {
            while (open) {
                selector.select(TICK_MILLIS);
                for (Runnable task = tasks.poll(); task != null; task = tasks.poll()) {
                    task.run();
                }
                serveReady();
                if (now() - swept >= TICK_MILLIS) {
                    swept = now();
                    sweep(swept);
                }
            }
        } catch (IOException e) {
            throw new IllegalStateException("the selector fails", e);
        } finally {
            connections.forEach(Connection::close);
        }
    }

    private void serveReady() {
        Set<SelectionKey> ready = selector.selectedKeys();
        for (SelectionKey key : ready) {
            if (key.channel() == socket) {
                accept(key);
            } else {
                serve((Connection) key.attachment(), Connection::ready);
            }
        }
        ready.clear();
    }

    private void serve(Connection connection, Step step) {
        try {
            step.apply(connection);
        } catch (IOException | CancelledKeyException e) {
            // Its reader is gone, which is the reader's affair.
            connection.close();
        } catch (RuntimeException e) {
            // A fault of ours must not keep others from being served.
            connection.close();
            connection.failed(e);
        }
        if (!connection.isOpen()) {
            connections.remove(connection);
        }
    }

    private interface Step {
        void apply(Connection connection) throws IOException;
    }

    private void accept(SelectionKey key) {
        try {
            for (SocketChannel channel = socket.accept(); channel != null; channel = socket.accept()) {
                if (connections.size() >= Limits.CONNECTIONS && !makeRoom()) {
                    channel.close();
                } else {
                    add(channel, (Connection.Responder) key.attachment());
                }
            }
        } catch (IOException e) {
            // No handle is left, or the system is short of memory: the next sweep listens again.
            makeRoom();
            key.interestOps(0);
        }
    }

    private void add(SocketChannel channel, Connection.Responder answers) {
        try {
            channel.configureBlocking(false);
            channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
            SelectionKey key = channel.register(selector, SelectionKey.OP_READ);
            Connection connection = new Connection(channel, key, answers);
            key.attach(connection);
            connections.add(connection);
        } catch (IOException e) {
            try {
                channel.close();
            } catch (IOException alsoGone) {
                // It was reset before it was served.
            }
        }
    }

    /** Ends the connection that waits for a request and has the least time left, else the oldest of those that are told of changes: its browser asks again. */
    private boolean makeRoom() {
        return connections.stream()
                .filter(Connection::isWaiting)
                .min(Comparator.comparingLong(Connection::deadline))
                .or(() -> connections.stream().filter(Connection::isStream).findFirst())
                .map(oldest -> {
                    oldest.close();
                    return connections.remove(oldest);
                })
                .orElse(false);
    }

    private void sweep(long now) {
        List<Connection> due = new ArrayList<>();
        for (Iterator<Connection> all = connections.iterator(); all.hasNext(); ) {
            Connection connection = all.next();
            if (!connection.isOpen()) {
                all.remove();
            } else if (connection.deadline() <= now) {
                due.add(connection);
            }
        }
        due.forEach(connection -> serve(connection, Connection::expire));
        socket.keyFor(selector).interestOps(SelectionKey.OP_ACCEPT);
    }

    private static long now() {
        return System.nanoTime() / 1_000_000;
    }

    /** Turns an exception into an answer: no request may end the server. */
    private final class Safe implements Connection.Responder {
        private final Handler handler;

        Safe(Handler handler) {
            this.handler = handler;
        }

        @Override
        public Response to(Request request) {
            return safe(() -> handler.respond(request));
        }

        @Override
        public void later(Supplier<Response> maker, Connection connection, Request request) {
            late.execute(() -> {
                Response response = safe(maker);
                run(() -> serve(connection, waiting -> waiting.answered(request, response)));
            });
        }

        private Response safe(Supplier<Response> maker) {
            try {
                return maker.get();
            } catch (RuntimeException e) {
                handler.failed(e);
                return Response.text(500, "The server has failed at this request.");
            }
        }

        @Override
        public String date() {
            return DATE.format(clock.instant().atOffset(ZoneOffset.UTC));
        }

        @Override
        public void failed(RuntimeException fault) {
            handler.failed(fault);
        }

        @Override
        public long now() {
            return HttpServer.now();
        }
    }
}
