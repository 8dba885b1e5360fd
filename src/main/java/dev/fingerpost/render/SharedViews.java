package dev.fingerpost.render;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Views that many pages of a folder show alike: made once for each folder, which saves time and memory. For many threads.
 *
 * @param <T> what is shown, known by identity
 * @param <V> its view
 */
final class SharedViews<T, V> {
    private final Map<String, Map<T, V>> places = new ConcurrentHashMap<>();

    /** The view of a thing on a page. It may depend on the thing and on addresses for paths, and on nothing else of the page. */
    V get(T thing, Hrefs hrefs, Function<T, V> maker) {
        return places.computeIfAbsent(hrefs.place(), place -> Collections.synchronizedMap(new IdentityHashMap<>()))
                .computeIfAbsent(thing, maker);
    }
}
