/**
 * Decision trees in the formats of other programs.
 *
 * <p>To add a format to write, name it in {@link dev.fingerpost.exchange.ExportFormat}; one to read, in {@link
 * dev.fingerpost.exchange.Import}.
 */
@NullMarked
package dev.fingerpost.exchange;

import org.jspecify.annotations.NullMarked;
