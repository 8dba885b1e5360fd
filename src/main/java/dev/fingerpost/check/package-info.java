/**
 * Rules that a site must keep, each a function from the site, or from one page in it, to what it finds.
 *
 * <p>To add one, write the function and name it in {@link dev.fingerpost.check.SiteChecks} or {@link dev.fingerpost.check.PageChecks}. Each
 * runs in time linear in pages and links.
 */
@NullMarked
package dev.fingerpost.check;

import org.jspecify.annotations.NullMarked;
