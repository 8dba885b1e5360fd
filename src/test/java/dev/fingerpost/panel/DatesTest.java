package dev.fingerpost.panel;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fingerpost.diag.Position;
import dev.fingerpost.file.SourceFile;
import dev.fingerpost.page.Calculator;
import dev.fingerpost.page.Comparison;
import dev.fingerpost.page.Comparison.Criterion;
import dev.fingerpost.page.Located;
import dev.fingerpost.page.Panel;
import dev.fingerpost.path.ProjectPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The prices and dates of the site on retrieval and training: one file each, and everything else agrees with it. */
class DatesTest {
    /** After this many days a price is too old to be called today's. */
    private static final int OLD = 240;

    private static final int MONTH = 31;
    private static final String CALENDAR = "content/tools/dates.ics";
    private static final String PAGE = "content/tools/dates.md";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final Pattern NUMBER = Pattern.compile("[0-9]+(?:\\.[0-9]+)?");
    private static final Pattern PRICE = Pattern.compile(
            "\\$([0-9.]*[0-9])(?:(?:/| and | against )\\$([0-9.]*[0-9]))? (?:per|a) million (?:input |output )?tokens");
    private static final Pattern MODEL = Pattern.compile(
            "(?:Claude|GPT|Gemini|Whisper|o[0-9])[-A-Za-z0-9. ]*[0-9][-a-z0-9.]*(?: (?:mini|nano|pro|Turbo))?");

    /** Prices of the past, and one that nobody looked up, each told by one page or two. */
    private static final Set<Double> TOLD = Set.of(0.2, 0.3, 3.0, 15.0, 789.0, 11485.0);

    private final Comparison prices = (Comparison) read(PanelKind.COMPARISON, "data/prices.yaml");
    private final Comparison dates = (Comparison) read(PanelKind.COMPARISON, "data/dates.yaml");
    private final List<Calculator> calculators =
            List.of((Calculator) read(PanelKind.CALCULATOR, "data/break-even.yaml"), (Calculator)
                    read(PanelKind.CALCULATOR, "data/whole-text.yaml"));

    @Test
    void calculatorsTakeTheirPricesByName() {
        for (Calculator calculator : calculators) {
            for (Calculator.Input input : calculator.inputs()) {
                if (input.asOf() != null) {
                    Criterion price = prices.criteria().stream()
                            .filter(row -> row.id().equals(input.id()))
                            .findFirst()
                            .orElseThrow(() -> new AssertionError("data/prices.yaml lacks " + input.id()));
                    assertThat(number(text(price, 0))).as(input.id()).isEqualTo(input.value());
                    assertThat(day(text(price, 1))).as(input.id()).isEqualTo(input.asOf());
                    assertThat(price.cells().get(0).marks()).as(input.id()).isEqualTo(input.marks());
                }
            }
        }
    }

    @Test
    void pagesNameNoPriceThatIsNotListed() throws IOException {
        Set<Double> listed =
                prices.criteria().stream().map(row -> number(text(row, 0))).collect(Collectors.toSet());
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
    void noPriceIsOldAndNoCalculatorRestsOnAModelThatHasEnded() throws IOException {
        LocalDate reviewed = of(PAGE, "reviewed");
        assertThat(of(PAGE, "review-by")).isBeforeOrEqualTo(reviewed.plusDays(MONTH));
        for (Criterion price : prices.criteria()) {
            assertThat(day(text(price, 1))).as(price.id()).isBetween(reviewed.minusDays(OLD), reviewed);
        }
        for (Criterion end : dates.criteria()) {
            Matcher model = MODEL.matcher(text(end, 0));
            while (model.find()) {
                Pattern word =
                        Pattern.compile("\\b" + Pattern.quote(model.group()) + "(?![-.\\w]| (?:mini|nano|pro|Turbo))");
                for (String file : List.of("data/break-even.yaml", "data/whole-text.yaml", "data/prices.yaml")) {
                    assertThat(Files.readString(Path.of(file))).as(file).doesNotContainPattern(word);
                }
            }
        }
    }

    @Test
    void theCalendarHasEachDay() throws IOException {
        StringBuilder calendar = new StringBuilder("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"
                + "PRODID:-//Fingerpost editors//Retrieve or Retrain//EN\r\nNAME:Prices and dates\r\n");
        LocalDate before = LocalDate.MIN;
        for (Criterion date : dates.criteria()) {
            LocalDate day = day(date.name());
            assertThat(day).as(date.id()).isAfterOrEqualTo(before);
            before = day;
            calendar.append("BEGIN:VEVENT\r\nUID:")
                    .append(date.id())
                    .append("@retrieve-or-retrain\r\nDTSTAMP:20261128T000000Z\r\nDTSTART;VALUE=DATE:")
                    .append(day.format(DateTimeFormatter.BASIC_ISO_DATE))
                    .append("\r\n")
                    .append(line("SUMMARY:" + text(date, 0)))
                    .append(line("DESCRIPTION:" + text(date, 1)))
                    .append("TRANSP:TRANSPARENT\r\nEND:VEVENT\r\n");
        }
        calendar.append("END:VCALENDAR\r\n");
        if (Boolean.getBoolean("dates.write")) {
            Files.writeString(Path.of(CALENDAR), calendar);
        }
        assertThat(Files.readString(Path.of(CALENDAR)))
                .as("mvn test -Dtest=DatesTest -Ddates.write=true writes it")
                .isEqualTo(calendar.toString());
    }

    /** A line of a calendar, folded after at most 75 bytes; the texts are ASCII. */
    private static String line(String text) {
        String rest = text.replace("\\", "\\\\").replace(",", "\\,").replace(";", "\\;");
        StringBuilder folded = new StringBuilder();
        int most = 75;
        while (rest.length() > most) {
            folded.append(rest, 0, most).append("\r\n ");
            rest = rest.substring(most);
            most = 74;
        }
        return folded.append(rest).append("\r\n").toString();
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("content"))) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .filter(file -> !file.startsWith("content/manual"))
                    .sorted()
                    .toList();
        }
    }

    private static LocalDate of(String page, String key) throws IOException {
        return Files.readAllLines(Path.of(page)).stream()
                .filter(line -> line.startsWith(key + ": "))
                .map(line -> LocalDate.parse(line.substring(key.length() + 2)))
                .findFirst()
                .orElseThrow();
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text, DAY);
    }

    private static double number(String text) {
        Matcher number = NUMBER.matcher(text);
        assertThat(number.find()).as(text).isTrue();
        return Double.parseDouble(number.group());
    }

    private static String text(Criterion row, int option) {
        return Objects.requireNonNull(row.cells().get(option).text());
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

    private static final class Labels implements Host {
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
