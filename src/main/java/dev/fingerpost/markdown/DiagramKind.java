package dev.fingerpost.markdown;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.fingerpost.diag.Code;
import dev.fingerpost.diag.Edit;
import dev.fingerpost.path.Position;
import dev.fingerpost.text.Suggest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The word that a diagram in Mermaid's language begins with, which says what is drawn. */
final class DiagramKind {
    /** What the Mermaid that comes with the site draws; it looks at how the text begins, letter by letter, and a test compares it with this list. */
    static final List<String> DRAWN = List.of(
            "graph",
            "flowchart",
            "sequenceDiagram",
            "classDiagram",
            "stateDiagram",
            "erDiagram",
            "gantt",
            "pie",
            "gitGraph",
            "journey",
            "timeline",
            "quadrantChart",
            "requirement",
            "C4Context",
            "C4Container",
            "C4Component",
            "C4Dynamic",
            "C4Deployment",
            "xychart",
            "sankey",
            "block",
            "packet",
            "kanban",
            "radar-beta",
            "treemap",
            "treeView-beta",
            "eventmodeling",
            "ishikawa",
            "venn-beta",
            "wardley-beta",
            "cynefin-beta",
            "swimlane-beta",
            "railroad-beta",
            "railroad-ebnf-beta",
            "railroad-abnf-beta",
            "railroad-peg-beta",
            "info");

    /** What larger Mermaids draw. */
    private static final Set<String> ELSEWHERE = Set.of("mindmap", "architecture-beta", "architecture", "zenuml");

    private static final Pattern WORD = Pattern.compile("\\s*([\\w-]+|\\S+)");

    private DiagramKind() {}

    /** Tells of a diagram whose kind nobody draws. */
    static void check(FencedCodeBlock node, ParseContext context) {
        first(node.getContentLines()).ifPresent(line -> {
            Matcher word = WORD.matcher(line);
            if (word.lookingAt() && !isDrawn(word.group(1))) {
                int start = line.getStartOffset() + word.start(1);
                report(word.group(1), context.at(start, start + word.group(1).length()), context);
            }
        });
    }

    static boolean isDrawn(String word) {
        return DRAWN.stream().anyMatch(word::startsWith);
    }

    private static void report(String word, Position at, ParseContext context) {
        if (ELSEWHERE.contains(word.toLowerCase(Locale.ROOT))) {
            context.report(
                    Code.DIAGRAM_KIND,
                    at,
                    "a `" + word + "` is not drawn here, and readers see its source",
                    "draw it as a `flowchart`, or show it as a picture");
            return;
        }
        Optional<String> near = Suggest.nearest(word, DRAWN);
        context.report(
                Code.DIAGRAM_KIND,
                at,
                "`" + word + "` is no kind of diagram, and readers see its source",
                near.map(Suggest::question)
                        .orElse(
                                "begin with what is drawn, such as `flowchart TD`, `sequenceDiagram` or `stateDiagram-v2`"),
                near.map(kind -> List.of(new Edit(at, kind))).orElse(List.of()));
    }

    /** The first line that is no front matter, no comment and no directive. */
    private static Optional<BasedSequence> first(List<BasedSequence> lines) {
        String until = "";
        boolean begun = false;
        for (BasedSequence line : lines) {
            String text = line.toString().strip();
            if (!until.isEmpty()) {
                until = text.endsWith(until) ? "" : until;
            } else if (!begun && text.equals("---")) {
                until = "---";
            } else if (text.startsWith("%%{")) {
                until = text.contains("}%%") ? "" : "}%%";
            } else if (!text.isEmpty() && !text.startsWith("%%")) {
                return Optional.of(line);
            }
            begun |= !text.isEmpty();
        }
        return Optional.empty();
    }
}
