/**
 * All pages and what holds between them. Pure. Imports {@code tree}, {@code page}, {@code config}, {@code file}, {@code text}, {@code diag}.
 *
 * <p>{@link dev.fingerpost.site.SiteAssembler} puts a {@link dev.fingerpost.site.Site} together; {@link
 * dev.fingerpost.site.Links} says where a link leads, {@link dev.fingerpost.site.Urls} how that is written.
 */
@NullMarked
package dev.fingerpost.site;

import org.jspecify.annotations.NullMarked;
