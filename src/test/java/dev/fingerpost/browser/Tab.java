package dev.fingerpost.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A page as one reader sees it, with a memory of all that a page should not do. */
public final class Tab implements AutoCloseable {
    private static final Set<String> HERE = Set.of("file", "data", "blob", "about");

    private final BrowserContext context;
    private final View view;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();
    private final List<String> requests = new ArrayList<>();

    Tab(BrowserContext context, View view) {
        this.context = context;
        this.view = view;
        context.addInitScript("""
                window.layoutShift = 0;
                window.moved = [];
                new PerformanceObserver(list => {
                  for (const entry of list.getEntries()) if (!entry.hadRecentInput) {
                    window.layoutShift += entry.value;
                    entry.sources.forEach(({ node }) => window.moved.push(String(node?.className || node?.nodeName)));
                  }
                }).observe({type: 'layout-shift', buffered: true});
                """);
        page = context.newPage();
        page.onConsoleMessage(message -> complaints.add("console " + message.type() + ": " + message.text()));
        page.onPageError(error -> complaints.add("error: " + error));
        page.onRequest(this::note);
        page.onRequestFailed(request -> complaints.add("failed: " + request.url() + " " + request.failure()));
        page.onResponse(response -> {
            if (response.status() >= 400) {
                complaints.add("status " + response.status() + ": " + response.url());
            }
        });
    }

    private void note(Request request) {
        requests.add(request.url());
        URI url = URI.create(request.url());
        if (!HERE.contains(url.getScheme()) && !"127.0.0.1".equals(url.getHost())) {
            complaints.add("request elsewhere: " + request.url());
        }
    }

    /** Goes to another address in the same profile, and waits for the page and its fonts. */
    public void go(String url) {
        page.navigate(url);
        if (view.hasScript()) {
            page.evaluate("document.fonts.ready.then(() => null)");
        }
    }

    /** Looks at the same page in another way, all but for the script. */
    public void look(View other) {
        page.setViewportSize(other.width(), other.height());
        page.emulateMedia(other.media());
    }

    /** Playwright's page, for all that a reader can do. */
    public Page page() {
        return page;
    }

    /**
     * What was wrong so far: messages on the console (breaches of the content security policy are among them), errors,
     * requests to other hosts, requests without an answer.
     */
    public List<String> complaints() {
        return List.copyOf(complaints);
    }

    /** The addresses of all that was asked for so far, in order. */
    public List<String> requests() {
        return List.copyOf(requests);
    }

    /** How much the page's parts moved while it loaded. */
    public double layoutShift() {
        return ((Number) page.evaluate("window.layoutShift")).doubleValue();
    }

    /** What moved, by class or name. */
    public String moved() {
        return String.valueOf(page.evaluate("[...new Set(window.moved)].join(', ')"));
    }

    /** By how many pixels the page is wider than its window. */
    public int overflow() {
        return ((Number) page.evaluate("document.scrollingElement.scrollWidth - document.documentElement.clientWidth"))
                .intValue();
    }

    @Override
    public void close() {
        context.close();
    }
}
