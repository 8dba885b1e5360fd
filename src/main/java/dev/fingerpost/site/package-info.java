/**
 * All pages and what holds between them. Pure.
 *
 * <p>{@link dev.fingerpost.site.SiteAssembler} puts a {@link dev.fingerpost.site.Site} together; {@link dev.fingerpost.site.Links} says where
 * a link leads.
 */
@NullMarked
package dev.fingerpost.site;

import org.jspecify.annotations.NullMarked;
