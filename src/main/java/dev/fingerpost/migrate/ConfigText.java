package dev.fingerpost.migrate;

import dev.fingerpost.path.PagePath;
import dev.fingerpost.path.Segments;
import dev.fingerpost.yaml.YamlScalar;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Writes the configuration of the new project. */
final class ConfigText {
    private final Plan plan;
    private final StringBuilder out = new StringBuilder();

    ConfigText(Plan plan) {
        this.plan = plan;
    }

    /** The site's name; that of the folder where the project gives none. */
    static String title(Plan plan) {
        if (!plan.title.isEmpty() && !plan.title.contains("\n")) {
            return plan.title;
        }
        String name = plan.from.name().replaceAll("[_-]+", " ").strip();
        return name.isEmpty() ? "Documentation" : name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    /**
     * @param names keys of others, by their names: the keys here
     * @param ignored keys of others that mean nothing here
     */
    String text(Map<String, String> names, Set<String> ignored, List<NavItem> nav) {
        line("title", title(plan));
        line("description", plan.description.replaceAll("\\s+", " "));
        line(
                "base-url",
                plan.baseUrl.matches("https?://[^\\s?#]+\\.[^\\s?#]+") ? plan.baseUrl.replaceFirst("/*$", "/") : "");
        line("repository", plan.repository);
        line("branch", plan.branch.equals("main") || !plan.branch.matches("[\\w./-]+") ? "" : plan.branch);
        line(
                "language",
                plan.language.matches("[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*+") && !plan.language.equals("en")
                        ? plan.language
                        : "");
        plan.tongues.write(out);
        if (plan.folders) {
            out.append("folder-addresses: true\n");
        }
        if (!names.isEmpty() || !ignored.isEmpty()) {
            out.append("front-matter:\n");
            if (!names.isEmpty()) {
                out.append("  names: " + FrontText.flow(names) + "\n");
            }
            if (!ignored.isEmpty()) {
                out.append("  ignore: " + FrontText.flow(List.copyOf(ignored)) + "\n");
            }
        }
        if (!nav.isEmpty()) {
            out.append("nav:\n");
            NavItem.write(nav, "  ", out);
        }
        return out.toString();
    }

    private void line(String key, String value) {
        if (!value.isBlank()) {
            out.append(key + ": " + YamlScalar.write(value) + "\n");
        }
    }

    /** A title that the tool made of the name of the file, or of its folder. */
    static String title(Plan plan, PagePath page) {
        String folder = new PageFile(page.text()).folder().stem();
        String name = !page.isIndex() ? page.stem() : folder.isEmpty() ? title(plan) : Segments.name(folder);
        String words = name.replaceFirst("^\\d+[ ._-]+(?=\\D)", "")
                .replaceAll("[_-]+", " ")
                .strip();
        return words.isEmpty() ? name : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
