/** YAML as our own values with positions; the only package that knows the YAML library. */
@NullMarked
package dev.fingerpost.yaml;

import org.jspecify.annotations.NullMarked;
