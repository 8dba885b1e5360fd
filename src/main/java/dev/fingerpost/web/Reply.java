package dev.fingerpost.web;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What came back from one request.
 *
 * @param status 0 where nothing came
 * @param location where a redirect leads
 * @param retryAfter how long the server asks to be left alone
 * @param fault what happened instead of an answer, following the address: {@code refuses the connection}
 * @param again whether it may be better the next time
 */
record Reply(
        int status,
        @Nullable String location,
        @Nullable Duration retryAfter,
        @Nullable String fault,
        boolean again) {
    private static final Set<Integer> BUSY = Set.of(408, 425, 429, 500, 502, 503, 504);
    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);
    private static final Set<Integer> REFUSALS = Set.of(401, 402, 403, 407, 451, 999);
    private static final Map<Integer, String> WORDS = Map.ofEntries(
            Map.entry(400, "bad request"),
            Map.entry(401, "login needed"),
            Map.entry(403, "forbidden"),
            Map.entry(404, "not found"),
            Map.entry(410, "gone"),
            Map.entry(429, "too many requests"),
            Map.entry(451, "legal reasons"),
            Map.entry(500, "server error"),
            Map.entry(502, "bad gateway"),
            Map.entry(503, "unavailable"),
            Map.entry(504, "gateway timeout"));

    static Reply of(int status, @Nullable String location, @Nullable String retryAfter, Clock clock) {
        return new Reply(status, location, time(retryAfter, clock), null, BUSY.contains(status));
    }

    static Reply fault(String words, boolean again) {
        return new Reply(0, null, null, words, again);
    }

    boolean isFine() {
        return status >= 200 && status < 300;
    }

    boolean isRedirect() {
        return REDIRECTS.contains(status) && location != null;
    }

    boolean isForGood() {
        return status == 301 || status == 308;
    }

    boolean isRefusal() {
        return REFUSALS.contains(status);
    }

    /** Following the address: what it answers. */
    String words() {
        if (fault != null) {
            return fault;
        }
        String meaning = WORDS.get(status);
        return "answers " + status + (meaning == null ? "" : " (" + meaning + ")");
    }

    /** Seconds or a date, as RFC 9110 has it. */
    private static @Nullable Duration time(@Nullable String retryAfter, Clock clock) {
        if (retryAfter == null) {
            return null;
        }
        if (retryAfter.strip().matches("[0-9]{1,9}")) {
            return Duration.ofSeconds(Long.parseLong(retryAfter.strip()));
        }
        try {
            DateTimeFormatter form = DateTimeFormatter.RFC_1123_DATE_TIME.withLocale(Locale.ROOT);
            Duration wait = Duration.between(clock.instant(), ZonedDateTime.parse(retryAfter.strip(), form));
            return wait.isNegative() ? Duration.ZERO : wait;
        } catch (DateTimeException e) {
            return null;
        }
    }
}
