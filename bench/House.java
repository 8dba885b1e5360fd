import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/**
 * Measures the shape of the sources, which no test of behaviour sees: {@code java bench/House.java [--list] [--check] [FOLDER]}, where
 * FOLDER is src/main/java unless named. The sources are parsed, not compiled; {@code --list} names what is counted. Beside a figure
 * stands its bar; those marked "holds" are kept by {@code --check}, which a test runs, the others are aims (docs/adr/0034). How each is
 * counted:
 *
 * <ul>
 *   <li><b>files, lines</b>: all Java files, package-info too; all lines, blank ones too. Median, 90th percentile and longest
 *       are lines of a file.
 *   <li><b>classes with one user</b>: top-level types that exactly one other top-level type names in its code, of all top-level
 *       types. Comments and imports name nothing; a simple name is looked up in the file, in its imports, in its package.
 *   <li><b>records above n</b>: records, nested ones too, of more than n components.
 *   <li><b>methods above 40 lines</b>: methods and constructors, from the end of the annotations to the closing brace, of all
 *       that have a body.
 *   <li><b>methods above 5 parameters</b>: methods and constructors that declare more; the compact constructor of a record
 *       declares none.
 *   <li><b>packages in cycles</b>: those that import each other round about. <b>Levels</b>: packages on the longest chain of
 *       imports, where such a group counts once.
 *   <li><b>class cycles within a package</b>: largest groups of top-level types of one package that name each other round about.
 *   <li><b>without Javadoc</b>: public top-level types, and what their public methods and constructors are, without those that override.
 *   <li><b>comment lines</b>: lines with nothing but (a part of) a comment, of all lines that are not blank.
 * </ul>
 */
public final class House {
    private static final int LONG_METHOD = 40;
    private static final int MANY_PARAMETERS = 5;

    private House() {}

    public static void main(String[] args) throws IOException {
        List<String> rest = new ArrayList<>(List.of(args));
        boolean list = rest.remove("--list");
        boolean check = rest.remove("--check");
        Survey survey = new Survey(Path.of(rest.isEmpty() ? "src/main/java" : rest.get(0)));
        survey.print(list);
        if (check && survey.broken > 0) {
            System.out.println(survey.broken + " of the bars that hold are broken; --list names what breaks them");
            System.exit(1);
        }
    }

    /** A top-level type and the other top-level types that it names. */
    private record Type(String home, String name, Set<String> names) {}

    private static final class Survey {
        private final List<Path> files;
        private final Map<String, Type> types = new TreeMap<>();
        private final Map<Integer, Set<String>> records = new TreeMap<>(Comparator.reverseOrder());
        private final List<String> longMethods = new ArrayList<>();
        private final List<String> manyParameters = new ArrayList<>();
        private final List<String> silentTypes = new ArrayList<>();
        private final List<String> silentMethods = new ArrayList<>();
        private int publicMethods;
        private int methods;
        /** Bars that hold, and do not. */
        private int broken;

        Survey(Path root) throws IOException {
            try (Stream<Path> walk = Files.walk(root)) {
                files = walk.filter(f -> f.toString().endsWith(".java"))
                        .sorted()
                        .toList();
            }
            JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
            var manager = compiler.getStandardFileManager(null, Locale.ROOT, null);
            JavacTask task = (JavacTask) compiler.getTask(
                    null, manager, null, List.of("-proc:none"), null, manager.getJavaFileObjectsFromPaths(files));
            List<CompilationUnitTree> units = new ArrayList<>();
            task.parse().forEach(units::add);
            Map<String, Set<String>> packages = new HashMap<>();
            for (CompilationUnitTree unit : units) {
                for (Tree type : unit.getTypeDecls()) {
                    if (type instanceof ClassTree named) {
                        packages.computeIfAbsent(home(unit), key -> new HashSet<>())
                                .add(named.getSimpleName().toString());
                    }
                }
            }
            Trees trees = Trees.instance(task);
            for (CompilationUnitTree unit : units) {
                names(unit, packages);
                shapes(unit, trees.getSourcePositions());
                for (Tree type : unit.getTypeDecls()) {
                    if (type instanceof ClassTree named && isPublic(named.getModifiers())) {
                        documented(new TreePath(new TreePath(unit), type), trees);
                    }
                }
            }
        }

        private static boolean isPublic(ModifiersTree modifiers) {
            return modifiers.getFlags().contains(Modifier.PUBLIC);
        }

