package dev.fingerpost.migrate;

import static java.util.Objects.requireNonNull;

import dev.fingerpost.diag.Diagnostic;
import dev.fingerpost.diag.Noted;
import dev.fingerpost.diag.Notes;
import dev.fingerpost.file.BinaryFile;
import dev.fingerpost.file.Bytes;
import dev.fingerpost.file.SourceFile;
import dev.fingerpost.page.Prose;
import dev.fingerpost.path.OtherPath;
import dev.fingerpost.path.PagePath;
import dev.fingerpost.path.ProjectPath;
import dev.fingerpost.path.SitePath;
import dev.fingerpost.pipeline.Attempt;
import dev.fingerpost.pipeline.Build;
import dev.fingerpost.pipeline.Mender;
import dev.fingerpost.pipeline.Revision;
import dev.fingerpost.project.Inputs;
import dev.fingerpost.project.OtherProject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Brings a project of another tool over: a function of its files. */
public final class Migration {
    private final Plan plan;
    private final SortedMap<PageFile, FrontText> pages = new TreeMap<>();

    private Migration(Plan plan) {
        this.plan = plan;
    }

    /**
     * The project as it comes over.
     *
     * @param tool what it was made for, as people say it
     * @param files all of its files, by path
     * @param pages how many of them are pages
     * @param mended how many faults went by mending
     * @param left what is still wrong with it, which its author has to mend
     */
    public record Brought(
            String tool, SortedMap<ProjectPath, byte[]> files, int pages, int mended, List<Diagnostic> left) {}

    /**
     * Brings a project over.
     *
     * @param empty inputs of a project without any file: the theme, and how it is built
     * @param build builds it again and again; what it remembers of other projects does not matter
     * @return with what does not come over, at its places in the old project
     */
    public static Noted<Brought> of(OtherProject from, Inputs empty, Build build) {
        Plan plan = PlanReader.of(from);
        plan.takeLinks();
        Settings.fromGit(plan);
        return new Migration(plan).brought(empty, build);
    }

    private Noted<Brought> brought(Inputs empty, Build build) {
        Conversion conversion = new Conversion(plan);
        plan.pages.forEach((path, page) -> pages.put(page, conversion.page(path)));
        plan.tellUnknown();
        plan.made.forEach((page, text) -> pages.putIfAbsent(page, FrontText.of(text)));
        home();
        SourceFile config = config();
        List<SourceFile> linked = linked(empty, config, build);
        Notes notes = new Notes();
        Map<ProjectPath, Bytes> carried = carried(notes);
        Inputs inputs = inputs(empty, config, linked, carried);
        Mender.Mended mended = Mender.mend(new Noted<>(inputs, List.of()), build::run, code -> true);
        Map<ProjectPath, SourceFile> texts = new TreeMap<>();
        Stream.concat(Stream.of(config), linked.stream()).forEach(file -> {
            Revision revision = mended.files().get(file.path());
            texts.put(file.path(), revision == null ? file : revision.now());
        });
        Attempt after = settled(texts, inputs, mended.after(), build);
        notes.addAll(plan.from.unread());
        notes.addAll(plan.notes.list());
        SortedMap<ProjectPath, byte[]> files = new TreeMap<>();
        carried.forEach((path, bytes) -> files.put(path, bytes.toArray()));
        texts.forEach((path, file) -> files.put(path, Bytes.utf8(file.text()).toArray()));
        int gone = mended.before().all().size() - after.all().size();
        return notes.with(new Brought(
                plan.origin.kind().words(),
                files,
                Set.copyOf(plan.pages.values()).size(),
                gone,
                after.all()));
    }

    /** The configuration; the front matter of all pages is brought into the form that it says. */
    private SourceFile config() {
        Keys keys = new Keys(pages);
        SortedMap<String, String> names = keys.names(pages.values());
        Set<String> ignored = new TreeSet<>(keys.ignored(names));
        ignored.add("redirect_from");
        names.remove("redirect_from");
        pages.forEach((page, front) -> front(page, front, keys, ignored));
        ignored.retainAll(
                pages.values().stream().flatMap(page -> page.keys().stream()).collect(Collectors.toSet()));
        return new SourceFile(
                ProjectPath.CONFIG, new ConfigText(plan).text(names, ignored, NavItem.sound(plan.nav, plan)));
    }

    /** Settles what is left in the texts, and looks again; once more for what stood around that, such as the link around a picture. */
    private Attempt settled(Map<ProjectPath, SourceFile> texts, Inputs inputs, Attempt mended, Build build) {
        Remains remains = new Remains(plan);
        Attempt last = mended;
        for (int round = 0; round < 2; round++) {
            Map<ProjectPath, SourceFile> changed = new TreeMap<>();
            last.all().stream()
                    .filter(note -> note.at().path().page() != null
                            && texts.containsKey(note.at().path()))
                    .collect(Collectors.groupingBy(note -> note.at().path(), TreeMap::new, Collectors.toList()))
                    .forEach((path, notes) -> {
                        SourceFile page = requireNonNull(texts.get(path));
                        String text = remains.settled(page, notes);
                        if (!text.equals(page.text())) {
                            changed.put(path, new SourceFile(path, text));
                        }
                    });
            if (changed.isEmpty()) {
                break;
            }
            texts.putAll(changed);
            last = Attempt.of(new Noted<>(inputs.with(texts), List.of()), build::run);
        }
        return last;
    }

