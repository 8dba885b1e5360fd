/** Formulas in TeX, as MathML that browsers draw without any script. */
@NullMarked
package dev.fingerpost.maths;

import org.jspecify.annotations.NullMarked;
