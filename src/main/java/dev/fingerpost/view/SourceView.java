package dev.fingerpost.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A source, with where it is used.
 *
 * @param id as in sources.yaml
 * @param title of the work
 * @param authors as they are to be printed
 * @param year of publication
 * @param publisher a journal, a company, an archive
 * @param url where it can be read
 * @param seen day on which it was last read
 * @param grade how far it can be trusted
 * @param note what to know about it
 * @param noteLanguage that the note is in, where it is not that of the page
 * @param changes what has become of it: that it was withdrawn, or graded otherwise
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
        @Nullable String noteLanguage,
        List<String> changes,
        List<LinkView> uses) {}
