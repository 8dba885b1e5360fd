/** The command line: arguments in, words and an exit code out. The only package that prints, and the only one that knows picocli. */
@NullMarked
package dev.fingerpost.cli;

import org.jspecify.annotations.NullMarked;
