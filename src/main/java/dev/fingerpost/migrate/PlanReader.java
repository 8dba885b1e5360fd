package dev.fingerpost.migrate;

import dev.fingerpost.path.OtherPath;
import dev.fingerpost.project.OtherProject;

/** Reads the configuration of a project, and finds out by it what comes over. */
final class PlanReader {
    private PlanReader() {}

    static Plan of(OtherProject from) {
        Origin origin = Origin.of(from);
        try {
            return read(from, origin);
        } catch (StackOverflowError e) {
            // Java's regular expressions go one call deeper for each repetition of a choice.
            return plain(
                    from,
                    origin,
                    "a piece of this configuration is too long to be read",
                    "split the piece, and import again");
        }
    }

    /** Where the pages of a tool lie that another program writes first, all Markdown of the repository is taken. */
    private static Plan read(OtherProject from, Origin origin) {
        Plan plan = new Plan(from, origin);
        switch (origin.kind()) {
            case MKDOCS -> MkDocs.read(plan);
            case DOCUSAURUS -> Docusaurus.read(plan);
            case VITEPRESS -> ScriptSites.vitePress(plan);
            case STARLIGHT -> ScriptSites.starlight(plan);
            case MDBOOK -> MdBook.read(plan);
            case HUGO, HUGO_OLD -> Hugo.read(plan);
            case JEKYLL, ELEVENTY, PLAIN -> Jekyll.read(plan);
        }
        if (!plan.pages.isEmpty() || plan.partial || origin.kind() == Origin.Kind.PLAIN) {
            return plan;
        }
        Plan plain = plain(
                from,
                origin,
                "no page stands where " + origin.kind().words() + " looks for them",
                "move what is no page out of `content`");
        plain.title = plan.title;
        plain.description = plan.description;
        plain.baseUrl = plan.baseUrl;
        plain.repository = plan.repository;
        plain.branch = plan.branch;
        plain.language = plan.language;
        return plain;
    }

    private static Plan plain(OtherProject from, Origin origin, String why, String hint) {
        Plan plain = read(from, new Origin(Origin.Kind.PLAIN, new OtherPath("")));
        plain.leftOut(origin.marker(), 0, why + ": all Markdown comes over", hint);
        return plain;
    }
}
