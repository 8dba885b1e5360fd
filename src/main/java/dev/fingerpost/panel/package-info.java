/**
 * Panels: comparisons, scorecards, calculators and registers that authors write as data in fences of a page or in files. Gives their readers, and works
 * out what they show by the same script that serves the browser.
 */
@NullMarked
package dev.fingerpost.panel;

import org.jspecify.annotations.NullMarked;
