package dev.fingerpost.browser;

import com.microsoft.playwright.Page;
import java.util.List;

/** A decision tree's page, in the words of its readers. */
final class TreePage implements AutoCloseable {
    /** More stops than any step has. */
    private static final int STOPS = 120;

    private final Tab tab;

    TreePage(Tab tab) {
        this.tab = tab;
        // Comes behind the wizard's own listener, so the step has been drawn when this runs.
        tab.page().evaluate("""
                () => {
                  if (matchMedia('(scripting: none)').matches) return
                  window.drawnAt = location.hash
                  const take = history.replaceState.bind(history)
                  history.replaceState = (state, title, url) => {
                    take(state, title, url)
                    window.drawnAt = location.hash
                  }
                  addEventListener('hashchange', () => { window.drawnAt = location.hash })
                }""");
    }

    /** The page, once it shows the step of its address: browsers tell of a new fragment only after the address has changed. */
    Page page() {
        // Not waitForFunction: it asks the page to evaluate a text, which the page's policy forbids.
        tab.page().waitForCondition(() ->
                (boolean) tab.page().evaluate("window.drawnAt === undefined || window.drawnAt === location.hash"));
        return tab.page();
    }

    Tab tab() {
        return tab;
    }

    /** The step that is shown: a question, an outcome, or the word {@code all}. */
    String shown() {
        List<String> headings = headings();
        return headings.size() == 1 ? headings.get(0) : "all";
    }

    /** Headings of the questions and outcomes that can be seen. */
    List<String> headings() {
        return page().locator(".q:visible > h3, .outcome:visible > h3").allTextContents();
    }

    /** The address behind {@code #}. */
    String fragment() {
        return (String) page().evaluate("location.hash.slice(1)");
    }

    /** What has the keyboard. */
    String focus() {
        return (String) page().evaluate("document.activeElement.textContent.trim()");
    }

    void choose(String answer) {
        page().locator(".answer:visible > a:text-is(\"" + answer + "\")").click();
    }

    /** Ticks an option, or takes the tick away. */
    void tick(String option) {
        page().locator("label:visible", new Page.LocatorOptions().setHasText(option))
                .click();
    }

    boolean isTicked(String option) {
        return page().getByLabel(option).isChecked();
    }

    void go(String button) {
        page().locator("button:visible, a:visible", new Page.LocatorOptions().setHasText(button))
                .first()
                .click();
    }

    /** Presses Tab until this has the keyboard. */
    void tabTo(String selector) {
        for (int i = 0; i < STOPS; i++) {
            page().keyboard().press("Tab");
            if ((boolean) page().evaluate("s => document.activeElement.matches(s)", selector)) {
                return;
            }
        }
        throw new AssertionError("Tab does not reach " + selector);
    }

    /** Opens or closes a part of a result. */
    void fold(String title) {
        page().locator(".fold > summary:visible", new Page.LocatorOptions().setHasText(title))
                .click();
        // Browsers tell of it a moment later.
        page().evaluate("() => new Promise(done => setTimeout(done))");
    }

    /** The answers so far, each with its question. */
    List<String> trail() {
        return page().locator(".trail li > b").allTextContents();
    }

    String news() {
        return page().locator(".wizard__news").textContent();
    }

    @Override
    public void close() {
        tab.close();
    }
}
