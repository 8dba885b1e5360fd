/**
 * Asks the web whether the links of a site lead anywhere: the only package that connects to other machines. Gives {@link
 * dev.fingerpost.web.LinkChecker}, from a site to diagnostics. Only {@code fingerpost check --external} comes here; a build never does.
 */
@NullMarked
package dev.fingerpost.web;

import org.jspecify.annotations.NullMarked;
