/** Tests of built sites in a real Chromium. */
@NullMarked
package dev.fingerpost.browser;

import org.jspecify.annotations.NullMarked;
