/** Puts a site where readers see it, whole or not at all: {@link dev.fingerpost.output.OutputWriter}. */
@NullMarked
package dev.fingerpost.output;

import org.jspecify.annotations.NullMarked;
