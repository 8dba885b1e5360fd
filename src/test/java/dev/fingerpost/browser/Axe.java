package dev.fingerpost.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Looks for what keeps readers out, by axe-core. Its own builder hands back all that is right too, with its HTML, at twice the time;
 * this asks for faults alone. No page here has frames.
 */
final class Axe {
    /** What can differ between light and dark, and takes axe four fifths of its time. */
    private static final List<String> COLOUR_RULES = List.of("color-contrast", "link-in-text-block");

    private static final String ALIKE = "data-alike";
    private static final String RUN = """
            ([context, options]) => axe.run(context ?? document, options).then(found => found.violations.flatMap(rule =>
              rule.nodes.map(node => `${rule.id} at ${node.target}: ${node.failureSummary}`)))""";

    /**
     * Marks what has the colours of three others beside it: elements with the same names, classes and states, down to the last. Only
     * addresses, ids and words may differ, which no style sheet of ours looks at.
     */
    private static final String MARK = """
            mark => {
              const words = /^(id|href|src|srcset|alt|title|for|value|name|content|datetime|width|height|d|data-(words|address|tags)|aria-(label|labelledby|describedby|controls))$/
              const numbers = new Map()
              const shapeOf = element => {
                const attributes = [...element.attributes].filter(each => !words.test(each.name)).map(each => `${each.name}=${each.value}`)
                const seen = new Map()
                let shape = `${element.tagName} ${attributes.join(' ')}(`
                for (const child of element.children) {
                  const inner = shapeOf(child)
                  seen.set(inner, (seen.get(inner) ?? 0) + 1)
                  if (seen.get(inner) > 3) child.setAttribute(mark, '')
                  shape += `${inner},`
                }
                if (!numbers.has(shape)) numbers.set(shape, numbers.size)
                return numbers.get(shape)
              }
              document.querySelectorAll(`[${mark}]`).forEach(element => element.removeAttribute(mark))
              shapeOf(document.body)
            }""";

    private Axe() {}

    /** What all rules with these tags object to; without any, all rules that are on by default. */
    static List<String> byTags(Page page, List<String> tags) {
        List<String> found = new ArrayList<>(byTagsButColour(page, tags));
        found.addAll(byColour(page));
        return found;
    }

    /** The same without the rules on colours. */
    static List<String> byTagsButColour(Page page, List<String> tags) {
        Map<String, Object> options = new HashMap<>();
        if (!tags.isEmpty()) {
            options.put("runOnly", Map.of("type", "tag", "values", tags));
        }
        Map<String, Object> off = Map.of("enabled", false);
        options.put("rules", Map.of(COLOUR_RULES.get(0), off, COLOUR_RULES.get(1), off));
        return run(page, null, options);
    }

    /** What the rules on colours object to. */
    static List<String> byColour(Page page) {
        page.evaluate(MARK, ALIKE);
        return run(
                page,
                Map.of("exclude", List.of("[" + ALIKE + "]")),
                Map.of("runOnly", Map.of("type", "rule", "values", COLOUR_RULES)));
    }

    private static List<String> run(Page page, @Nullable Map<String, Object> context, Map<String, Object> which) {
        if (page.evaluate("typeof axe").equals("undefined")) {
            page.evaluate(AxeBuilder.getAxeScript());
        }
        Map<String, Object> options = new HashMap<>(which);
        options.put("resultTypes", List.of("violations"));
        return ((List<?>) page.evaluate(RUN, Arrays.asList(context, options)))
                .stream().map(String.class::cast).toList();
    }
}
