package dev.fingerpost.web;

import dev.fingerpost.diag.Code;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Goes to one address as a reader would: along its redirects, and again where a server is busy. */
final class Visit {
    private static final int REDIRECTS = 10;

    private final RequestPolicy manners;
    private final Requests requests;
    private final Doors doors;

    /** Knows whether a host stands where readers cannot come. */
    interface Doors {
        boolean areInside(String host) throws UnknownHostException;
    }

    Visit(RequestPolicy manners, Requests requests, Doors doors) {
        this.manners = manners;
        this.requests = requests;
        this.doors = doors;
    }

    LinkStatus to(String address) {
        URI at = ExternalLinks.uri(address);
        if (at == null) {
            return LinkStatus.of(Code.LINK_GONE, "is no address that a browser could open");
        }
        Set<URI> seen = new HashSet<>();
        URI home = at;
        boolean forGood = true;
        while (seen.add(at)) {
            String via = seen.size() == 1 ? "" : "leads to `" + at + "`, which ";
            LinkStatus refusal = refused(at, via);
            if (refusal != null) {
                return refusal;
            }
            Reply reply = asked(at);
            if (!reply.isRedirect()) {
                return answer(reply, via, forGood && !at.equals(home) ? at.toString() : null);
            }
            if (seen.size() > REDIRECTS) {
                return LinkStatus.of(Code.LINK_UNREACHABLE, "leads on more than " + REDIRECTS + " times");
            }
            URI next = reply.location() == null ? null : next(at, reply.location());
            if (next == null) {
                return LinkStatus.of(
                        Code.LINK_UNREACHABLE, "leads on to `" + reply.location() + "`, which is no web page");
            }
            forGood &= reply.isForGood();
            at = next;
        }
        return LinkStatus.of(Code.LINK_UNREACHABLE, "leads in a circle, back to `" + at + "`");
    }

    private static @Nullable URI next(URI at, String location) {
        URI whole = ExternalLinks.uri(location);
        if (whole != null || location.matches("(?s)[A-Za-z][A-Za-z0-9+.-]*:.*")) {
            return whole;
        }
        try {
            return ExternalLinks.uri(
                    at.resolve(location.replaceFirst("(?s)#.*", "").replace(" ", "%20"))
                            .toString());
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** Why an address is not asked at all. */
    private @Nullable LinkStatus refused(URI at, String via) {
        if (Requests.viaProxy(at)) {
            return null;
        }
        try {
            return manners.inside() || !doors.areInside(at.getHost())
                    ? null
                    : LinkStatus.of(Code.LINK_PRIVATE, via + "stands on this machine or in a private network");
        } catch (UnknownHostException e) {
            return LinkStatus.of(Code.LINK_GONE, via + Requests.noHost(at));
        }
    }

    /** HEAD costs a server least. Where it brings anything but good news, GET has the last word: not all servers know HEAD. */
    private Reply asked(URI at) {
        Duration wait = manners.patience().backOff();
        Reply reply = requests.send("HEAD", at);
        boolean head = true;
        for (int attempt = 1; !reply.isFine() && !reply.isRedirect(); ) {
            if (reply.again() && attempt < manners.patience().attempts()) {
                Duration rest = reply.retryAfter() == null ? wait : reply.retryAfter();
                if (rest.compareTo(manners.patience().longestWait()) > 0) {
                    return reply;
                }
                requests.turns().rest(at.getHost(), rest);
                wait = wait.multipliedBy(2);
                attempt++;
            } else if (!head || reply.again() || reply.status() == 0) {
                return reply;
            }
            head = false;
            reply = requests.send("GET", at);
        }
        return reply;
    }

    private LinkStatus answer(Reply reply, String via, @Nullable String movedTo) {
        if (reply.isFine()) {
            return LinkStatus.fine(movedTo);
        }
        if (reply.isRefusal()) {
            return LinkStatus.of(Code.LINK_REFUSED, via + reply.words());
        }
        boolean gone = reply.status() == 0 ? !reply.again() : reply.status() >= 400 && !reply.again();
        String often = reply.again() && reply.retryAfter() == null
                ? ", asked " + manners.patience().attempts() + " times"
                : "";
        return LinkStatus.of(gone ? Code.LINK_GONE : Code.LINK_UNREACHABLE, via + reply.words() + often);
    }
}
