/** The site becomes views, and views become HTML pages. */
@NullMarked
package dev.fingerpost.render;

import org.jspecify.annotations.NullMarked;
