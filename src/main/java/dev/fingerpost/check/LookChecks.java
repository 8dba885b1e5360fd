package dev.fingerpost.check;

import dev.fingerpost.config.Colour;
import dev.fingerpost.config.Look;
import dev.fingerpost.diag.Code;
import dev.fingerpost.diag.Diagnostic;
import dev.fingerpost.diag.Edit;
import dev.fingerpost.diag.Notes;
import dev.fingerpost.page.Located;
import dev.fingerpost.path.ProjectPath;
import dev.fingerpost.site.Site;
import dev.fingerpost.text.Suggest;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What {@code look:} in the configuration names is there, and its colours can be read. */
final class LookChecks {
    private final Site site;
    private final Notes notes = new Notes();

    private LookChecks(Site site) {
        this.site = site;
    }

    static List<Diagnostic> run(Site site) {
        LookChecks checks = new LookChecks(site);
        Look look = site.config().look();
        if (look.accent() != null) {
            checks.contrast(look.accent().light(), "light", Look.LIGHT);
            checks.contrast(look.accent().dark(), "dark", Look.DARK);
        }
        if (look.logo() != null) {
            checks.file(look.logo().light());
            checks.file(look.logo().dark());
        }
        checks.file(look.icon());
        checks.file(site.config().trust().analytics());
        if (look.fonts() != null) {
            look.fonts().all().forEach(checks::file);
        }
        Stream.of(look.headerLinks(), look.footerLinks(), look.profiles())
                .flatMap(List::stream)
                .forEach(link -> NamedPages.check(link.page(), site, checks.notes));
        if (look.announcement() != null) {
            NamedPages.check(look.announcement().link().page(), site, checks.notes);
        }
        return checks.notes.list();
    }

    private void contrast(@Nullable Located<Colour> written, String ground, List<Colour> grounds) {
        if (written == null || written.value().contrast(grounds) >= Look.CONTRAST) {
            return;
        }
        Colour better = written.value().with(Look.CONTRAST, grounds);
        notes.add(
                Code.ACCENT_CONTRAST,
                written.at(),
                String.format(
                        Locale.ROOT,
                        "links in `%s` have a contrast of %.1f to 1 with %s grounds, and text needs %.1f",
                        written.value(),
                        Math.floor(written.value().contrast(grounds) * 10) / 10,
                        ground,
                        Look.CONTRAST),
                "write `\"" + better + "\"`, the nearest shade that has it",
                List.of(new Edit(written.at(), "\"" + better + "\"")));
    }

    private void file(@Nullable Located<ProjectPath> written) {
        if (written == null
                || site.files().content().containsKey(written.value())
                || site.files().statics().containsKey(written.value())) {
            return;
        }
        List<String> files = Stream.concat(
                        site.files().statics().keySet().stream(), site.files().content().keySet().stream())
                .map(ProjectPath::text)
                .toList();
        notes.add(
                Code.ASSET_MISSING,
                written.at(),
                "there is no file `" + written.value() + "`",
                Suggest.nearest(written.value().text(), files)
                        .map(name -> "did you mean `" + name + "`?")
                        .orElse("put it there, or name another one below static/"));
    }
}
