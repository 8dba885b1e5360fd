package dev.fingerpost.pipeline;

import dev.fingerpost.diag.Diagnostic;
import dev.fingerpost.page.Page;
import dev.fingerpost.page.PageKind;
import dev.fingerpost.page.Prose;
import dev.fingerpost.record.DecisionRecord;
import dev.fingerpost.tree.DecisionTree;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What one page's source gives, by itself.
 *
 * @param tree on decision trees that hold together
 * @param decision on decision records
 * @param text where the lines of its text come from
 * @param whole whether its text could be read; of an unread page nobody knows what it holds
 */
record ReadPage(
        Prose prose,
        @Nullable DecisionTree tree,
        @Nullable DecisionRecord decision,
        IncludedText.Whole text,
        boolean whole,
        List<Diagnostic> notes) {
    Page page() {
        return prose.page();
    }

    /** Whether another page in its place could change nothing but its own prose: no other page and no list can see it, and nothing is told of it. */
    boolean showsTheSame(ReadPage other) {
        return whole
                && other.whole
                && notes.isEmpty()
                && other.notes.isEmpty()
                && other.page().kind() != PageKind.DECISION_TREE
                && Objects.equals(decision, other.decision)
                && page().equals(other.page());
    }
}
