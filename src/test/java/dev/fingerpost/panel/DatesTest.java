package dev.fingerpost.panel;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fingerpost.file.SourceFile;
import dev.fingerpost.page.Calculator;
import dev.fingerpost.page.Located;
import dev.fingerpost.page.Panel;
import dev.fingerpost.page.Register;
import dev.fingerpost.path.Position;
import dev.fingerpost.path.ProjectPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The prices and dates of the site on retrieval and training: the build holds to them whatever names them, and everything does. */
class DatesTest {
    private static final Pattern NUMBER = Pattern.compile("[0-9]+(?:\\.[0-9]+)?");
    private static final Pattern PRICE = Pattern.compile(
            "\\$([0-9.]*[0-9])(?:(?:/| and | against )\\$([0-9.]*[0-9]))? (?:per|a) million (?:input |output )?tokens");
    private static final Pattern MODEL = Pattern.compile(
            "(?:Claude|GPT|Gemini|Whisper|o[0-9])[-A-Za-z0-9. ]*[0-9][-a-z0-9.]*(?: (?:mini|nano|pro|Turbo))?");

    /** Prices of the past, and one that nobody looked up, each told by one page or two. */
    private static final Set<Double> TOLD = Set.of(0.2, 0.3, 3.0, 15.0, 789.0, 11485.0);

    private final List<Register.Entry> prices = Stream.of("data/prices.yaml", "data/rates.yaml")
            .flatMap(file -> register(file).entries().stream())
            .toList();
    private final List<Register.Entry> dates = register("data/dates.yaml").entries();

    @Test
    void calculatorsTakeTheirPricesByName() {
        for (String file : List.of("data/break-even.yaml", "data/whole-text.yaml")) {
            assertThat(((Calculator) read(PanelKind.CALCULATOR, file)).inputs())
                    .filteredOn(input -> input.origin().asOf() != null)
                    .isNotEmpty()
                    .allMatch(input -> input.origin().entry() != null);
        }
    }

    @Test
    void pagesNameNoPriceThatIsNotListed() throws IOException {
        Set<Double> listed = prices.stream()
                .map(entry -> number(String.valueOf(entry.value())))
                .collect(Collectors.toSet());
        List<String> strange = new ArrayList<>();
        for (Path page : pages()) {
            Matcher price = PRICE.matcher(Files.readString(page).replaceAll("\\s+", " "));
            while (price.find()) {
                for (String one : Stream.of(price.group(1), price.group(2))
                        .filter(Objects::nonNull)
                        .toList()) {
                    double value = Double.parseDouble(one);
                    if (!listed.contains(value) && !TOLD.contains(value)) {
                        strange.add(page + ": " + price.group());
                    }
                }
            }
        }
        assertThat(strange).isEmpty();
    }

    @Test
    void nothingThatIsPricedHasEnded() throws IOException {
        for (Register.Entry end : dates) {
            Matcher model = MODEL.matcher(end.name());
            while (model.find()) {
                Pattern word =
                        Pattern.compile("\\b" + Pattern.quote(model.group()) + "(?![-.\\w]| (?:mini|nano|pro|Turbo))");
                for (String file : List.of("data/break-even.yaml", "data/whole-text.yaml", "data/prices.yaml")) {
                    assertThat(Files.readString(Path.of(file))).as(file).doesNotContainPattern(word);
                }
            }
        }
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("content"))) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .filter(file -> !file.startsWith("content/manual"))
                    .sorted()
                    .toList();
        }
    }

    private static double number(String text) {
        Matcher number = NUMBER.matcher(text);
        assertThat(number.find()).as(text).isTrue();
        return Double.parseDouble(number.group());
    }

    private static Register register(String path) {
        return (Register) read(PanelKind.REGISTER, path);
    }

    private static Panel read(PanelKind kind, String path) {
        try {
            Path file = Path.of(path);
            SourceFile source = new SourceFile(new ProjectPath(path), Files.readString(file));
            return Objects.requireNonNull(new PanelReader(new Reckoner())
                    .read(kind, source, 0, source.text().length(), Position.wholeFile(source.path()), new Labels())
                    .value());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Labels implements PanelContext {
        @Override
        public String cite(Located<String> label) {
            return "[" + label.value() + "]";
        }

        @Override
        public @Nullable Integer link(Located<String> target, String words) {
            return null;
        }

        @Override
        public String anchor(@Nullable Located<String> id, String caption, Position at) {
            return id == null ? "panel" : id.value();
        }
    }
}
