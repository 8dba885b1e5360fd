package dev.fingerpost.pipeline;

import dev.fingerpost.assets.AssetPipeline;
import dev.fingerpost.assets.LookStyle;
import dev.fingerpost.diag.Noted;
import dev.fingerpost.project.Inputs;
import dev.fingerpost.site.Site;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes what pages load, and remembers it while nothing but pages changes. */
final class AssetReader {
    private record Known(Inputs inputs, Noted<AssetPipeline.Output> made) {}

    private @Nullable Known last;

    Noted<AssetPipeline.Output> read(Inputs inputs, Site site) {
        Noted<AssetPipeline.Output> made = last != null && inputs.isSameButForPages(last.inputs)
                ? last.made
                : AssetPipeline.run(
                        inputs.theme().files(),
                        site.files().content(),
                        site.config().features().fonts(),
                        LookStyle.css(site.config().look()));
        last = new Known(inputs.with(List.of()), made);
        return made;
    }
}
