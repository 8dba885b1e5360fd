package dev.fingerpost.check;

import dev.fingerpost.diag.Code;
import dev.fingerpost.diag.Diagnostic;
import dev.fingerpost.diag.Notes;
import dev.fingerpost.page.Page;
import dev.fingerpost.page.Register;
import dev.fingerpost.site.Site;
import dev.fingerpost.site.Source;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Entries of registers are neither too old nor past. */
final class EntryAges {
    private EntryAges() {}

    /** Entries that are too old on a day, or have ended before it. */
    static List<Diagnostic> on(Site site, LocalDate day) {
        Notes notes = new Notes();
        for (Page page : site.whole().pages().values()) {
            EntryChecks.registers(page)
                    .forEach(register -> register.entries().forEach(entry -> on(site, register, entry, day, notes)));
        }
        return notes.list();
    }

    private static void on(Site site, Register register, Register.Entry entry, LocalDate day, Notes notes) {
        String name = "`" + entry.id() + "`";
        if (entry.until() != null && entry.until().isBefore(day)) {
            notes.add(
                    Code.ENTRY_ENDED,
                    entry.at(),
                    name + " held until " + entry.until(),
                    "write what holds now, with another `until` or none");
        } else if (register.maxAge() != null && entry.asOf() != null) {
            LocalDate looked = Stream.concat(
                            Stream.of(entry.asOf()),
                            entry.sources().stream()
                                    .map(site.apparatus().sources()::get)
                                    .filter(Objects::nonNull)
                                    .map(Source::seen))
                    .filter(Objects::nonNull)
                    .max(Comparator.naturalOrder())
                    .orElse(day);
            long age = ChronoUnit.DAYS.between(looked, day);
            if (age > register.maxAge()) {
                notes.add(
                        Code.ENTRY_OLD,
                        entry.at(),
                        name + " was looked up " + age + " days ago, and the register allows " + register.maxAge(),
                        "look it up again, then write `as-of: " + day + "`, or that day as `seen` of its source");
            }
        }
    }
}
