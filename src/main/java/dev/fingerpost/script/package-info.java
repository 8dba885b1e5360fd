/** Runs the generator's own scripts while it builds. Imports nothing of the project. */
@NullMarked
package dev.fingerpost.script;

import org.jspecify.annotations.NullMarked;
