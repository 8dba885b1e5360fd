package dev.fingerpost.page;

import dev.fingerpost.path.Position;

/** A value and where the author wrote it. */
public record Located<T>(T value, Position at) {}
