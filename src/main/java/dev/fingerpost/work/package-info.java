/** Work on many values at once. */
@NullMarked
package dev.fingerpost.work;

import org.jspecify.annotations.NullMarked;
