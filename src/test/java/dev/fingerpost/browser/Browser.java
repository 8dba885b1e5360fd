package dev.fingerpost.browser;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** A Chromium; a test class with {@code @ExtendWith(Browser.Shared.class)} takes it as a parameter. */
public final class Browser implements AutoCloseable {
    private static final String CHROMIUM = System.getenv().getOrDefault("FINGERPOST_CHROMIUM", "/usr/bin/chromium");
    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser chromium;

    private Browser() {
        Path program = Path.of(CHROMIUM);
        if (!Files.isExecutable(program)) {
            throw new IllegalStateException(
                    "no Chromium at " + program + ": run ./verify, or name one in FINGERPOST_CHROMIUM");
        }
        // The browser is the machine's own; nothing is downloaded.
        playwright = Playwright.create(new CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        chromium = playwright
                .chromium()
                .launch(new LaunchOptions().setExecutablePath(program).setArgs(FLAGS));
    }

    /** Opens a page in a fresh profile and waits until it is loaded. */
    public Tab open(String url, View view) {
        return open(url, view, view.options());
    }

    /** The same on a device that is set up in more ways than a view has. */
    Tab open(String url, View view, NewContextOptions device) {
        Tab tab = new Tab(chromium.newContext(device), view);
        tab.go(url);
        return tab;
    }

    /** The browser's version, for reports. */
    public String version() {
        return chromium.version();
    }

    @Override
    public void close() {
        playwright.close();
    }

    /**
     * Lends a browser to a test, or to a class whose constructor takes it, and takes it back afterwards: there are as many as run side
     * by side, and each is started once. They end with the run.
     */
    public static final class Shared implements ParameterResolver {
        private static final ExtensionContext.Namespace HERE = ExtensionContext.Namespace.create(Browser.class);

        /** Browsers that nobody uses just now. */
        private static final class Idle implements AutoCloseable {
            private final Deque<Browser> browsers = new ArrayDeque<>();

            synchronized Browser take() {
                return browsers.isEmpty() ? new Browser() : browsers.pop();
            }

            synchronized void give(Browser browser) {
                browsers.push(browser);
            }

            @Override
            public synchronized void close() {
                browsers.forEach(Browser::close);
            }
        }

        private record Loan(Browser browser, Idle idle) implements AutoCloseable {
            @Override
            public void close() {
                idle.give(browser);
            }
        }

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == Browser.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            Idle idle = context.getRoot().getStore(HERE).computeIfAbsent(Idle.class, key -> new Idle(), Idle.class);
            return context.getStore(HERE)
                    .computeIfAbsent(Loan.class, key -> new Loan(idle.take(), idle), Loan.class)
                    .browser();
        }
    }
}
