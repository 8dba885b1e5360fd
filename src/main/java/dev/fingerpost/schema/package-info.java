/**
 * Typed keys: one definition reads a YAML map into values, reports what does not fit, and writes the JSON Schema.
 */
@NullMarked
package dev.fingerpost.schema;

import org.jspecify.annotations.NullMarked;
