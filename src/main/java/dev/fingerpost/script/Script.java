package dev.fingerpost.script;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.ContextFactory;
import org.mozilla.javascript.Function;
import org.mozilla.javascript.NativeArray;
import org.mozilla.javascript.NativeObject;
import org.mozilla.javascript.RhinoException;
import org.mozilla.javascript.ScriptableObject;
import org.mozilla.javascript.Undefined;

/** One loaded script. Not for two threads at once: what it remembers, such as where a regular expression stopped, is its own. */
final class Script {
    /** Interpreted: code is run too few times in one build to repay compiling it to classes. */
    private static final ContextFactory INTERPRETED = new ContextFactory() {
        @Override
        protected Context makeContext() {
            Context context = super.makeContext();
            context.setInterpretedMode(true);
            context.setLanguageVersion(Context.VERSION_ES6);
            return context;
        }
    };

    private final ScriptableObject scope;
    private final ScriptableObject fingerpost;

    private Script(ScriptableObject scope, ScriptableObject fingerpost) {
        this.scope = scope;
        this.fingerpost = fingerpost;
    }

    /**
     * Loads resources of the jar, one after the other. They put their functions into the global {@code fingerpost}.
     *
     * @param resources absolute names: {@code /script/pure.js}
     */
    static Script of(String... resources) {
        try (Context context = INTERPRETED.enterContext()) {
            // Safe: no Java class can be reached from the script.
            ScriptableObject scope = context.initSafeStandardObjects();
            for (String resource : resources) {
                context.evaluateString(scope, text(resource), resource, 1, null);
            }
            return new Script(scope, (ScriptableObject) ScriptableObject.getProperty(scope, "fingerpost"));
        }
    }

    private static String text(String resource) {
        try (InputStream in = Script.class.getResourceAsStream(resource)) {
            return new String(
                    Objects.requireNonNull(in, "not in the jar: " + resource).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + resource, e);
        }
    }

    /**
     * Calls one of its functions.
     *
     * @return a text, a Double, a Boolean, a List or Map of such, or null
     * @throws ScriptException when the script throws
     */
    @Nullable
    Object call(String function, String... arguments) {
        try (Context context = INTERPRETED.enterContext()) {
            Function called = (Function) ScriptableObject.getProperty(fingerpost, function);
            return plain(called.call(
                    context, scope, fingerpost, Arrays.copyOf(arguments, arguments.length, Object[].class)));
        } catch (RhinoException | StackOverflowError e) {
            throw new ScriptException(e);
        }
    }

    private static @Nullable Object plain(@Nullable Object value) {
        if (value instanceof NativeArray array) {
            List<@Nullable Object> list = new ArrayList<>();
            for (Object item : array) {
                list.add(plain(item));
            }
            return Collections.unmodifiableList(list);
        }
        if (value instanceof NativeObject object) {
            Map<String, @Nullable Object> map = new LinkedHashMap<>();
            for (Map.Entry<Object, Object> entry : object.entrySet()) {
                map.put(String.valueOf(entry.getKey()), plain(entry.getValue()));
            }
            return Collections.unmodifiableMap(map);
        }
        if (value instanceof Number number) {
            return number.doubleValue();
        }
        if (value == null || Undefined.isUndefined(value) || value instanceof Boolean) {
            return value instanceof Boolean ? value : null;
        }
        return value.toString();
    }
}
