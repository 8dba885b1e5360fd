/**
 * All that templates receive. Only text, numbers, booleans, lists, {@link dev.fingerpost.view.Markup}, records of this package and the
 * maps that authors write: a test keeps it so, because a template may reach whatever is here. Templates print; they do not compute.
 *
 * <p>A record whose name does not end in {@code View} is a part of the one that it stands in, for Java alone: templates see its components as those of the
 * whole.
 *
 * <p>Every {@code href} is ready to print: relative to the page that shows it, or absolute on the 404 page.
 */
@NullMarked
package dev.fingerpost.view;

import org.jspecify.annotations.NullMarked;
