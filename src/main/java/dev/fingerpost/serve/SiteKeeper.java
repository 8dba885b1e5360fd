package dev.fingerpost.serve;

import dev.fingerpost.config.ConfigReader;
import dev.fingerpost.file.OutputFile;
import dev.fingerpost.path.SitePath;
import dev.fingerpost.pipeline.Attempt;
import dev.fingerpost.project.Inputs;
import dev.fingerpost.report.PageReport;
import dev.fingerpost.report.Style;
import dev.fingerpost.report.TextReport;
import dev.fingerpost.serve.Served.Trouble;
import dev.fingerpost.serve.http.Event;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** Decides what readers get after a build: its site or, with errors, still the last site that had none. */
final class SiteKeeper {
    private final boolean isLive;
    private final Outlet outlet;
    private final Listener listener;
    private @Nullable Served served;

    /** Where sites go to. */
    interface Outlet {
        /** Readers get this from now on. */
        void serve(Served served);

        /** Open pages that show an earlier build are told. */
        void tell(Event event, int number);
    }

    SiteKeeper(boolean isLive, Outlet outlet, Listener listener) {
        this.isLive = isLive;
        this.outlet = outlet;
        this.listener = listener;
    }

    /** @param nanos how long the build took */
    void take(Attempt attempt, long nanos) {
        Served before = served;
        if (attempt.ok()) {
            serve(attempt, before, nanos);
        } else {
            Trouble trouble = new Trouble(
                    PageReport.of(attempt.diagnostics(), attempt.sources()),
                    TextReport.of(attempt.diagnostics(), attempt.sources(), Style.PLAIN));
            ServedSite site = before == null ? null : before.site();
            served = new Served(number(before), site == null ? base(attempt.inputs()) : site.base(), site, trouble);
            outlet.serve(served);
            listener.built(new Round(attempt, before == null, false, 0, 0, nanos));
            outlet.tell(SiteHandler.problems(trouble), served.number());
        }
    }

    private void serve(Attempt attempt, @Nullable Served before, long nanos) {
        ServedSite last = before == null ? null : before.site();
        ServedSite site = ServedSite.of(attempt.result(), base(attempt.inputs()), isLive, last);
        served = new Served(number(before), site.base(), site, null);
        outlet.serve(served);
        SortedMap<SitePath, @Nullable OutputFile> changes = site.since(last);
        int pages = (int) changes.keySet().stream().filter(SitePath::isPage).count();
        listener.built(new Round(attempt, before == null, true, pages, changes.size() - pages, nanos));
        StyleChange style = StyleChange.of(changes, last);
        if (style != null) {
            outlet.tell(style.event(), served.number());
        } else if (!changes.isEmpty()) {
            outlet.tell(SiteHandler.RELOAD, served.number());
        } else if (before != null && before.trouble() != null) {
            outlet.tell(SiteHandler.FINE, served.number());
        }
    }

    private static int number(@Nullable Served before) {
        return before == null ? 1 : before.number() + 1;
    }

    /** The path of the address that the site is going to have. */
    static BasePath base(Inputs inputs) {
        return BasePath.of(ConfigReader.read(inputs.config()).value().baseUrl());
    }
}
