/**
 * Decision trees in the formats of other programs: DMN, Mermaid, DOT, CSV, JSON. Imports {@code tree} and what is below it.
 *
 * <p>To add a format to write, name it in {@link dev.fingerpost.exchange.ExportFormat}.
 */
@NullMarked
package dev.fingerpost.exchange;

import org.jspecify.annotations.NullMarked;
