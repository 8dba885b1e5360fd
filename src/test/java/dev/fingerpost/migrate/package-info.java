@NullMarked
package dev.fingerpost.migrate;

import org.jspecify.annotations.NullMarked;
