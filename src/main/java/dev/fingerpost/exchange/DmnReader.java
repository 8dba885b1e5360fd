package dev.fingerpost.exchange;

import dev.fingerpost.diag.Code;
import dev.fingerpost.diag.Notes;
import dev.fingerpost.path.Position;
import dev.fingerpost.text.Quote;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads DMN 1.1 to 1.5: a decision table with one result, and those that it needs. */
final class DmnReader {
    private static final String NAMESPACE = "https?://www\\.omg\\.org/spec/DMN/.*";
    private static final Set<String> SINGLE = Set.of("UNIQUE", "ANY", "FIRST", "PRIORITY");

    /** Decisions that need decisions; people draw two or three. */
    private static final int DEEPEST = 50;

    private final Xml root;
    private final Notes notes;
    private final Map<String, Xml> decisions = new LinkedHashMap<>();
    private final Map<String, Xml> types = new HashMap<>();

    private DmnReader(Xml root, Notes notes) {
        this.root = root;
        this.notes = notes;
        for (Xml child : root.children()) {
            if (child.name().equals("decision")) {
                decisions.put(child.attribute("id"), child);
            } else if (child.name().equals("itemDefinition")) {
                types.put(child.attribute("name"), child);
            }
        }
    }

    /**
     * @param number which of the tables, from 1; those that no other needs come first
     * @return null, and an error, where it is no tree for people
     */
    static @Nullable ImportedTree read(Xml root, int number, Position whole, ImportedTree.Title title, Notes notes) {
        if (!root.name().equals("definitions") || !root.namespace().matches(NAMESPACE)) {
            notes.add(
                    Code.IMPORT_UNREAD,
                    root.at(),
                    Quote.of(root.name()) + " is no DMN",
                    "the file begins with `<definitions xmlns=\"https://www.omg.org/spec/DMN/…\">`");
            return null;
        }
        return new DmnReader(root, notes).tree(number, whole, title);
    }

    private @Nullable ImportedTree tree(int number, Position whole, ImportedTree.Title title) {
        tellOthers();
        Set<String> needed = new HashSet<>();
        decisions.values().forEach(decision -> needed.addAll(needs(decision)));
        List<Xml> tables = decisions.values().stream()
                .filter(decision -> decision.first("decisionTable") != null)
                .toList();
        List<Xml> tops = tables.stream()
                .filter(decision -> !needed.contains(decision.attribute("id")))
                .toList();
        // Those that others need can be asked for, too.
        List<Xml> choice = new ArrayList<>(tops);
        tables.stream()
                .filter(decision -> needed.contains(decision.attribute("id")))
                .forEach(choice::add);
        if (number > choice.size()) {
            notes.add(
                    Code.IMPORT_UNREAD,
                    whole,
                    choice.isEmpty()
                            ? "the file has no decision table"
                            : "the file has " + choice.size() + " decision tables",
                    choice.isEmpty()
                            ? "only decision tables become trees"
                            : "`--chart` takes a number up to " + choice.size());
            return null;
        }
        Xml top = choice.get(number - 1);
        for (int i = 0; i < tops.size(); i++) {
            if (i != number - 1) {
                notes.add(
                        Code.IMPORT_LEFT_OUT,
                        choice.get(i).at(),
                        "the decision " + Quote.of(name(choice.get(i))) + " is another one, number " + (i + 1),
                        "import it by itself: `--chart " + (i + 1) + "`");
            }
        }
        return tree(top, title);
    }

    private @Nullable ImportedTree tree(Xml top, ImportedTree.Title title) {
        List<Xml> order = new ArrayList<>();
        Map<Xml, List<Xml>> needed = new IdentityHashMap<>();
        if (!order(top, order, needed, new HashSet<>())) {
            return null;
        }
        order.forEach(decision -> tellWords(decision, decision == top));
        DmnTables tables = new DmnTables(types, notes);
        ImportedRules table = tables.of(order, needed);
        String name = ImportedTree.Words.plain(name(top));
        return TableImport.of(
                new TableImport.Head(title.or(name), description(top), top.at()), tables.columns(), table, notes);
    }

