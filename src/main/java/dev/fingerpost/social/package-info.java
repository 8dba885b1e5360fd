/**
 * Draws the picture that other sites show with a link to a page. Drawn with arithmetic of our own on outlines of our own, so that
 * every machine draws the same bytes: rasterisers and fonts differ between Java versions and systems, and so does what zlib makes of
 * the same pixels.
 */
@NullMarked
package dev.fingerpost.social;

import org.jspecify.annotations.NullMarked;
