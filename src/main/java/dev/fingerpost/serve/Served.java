package dev.fingerpost.serve;

import org.jspecify.annotations.Nullable;

/**
 * What readers get at one moment.
 *
 * @param number counts the builds that readers were told of; the same while one grows and when it is done
 * @param site every page that can be shown
 * @param faults what is wrong with the project; null if nothing is
 */
record Served(int number, ServedSite site, @Nullable BuildErrors faults) {}
