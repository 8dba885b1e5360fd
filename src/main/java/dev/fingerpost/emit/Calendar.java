package dev.fingerpost.emit;

import dev.fingerpost.config.SiteConfig;
import dev.fingerpost.file.OutputFile;
import dev.fingerpost.page.Page;
import dev.fingerpost.page.Register;
import dev.fingerpost.site.MadePages;
import dev.fingerpost.site.Site;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The days of a page's registers as a calendar file (RFC 5545), an event of a whole day for each. */
final class Calendar {
    /** Bytes of a line (RFC 5545, 3.1). */
    private static final int LINE = 75;

    private static final String END = "\r\n";

    private final StringBuilder out = new StringBuilder();

    private Calendar() {}

    static List<OutputFile> of(Site site) {
        return site.whole().pages().values().stream()
                .filter(MadePages::hasCalendar)
                .map(page -> OutputFile.text(MadePages.calendar(page.url()), new Calendar().of(site.config(), page)))
                .toList();
    }

    /** What happens, in the order of the days. */
    static Stream<Register.Entry> events(Page page) {
        return page.numbered().panels().stream()
                .filter(panel -> panel instanceof Register register && register.calendar())
                .flatMap(panel -> ((Register) panel).entries().stream())
                .filter(entry -> entry.on() != null)
                .sorted(Comparator.comparing(entry -> Objects.requireNonNull(entry.on())));
    }

    private String of(SiteConfig config, Page page) {
        line("BEGIN", "VCALENDAR");
        line("VERSION", "2.0");
        line("PRODID", "-//" + text(config.about().title()) + "//Fingerpost//EN");
        line("NAME", text(page.title()));
        line("X-WR-CALNAME", text(page.title()));
        String base = config.places().baseUrl() == null
                ? ""
                : page.url().absolute(config.places().baseUrl());
        events(page).forEach(entry -> event(page, entry, base));
        line("END", "VCALENDAR");
        return out.toString();
    }

    private void event(Page page, Register.Entry entry, String base) {
        LocalDate on = Objects.requireNonNull(entry.on());
        line("BEGIN", "VEVENT");
        line("UID", entry.id() + "@" + (base.isEmpty() ? page.url().encoded() : base));
        // A build asks no clock: what was changed last is the page.
        LocalDate changed = Stream.of(entry.asOf(), page.meta().changed(), on)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(on);
        line("DTSTAMP", day(changed) + "T000000Z");
        line("DTSTART;VALUE=DATE", day(on));
        line("SUMMARY", text(entry.value() == null ? entry.name() : entry.name() + ": " + entry.value()));
        if (entry.note() != null) {
            line("DESCRIPTION", text(entry.note()));
        }
        if (!base.isEmpty()) {
            line("URL", base + "#" + entry.id());
        }
        line("TRANSP", "TRANSPARENT");
        line("END", "VEVENT");
    }

    private static String day(LocalDate day) {
        return day.format(DateTimeFormatter.BASIC_ISO_DATE);
    }

    private static String text(String text) {
        return text.replace("\\", "\\\\")
                .replace(",", "\\,")
                .replace(";", "\\;")
                .replaceAll("\\R", "\\\\n");
    }

    /** A line, folded after at most 75 bytes and never within a character. */
    private void line(String name, String value) {
        int length = 0;
        String line = name + ":" + value;
        for (int i = 0; i < line.length(); ) {
            int point = line.codePointAt(i);
            String one = Character.toString(point);
            int bytes = one.getBytes(StandardCharsets.UTF_8).length;
            if (length + bytes > LINE) {
                out.append(END).append(' ');
                length = 1;
            }
            out.append(one);
            length += bytes;
            i += Character.charCount(point);
        }
        out.append(END);
    }
}
