/**
 * Draws a decision tree: layers from top to bottom, every answer a port of its question, long edges led around boxes. Pure; the same
 * tree gives the same drawing.
 */
@NullMarked
package dev.fingerpost.map;

import org.jspecify.annotations.NullMarked;