    /** Each site needs a page at its top. */
    private void home() {
        if (pages.keySet().stream().anyMatch(page -> page.page().equals(PagePath.HOME))) {
            return;
        }
        StringBuilder text = new StringBuilder("# " + ConfigText.title(plan) + "\n");
        if (!plan.description.isEmpty()) {
            text.append("\n" + plan.description + "\n");
        }
        text.append("\n");
        pages.keySet().stream()
                .filter(PageFile.Folder.TOP::isNextTo)
                .forEach(page -> text.append(requireNonNull(pages.get(page)).entry(page, page.text())));
        pages.put(new PageFile(PagePath.HOME.text()), FrontText.of(text.toString()));
        plan.leftOut(
                plan.origin.kind() == Origin.Kind.PLAIN ? new OtherPath(".") : plan.origin.marker(),
                0,
                "no page stands at the top of the site, so one was made",
                "write in `" + PagePath.HOME.source() + "` what readers find here");
    }

    private void front(PageFile page, FrontText front, Keys keys, Set<String> ignored) {
        for (String key : keys.unfit(page)) {
            if (front.keys().contains(key)) {
                front.rename(key, "old-" + key);
                ignored.add("old-" + key);
            }
        }
        boolean had = front.keys().contains("aliases") && !front.keys().contains("redirect_from")
                || plan.aliases.containsKey(page);
        List<String> old = new ArrayList<>(plan.aliases.getOrDefault(page, Set.of()));
        old.removeIf(address -> {
            PagePath built = address.endsWith("/") ? PagePath.index(address) : new SitePath(address).source();
            boolean taken =
                    pages.keySet().stream().anyMatch(other -> other.page().equals(built));
            return taken || !used.add(address);
        });
        if (old.isEmpty()) {
            front.remove("aliases");
        } else if (had) {
            front.set("aliases", old.stream().sorted(Comparator.naturalOrder()).toList());
        }
    }

    /** Addresses that lead to a page by now. */
    private final Set<String> used = new TreeSet<>();

    private List<SourceFile> linked(Inputs empty, SourceFile config, Build build) {
        List<SourceFile> texts = pages.entrySet().stream()
                .map(page ->
                        new SourceFile(page.getKey().source(), page.getValue().text()))
                .toList();
        Relinker relinker = new Relinker(plan);
        Noted<Build.Model> model = build.model(inputs(empty, config, texts, carried(new Notes())));
        Map<ProjectPath, String> mended = new TreeMap<>();
        Map<PagePath, String> titles = new HashMap<>();
        NavItem.titles(plan.nav, titles);
        for (Prose prose : model.value().texts()) {
            String text = relinker.mended(prose, model.value().site());
            String title = titles.getOrDefault(prose.page().path(), "");
            if (!title.isEmpty() && prose.title() == null && prose.page().meta().title() == null) {
                FrontText front = FrontText.of(text);
                front.set("title", title);
                text = front.text();
            }
            mended.put(prose.page().sourcePath(), text);
        }
        relinker.lists(pages::get).forEach((page, text) -> mended.putIfAbsent(page.source(), text));
        texts.forEach(file -> mended.putIfAbsent(file.path(), file.text()));
        return mended.entrySet().stream()
                .map(file -> new SourceFile(file.getKey(), file.getValue()))
                .toList();
    }

    private Map<ProjectPath, Bytes> carried(Notes notes) {
        Map<ProjectPath, Bytes> carried = new TreeMap<>();
        plan.files.forEach((path, place) -> {
            Bytes bytes = plan.from.bytes(path, notes);
            if (bytes != null) {
                carried.putIfAbsent(place, bytes);
            }
        });
        return carried;
    }

    private static Inputs inputs(
            Inputs empty, SourceFile config, List<SourceFile> pages, Map<ProjectPath, Bytes> files) {
        List<BinaryFile> all = files.entrySet().stream()
                .map(file -> new BinaryFile(file.getKey(), file.getValue()))
                .toList();
        return new Inputs(
                config,
                pages.stream().sorted(Comparator.comparing(SourceFile::path)).toList(),
                null,
                null,
                null,
                all.stream()
                        .filter(file -> file.path().isIn(ProjectPath.CONTENT))
                        .toList(),
                all.stream()
                        .filter(file -> file.path().isIn(ProjectPath.STATIC))
                        .toList(),
                empty.theme(),
                Map.of(),
                empty.options());
    }
}
