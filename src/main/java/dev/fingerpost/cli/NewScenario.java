package dev.fingerpost.cli;

import dev.fingerpost.diag.MachineException;
import dev.fingerpost.disk.RealFiles;
import dev.fingerpost.file.SourceFile;
import dev.fingerpost.path.PagePath;
import dev.fingerpost.project.InputReader;
import dev.fingerpost.project.Inputs;
import dev.fingerpost.project.MendedFiles;
import dev.fingerpost.site.Site;
import dev.fingerpost.text.Suggest;
import dev.fingerpost.tree.DecisionTree;
import dev.fingerpost.tree.Node;
import dev.fingerpost.tree.Walk;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Adds a scenario to a tree, made from an address of its wizard. */
final class NewScenario {
    private static final String HEADING = "## Scenarios";

    private final Fingerpost root;
    private final Path project;

    NewScenario(Fingerpost root, Path project) {
        this.root = root;
        this.project = project;
    }

    /**
     * Writes it into the tree's page, and prints its place and text.
     *
     * @param address {@code trees/x.html#a=b&c=d}, with or without what stands before it on the web
     * @throws UsageProblem if the address is no walk through a tree of this project, to its end
     */
    int add(String address) throws MachineException {
        int hash = address.indexOf('#');
        if (hash < 0 || address.indexOf('=', hash) < 0) {
            throw new UsageProblem(
                    address.isEmpty() ? "no address is given" : "`" + address + "` holds no answers",
                    "copy the address of a result: `fingerpost new scenario 'trees/x.html#failure=facts&change=yes'`");
        }
        Inputs inputs =
                InputReader.read(project, new Inputs.Options(null, false, 1)).value();
        Site site = root.world.model().apply(inputs).value().site();
        DecisionTree tree = tree(site, address.substring(0, hash));
        Map<String, Set<String>> chosen = chosen(tree, address.substring(hash + 1));
        Walk walk = Walk.of(tree, chosen);
        if (!walk.done()) {
            throw new UsageProblem(
                    "these answers come to the question `" + walk.end() + "` and no further",
                    "answer on to a result, and copy its address");
        }
        SourceFile page = inputs.pages().stream()
                .filter(file -> file.path().equals(tree.path().source()))
                .findFirst()
                .orElseThrow();
        String item = "- Say in a few words who this is: `" + fragment(walk, chosen) + "` → " + link(tree, walk.end());
        String text = with(page.text(), item);
        String left = MendedFiles.replace(new RealFiles(), project, page, text);
        if (left != null) {
            throw new MachineException("`" + page.path() + "` " + left, "try again");
        }
        int line = text.substring(0, text.indexOf(item)).split("\n", -1).length;
        root.world.out().println(page.path() + ":" + line);
        root.world.give(item);
        return ExitCode.OK;
    }

    /** The tree that is named by its address, its page or its name; any where there is one and no name is given. */
    static DecisionTree tree(Site site, String page) {
        String path = page.replaceFirst("[?].*$", "");
        List<DecisionTree> fitting = site.trees().values().stream()
                .filter(tree -> path.isEmpty()
                        || path.equals(tree.path().url().text())
                        || path.endsWith("/" + tree.path().url().text())
                        || path.equals(tree.path().source().text())
                        || path.equals(tree.path().text())
                        || PagePath.file(path).equals(tree.path().text())
                        || path.equals(tree.path().stem()))
                .toList();
        if (fitting.size() == 1) {
            return fitting.get(0);
        }
        List<String> trees =
                site.trees().keySet().stream().map(tree -> tree.url().text()).toList();
        throw new UsageProblem(
                path.isEmpty()
                        ? "the address does not say which tree it is of"
                        : "`" + path + "` is no decision tree of this project",
                Suggest.nearest(path, trees)
                        .map(Suggest::question)
                        .orElse((trees.isEmpty() ? "it has none" : "trees are: `" + String.join("`, `", trees) + "`")
                                + "; one with errors does not count, and `fingerpost check` tells them"));
    }

    private static Map<String, Set<String>> chosen(DecisionTree tree, String fragment) {
        Map<String, Set<String>> chosen = NewRecord.answers(tree, fragment);
        List<String> known = tree.questions().stream().map(Node.Question::id).toList();
        for (String question : chosen.keySet()) {
            if (!known.contains(question)) {
                throw new UsageProblem(
                        "`" + tree.path() + "` has no question `" + question + "`",
                        Suggest.nearest(question, known)
                                .map(Suggest::question)
                                .orElse("questions are: `" + String.join("`, `", known) + "`"));
            }
        }
        return chosen;
    }

    private static String fragment(Walk walk, Map<String, Set<String>> chosen) {
        return walk.asked().stream()
                .map(question -> question + "=" + String.join("+", chosen.get(question)))
                .collect(Collectors.joining("&"));
    }

    private static String link(DecisionTree tree, String end) {
        return tree.outcomes().stream()
                .filter(outcome -> outcome.id().equals(end))
                .map(outcome -> "[" + outcome.title().replaceAll("[\\[\\]\\\\]", "\\\\$0") + "](#" + end + ")")
                .findFirst()
                .orElse("[" + PagePath.built(end) + "](" + end + ")");
    }

    /** Below the last item of the section; a page without one gets it before its comparison or its notes. */
    private static String with(String text, String item) {
        List<String> lines = List.of(text.split("\n", -1));
        int section = heading(lines, HEADING, 0);
        int end;
        if (section < 0) {
            int compare = heading(lines, "## Compare", 0);
            end = compare >= 0 ? compare : lines.size();
        } else {
            end = heading(lines, "## ", section + 1);
            end = end < 0 ? lines.size() : end;
        }
        while (end > section + 1
                && (lines.get(end - 1).isBlank() || lines.get(end - 1).startsWith("[^"))) {
            end--;
        }
        String before = String.join("\n", lines.subList(0, end));
        String after = String.join("\n", lines.subList(end, lines.size()));
        String added = section < 0 ? "\n" + HEADING + "\n\n" + item : end == section + 1 ? "\n" + item : item;
        return before + "\n" + added + "\n" + (after.isBlank() ? "" : after);
    }

    /** The first line from here on that begins so, outside of code; -1 if none does. */
    private static int heading(List<String> lines, String start, int from) {
        boolean code = false;
        for (int i = 0; i < lines.size(); i++) {
            code ^= lines.get(i).startsWith("```") || lines.get(i).startsWith("~~~");
            boolean whole = start.endsWith(" ");
            if (i >= from
                    && !code
                    && (whole
                            ? lines.get(i).startsWith(start)
                            : lines.get(i).strip().equalsIgnoreCase(start))) {
                return i;
            }
        }
        return -1;
    }
}
