package dev.fingerpost.template;

import org.jspecify.annotations.Nullable;

/** A page could not be rendered. */
public record Failure(@Nullable Fault fault) {}
