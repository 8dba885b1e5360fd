/**
 * Runs templates and explains what is wrong with them, knowing nothing of sites: parsing, limits, what they may see, the words of
 * the interface. The only package that knows FreeMarker.
 */
@NullMarked
package dev.fingerpost.template;

import org.jspecify.annotations.NullMarked;
