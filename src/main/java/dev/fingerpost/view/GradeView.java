package dev.fingerpost.view;

/**
 * A grade of evidence.
 *
 * @param id {@code measured}, {@code reported}, {@code vendor}, {@code judgement} or {@code unverified}
 * @param word in the site's language
 * @param meaning one short sentence
 */
public record GradeView(String id, String word, String meaning) {}
