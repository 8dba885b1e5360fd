/** All pages and what holds between them. Pure. */
@NullMarked
package dev.fingerpost.site;

import org.jspecify.annotations.NullMarked;
