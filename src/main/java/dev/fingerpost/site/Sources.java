package dev.fingerpost.site;

import java.util.Map;

/**
 * What content/sources.yaml lists.
 *
 * @param byId in the order of the file
 * @param whole false when a fault hides part of the file, so that an unknown id may well be there
 */
public record Sources(Map<String, Source> byId, boolean whole) {}
