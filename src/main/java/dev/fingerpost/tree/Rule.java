package dev.fingerpost.tree;

import dev.fingerpost.path.Position;
import org.jspecify.annotations.Nullable;

/**
 * Where ticked options lead, or the answers of a question that a table of rules asks. The first rule that fits wins.
 *
 * @param condition null for {@code otherwise}
 * @param target as in {@link Answer#target()}
 * @param targetAt where the target stands
 */
public record Rule(@Nullable Condition condition, String label, String target, Position at, Position targetAt) {}
