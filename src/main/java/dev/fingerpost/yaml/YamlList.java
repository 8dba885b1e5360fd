package dev.fingerpost.yaml;

import dev.fingerpost.path.Position;
import java.util.List;

/** A list, in the author's order. */
public record YamlList(List<YamlValue> items, Position at) implements YamlValue {
    public YamlList {
        items = List.copyOf(items);
    }

    @Override
    public String kind() {
        return "a list";
    }
}
