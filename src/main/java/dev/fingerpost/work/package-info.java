/** Work on many values at once. Imports nothing of the project. */
@NullMarked
package dev.fingerpost.work;

import org.jspecify.annotations.NullMarked;