    /** Adds a decision behind those that it needs; false, and an error, where one has several results or needs itself. */
    private boolean order(Xml decision, List<Xml> order, Map<Xml, List<Xml>> needed, Set<String> open) {
        if (needed.containsKey(decision)) {
            return true;
        }
        if (open.size() > DEEPEST || !open.add(decision.attribute("id"))) {
            notes.add(
                    Code.IMPORT_UNREAD,
                    decision.at(),
                    "the decision " + Quote.of(name(decision)) + " needs itself, or others more than " + DEEPEST
                            + " deep",
                    "remove one of its requirements");
            return false;
        }
        if (!hasOneResult(decision.all("decisionTable").get(0))) {
            return false;
        }
        List<Xml> before = new ArrayList<>();
        for (String id : needs(decision)) {
            Xml other = decisions.get(id);
            if (other != null && other.first("decisionTable") != null) {
                if (!order(other, order, needed, open)) {
                    return false;
                }
                before.add(other);
            } else if (other != null) {
                notes.add(
                        Code.IMPORT_GUESSED,
                        other.at(),
                        "the decision " + Quote.of(name(other)) + " is no table, so readers are asked for its value",
                        "say in the question how to find it");
            }
        }
        open.remove(decision.attribute("id"));
        needed.put(decision, before);
        order.add(decision);
        return true;
    }

    private boolean hasOneResult(Xml body) {
        String policy = DmnTables.policy(body);
        boolean single = SINGLE.contains(policy);
        if (!single) {
            notes.add(
                    Code.IMPORT_UNREAD,
                    body.at(),
                    "the hit policy " + Quote.of(policy) + " can have several results, and a tree leads to one",
                    "only UNIQUE, ANY, FIRST and PRIORITY become trees; `--chart 2` takes the next table of the file");
        } else if (body.first("output") == null) {
            notes.add(
                    Code.IMPORT_UNREAD,
                    body.at(),
                    "the table has no output, so its rows lead nowhere",
                    "a table needs at least a question, an outcome and a row");
            return false;
        }
        return single;
    }

    private static List<String> needs(Xml decision) {
        List<String> ids = new ArrayList<>();
        for (Xml requirement : decision.all("informationRequirement")) {
            Xml other = requirement.first("requiredDecision");
            if (other != null) {
                ids.add(other.attribute("href").replaceFirst("^.*#", ""));
            }
        }
        return ids;
    }

    static String name(Xml decision) {
        String label = decision.attribute("label");
        String name = decision.attribute("name");
        return !label.isEmpty() ? label : name.isEmpty() ? decision.attribute("id") : name;
    }

    private static String description(Xml decision) {
        Xml words = decision.first("description");
        return words == null ? "" : ImportedTree.Words.plain(words.words().toString());
    }

    /** Words for people, and what is worked out: both are told once for each table. */
    private void tellWords(Xml decision, boolean top) {
        if (!top && !description(decision).isEmpty()) {
            leftOut(decision, "the description of " + Quote.of(name(decision)) + " is not on the page");
        }
        boolean noted = false;
        Set<String> expressions = new HashSet<>();
        for (Xml rule : decision.all("decisionTable").get(0).all("rule")) {
            boolean words = !description(rule).isEmpty()
                    || rule.all("annotationEntry").stream()
                            .anyMatch(entry -> !entry.text().isEmpty());
            if (words && !noted) {
                leftOut(rule, "the notes at the rules of " + Quote.of(name(decision)) + " are not on the page");
            }
            noted |= words;
            for (Xml entry : rule.all("outputEntry")) {
                if (FeelCell.read(entry.text()) == null && expressions.add(entry.text())) {
                    notes.add(
                            Code.IMPORT_GUESSED,
                            entry.at(),
                            Quote.of(entry.text())
                                    + " is worked out by an engine, and stands on the page as it is written",
                            "say in the outcome how readers find its value");
                }
            }
        }
    }

    private void leftOut(Xml at, String message) {
        notes.add(
                Code.IMPORT_LEFT_OUT,
                at.at(),
                message,
                "a tree has questions and outcomes; say in words what readers need of it");
    }

    private void tellOthers() {
        for (Xml child : root.children()) {
            if (List.of("businessKnowledgeModel", "decisionService", "import").contains(child.name())) {
                leftOut(child, Quote.of(child.name()) + " " + Quote.of(name(child)) + " is not on the page");
            } else if (child.name().equals("textAnnotation") && !child.text().isEmpty()) {
                leftOut(child, "the note " + Quote.of(ImportedTree.Words.plain(child.text())) + " is not on the page");
            }
        }
    }
}
