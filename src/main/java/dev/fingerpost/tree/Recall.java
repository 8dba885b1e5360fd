package dev.fingerpost.tree;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What is remembered on the way through a tree: of what was answered, only what conditions ahead can ask. So two ways become one state. */
final class Recall {
    /** By question: what was chosen of the ids that some condition names. */
    record Memory(TreeMap<String, TreeSet<String>> chosen) {
        /** In their order: a sum of the hashes, as maps and sets have it, is the same for most of many states with names like a1, a2. */
        @Override
        public int hashCode() {
            int hash = 0;
            for (Map.Entry<String, TreeSet<String>> entry : chosen.entrySet()) {
                hash = 31 * hash + entry.getKey().hashCode();
                for (String id : entry.getValue()) {
                    hash = 31 * hash + id.hashCode();
                }
            }
            return hash;
        }
    }

    /** A step with what is remembered there. */
    record State(String node, Memory memory) {}

    private final Graph graph;
    /** By step: what is remembered there, as question to the ids that some condition names. */
    private final Map<String, Map<String, Set<String>>> live = new HashMap<>();
    /** Likewise, without what only grounds and wordings read: it changes no way. */
    private final Map<String, Map<String, Set<String>>> leading = new HashMap<>();

    /** @param order of the steps: each stands after all that lead to it */
    Recall(Graph graph, List<String> order) {
        this.graph = graph;
        for (int i = order.size() - 1; i >= 0; i--) {
            live.put(order.get(i), liveAt(order.get(i), live, true));
            leading.put(order.get(i), liveAt(order.get(i), leading, false));
        }
    }

    Map<String, Map<String, Set<String>>> live() {
        return live;
    }

    /** What conditions at this step or behind it name, of earlier questions. */
    private Map<String, Set<String>> liveAt(String id, Map<String, Map<String, Set<String>>> behind, boolean grounds) {
        Map<String, Set<String>> result = new TreeMap<>();
        for (String target : graph.next(id)) {
            behind.getOrDefault(target, Map.of())
                    .forEach((question, named) -> result.computeIfAbsent(question, q -> new TreeSet<>())
                            .addAll(named));
        }
        // What this question chose is not known before it is asked.
        result.remove(id);
        Node node = requireNonNull(graph.nodes().get(id));
        for (Condition.Atom comparison : grounds ? node.comparisons() : node.leading()) {
            if (!comparison.question().equals(id)) {
                result.computeIfAbsent(comparison.question(), q -> new TreeSet<>())
                        .addAll(comparison.named());
            }
        }
        return result;
    }

    /** Two states that are one for all that leads on from them. */
    State way(State state) {
        return new State(state.node, kept(state.memory.chosen, leading.getOrDefault(state.node, Map.of())));
    }

    State next(Node.Question question, Memory memory, Set<String> chosen, String target) {
        Map<String, Set<String>> known = new HashMap<>(memory.chosen);
        known.put(question.id(), chosen);
        return new State(target, kept(known, live.getOrDefault(target, Map.of())));
    }

    /** Of what is known, what conditions at a step or behind it tell apart and what changes the way. */
    Map<String, ? extends Set<String>> leading(String step, Map<String, ? extends Set<String>> known) {
        return kept(known, leading.getOrDefault(step, Map.of())).chosen;
    }

    /** Of what was chosen, what conditions name. */
    private static Memory kept(Map<String, ? extends Set<String>> chosen, Map<String, Set<String>> named) {
        TreeMap<String, TreeSet<String>> kept = new TreeMap<>();
        named.forEach((asked, names) -> {
            Set<String> ids = chosen.get(asked);
            if (ids != null) {
                TreeSet<String> relevant = new TreeSet<>(ids);
                relevant.retainAll(names);
                // "Asked, but none of these" and "not asked" make the same conditions true.
                if (!relevant.isEmpty()) {
                    kept.put(asked, relevant);
                }
            }
        });
        return new Memory(kept);
    }
}
