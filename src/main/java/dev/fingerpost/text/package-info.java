/** Pure helpers on text, each with one job. */
@NullMarked
package dev.fingerpost.text;

import org.jspecify.annotations.NullMarked;
