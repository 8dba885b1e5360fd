package dev.fingerpost.serve;

import dev.fingerpost.pipeline.Attempt;

/**
 * What came of one build while serving.
 *
 * @param isFirst whether nothing was built before
 * @param pages how many pages readers find changed
 * @param others how many other files changed
 * @param nanos how long it took
 */
public record Round(Attempt attempt, boolean isFirst, int pages, int others, long nanos) {}
