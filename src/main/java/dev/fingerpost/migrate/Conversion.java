package dev.fingerpost.migrate;

import dev.fingerpost.path.OtherPath;
import java.util.List;
import java.util.regex.Pattern;

/** Texts of pages with the syntax of their tool turned into Markdown. */
final class Conversion {
    private final Plan plan;
    private final Vault vault;

    Conversion(Plan plan) {
        this.plan = plan;
        this.vault = new Vault(plan);
    }

    /** @param path of the page in its project */
    FrontText page(OtherPath path) {
        FrontText front = FrontText.of(Settings.text(plan, path));
        try {
            return converted(path, front);
        } catch (StackOverflowError e) {
            // Java's regular expressions go one call deeper for each repetition of a choice.
            plan.leftOut(
                    path,
                    0,
                    "a piece of this page is too long to be read as syntax of its tool, so the page comes over as it is",
                    "split the piece, and import again");
            return front;
        }
    }

    /** A page with the syntax of its tool turned into Markdown, where that is known. */
    private FrontText converted(OtherPath path, FrontText of) {
        FrontText front = of;
        if (plan.origin.kind() == Origin.Kind.VITEPRESS || plan.origin.kind() == Origin.Kind.STARLIGHT) {
            front = ScriptSites.home(front);
        }
        boolean closed = plan.origin.kind() == Origin.Kind.JEKYLL || plan.origin.kind() == Origin.Kind.MKDOCS;
        String written = closed ? HtmlBlocks.parted(front.body()) : front.body();
        String whole = CodeFiles.convert(Includes.convert(written, path, plan), path, plan);
        String body = PyMarkdown.convert(Autorefs.convert(whole, path, plan), plan.extensions);
        if (!plan.delimiters.isEmpty()) {
            Pattern attributes = Pattern.compile(Pattern.quote(plan.delimiters.get(0))
                    + "[ \\t]*(?<in>[#.][^{}\\n]{1,200}?)[ \\t]*" + Pattern.quote(plan.delimiters.get(1)));
            body = Masked.change(
                    body, text -> Masked.replaceAll(attributes, text, found -> "{" + found.group("in") + "}"));
        }
        body = switch (plan.origin.kind()) {
            case HUGO, HUGO_OLD ->
                Shortcodes.convert(
                        body, path, body.contains("param") ? Hugo.values(plan, path, front) : List.of(), plan);
            case JEKYLL -> Kramdown.convert(Liquid.convert(body, path, front.values(), plan));
            case ELEVENTY -> Liquid.convert(body, path, front.values(), plan);
            case VITEPRESS ->
                Alerts.ended(Components.convert(Vue.convert(body, front.values()), path, front.values(), plan));
            case DOCUSAURUS, STARLIGHT -> Alerts.ended(Components.convert(body, path, front.values(), plan));
            case PLAIN -> isMdx(body, path) ? Components.convert(body, path, front.values(), plan) : body;
            case MKDOCS, MDBOOK -> body;
        };
        body = Alerts.known(vault.convert(body, path));
        return path.isMarkdown() ? front.with(body) : Liquid.page(front.with(body), path, plan);
    }

    /** Whether a page that no known tool reads is MDX, or written as if. */
    private static boolean isMdx(String body, OtherPath path) {
        return path.ending().equals("mdx")
                || body.contains("={{")
                || body.contains(" className=")
                || body.contains("{/*");
    }
}
