/**
 * Which text is which block and which inline: the rules of CommonMark 0.31 and of GitHub where flexmark keeps to earlier ones, plugged into its
 * parser. Gives flexmark's tree, and knows nothing of pages.
 */
@NullMarked
package dev.fingerpost.markdown.syntax;

import org.jspecify.annotations.NullMarked;
