package dev.fingerpost.page;

/**
 * The walk through a decision tree that a decision record rests on.
 *
 * @param decision the tree and the answers that were given
 * @param outcome id of the outcome that they led to then
 */
public record Recorded(CaseStudy.Decision decision, Located<String> outcome) {}
