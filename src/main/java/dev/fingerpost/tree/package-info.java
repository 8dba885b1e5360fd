/** Decision trees as data: the model, its reading and its checks. The heart of the product. Imports {@code page}. */
@NullMarked
package dev.fingerpost.tree;

import org.jspecify.annotations.NullMarked;
