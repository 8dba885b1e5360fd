/**
 * Reads a project and writes a site: the only place, besides {@code serve} and {@code cli}, that touches the disk.
 * {@link dev.fingerpost.disk.InputReader} gives the values a build depends on, OutputWriter
 * puts its result where readers see it. Imports {@code build}, {@code file} and {@code diag}.
 *
 * <p>What an author can mend is a diagnostic; what only the owner of the machine can mend is a {@link
 * dev.fingerpost.disk.DiskProblem}.
 */
@NullMarked
package dev.fingerpost.disk;

import org.jspecify.annotations.NullMarked;
