package dev.fingerpost.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A decision to look at again.
 *
 * @param title of the record or case study
 * @param href of its page
 * @param reasons why, in words
 * @param due the day after which it is due; null where it is due for another reason
 */
public record ReviewView(
        String title,
        String href,
        List<String> reasons,
        @Nullable DateView due) {}
