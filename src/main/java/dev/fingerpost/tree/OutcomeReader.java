package dev.fingerpost.tree;

import dev.fingerpost.diag.Code;
import dev.fingerpost.diag.Notes;
import dev.fingerpost.page.Block;
import dev.fingerpost.page.Inline;
import java.util.ArrayList;
import java.util.List;

/** Reads one outcome: the recommendation and its named parts. */
final class OutcomeReader {
    private OutcomeReader() {}

    static Node.Outcome read(Block.Heading heading, List<Block> below, Notes notes) {
        StringBuilder recommendation = new StringBuilder();
        List<Node.Part> parts = new ArrayList<>();
        Block.Heading open = null;
        StringBuilder html = recommendation;
        for (Block block : below) {
            if (block instanceof Block.Heading part && part.level() == 4) {
                close(open, html, parts);
                open = part;
                html = new StringBuilder();
            } else {
                if (open == null && block instanceof Block.ItemList list && hasAnswers(list)) {
                    notes.add(
                            Code.TREE_OUTCOME_ANSWERS,
                            list.at(),
                            "the outcome `" + heading.text() + "` has answers",
                            "move it below `## Questions`, or make the list a sentence");
                }
                html.append(block.html());
            }
        }
        close(open, html, parts);
        return new Node.Outcome(heading.id(), heading.text(), recommendation.toString(), parts, heading.at());
    }

    private static void close(Block.Heading open, StringBuilder html, List<Node.Part> parts) {
        if (open != null) {
            parts.add(new Node.Part(open.id(), open.text(), html.toString(), open.at()));
        }
    }

    private static boolean hasAnswers(Block.ItemList list) {
        return list.items().stream().anyMatch(item -> {
            List<Inline> line = AnswerReader.words(item.line());
            return item.box()
                    || !line.isEmpty()
                            && line.get(0) instanceof Inline.Link link
                            && link.target().startsWith("#");
        });
    }
}
