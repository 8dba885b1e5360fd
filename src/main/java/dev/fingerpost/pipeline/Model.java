package dev.fingerpost.pipeline;

import dev.fingerpost.page.Prose;
import dev.fingerpost.site.Site;
import java.util.Collection;

/**
 * A site that is neither checked nor rendered, with all that its pages say: for lists of what there is.
 *
 * @param texts those of the site's pages, by path
 */
public record Model(Site site, Collection<Prose> texts) {}
