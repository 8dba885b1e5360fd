/**
 * What the site holds for machines, and files that are copied: each a function from the site, or from one page in it, to output files.
 *
 * <p>To add an output, write the function and name it in {@link dev.fingerpost.emit.Emitters}.
 */
@NullMarked
package dev.fingerpost.emit;

import org.jspecify.annotations.NullMarked;
