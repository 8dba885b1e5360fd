package dev.fingerpost.record;

import dev.fingerpost.record.DecisionRecord.Argument;
import dev.fingerpost.record.DecisionRecord.Option;
import dev.fingerpost.record.DecisionRecord.Point;
import dev.fingerpost.record.DecisionRecord.Tone;
import dev.fingerpost.record.RecordLines.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What was weighed, from the sections that MADR and Nygard's form have. */
final class ArgumentReader {
    private static final Pattern CHOSEN = Pattern.compile(
            "(?iu)chosen (?:option|alternative)s?\\s*:?\\s*(?:[\"“”'‘]\\s*([^\"“”’]+?)\\s*[\"“”'’](?!\\p{L})|([^,.;]+))");
    private static final Pattern OUTCOME =
            Pattern.compile("decision outcome|decision|outcome|resolution|the decision|entscheidung");
    private static final Pattern DRIVERS = Pattern.compile("decision drivers?|drivers|forces");
    private static final Pattern CONFIRMATION = Pattern.compile("confirmation|validation|compliance");
    private static final Pattern CONSIDERED =
            Pattern.compile("considered options|options considered|options|alternatives"
                    + "|alternatives considered|considered alternatives|considered options and alternatives");
    private static final Pattern WEIGHED = Pattern.compile(
            "pros and cons of the options|pros and cons|pros and cons of the alternatives|comparison of options");
    private static final Pattern CONSEQUENCES =
            Pattern.compile("(?:positive |negative |neutral )?consequences?|consecuencias|konsequenzen");
    private static final Pattern GOOD =
            Pattern.compile("(?iu)(?:good|pros?|positive|advantages?|benefits?|gut|\\+)(?!\\p{L}).*");
    private static final Pattern BAD =
            Pattern.compile("(?iu)(?:bad|cons?|negative|disadvantages?|drawbacks?|schlecht|-)(?!\\p{L}).*");
    private static final Pattern NEUTRAL = Pattern.compile("(?iu)(?:neutral|ok)(?!\\p{L}).*");

    private final RecordLines lines;

    private ArgumentReader(RecordLines lines) {
        this.lines = lines;
    }

    static Argument read(RecordLines lines) {
        ArgumentReader reader = new ArgumentReader(lines);
        String outcome = reader.find(OUTCOME)
                .map(section -> Plain.paragraph(section.lines()))
                .orElse("");
        Matcher chosen = CHOSEN.matcher(outcome);
        String option = !chosen.find()
                ? null
                : chosen.group(1) == null ? chosen.group(2).strip() : chosen.group(1);
        return new Argument(
                reader.find(DRIVERS)
                        .map(section -> Plain.items(section.lines()))
                        .orElse(List.of()),
                reader.options(),
                option,
                outcome,
                reader.consequences(),
                reader.find(CONFIRMATION)
                        .map(section -> Plain.paragraph(section.lines()))
                        .orElse(""));
    }

    private Optional<Section> find(Pattern names) {
        return lines.sections().stream()
                .filter(section -> names.matcher(section.name()).matches())
                .findFirst();
    }

    /** Those of the list of options, with the points of the sections that are named like them; and sections that the list lacks. */
    private List<Option> options() {
        Optional<Section> listed = find(CONSIDERED);
        List<Option> options = new ArrayList<>();
        listed.ifPresent(section ->
                Plain.items(section.lines()).forEach(title -> options.add(new Option(title, List.of()))));
        listed.ifPresent(section -> weighed(section, options));
        find(WEIGHED).ifPresent(section -> weighed(section, options));
        return options;
    }

    private void weighed(Section parent, List<Option> options) {
        List<Section> inner = lines.within(parent);
        int level = inner.stream().skip(1).mapToInt(Section::level).min().orElse(0);
        for (Section section : inner.subList(1, inner.size())) {
            if (section.level() != level) {
                continue;
            }
            List<Point> points = new ArrayList<>();
            lines.within(section)
                    .forEach(part -> points.addAll(points(part, tone(part == section ? "" : part.title()))));
            String title = Plain.of(section.title());
            int known = like(title, options);
            if (known < 0) {
                options.add(new Option(title, points));
            } else {
                options.set(known, new Option(options.get(known).title(), points));
            }
        }
    }

    /** The option that a heading means: they seldom agree to the letter. -1 for none. */
    private static int like(String title, List<Option> options) {
        for (int i = 0; i < options.size(); i++) {
            if (DecisionRecord.isSame(title, options.get(i).title())) {
                return i;
            }
        }
        return -1;
    }

    private List<Point> consequences() {
        List<Point> points = new ArrayList<>();
        for (Section section : lines.sections()) {
            if (CONSEQUENCES.matcher(section.name()).matches()) {
                Tone all = tone(section.name());
                List<Point> found = points(section, all);
                String text = found.isEmpty() ? Plain.paragraph(section.lines()) : "";
                points.addAll(text.isEmpty() ? found : List.of(new Point(all == null ? Tone.PLAIN : all, text)));
            }
        }
        return points;
    }

    private static List<Point> points(Section section, @Nullable Tone all) {
        return Plain.items(section.lines()).stream()
                .filter(text -> !text.matches("[….]+.*"))
                .map(text -> {
                    Tone own = tone(text);
                    return new Point(own != null ? own : all != null ? all : Tone.PLAIN, text);
                })
                .toList();
    }

    private static @Nullable Tone tone(String text) {
        if (GOOD.matcher(text).matches()) {
            return Tone.GOOD;
        }
        if (BAD.matcher(text).matches()) {
            return Tone.BAD;
        }
        return NEUTRAL.matcher(text).matches() ? Tone.NEUTRAL : null;
    }
}
