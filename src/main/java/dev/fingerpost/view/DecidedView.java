package dev.fingerpost.view;

import org.jspecify.annotations.Nullable;

/**
 * A decision that names the page which shows it.
 *
 * @param title of the record
 * @param href of the record's page
 * @param statusWord its status in the site's language
 * @param date of the decision
 * @param outcome on decision trees: the outcome that was reached
 */
public record DecidedView(
        String title,
        String href,
        String statusWord,
        @Nullable DateView date,
        @Nullable LinkView outcome) {}
