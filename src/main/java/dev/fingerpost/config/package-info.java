/** The project's configuration, read and typed. */
@NullMarked
package dev.fingerpost.config;

import org.jspecify.annotations.NullMarked;
