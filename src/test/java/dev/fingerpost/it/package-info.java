/** Tests of the packaged jar, run as a process, and of the sites that it builds. */
@NullMarked
package dev.fingerpost.it;

import org.jspecify.annotations.NullMarked;
