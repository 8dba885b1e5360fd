/** Front matter: the typed head of a Markdown page. It is read first, and says how the rest of the page is. */
@NullMarked
package dev.fingerpost.frontmatter;

import org.jspecify.annotations.NullMarked;
