package dev.fingerpost.web;

import java.time.Clock;
import java.time.Duration;

/**
 * How politely and how patiently the web is asked.
 *
 * @param keep how long an address that was fine counts as fine
 * @param inside whether addresses of this machine and of private networks are asked, too
 * @param agent names us to the servers
 * @param clock tells how old an answer is
 */
public record RequestPolicy(Pace pace, RetryPolicy patience, Duration keep, boolean inside, String agent, Clock clock) {
    /**
     * How fast addresses are asked.
     *
     * @param inAll how many at once
     * @param perHost how many of them on one host
     * @param pause between two requests to one host
     */
    public record Pace(int inAll, int perHost, Duration pause) {}

    /**
     * How long an address is waited for.
     *
     * @param request how long one request may take
     * @param attempts how often an address is asked that does not answer, or answers that it is busy; at least 1
     * @param backOff before the second attempt; twice as long before each further one
     * @param longestWait a host that asks for a longer rest is left alone
     */
    public record RetryPolicy(Duration request, int attempts, Duration backOff, Duration longestWait) {}

    /** What no server will mind. */
    public static RequestPolicy polite(String agent, Clock clock) {
        return new RequestPolicy(
                new Pace(8, 2, Duration.ofMillis(250)),
                new RetryPolicy(Duration.ofSeconds(15), 3, Duration.ofSeconds(1), Duration.ofSeconds(60)),
                Duration.ofDays(7),
                false,
                agent,
                clock);
    }

    /** The same, but asking this machine and private networks as well. */
    public RequestPolicy askingInside() {
        return new RequestPolicy(pace, patience, keep, true, agent, clock);
    }
}
