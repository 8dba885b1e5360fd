package dev.fingerpost.script;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;

/** The same script for many threads: it is loaded when it is first needed, and once more for each thread that needs it meanwhile. */
public final class Scripts {
    private final Queue<Script> idle = new ConcurrentLinkedQueue<>();
    private final String[] resources;

    /** @param resources of the jar, loaded one after the other */
    public Scripts(String... resources) {
        this.resources = resources.clone();
    }

    /**
     * Calls a function of the script.
     *
     * @return a text, a Double, a Boolean, a List or Map of such, or null
     * @throws ScriptException when it throws
     */
    public @Nullable Object call(String function, String... arguments) {
        @Nullable Script script = idle.poll();
        if (script == null) {
            script = Script.of(resources);
        }
        try {
            return script.call(function, arguments);
        } finally {
            idle.add(script);
        }
    }
}
