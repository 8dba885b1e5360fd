/**
 * Diagnostics as people and machines read them: text with the source line and a mark under the place, JSON, SARIF and
 * GitHub annotations. Pure: values in, text out.
 */
@NullMarked
package dev.fingerpost.report;

import org.jspecify.annotations.NullMarked;
