/** Style sheets, scripts, fonts and images become files with a hash in their names, so that browsers may keep them for ever. */
@NullMarked
package dev.fingerpost.assets;

import org.jspecify.annotations.NullMarked;
