/** The site and its templates become HTML pages; the only package that knows FreeMarker. */
@NullMarked
package dev.fingerpost.render;

import org.jspecify.annotations.NullMarked;
