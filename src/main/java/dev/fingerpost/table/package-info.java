/** Decision tables as such: rules in rows over columns with finitely many values, and what follows from them. Knows nothing of pages. */
@NullMarked
package dev.fingerpost.table;

import org.jspecify.annotations.NullMarked;
