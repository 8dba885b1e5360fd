/** Colours code at build time, with Prism's grammars as data; readers get plain HTML. */
@NullMarked
package dev.fingerpost.highlight;

import org.jspecify.annotations.NullMarked;
