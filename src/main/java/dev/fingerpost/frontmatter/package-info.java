/**
 * Front matter: the typed head of a Markdown page. Imports {@code page}, {@code config} and {@code schema}; the parser of
 * pages starts with it.
 */
@NullMarked
package dev.fingerpost.frontmatter;

import org.jspecify.annotations.NullMarked;
