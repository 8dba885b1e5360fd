package dev.fingerpost.site;

import java.util.Map;

/**
 * What content/sources.yaml lists.
 *
 * @param byId in the order of the file
 */
public record Sources(Map<String, Source> byId) {}
