/** Writes JSON; the only package that knows the JSON library. Imports nothing of the project. */
@NullMarked
package dev.fingerpost.json;

import org.jspecify.annotations.NullMarked;
