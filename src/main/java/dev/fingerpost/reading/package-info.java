/**
 * How hard a page is to read: sentences, words and syllables of its prose, and what formulas make of them. Imports {@code page}.
 */
@NullMarked
package dev.fingerpost.reading;

import org.jspecify.annotations.NullMarked;
