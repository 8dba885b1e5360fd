package dev.fingerpost.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page shown in the languages of a site that has several.
 *
 * @param languages for the switcher, the main one first
 * @param current the one that the page's menus are in
 * @param original of a page that nobody has translated: the language that its text is in
 * @param alternates for search engines: the page in each language that somebody wrote it in; empty where there is one
 */
public record TranslationsView(
        List<LanguageView> languages,
        LanguageView current,
        @Nullable LanguageView original,
        List<AlternateView> alternates) {}
