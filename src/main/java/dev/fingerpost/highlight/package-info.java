/** Colours code at build time. Prism does it, as a script; readers get plain HTML. */
@NullMarked
package dev.fingerpost.highlight;

import org.jspecify.annotations.NullMarked;
