package dev.fingerpost.page;

import dev.fingerpost.path.Position;
import dev.fingerpost.path.ProjectPath;
import org.jspecify.annotations.Nullable;

/**
 * A code block whose text comes from a file of the project.
 *
 * @param region between lines that hold {@code #region NAME} and {@code #endregion}; null for the whole file
 * @param data whether it holds the data of a panel, and is not shown
 * @param at where the file's name stands
 */
public record Include(ProjectPath file, @Nullable String region, CodeBlock block, boolean data, Position at) {}
