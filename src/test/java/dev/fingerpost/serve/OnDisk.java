package dev.fingerpost.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A project folder for tests. */
record OnDisk(Path folder) {
    private static final Pattern FILE = Pattern.compile("(?m)^-- (.+) --\\n");

    static final String SMALL = """
            -- fingerpost.yaml --
            title: Small
            description: A small project.
            base-url: https://example.org/repo/
            approaches:
              - {id: rag, name: RAG, mark: bars, hue: teal}
            -- content/index.md --
            # Home

            See [the guides](guides/index.md), [a case](case-studies/c.md) and [a tree](trees/t.md).
            -- content/guides/index.md --
            # Guides
            -- content/guides/a.md --
            ---
            tags: [one, two]
            updated: 2026-11-01
            ---
            # First guide

            RAG looks up[^s]. Next to [the other](b.md#part).

            ```python file=examples/x.py#part
            ```
            -- content/guides/b.md --
            ---
            tags: [two]
            description: The other one.
            ---
            # Second guide

            ## Part

            ![A picture](b.svg)
            -- content/guides/b.svg --
            <svg xmlns="http://www.w3.org/2000/svg" width="4" height="3"></svg>
            -- content/guides/later.md --
            ---
            draft: true
            ---
            # Not yet

            Later.
            -- content/case-studies/c.md --
            ---
            approach: rag
            evidence: vendor
            ---
            # Case
            -- content/trees/t.md --
            # Tree

            ## Questions

            ### <a name="size"></a>Is it large?

            - [Yes](#done)
            - [No](#not)

            ## Outcomes

            ### Done

            Go.

            ### Not

            Stay.
            -- content/glossary.md --
            # Glossary

            RAG (retrieval-augmented generation)
            : Looking up.
            -- content/sources.yaml --
            s: {title: Source, grade: measured}
            -- examples/x.py --
            # #region part
            x = 1
            # #endregion
            -- static/robots.txt --
            User-agent: *
            """;

    /** Puts files there: each after a line {@code -- path --}. */
    OnDisk with(String text) {
        Matcher m = FILE.matcher(text);
        int start = -1;
        String path = "";
        while (m.find()) {
            if (start >= 0) {
                put(path, text.substring(start, m.start()));
            }
            path = m.group(1);
            start = m.end();
        }
        put(path, text.substring(start));
        return this;
    }

    Path path(String path) {
        return folder.resolve(path);
    }

    OnDisk put(String path, String text) {
        return act(() -> {
            Files.createDirectories(path(path).getParent());
            Files.writeString(path(path), text);
        });
    }

    /** Puts a file there in one step, so that nobody sees it half written. */
    OnDisk save(String path, String text) {
        return act(() -> {
            Path fresh = Files.writeString(folder.resolveSibling("fresh"), text);
            Files.createDirectories(path(path).getParent());
            Files.move(fresh, path(path), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        });
    }

    String text(String path) {
        try {
            return Files.readString(path(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    OnDisk move(String from, String to) {
        return act(() -> Files.move(path(from), path(to)));
    }

    /** Deletes a file, or a folder with all it holds. */
    OnDisk delete(String path) {
        return act(() -> {
            List<Path> all;
            try (Stream<Path> walk = Files.walk(path(path))) {
                all = walk.sorted(Comparator.reverseOrder()).toList();
            }
            for (Path each : all) {
                Files.delete(each);
            }
        });
    }

    private OnDisk act(Act act) {
        try {
            act.run();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Act {
        void run() throws IOException;
    }
}
