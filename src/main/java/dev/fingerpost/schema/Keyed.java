package dev.fingerpost.schema;

import dev.fingerpost.path.Position;

/**
 * A value under a name that the author chose.
 *
 * @param at where the name stands
 */
public record Keyed<V>(String key, Position at, V value) {}