        /** Whether a public type, and what is public in it, says what it is. */
        private void documented(TreePath path, Trees trees) {
            ClassTree type = (ClassTree) path.getLeaf();
            String name = home(path.getCompilationUnit()) + "." + type.getSimpleName();
            if (trees.getDocComment(path) == null) {
                silentTypes.add(name);
            }
            for (Tree member : type.getMembers()) {
                if (member instanceof MethodTree method && isPublic(method.getModifiers()) && !overrides(method)) {
                    publicMethods++;
                    if (trees.getDocComment(new TreePath(path, member)) == null) {
                        silentMethods.add(name + "." + method.getName());
                    }
                }
            }
        }

        private static boolean overrides(MethodTree method) {
            return method.getModifiers().getAnnotations().stream()
                    .anyMatch(one -> one.getAnnotationType().toString().equals("Override"));
        }

        private static String home(CompilationUnitTree unit) {
            return unit.getPackageName() == null ? "" : unit.getPackageName().toString();
        }

        /** What each top-level type of the file names. */
        private void names(CompilationUnitTree unit, Map<String, Set<String>> packages) {
            String home = home(unit);
            Map<String, String> known = new HashMap<>();
            for (String sibling : packages.getOrDefault(home, Set.of())) {
                known.put(sibling, home + "." + sibling);
            }
            for (ImportTree line : unit.getImports()) {
                String full = line.getQualifiedIdentifier().toString();
                String owner = topLevel(full, packages);
                if (owner != null) {
                    known.put(full.substring(full.lastIndexOf('.') + 1), owner);
                }
            }
            for (Tree type : unit.getTypeDecls()) {
                if (!(type instanceof ClassTree top)) {
                    continue;
                }
                String self = home + "." + top.getSimpleName();
                Set<String> own = new HashSet<>();
                new TreeScanner<Void, Void>() {
                    @Override
                    public Void visitClass(ClassTree tree, Void nothing) {
                        own.add(tree.getSimpleName().toString());
                        return super.visitClass(tree, nothing);
                    }
                }.scan(top, null);
                Set<String> found = new TreeSet<>();
                new TreeScanner<Void, Void>() {
                    @Override
                    public Void visitIdentifier(IdentifierTree tree, Void nothing) {
                        String name = tree.getName().toString();
                        if (!own.contains(name) && known.containsKey(name)) {
                            found.add(known.get(name));
                        }
                        return null;
                    }

                    @Override
                    public Void visitMemberSelect(MemberSelectTree tree, Void nothing) {
                        String owner = topLevel(tree.toString(), packages);
                        if (owner != null) {
                            found.add(owner);
                        }
                        return super.visitMemberSelect(tree, nothing);
                    }
                }.scan(top, null);
                found.remove(self);
                types.put(self, new Type(home, self, found));
            }
        }

        /** The top-level type in which a fully qualified name lies, or null where it is not one of ours. */
        private static String topLevel(String full, Map<String, Set<String>> packages) {
            String[] parts = full.split("\\.");
            String home = "";
            for (int i = 0; i + 1 < parts.length; i++) {
                home = i == 0 ? parts[0] : home + "." + parts[i];
                if (packages.getOrDefault(home, Set.of()).contains(parts[i + 1])) {
                    return home + "." + parts[i + 1];
                }
            }
            return null;
        }

        private void shapes(CompilationUnitTree unit, SourcePositions positions) {
            LineMap lines = unit.getLineMap();
            new TreeScanner<Void, Void>() {
                private final Deque<ClassTree> inside = new ArrayDeque<>();

                @Override
                public Void visitClass(ClassTree tree, Void nothing) {
                    inside.push(tree);
                    if (tree.getKind() == Tree.Kind.RECORD) {
                        records.computeIfAbsent(components(tree), key -> new TreeSet<>())
                                .add(where());
                    }
                    super.visitClass(tree, nothing);
                    inside.pop();
                    return null;
                }

                @Override
                public Void visitMethod(MethodTree tree, Void nothing) {
                    if (positions.getEndPosition(unit, tree) < 0 || generated(tree)) {
                        return super.visitMethod(tree, nothing);
                    }
                    boolean compact = compact(tree);
                    methods += compact || tree.getBody() == null ? 0 : 1;
                    String name = where() + "." + tree.getName();
                    long first = positions.getStartPosition(unit, tree);
                    long annotations = positions.getEndPosition(unit, tree.getModifiers());
                    if (annotations > 0 && !tree.getModifiers().getAnnotations().isEmpty()) {
                        first = annotations;
                    }
                    long length =
                            lines.getLineNumber(positions.getEndPosition(unit, tree)) - lines.getLineNumber(first) + 1;
                    if (length > LONG_METHOD) {
                        longMethods.add(length + " " + name);
                    }
                    if (tree.getParameters().size() > MANY_PARAMETERS && !compact) {
                        manyParameters.add(tree.getParameters().size() + " " + name);
                    }
                    return super.visitMethod(tree, nothing);
                }

                /** A constructor that the compiler made stands where its class stands. */
                private boolean generated(MethodTree tree) {
                    return tree.getName().contentEquals("<init>")
                            && positions.getStartPosition(unit, tree)
                                    == positions.getStartPosition(unit, inside.peek());
                }

                /** The parameters of a compact constructor are the components of its record, and stand in its head. */
                private boolean compact(MethodTree tree) {
                    return inside.peek().getKind() == Tree.Kind.RECORD
                            && tree.getName().contentEquals("<init>")
                            && !tree.getParameters().isEmpty()
                            && positions.getStartPosition(
                                            unit, tree.getParameters().get(0))
                                    < positions.getStartPosition(unit, tree);
                }

                private String where() {
                    List<String> path = new ArrayList<>();
                    inside.forEach(type -> path.add(0, type.getSimpleName().toString()));
                    return home(unit) + "." + String.join(".", path);
                }
            }.scan(unit, null);
        }

