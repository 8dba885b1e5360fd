/** Decision trees as data: the model, its reading and its checks. The heart of the product. */
@NullMarked
package dev.fingerpost.tree;

import org.jspecify.annotations.NullMarked;
