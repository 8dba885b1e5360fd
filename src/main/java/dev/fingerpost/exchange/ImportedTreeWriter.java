package dev.fingerpost.exchange;

import dev.fingerpost.text.Slugs;
import java.util.List;

/** Writes an imported tree as a page. Nothing of its words can become markup. */
final class ImportedTreeWriter {
    private static final String TO_WRITE = "Say what to do, in one or two sentences.";

    private final StringBuilder out = new StringBuilder();

    private ImportedTreeWriter() {}

    static String markdown(ImportedTree tree) {
        return new ImportedTreeWriter().page(tree);
    }

    private String page(ImportedTree tree) {
        out.append("---\nkind: decision-tree\n---\n\n# ")
                .append(escaped(tree.title()))
                .append("\n\n");
        paragraph(tree.intro());
        if (tree.rules() != null) {
            rules(tree.rules());
        }
        if (!tree.questions().isEmpty()) {
            out.append("## Questions\n\n");
            tree.questions().forEach(this::question);
        }
        out.append("## Outcomes\n");
        for (ImportedTree.Outcome outcome : tree.outcomes()) {
            out.append("\n### <a name=\"")
                    .append(outcome.id())
                    .append("\"></a>")
                    .append(escaped(outcome.title()));
            out.append("\n\n")
                    .append(outcome.text().isEmpty() ? TO_WRITE : escaped(outcome.text()))
                    .append('\n');
        }
        if (!tree.scenarios().isEmpty()) {
            out.append("\n## Scenarios\n\n");
            for (ImportedTree.Scenario scenario : tree.scenarios()) {
                out.append("- ").append(escaped(scenario.words())).append(": `").append(scenario.fragment());
                out.append("` → [").append(escaped(scenario.outcome().title())).append("](#");
                out.append(scenario.outcome().id()).append(")\n");
            }
        }
        return out.toString();
    }

    private void rules(ImportedTree.Rules rules) {
        out.append("## Rules\n\n").append(rules.unique() ? "`unique`\n\n" : "").append('|');
        for (ImportedTree.Question head : rules.heads()) {
            String title = escaped(head.title());
            boolean listed = rules.listed().contains(head);
            out.append(' ').append(listed ? "[" + title + "](#" + head.id() + ")" : title);
            out.append(listed || head.measure() == null ? "" : " `" + head.measure() + "`")
                    .append(" |");
        }
        out.append(" Outcome |\n|")
                .append(" --- |".repeat(rules.heads().size() + 1))
                .append('\n');
        for (ImportedTree.Rule row : rules.rows()) {
            out.append('|');
            row.cells()
                    .forEach(cell -> out.append(' ')
                            .append(cell.equals(CsvWriter.ANY) ? cell : escaped(cell))
                            .append(" |"));
            out.append(" [").append(escaped(row.outcome().title())).append("](#");
            out.append(row.outcome().id()).append(") |\n");
        }
        out.append('\n');
    }

    private void question(ImportedTree.Question question) {
        out.append("### <a name=\"").append(question.id()).append("\"></a>").append(escaped(question.title()));
        out.append("\n\n");
        paragraph(question.help());
        if (question.measure() != null) {
            out.append('`').append(question.measure()).append("`\n\n");
        }
        question.answers().forEach(answer -> answer(answer, question.measure() != null));
        if (out.charAt(out.length() - 2) != '\n') {
            out.append('\n');
        }
    }

    private void answer(ImportedTree.Answer answer, boolean number) {
        String label = escaped(answer.label());
        out.append("- ").append(answer.target() == null ? label : "[" + label + "](#" + answer.target() + ")");
        if (answer.condition() != null) {
            out.append(" `if ").append(answer.condition()).append('`');
        }
        boolean usual = answer.id() == null || !number && answer.id().equals(Slugs.slug(answer.label()));
        if (!usual) {
            out.append(" <!-- id: ").append(answer.id());
            out.append(answer.notSure() ? "; not-sure -->" : " -->");
        }
        out.append('\n');
        if (!answer.reason().isEmpty()) {
            out.append("\n  > ").append(escaped(answer.reason())).append("\n\n");
        }
    }

    private void paragraph(String words) {
        if (!words.isEmpty()) {
            out.append(escaped(words)).append("\n\n");
        }
    }

    /** Plain words on one line: what would begin markup gets a backslash, and so does what would begin a list. */
    private static String escaped(String words) {
        String text = words.replaceAll("[\\\\`*_\\[\\]<>{}~&#|$!]", "\\\\$0")
                .replaceAll("(?i)(https?|ftp|mailto|www)([:.])", "$1\\\\$2");
        if (text.matches("[-+=].*")) {
            return "\\" + text;
        }
        return text.replaceFirst("^(\\d{1,9})([.)])(?= |$)", "$1\\\\$2");
    }

    /** How many outcomes have no words yet. */
    static long unwritten(List<ImportedTree.Outcome> outcomes) {
        return outcomes.stream().filter(outcome -> outcome.text().isEmpty()).count();
    }
}
