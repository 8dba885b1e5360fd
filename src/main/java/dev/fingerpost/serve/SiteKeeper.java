package dev.fingerpost.serve;

import dev.fingerpost.config.ConfigReader;
import dev.fingerpost.file.OutputFile;
import dev.fingerpost.path.Position;
import dev.fingerpost.path.SitePath;
import dev.fingerpost.pipeline.Attempt;
import dev.fingerpost.project.Inputs;
import java.util.SortedMap;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Hands each build on to readers: every page that can be shown, and what is wrong. */
final class SiteKeeper {
    private final boolean isLive;
    private final Function<Position, @Nullable String> places;
    private final Outlet outlet;
    private final Listener listener;
    private Served served;
    /** The last build that is done. */
    private Served built;
    /** What readers have of a build that is under way, or was given up; null while they have one that is done. */
    private @Nullable Growth growing;
    /** Whether that is the build which is under way now, and not one before it that was given up. */
    private boolean hasGrown;
    /** What it was made of; null before the first. */
    private @Nullable Inputs inputs;

    /** Where sites go to. */
    interface Outlet {
        /** Readers get this from now on. */
        void serve(Served served);

        /**
         * Open pages that show an earlier build are told.
         *
         * @param number of the build that readers got last
         */
        void tell(Reload change, int number);
    }

    /**
     * @param places the address that opens a place in the author's editor, or null
     * @param served what readers get during the first build
     */
    SiteKeeper(
            boolean isLive,
            Function<Position, @Nullable String> places,
            Outlet outlet,
            Listener listener,
            Served served) {
        this.served = served;
        this.built = served;
        this.places = places;
        this.isLive = isLive;
        this.outlet = outlet;
        this.listener = listener;
    }

    /**
     * What the next build is put into while it is under way.
     *
     * @param isSaved whether what it is built of is all of a save; asked once, before readers get the edited pages
     * @param isOutdated whether it is given up once the edited pages have come. Readers keep these, and wait for the build after it
     */
    Growth growth(BooleanSupplier isSaved, BooleanSupplier isOutdated) {
        hasGrown = false;
        return new Growth(
                built.site().base(),
                isLive,
                growth -> {
                    if (isSaved.getAsBoolean()) {
                        grow(growth);
                    }
                },
                isOutdated);
    }

    /** An author who edited a page need not wait for all others: readers get the pages that are there, and wait for the rest. */
    private void grow(Growth growth) {
        serve(served.number() + 1, ServedSite.growing(isLive, growth), built.faults());
        growing = growth;
        hasGrown = true;
        outlet.tell(Reload.PAGES, served.number());
    }

    /** Whether readers have pages of a build that is not done. */
    boolean isGrown() {
        return served != built;
    }

    /** Whether readers have pages of the build that was begun last. */
    boolean hasGrown() {
        return hasGrown;
    }

    /** Readers get the last build again: nothing comes of that which they have pages of. */
    void restore() {
        if (isGrown()) {
            serve(served.number() + 1, built.site(), built.faults());
            built = served;
            outlet.tell(Reload.PAGES, served.number());
        }
    }

    private void serve(int number, ServedSite site, @Nullable BuildErrors faults) {
        served = new Served(number, site, faults);
        outlet.serve(served);
        if (growing != null) {
            // Who waits there goes on here.
            growing.end();
            growing = null;
        }
    }

    /** @param nanos how long the build took */
    void take(Attempt attempt, long nanos) {
        Served before = built;
        boolean isFirst = before.number() == 0;
        ServedSite last = before.site();
        // An address that half of a configuration names is not moved to.
        BasePath base = attempt.ok() || isFirst ? base(attempt.inputs()) : last.base();
        ServedSite site = ServedSite.of(attempt.result(), base, isLive, last, attempt.hidesPages());
        boolean grew = isFirst || isGrown();
        // The same number as while it grew: a page that came meanwhile has all that it loads of this build.
        // One that came of a build before it has not.
        serve(hasGrown ? served.number() : served.number() + 1, site, BuildErrors.of(attempt, places));
        hasGrown = false;
        built = served;
        SortedMap<SitePath, @Nullable OutputFile> changes = site.since(last);
        SortedMap<SitePath, @Nullable OutputFile> made = isFirst ? site.since(null) : changes;
        int pages = (int) made.keySet().stream().filter(SitePath::isPage).count();
        listener.built(new Round(attempt, isFirst, pages, made.size() - pages, nanos));
        StyleChange style = StyleChange.of(changes, last);
        // Of what is made of pages, pages load nothing else under the same name.
        boolean isOfPages = inputs != null && inputs.isSameButForPages(attempt.inputs());
        inputs = attempt.inputs();
        if (style != null) {
            outlet.tell(new Reload(style.event(), false), served.number());
        } else if (!changes.isEmpty() && !isOfPages && !isFirst) {
            outlet.tell(Reload.ALL, served.number());
        } else if (!changes.isEmpty() || grew) {
            outlet.tell(Reload.PAGES, served.number());
        } else if (served.faults() != null || before.faults() != null) {
            outlet.tell(Reload.NONE, served.number());
        }
    }

    /** The path of the address that the site is going to have. */
    static BasePath base(Inputs inputs) {
        return BasePath.of(ConfigReader.read(inputs.config()).value().places().baseUrl());
    }
}
