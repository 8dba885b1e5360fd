/**
 * What is wrong or looks odd, as values.
 *
 * <p>A stage never prints and never throws for what an author can get wrong: it returns {@link
 * dev.fingerpost.diag.Noted}, its value and what it noted on the way.
 */
@NullMarked
package dev.fingerpost.diag;

import org.jspecify.annotations.NullMarked;
