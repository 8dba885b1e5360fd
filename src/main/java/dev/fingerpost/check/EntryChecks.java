package dev.fingerpost.check;

import dev.fingerpost.diag.Code;
import dev.fingerpost.diag.Diagnostic;
import dev.fingerpost.diag.Edit;
import dev.fingerpost.diag.Notes;
import dev.fingerpost.page.Calculator;
import dev.fingerpost.page.Located;
import dev.fingerpost.page.Page;
import dev.fingerpost.page.Prose;
import dev.fingerpost.page.Reference;
import dev.fingerpost.page.Register;
import dev.fingerpost.path.Address;
import dev.fingerpost.path.PagePath;
import dev.fingerpost.path.Position;
import dev.fingerpost.site.Site;
import dev.fingerpost.site.Target;
import dev.fingerpost.text.Suggest;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What names an entry of a register says what the entry says. */
final class EntryChecks {
    /** A number as people write it; groups of three digits may be apart by commas. */
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:[.,]\\d+)?");

    /** Of a number, in characters: Java takes the square of its digits to read it, and no entry has one longer. */
    private static final int LONGEST = 40;

    private final Site site;
    private final Notes notes;
    private final Map<Address, Register.Entry> entries = new HashMap<>();

    EntryChecks(Site site, Notes notes) {
        this.site = site;
        this.notes = notes;
        for (Page page : site.whole().pages().values()) {
            // At each edit of one page all are asked, and most have none: even a stream of nothing took a tenth of the
            // time.
            if (!page.numbered().panels().isEmpty()) {
                registers(page)
                        .flatMap(register -> register.entries().stream())
                        .forEach(entry -> entries.put(new Address(page.url(), entry.id()), entry));
            }
        }
    }

    static Stream<Register> registers(Page page) {
        return page.numbered().panels().stream()
                .filter(Register.class::isInstance)
                .map(Register.class::cast);
    }

    void page(Prose prose) {
        Page page = prose.page();
        if (!entries.isEmpty()) {
            prose.references().forEach(reference -> reference(prose, reference));
        }
        page.numbered().panels().stream()
                .filter(Calculator.class::isInstance)
                .flatMap(panel -> ((Calculator) panel).inputs().stream())
                .filter(input -> input.origin().entry() != null)
                .forEach(input ->
                        input(page, input, Objects.requireNonNull(input.origin().entry())));
    }

    private Register.@Nullable Entry entry(PagePath from, String target) {
        return site.relations().links().to(from, target) instanceof Target.ToPage to ? entries.get(to.address()) : null;
    }

    /** Words with a number in them speak of the entry; others only lead to it. */
    private void reference(Prose prose, Located<Reference> located) {
        Reference reference = located.value();
        if (reference.kind() == Reference.Kind.IMAGE || !reference.target().contains("#")) {
            return;
        }
        Register.Entry entry = entry(prose.page().path(), reference.target());
        if (entry == null || says(entry, numbers(reference.text()))) {
            return;
        }
        String value = Objects.requireNonNullElse(entry.value(), String.valueOf(entry.on()));
        String better = replaced(reference.text(), value);
        Position words = words(prose, located);
        notes.add(
                Code.ENTRY_DIFFERS,
                words == null ? located.at() : words,
                "the link says `" + reference.text() + "`, and `" + entry.id() + "` is `" + value + "`",
                "write `[" + (better == null ? value : better) + "](" + reference.target() + ")`",
                better == null || words == null ? List.of() : List.of(new Edit(words, better)));
    }

    /** Whether words with these numbers may speak of an entry. Those of a day go together with its year, but where there is just that day. */
    private static boolean says(Register.Entry entry, List<BigDecimal> words) {
        String texts = Stream.of(entry.value(), entry.name(), entry.note())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
        Set<BigDecimal> known = new HashSet<>(numbers(texts));
        Stream.of(entry.on(), entry.asOf(), entry.until())
                .filter(Objects::nonNull)
                .filter(day -> entry.value() == null || words.contains(number(day.getYear())))
                .flatMap(day -> Stream.of(day.getYear(), day.getMonthValue(), day.getDayOfMonth()))
                .forEach(part -> known.add(number(part)));
        return known.containsAll(words);
    }

    private static BigDecimal number(int whole) {
        return BigDecimal.valueOf(whole).stripTrailingZeros();
    }

    private static List<BigDecimal> numbers(String text) {
        return NUMBER.matcher(text)
                .results()
                .filter(found -> found.group().length() <= LONGEST)
                .map(EntryChecks::number)
                .toList();
    }

    /** Without zeros at its end, so that equal numbers are equal. */
    private static BigDecimal number(MatchResult found) {
        String text = found.group();
        String plain = text.matches("\\d{1,3}(,\\d{3})+(\\.\\d+)?") ? text.replace(",", "") : text.replace(',', '.');
        return new BigDecimal(plain).stripTrailingZeros();
    }

    /** The words with the value's number, where both have just one; null elsewhere. */
    private static @Nullable String replaced(String words, String value) {
        List<String> old =
                NUMBER.matcher(words).results().map(MatchResult::group).toList();
        List<String> now =
                NUMBER.matcher(value).results().map(MatchResult::group).toList();
        return old.size() == 1 && now.size() == 1 ? words.replace(old.get(0), now.get(0)) : null;
    }

    /** Where the words of a link stand, if they stand right before its target. */
    private static @Nullable Position words(Prose prose, Located<Reference> reference) {
        Position at = reference.at();
        String line = prose.source().line(at.line());
        String words = reference.value().text();
        int[] points = line.codePoints().limit(at.column() - 1L).toArray();
        int length = words.codePointCount(0, words.length());
        return new String(points, 0, points.length).endsWith("[" + words + "](")
                ? new Position(at.path(), at.line(), at.column() - 2 - length, length)
                : null;
    }

    private void input(Page page, Calculator.Input input, Calculator.RegisterEntry named) {
        Located<String> target = named.target();
        Register.Entry entry = entry(page.path(), target.value());
        if (entry == null) {
            unknown(page, target);
            return;
        }
        List<BigDecimal> known = numbers(Objects.requireNonNullElse(entry.value(), ""));
        BigDecimal value = BigDecimal.valueOf(input.value()).stripTrailingZeros();
        if (!known.contains(value)) {
            String now = known.size() == 1 ? known.get(0).toPlainString() : null;
            notes.add(
                    Code.ENTRY_DIFFERS,
                    named.valueAt(),
                    "the value is " + value.toPlainString() + ", and the register has `" + entry.value() + "`",
                    now == null ? "write the number that the entry has" : "write `" + now + "`",
                    now == null ? List.of() : List.of(new Edit(named.valueAt(), now)));
        }
        LocalDate asOf = entry.asOf();
        LocalDate own = input.origin().asOf();
        if (asOf != null && !asOf.equals(own)) {
            boolean there = own != null;
            notes.add(
                    Code.ENTRY_DIFFERS,
                    named.asOfAt(),
                    "the value is of " + (there ? own : "no day") + ", and the register's of " + asOf,
                    (there ? "write `" : "add `as-of: ") + asOf + "`",
                    there ? List.of(new Edit(named.asOfAt(), asOf.toString())) : List.of());
        }
    }

    private void unknown(Page page, Located<String> target) {
        if (!(site.relations().links().to(page.path(), target.value()) instanceof Target.ToPage to)) {
            return; // Links are told of already.
        }
        Page other = site.page(to.page());
        if (other == null || registers(other).anyMatch(one -> !one.whole())) {
            return;
        }
        List<String> known = registers(other)
                .flatMap(register -> register.entries().stream())
                .map(Register.Entry::id)
                .toList();
        String anchor = String.valueOf(to.address().anchor());
        notes.add(new Diagnostic(
                        Code.ENTRY_UNKNOWN,
                        target.at(),
                        "`" + target.value() + "` is no entry of a register",
                        known.isEmpty()
                                ? "that page has no register"
                                : Suggest.nearest(anchor, known)
                                        .map(near -> Suggest.question("#" + near))
                                        .orElse("the entries there are `" + String.join("`, `", known) + "`"))
                .about(anchor)
                .of(other.sourcePath()));
    }
}
