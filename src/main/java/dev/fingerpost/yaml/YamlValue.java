package dev.fingerpost.yaml;

import dev.fingerpost.path.Position;

/** Something an author wrote in YAML: a text, a list, a map, or something that was reported and cannot be read. */
public sealed interface YamlValue permits YamlScalar, YamlList, YamlMap, YamlUnread {
    /** Where it begins, and how far it goes on that line. */
    Position at();

    /** What it is, for messages: {@code a list} and so on. */
    String kind();
}
