package dev.fingerpost.view;

/**
 * A language of the site.
 *
 * @param tag a BCP 47 tag such as {@code de}
 * @param name what its speakers call it
 * @param direction {@code ltr} or {@code rtl}
 * @param href the same page in this language, or what stands in for it; the language's first page where there is neither
 */
public record LanguageView(String tag, String name, String direction, String href) {}
