/**
 * Runs Git: the only package that starts processes, but for the browser that {@code serve --open} shows. Gives {@link dev.fingerpost.git.Git}, one bounded session in a folder, and {@link
 * dev.fingerpost.git.Publication}, which brings a site to a branch of a remote.
 */
@NullMarked
package dev.fingerpost.git;

import org.jspecify.annotations.NullMarked;
