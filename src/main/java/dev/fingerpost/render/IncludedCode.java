package dev.fingerpost.render;

import dev.fingerpost.page.Include;

/** Shows code that pages take from files of the project. */
@FunctionalInterface
public interface IncludedCode {
    /** HTML of the figure; empty where the file or its region is missing, which the checks report. */
    String figure(Include include);
}
