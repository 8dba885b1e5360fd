package dev.fingerpost.highlight;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The languages that are coloured, by the names that authors give them. */
final class CodeLanguages {
    /** Each language, as its data is called, with its other names. */
    private static final String NAMES = """
            bash sh shell
            c h
            cpp c++ cc cxx hpp
            csharp c# cs dotnet
            css
            diff patch
            docker dockerfile
            go golang
            graphql gql
            http
            java
            javascript js mjs cjs
            json jsonc
            kotlin kt kts
            lua
            markdown md
            markup html xml svg
            php
            powershell ps1 pwsh
            properties
            python py
            r
            ruby rb
            rust rs
            scala
            sql
            swift
            toml
            typescript ts
            yaml yml
            """;

    private static final Map<String, String> BY_NAME = byName();

    private CodeLanguages() {}

    private static Map<String, String> byName() {
        Map<String, String> names = new TreeMap<>();
        NAMES.lines().map(line -> line.split(" ")).forEach(line -> {
            for (String name : line) {
                names.put(name, line[0]);
            }
        });
        return names;
    }

    /** The language that a name in lower case means; null when we have none. */
    static @Nullable String named(String name) {
        return BY_NAME.get(name);
    }
}
