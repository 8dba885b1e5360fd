package dev.fingerpost.search;

import dev.fingerpost.file.OutputFile;
import dev.fingerpost.json.Json;
import java.util.List;
import java.util.StringJoiner;

/**
 * A file with some of the words of a list in order.
 *
 * @param bound no word before these is greater, and none of these is smaller
 */
record Shard(String bound, OutputFile file) {
    /** Where each file begins, and what it is called. */
    static void write(String name, List<Shard> shards, Json json) {
        StringJoiner bounds = new StringJoiner(" ");
        shards.forEach(shard -> bounds.add(shard.bound()));
        json.object(name)
                .field("bounds", bounds.toString())
                .field("files", Pieces.ids(shards.stream().map(Shard::file).toList()))
                .end();
    }
}
