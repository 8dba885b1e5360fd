/**
 * Decision records: reads them in the forms that teams write, and says whether a decision that was walked through a tree would still be the
 * same.
 */
@NullMarked
package dev.fingerpost.record;

import org.jspecify.annotations.NullMarked;
