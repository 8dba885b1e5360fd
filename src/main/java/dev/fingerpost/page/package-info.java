/**
 * One parsed page, alone in the world: what the Markdown says, in our own terms. No parser type appears here.
 * Imports {@code diag}, {@code file}, {@code text}.
 */
@NullMarked
package dev.fingerpost.page;

import org.jspecify.annotations.NullMarked;
