package dev.fingerpost.migrate;

import dev.fingerpost.path.Segments;
import java.time.Month;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Addresses of pages that Hugo makes by a form of the configuration: {@code /:section/:year/:month/:slug/}. */
final class Permalinks {
    private static final List<String> DATES = List.of("date", "publishdate", "pubdate", "published", "lastmod");
    private static final Pattern DAY =
            Pattern.compile("(?<year>\\d{4})-(?<month>0[1-9]|1[0-2])-(?<day>\\d{2}).*", Pattern.DOTALL);
    private static final Pattern PLACEHOLDER = Pattern.compile(":[a-z]+");

    private Permalinks() {}

    /**
     * @param forms by section, or by kind of page and section
     */
    static Optional<String> of(Map<String, Object> forms, PageFile page, Map<String, Object> written) {
        // Hugo reads `publishDate` and `publishdate` alike.
        Map<String, Object> front = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        front.putAll(written);
        String section =
                page.folder().equals(PageFile.Folder.TOP) ? "/" : page.text().replaceFirst("/.*", "");
        boolean branch = page.name().startsWith("_index.");
        String form = Stream.of(Data.text(forms, branch ? "section" : "page", section), Data.text(forms, section))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
        if (form.isEmpty() || branch && Data.text(forms, "section", section).isEmpty()) {
            return Optional.empty();
        }
        String address = PLACEHOLDER
                .matcher(form)
                .replaceAll(found -> Matcher.quoteReplacement(value(found.group(), page, section, front)));
        return address.contains(":") ? Optional.empty() : Optional.of(address);
    }

    /** What a placeholder stands for; itself where that is not known. */
    private static String value(String placeholder, PageFile page, String section, Map<String, Object> front) {
        String folder = Segments.folder(page.address("index", "_index"));
        String file = Segments.name(page.isIndex() ? page.folder().stem() : page.stem());
        String title = plain(Data.text(front, "title"));
        String slug = Data.text(front, "slug");
        return switch (placeholder) {
            case ":section" -> section.equals("/") ? "" : section;
            case ":sections" -> folder.replaceFirst("/$", "");
            case ":filename", ":contentbasename" -> file;
            case ":slugorfilename", ":slugorcontentbasename" -> slug.isEmpty() ? file : slug;
            case ":title" -> title.isEmpty() ? placeholder : title;
            case ":slug" -> !slug.isEmpty() ? slug : title.isEmpty() ? placeholder : title;
            default -> date(placeholder, front);
        };
    }

    private static String date(String placeholder, Map<String, Object> front) {
        Matcher day = DAY.matcher(DATES.stream()
                .map(key -> Data.text(front, key))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse(""));
        if (!day.matches()) {
            return placeholder;
        }
        return switch (placeholder) {
            case ":year", ":month", ":day" -> day.group(placeholder.substring(1));
            case ":monthname" ->
                Month.of(Integer.parseInt(day.group("month"))).name().toLowerCase(Locale.ROOT);
            default -> placeholder;
        };
    }

    /** A title as a part of an address. */
    private static String plain(String title) {
        return title.toLowerCase(Locale.ROOT)
                .replaceAll("(?U)[^\\w.\\s#+~-]+", "")
                .strip()
                .replaceAll("[\\s-]+", "-");
    }
}
