/** Files as values: text with positions, bytes, and what is to be written. */
@NullMarked
package dev.fingerpost.file;

import org.jspecify.annotations.NullMarked;
