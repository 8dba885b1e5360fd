@NullMarked
package dev.fingerpost.manual;

import org.jspecify.annotations.NullMarked;
