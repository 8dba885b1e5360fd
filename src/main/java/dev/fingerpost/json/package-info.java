/** Writes JSON; the only package that knows the JSON library. */
@NullMarked
package dev.fingerpost.json;

import org.jspecify.annotations.NullMarked;