        private static int components(ClassTree record) {
            return (int) record.getMembers().stream()
                    .filter(member -> member instanceof VariableTree variable
                            && !variable.getModifiers().getFlags().contains(Modifier.STATIC))
                    .count();
        }

        void print(boolean list) throws IOException {
            long lines = 0;
            long filled = 0;
            long comments = 0;
            List<Long> sizes = new ArrayList<>();
            for (Path file : files) {
                String text = Files.readString(file);
                long length = text.lines().count();
                lines += length;
                filled += text.lines().filter(line -> !line.isBlank()).count();
                comments += commentLines(text);
                sizes.add(length);
            }
            sizes.sort(null);
            row("Java files / lines", String.format(Locale.ROOT, "%d / %,d", files.size(), lines), "<= 39,695 lines");
            hold("median file", at(sizes, 0.5), 80);
            row("p90 file", String.valueOf(at(sizes, 0.9)), "<= 140");
            hold("longest file", sizes.get(sizes.size() - 1), 300);
            Map<String, Set<String>> users = new TreeMap<>();
            types.values()
                    .forEach(type -> type.names.forEach(name ->
                            users.computeIfAbsent(name, key -> new TreeSet<>()).add(type.name)));
            List<String> single = users.entrySet().stream()
                    .filter(entry -> entry.getValue().size() == 1)
                    .map(entry -> entry.getKey() + " <- "
                            + entry.getValue().iterator().next())
                    .toList();
            row(
                    "classes with one user",
                    single.size() + " of " + types.size() + " (" + percent(single.size(), types.size()) + ")",
                    "<= 33 %");
            detail(list, single);
            for (int limit : new int[] {8, 10}) {
                List<String> large = records.entrySet().stream()
                        .filter(entry -> entry.getKey() > limit)
                        .flatMap(entry -> entry.getValue().stream().map(name -> entry.getKey() + " " + name))
                        .toList();
                if (limit == 10) {
                    hold("records above 10 components", large.size(), 6);
                } else {
                    row("records above " + limit + " components", String.valueOf(large.size()), "");
                }
                detail(list, large);
            }
            row("methods", String.valueOf(methods), "");
            hold("methods above 40 lines", longMethods.size(), 0);
            detail(list, longMethods);
            hold("methods above 5 parameters", manyParameters.size(), 3);
            detail(list, manyParameters);
            packages(list);
            List<List<String>> circles = new ArrayList<>();
            Map<String, Set<String>> near = new TreeMap<>();
            types.values()
                    .forEach(type -> near.put(
                            type.name,
                            type.names.stream()
                                    .filter(name -> types.get(name).home.equals(type.home))
                                    .collect(Collectors.toSet())));
            groups(near).stream().filter(group -> group.size() > 1).forEach(circles::add);
            hold("class cycles within a package", circles.size(), 8);
            detail(list, circles);
            hold("public types without Javadoc", silentTypes.size(), 0);
            detail(list, silentTypes);
            row(
                    "public methods without Javadoc",
                    silentMethods.size() + " of " + publicMethods + " ("
                            + percent(silentMethods.size(), publicMethods) + ")",
                    "");
            detail(list, silentMethods);
            row("comment lines", comments + " of " + filled + " (" + percent(comments, filled) + ")", "about 20 %");
        }

