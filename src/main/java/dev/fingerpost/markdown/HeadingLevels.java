package dev.fingerpost.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.util.ast.Document;
import dev.fingerpost.diag.Edit;
import java.util.ArrayList;
import java.util.List;

/** How headings are moved to other levels: with all that stands below them, so that what belongs together stays so. */
final class HeadingLevels {
    private static final int DEEPEST = 6;

    private final List<Heading> headings;
    private final ParseContext context;

    HeadingLevels(List<Heading> headings, ParseContext context) {
        this.headings = headings;
        this.context = context;
    }

    /** A heading that is too deep moves up to a level, and so do those that follow, until one is less deep. */
    List<Edit> jump(Heading first, int level) {
        return move(first, level - first.getLevel(), first.getLevel());
    }

    /** A second title moves down, and so does all up to the next one. */
    List<Edit> second(Heading first) {
        return move(first, 1, 2);
    }

    /** On a page without a title that begins with a heading, that becomes it, unless another is as high. */
    List<Edit> title() {
        boolean first = !headings.isEmpty()
                && headings.get(0).getLevel() > 1
                && headings.get(0).getParent() instanceof Document
                && headings.get(0).getPrevious() == null
                && headings.stream()
                        .skip(1)
                        .allMatch(
                                heading -> heading.getLevel() > headings.get(0).getLevel());
        return first ? move(headings.get(0), 1 - headings.get(0).getLevel(), 2) : List.of();
    }

    /** Edits for a heading and those behind it that are at least so deep; none where one of them cannot be moved. */
    private List<Edit> move(Heading first, int by, int depth) {
        List<Edit> edits = new ArrayList<>();
        for (Heading heading : headings.subList(headings.indexOf(first), headings.size())) {
            if (heading != first && heading.getLevel() < depth) {
                break;
            }
            int level = heading.getLevel() + by;
            boolean marked = !heading.getOpeningMarker().isEmpty();
            if (level > DEEPEST || !marked && level > 2) {
                return List.of();
            }
            edits.add(
                    marked
                            ? new Edit(context.at(heading.getOpeningMarker()), "#".repeat(level))
                            : new Edit(context.at(heading.getClosingMarker()), level == 1 ? "===" : "---"));
        }
        return edits;
    }
}
