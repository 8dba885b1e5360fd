package dev.fingerpost.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page as it is shown in lists: section indexes, related pages, tags, backlinks.
 *
 * @param title the words of the link
 * @param language that its words are in, where it is not that of the page: nobody has translated it
 * @param href of the page
 * @param kind {@code page}, {@code guide}, {@code case-study}, {@code decision-tree} or {@code decision-record}
 * @param description one or two sentences
 * @param minutes reading time
 * @param timed whether that is worth telling: it is read from its beginning to its end
 * @param walked whether it is a decision tree
 * @param tags links to the pages of its tags
 * @param approach on case studies
 * @param organisation on case studies
 * @param industry on case studies
 * @param year on case studies
 * @param evidence on case studies: how far the whole case can be trusted
 * @param outcome on case studies: what the tree recommends for the case's own answers
 * @param figure on case studies: the first result, short, for example {@code 86 % right answers}
 */
public record CardView(
        String title,
        @Nullable String language,
        String href,
        String kind,
        @Nullable String description,
        int minutes,
        boolean timed,
        boolean walked,
        List<LinkView> tags,
        @Nullable ApproachView approach,
        @Nullable String organisation,
        @Nullable String industry,
        @Nullable Integer year,
        @Nullable GradeView evidence,
        @Nullable String outcome,
        @Nullable String figure) {}
