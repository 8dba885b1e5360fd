/**
 * The full-text index that readers search. Pure.
 *
 * <p>{@link dev.fingerpost.search.SearchIndex} makes its files, script files that a browser loads piece by piece, from disk too; docs/adr/0015-the-search-index.md tells their
 * form. What a word is stands in {@link dev.fingerpost.search.Tokenizer}, and once more in src/main/js/rules/search/tokens.js; a test holds
 * the two together.
 */
@NullMarked
package dev.fingerpost.search;

import org.jspecify.annotations.NullMarked;
