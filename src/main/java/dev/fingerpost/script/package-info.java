/** Runs the generator's own scripts while it builds. */
@NullMarked
package dev.fingerpost.script;

import org.jspecify.annotations.NullMarked;
