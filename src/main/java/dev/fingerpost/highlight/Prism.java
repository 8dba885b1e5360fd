package dev.fingerpost.highlight;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.ContextFactory;
import org.mozilla.javascript.Function;
import org.mozilla.javascript.ScriptableObject;

/**
 * One Prism in one Rhino. Not for two threads at once: Prism's regular expressions remember where they stopped.
 */
final class Prism {
    /** Rhino's interpreter: code is seen too few times in one build to repay compiling it to classes. */
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
    private final Function highlight;

    Prism() {
        try (Context context = INTERPRETED.enterContext()) {
            // Safe: no Java class can be reached from the script.
            scope = context.initSafeStandardObjects();
            for (String component : Grammars.COMPONENTS) {
                run(context, "prism-" + component + ".min.js");
            }
            run(context, "tokens.js");
            fingerpost = (ScriptableObject) ScriptableObject.getProperty(scope, "fingerpost");
            highlight = (Function) ScriptableObject.getProperty(fingerpost, "highlight");
        }
    }

    private void run(Context context, String name) {
        try (InputStream in = Prism.class.getResourceAsStream("/highlight/" + name)) {
            if (in == null) {
                throw new IllegalStateException("not in the jar: highlight/" + name);
            }
            String script = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            context.evaluateString(scope, script, name, 1, null);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read highlight/" + name, e);
        }
    }

    /** Escaped HTML with spans of the classes {@code h-c}, {@code h-k} and so on; see tokens.js. */
    String highlight(String grammar, String code) {
        try (Context context = INTERPRETED.enterContext()) {
            return Context.toString(highlight.call(context, scope, fingerpost, new Object[] {code, grammar}));
        }
    }
}
