package dev.fingerpost.web;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

/** A web server that answers as it was told, well or badly, and remembers what it was asked. */
public final class WebServer implements AutoCloseable {
    /** Breaks the connection off. */
    public static final String RESET = "reset";
    /** Takes the request and never answers. */
    public static final String SILENCE = "silence";

    private final ServerSocket listening;
    private final Map<String, Deque<String>> answers = new ConcurrentHashMap<>();
    private final List<String> asked = Collections.synchronizedList(new ArrayList<>());
    private final AtomicInteger atOnce = new AtomicInteger();
    private final AtomicInteger mostAtOnce = new AtomicInteger();
    private final CountDownLatch closed = new CountDownLatch(1);

    public WebServer() throws IOException {
        this(InetAddress.getByName("127.0.0.1"));
    }

    public WebServer(InetAddress address) throws IOException {
        listening = new ServerSocket(0, 50, address);
        daemon(() -> {
            while (!listening.isClosed()) {
                Socket socket = listening.accept();
                daemon(() -> serve(socket));
            }
        });
    }

    private interface Work {
        void run() throws Exception;
    }

    private static void daemon(Work work) {
        Thread thread = new Thread(() -> {
            try {
                work.run();
            } catch (Exception e) {
                // The other side went away, or this one was closed.
            }
        });
        thread.setDaemon(true);
        thread.start();
    }

    /**
     * What is answered, one after the other; the last one from then on.
     *
     * @param request {@code /path}, or with a method before it: {@code HEAD /path}
     * @param texts status lines and headers: {@code 301 Moved\nLocation: /x}
     */
    public WebServer on(String request, String... texts) {
        answers.put(request, new ArrayDeque<>(Arrays.asList(texts)));
        return this;
    }

    /** {@code http://127.0.0.1:12345}. */
    public String address() {
        return "http://127.0.0.1:" + port();
    }

    public int port() {
        return listening.getLocalPort();
    }

    /** Method and target of every request, in the order in which they came. */
    public List<String> asked() {
        synchronized (asked) {
            return List.copyOf(asked);
        }
    }

    /** How many requests were open at the same time, at most. */
    public int mostAtOnce() {
        return mostAtOnce.get();
    }

    private void serve(Socket socket) throws IOException, InterruptedException {
        try (socket) {
            BufferedReader in =
                    new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1));
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                String request = line.substring(0, line.lastIndexOf(' '));
                while (!line.isEmpty()) {
                    line = in.readLine();
                }
                asked.add(request);
                mostAtOnce.accumulateAndGet(atOnce.incrementAndGet(), Math::max);
                if (!answer(request, socket)) {
                    return;
                }
            }
        }
    }

    private boolean answer(String request, Socket socket) throws IOException, InterruptedException {
        String text = next(request);
        if (text.equals(SILENCE)) {
            closed.await();
        }
        if (text.startsWith("slow ")) {
            Thread.sleep(50);
            text = text.substring("slow ".length());
        }
        // Before the other side learns that it may ask again.
        atOnce.decrementAndGet();
        if (text.equals(RESET) || text.equals(SILENCE)) {
            socket.setSoLinger(true, 0);
            return false;
        }
        String whole = "HTTP/1.1 " + text.replace("\n", "\r\n") + "\r\nContent-Length: 0\r\n\r\n";
        socket.getOutputStream().write(whole.getBytes(StandardCharsets.ISO_8859_1));
        socket.getOutputStream().flush();
        return true;
    }

    private String next(String request) {
        String path = request.substring(request.indexOf(' ') + 1);
        Deque<String> texts = answers.getOrDefault(request, answers.get(path));
        if (texts == null) {
            return "404 Not Found";
        }
        synchronized (texts) {
            return texts.size() > 1 ? texts.remove() : texts.element();
        }
    }

    @Override
    public void close() throws IOException {
        closed.countDown();
        listening.close();
    }
}