        private void packages(boolean list) {
            Map<String, Set<String>> imports = new TreeMap<>();
            types.values().forEach(type -> {
                Set<String> to = imports.computeIfAbsent(type.home, key -> new TreeSet<>());
                type.names.stream()
                        .map(name -> types.get(name).home)
                        .filter(home -> !home.equals(type.home))
                        .forEach(to::add);
            });
            List<List<String>> groups = groups(imports);
            List<List<String>> cycles =
                    groups.stream().filter(group -> group.size() > 1).toList();
            row("packages", String.valueOf(imports.size()), "");
            hold("packages in cycles", cycles.stream().mapToInt(List::size).sum(), 0);
            detail(list, cycles);
            // Groups come with those below first.
            Map<String, List<String>> chains = new HashMap<>();
            List<String> longest = List.of();
            for (List<String> group : groups) {
                List<String> below = group.stream()
                        .flatMap(name -> imports.get(name).stream())
                        .filter(name -> !group.contains(name))
                        .map(chains::get)
                        .max(Comparator.comparing(List::size))
                        .orElse(List.of());
                List<String> chain = new ArrayList<>(below);
                chain.add(group.get(0));
                group.forEach(name -> chains.put(name, chain));
                longest = chain.size() > longest.size() ? chain : longest;
            }
            hold("package levels", longest.size(), 10);
            detail(list, longest);
        }

        private void hold(String name, long value, long most) {
            broken += value > most ? 1 : 0;
            row(name, String.valueOf(value), "<= " + most + (value > most ? ", BROKEN" : ", holds"));
        }

        private static void row(String name, String value, String bar) {
            System.out.println(String.format("%-31s %-22s %s", name, value, bar).stripTrailing());
        }

        private static void detail(boolean list, Iterable<?> things) {
            if (list) {
                things.forEach(thing -> System.out.println("    " + thing));
            }
        }

        private static long at(List<Long> sorted, double share) {
            return sorted.get((int) Math.min(sorted.size() - 1, Math.floor(sorted.size() * share)));
        }

        private static String percent(long part, long whole) {
            return String.format(Locale.ROOT, "%.1f %%", 100.0 * part / whole);
        }
    }

    /** Strongly connected groups (Tarjan), each after those that it reaches. */
    private static List<List<String>> groups(Map<String, Set<String>> graph) {
        List<List<String>> groups = new ArrayList<>();
        Map<String, Integer> index = new HashMap<>();
        Map<String, Integer> low = new HashMap<>();
        Deque<String> stack = new ArrayDeque<>();
        graph.keySet().forEach(name -> visit(name, graph, index, low, stack, groups));
        return groups;
    }

    private static void visit(
            String name,
            Map<String, Set<String>> graph,
            Map<String, Integer> index,
            Map<String, Integer> low,
            Deque<String> stack,
            List<List<String>> groups) {
        if (index.containsKey(name)) {
            return;
        }
        index.put(name, index.size());
        low.put(name, index.get(name));
        stack.push(name);
        for (String next : graph.get(name)) {
            visit(next, graph, index, low, stack, groups);
            if (stack.contains(next)) {
                low.merge(name, low.get(next), Math::min);
            }
        }
        if (low.get(name).equals(index.get(name))) {
            List<String> group = new ArrayList<>();
            String member;
            do {
                member = stack.pop();
                group.add(member);
            } while (!member.equals(name));
            group.sort(null);
            groups.add(group);
        }
    }

    /** Lines with nothing but (a part of) a comment. Text blocks and strings may hold what looks like one. */
    private static long commentLines(String text) {
        long comments = 0;
        boolean code = false;
        boolean comment = false;
        String until = null;
        for (int i = 0; i < text.length(); ) {
            char c = text.charAt(i);
            if (c == '\n') {
                comments += comment && !code ? 1 : 0;
                code = "\"\"\"".equals(until);
                comment = false;
                until = "\n".equals(until) ? null : until;
                i++;
            } else if (until == null) {
                until = opener(text, i);
                int width =
                        until == null || until.equals("'") || until.equals("\"") ? 1 : until.equals("\"\"\"") ? 3 : 2;
                boolean isComment = "*/".equals(until) || "\n".equals(until);
                comment |= isComment;
                code |= !isComment && !Character.isWhitespace(c);
                i += width;
            } else if (until.startsWith("\"") || until.equals("'")) {
                code = true;
                if (c == '\\') {
                    i += 2;
                } else if (text.startsWith(until, i)) {
                    i += until.length();
                    until = null;
                } else {
                    i++;
                }
            } else {
                comment |= !Character.isWhitespace(c);
                if (text.startsWith(until, i)) {
                    i += until.length();
                    until = null;
                } else {
                    i++;
                }
            }
        }
        return comments;
    }

    private static String opener(String text, int i) {
        if (text.startsWith("/*", i)) {
            return "*/";
        }
        if (text.startsWith("//", i)) {
            return "\n";
        }
        if (text.startsWith("\"\"\"", i)) {
            return "\"\"\"";
        }
        return text.charAt(i) == '"' ? "\"" : text.charAt(i) == '\'' ? "'" : null;
    }
}
