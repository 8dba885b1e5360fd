package dev.fingerpost.pipeline;

import dev.fingerpost.diag.Diagnostic;
import dev.fingerpost.page.Page;
import dev.fingerpost.page.Prose;
import dev.fingerpost.record.DecisionRecord;
import dev.fingerpost.tree.DecisionTree;
import java.util.List;
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
}
