/** One parsed page, alone in the world: what the Markdown says, in our own terms. No parser type appears here. */
@NullMarked
package dev.fingerpost.page;

import org.jspecify.annotations.NullMarked;
