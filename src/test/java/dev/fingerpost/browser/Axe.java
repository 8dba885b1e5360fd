package dev.fingerpost.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Looks for what keeps readers out, by axe-core. Its own builder hands back all that is right too, with its HTML, at twice the time;
 * this asks for faults alone. No page here has frames.
 */
final class Axe {
    private static final String RUN = """
            options => axe.run(document, options).then(found => found.violations.flatMap(rule =>
              rule.nodes.map(node => `${rule.id} at ${node.target}: ${node.failureSummary}`)))""";

    private Axe() {}

    /** What all rules with these tags object to; without any, all rules that are on by default. */
    static List<String> byTags(Page page, List<String> tags) {
        return run(page, tags.isEmpty() ? Map.of() : Map.of("runOnly", Map.of("type", "tag", "values", tags)));
    }

    /** What these rules object to. */
    static List<String> byRules(Page page, List<String> rules) {
        return run(page, Map.of("runOnly", Map.of("type", "rule", "values", rules)));
    }

    private static List<String> run(Page page, Map<String, Object> which) {
        if (page.evaluate("typeof axe").equals("undefined")) {
            page.evaluate(AxeBuilder.getAxeScript());
        }
        Map<String, Object> options = new HashMap<>(which);
        options.put("resultTypes", List.of("violations"));
        return ((List<?>) page.evaluate(RUN, options))
                .stream().map(String.class::cast).toList();
    }
}
