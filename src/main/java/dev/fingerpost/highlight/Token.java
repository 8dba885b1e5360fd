package dev.fingerpost.highlight;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of code that means something to its language.
 *
 * @param rule what it is
 * @param start where it begins in the whole code
 * @param end the place after it
 * @param inside the tokens in it, in order; what lies between them is plain. Null if it is not looked into
 */
record Token(TokenRule rule, int start, int end, @Nullable List<Token> inside) {}
