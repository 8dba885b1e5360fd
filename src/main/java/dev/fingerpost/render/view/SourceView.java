package dev.fingerpost.render.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A source, with where it is used.
 *
 * @param uses links to the places that cite it, page by page
 */
public record SourceView(
        String id,
        String title,
        @Nullable String authors,
        @Nullable Integer year,
        @Nullable String publisher,
        @Nullable String url,
        @Nullable DateView seen,
        GradeView grade,
        @Nullable String note,
        List<LinkView> uses) {}
