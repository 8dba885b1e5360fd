/** Input that nobody would write: for a fuzzer, and replayed with every run of the tests. */
@NullMarked
package dev.fingerpost.fuzz;

import org.jspecify.annotations.NullMarked;
