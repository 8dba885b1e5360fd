/** Knows all stages, and nothing else does: a build is a function from inputs to a result. */
@NullMarked
package dev.fingerpost.pipeline;

import org.jspecify.annotations.NullMarked;
