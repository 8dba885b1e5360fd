/** Pure helpers on text, each with one job. Imports nothing of the project. */
@NullMarked
package dev.fingerpost.text;

import org.jspecify.annotations.NullMarked;
