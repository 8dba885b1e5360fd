package dev.fingerpost.yaml;

import dev.fingerpost.path.Position;

/** A value that was reported as not allowed; nobody need complain about it again. */
public record YamlUnread(Position at) implements YamlValue {
    @Override
    public String kind() {
        return "something that cannot be read";
    }
}
