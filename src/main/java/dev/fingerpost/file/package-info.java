/** Files as values: text with positions, bytes, and what is to be written. Imports {@code diag} only. */
@NullMarked
package dev.fingerpost.file;

import org.jspecify.annotations.NullMarked;
