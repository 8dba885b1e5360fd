package dev.fingerpost.manual;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fingerpost.view.Markup;
import dev.fingerpost.view.NoteView;
import dev.fingerpost.view.PageView;
import dev.fingerpost.view.PanelView;
import dev.fingerpost.view.SiteView;
import java.io.IOException;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The manual's page of what templates receive is made from the view records and their Javadoc. */
class ManualTemplatesTest {
    private static final Path VIEWS = Path.of("src/main/java/dev/fingerpost/view");

    private final StringBuilder out = new StringBuilder();
    private final Set<Class<?>> seen = new LinkedHashSet<>();
    private final Set<String> undocumented = new TreeSet<>();

    @Test
    void thePageOfWhatTemplatesReceiveIsFresh() throws IOException {
        out.append(Generated.head(
                "What templates receive",
                "Every value that a template can print, by name, with its type and meaning.",
                30));
        out.append("""
                Each template in `pages/` receives `page` and `site`, and the function `t`, which gives a text of the interface in the
                site's language: `${t("meta.updated")}` (the keys are those of `messages/en.properties`). For menus there is
                `<@menu of=site.menus.sections part="top"; entry>…</@menu>`: its content for each entry. In templates of the theme, entries that look
                alike on many pages are written once, so this content may depend on the entry alone. `lib/fragments/notes.ftlh`
                receives `notes`, a list of [notes](#note), and `site`; `lib/fragments/part.ftlh` is called for each page of a section that is
                printed as a whole, and receives that `page` and `site`; `lib/fragments/panel.ftlh` receives a [panel](#panel) and `site`.

                A value marked *may be missing* needs a `!` or `??` in the template. **Markup** is HTML that Fingerpost has made and
                checked; everything else is escaped. An `href` is ready to print: relative to the page that shows it.

                """.lines().map(String::strip).reduce("", (a, b) -> a + b + "\n"));
        List<Class<?>> open = new ArrayList<>(List.of(PageView.class, SiteView.class, NoteView.class, PanelView.class));
        while (!open.isEmpty()) {
            Class<?> view = open.remove(0);
            if (seen.add(view)) {
                open.addAll(0, record(view));
            }
        }
        assertThat(undocumented).as("values without a word of Javadoc").isEmpty();
        Generated.assertFresh("reference/template-values.md", out.toString().stripTrailing() + "\n");
    }

    private List<Class<?>> record(Class<?> view) throws IOException {
        String javadoc = javadoc(view);
        out.append("## " + title(view) + "\n\n");
        String sentence = plain(javadoc.split("(?m)^\\s*@param")[0]);
        out.append(sentence.isEmpty() ? "" : sentence + "\n\n");
        out.append("| Name | Type | Meaning |\n| --- | --- | --- |\n");
        List<Class<?>> found = new ArrayList<>();
        components(view, javadoc, found);
        out.append("\n{.stack}\n\n");
        return found;
    }

    /** Those of a part stand as if they were the whole's. */
    private void components(Class<?> view, String javadoc, List<Class<?>> found) throws IOException {
        for (RecordComponent component : view.getRecordComponents()) {
            Class<?> type = component.getType();
            if (type.isMemberClass() && type.isRecord() && !type.getSimpleName().endsWith("View")) {
                components(type, javadoc(type), found);
                continue;
            }
            String meaning = plain(param(javadoc, component.getName()));
            if (meaning.isEmpty()) {
                undocumented.add(view.getSimpleName() + "." + component.getName());
            }
            out.append("| `" + component.getName() + "` | " + type(component.getGenericType(), found)
                    + (isNullable(component) ? ", *may be missing*" : "") + " | " + Generated.cell(meaning) + " |\n");
        }
    }

    private static boolean isNullable(RecordComponent component) {
        AnnotatedType type = component.getAnnotatedType();
        return type.isAnnotationPresent(Nullable.class);
    }

    private String type(Type type, List<Class<?>> found) {
        if (type instanceof ParameterizedType map && map.getRawType() == Map.class) {
            return "values by name";
        }
        if (type instanceof ParameterizedType list) {
            Type item = list.getActualTypeArguments()[0];
            return item == String.class ? "list of texts" : "list of " + type(item, found);
        }
        if (type == String.class) {
            return "text";
        }
        if (type == boolean.class) {
            return "yes or no";
        }
        if (type == Markup.class) {
            return "**markup**";
        }
        if (type instanceof Class<?> view && view.isRecord()) {
            found.add(view);
            return "[" + title(view).toLowerCase(Locale.ROOT) + "](#"
                    + title(view).toLowerCase(Locale.ROOT).replace(' ', '-') + ")";
        }
        return "number";
    }

    /** {@code CaseStudyView.ResultView} is {@code Case study result}. */
    private static String title(Class<?> view) {
        String name = view.getSimpleName().replaceFirst("View$", "");
        String outer = view.getEnclosingClass() == null ? "" : title(view.getEnclosingClass()) + " ";
        String words = name.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
        return outer.isEmpty() ? words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1) : outer + words;
    }

    /** The comment right before the record, without its stars; empty where there is none. */
    private static String javadoc(Class<?> view) throws IOException {
        Class<?> top = view.getEnclosingClass() == null ? view : view.getEnclosingClass();
        String source = Files.readString(VIEWS.resolve(top.getSimpleName() + ".java"));
        Matcher comment = Pattern.compile(
                        "/\\*\\*((?:(?!\\*/).)*)\\*/\\s*public record " + view.getSimpleName() + "\\(", Pattern.DOTALL)
                .matcher(source);
        return comment.find() ? comment.group(1).replaceAll("(?m)^\\s*\\* ?", "") : "";
    }

    private static String param(String javadoc, String name) {
        Matcher param = Pattern.compile("@param " + name + "\\s((?:(?!@param).)*)", Pattern.DOTALL)
                .matcher(javadoc);
        return param.find() ? param.group(1) : "";
    }

    private static String plain(String javadoc) {
        return javadoc.replaceAll("\\{@code ([^}]*)}", "`$1`").strip().replaceAll("\\s+", " ");
    }
}
