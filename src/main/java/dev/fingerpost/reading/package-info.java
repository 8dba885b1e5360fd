/** How hard a page is to read: sentences, words and syllables of its prose, and what formulas make of them. */
@NullMarked
package dev.fingerpost.reading;

import org.jspecify.annotations.NullMarked;
