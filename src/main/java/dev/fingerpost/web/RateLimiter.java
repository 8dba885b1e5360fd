package dev.fingerpost.web;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;

/** The rate limit: lets few requests at once reach a host, and lets it rest between them. */
final class RateLimiter {
    private final RequestPolicy manners;
    private final Map<String, Host> hosts = new ConcurrentHashMap<>();

    RateLimiter(RequestPolicy manners) {
        this.manners = manners;
    }

    /** What is done in a host's turn. */
    interface Task<T> {
        T send() throws IOException, InterruptedException;
    }

    /** Does this when it is the host's turn. */
    <T> T take(String host, Task<T> request) throws IOException, InterruptedException {
        Host asked = host(host);
        asked.seats.acquire();
        try {
            asked.await(manners.pace().pause().toNanos());
            return request.send();
        } finally {
            asked.seats.release();
        }
    }

    /** Keeps everybody from this host for a while. */
    void rest(String host, Duration time) {
        host(host).rest(time.toNanos());
    }

    private Host host(String name) {
        return hosts.computeIfAbsent(name, host -> new Host(manners.pace().perHost()));
    }

    private static final class Host {
        private final Semaphore seats;
        private long notBefore = System.nanoTime();

        Host(int seats) {
            this.seats = new Semaphore(seats, true);
        }

        private void await(long pause) throws InterruptedException {
            long wait = reserve(pause);
            while (wait > 0) {
                Thread.sleep(Duration.ofNanos(wait).toMillis() + 1);
                wait = reserve(pause);
            }
        }

        /** Takes the next moment if it is now; else tells how long it takes until then. */
        private synchronized long reserve(long pause) {
            long now = System.nanoTime();
            long wait = notBefore - now;
            if (wait <= 0) {
                notBefore = now + pause;
            }
            return wait;
        }

        private synchronized void rest(long nanos) {
            long until = System.nanoTime() + nanos;
            notBefore += Math.max(0, until - notBefore);
        }
    }
}
