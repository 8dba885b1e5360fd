/**
 * Reads a project from its folder: {@link dev.fingerpost.project.InputReader} gives the {@link dev.fingerpost.project.Inputs} that a
 * build depends on. Also keeps the small files in a project that are Fingerpost's own.
 */
@NullMarked
package dev.fingerpost.project;

import org.jspecify.annotations.NullMarked;
