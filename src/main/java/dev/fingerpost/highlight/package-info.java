/** Colours code at build time. The only package that knows Rhino, which runs Prism; readers get plain HTML. */
@NullMarked
package dev.fingerpost.highlight;

import org.jspecify.annotations.NullMarked;
