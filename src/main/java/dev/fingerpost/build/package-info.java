/** Knows all stages, and nothing else does: a build is a function from inputs to a result. */
@NullMarked
package dev.fingerpost.build;

import org.jspecify.annotations.NullMarked;
