package dev.fingerpost.markdown;

import dev.fingerpost.page.Holes;
import dev.fingerpost.page.Prose;
import dev.fingerpost.text.Html;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Pages of ours and pages of GitHub's renderer in one form, in which they are equal where readers see the same: a line for each block, attributes sorted, white space
 * folded, addresses decoded. What only one of them has around the same content (figures, anchors, groups of notes, where a number leads) is taken away.
 */
final class GitHubHtml {
    private static final Set<String> BLOCKS = Set.of(
            "p",
            "ul",
            "ol",
            "li",
            "blockquote",
            "pre",
            "table",
            "thead",
            "tbody",
            "tr",
            "td",
            "th",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "hr",
            "dl",
            "dt",
            "dd",
            "body");
    private static final Set<String> INLINES =
            Set.of("code", "br", "em", "strong", "del", "a", "img", "abbr", "html", "head");
    private static final Set<String> VOID = Set.of("br", "img", "hr");
    private static final Pattern SCHEME = Pattern.compile("^(?:([A-Za-z][A-Za-z0-9+.-]*):|//)");
    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto", "tel");
    private static final Pattern LANGUAGE = Pattern.compile("language-[A-Za-z0-9_+#.-]{1,40}");

    private GitHubHtml() {}

    /** A page whose first heading is its title, in trusted HTML. */
    static String ours(Prose page) {
        String body = canonical(cleaned(filled(page.html(), page), page));
        String notes = page.footnotes().stream()
                .filter(note -> note.html() != null)
                .map(note -> "\n<note>" + inner(cleaned(filled(String.valueOf(note.html()), page), page)))
                .collect(Collectors.joining());
        return body + notes;
    }

    private static String filled(String html, Prose page) {
        return Holes.fill(
                html,
                (letter, number) -> letter == Holes.ADDRESS
                        ? Html.escape(page.references().get(number).value().target())
                        : "");
    }

    private static Document cleaned(String html, Prose page) {
        Document document = Jsoup.parseBodyFragment(html);
        document.select("a.anchor, figcaption").remove();
        document.select("figure, div.table, div.cite, div.cite-text, label").unwrap();
        document.select("pre").removeAttr("tabindex");
        document.select("li").removeAttr("class");
        document.select("input").forEach(box -> box.replaceWith(new TextNode("[ ]")));
        document.select("h1, h2, h3, h4, h5, h6").removeAttr("id");
        document.select("img").removeAttr("loading");
        document.select("thead td").tagName("th");
        document.select("tbody th").tagName("td");
        for (Element cell : document.select("th, td")) {
            cell.removeAttr("scope");
            if (cell.className().startsWith("align-")) {
                cell.attr("align", cell.className().substring("align-".length()));
                cell.removeAttr("class");
            }
        }
        Pattern number = Pattern.compile("fnref-([0-9]+).*");
        for (Element mark : document.select("sup.ref")) {
            Matcher id = number.matcher(mark.id());
            Prose.Footnote note = page.footnotes().get(Integer.parseInt(id.replaceFirst("$1")) - 1);
            mark.replaceWith(
                    new TextNode(note.html() == null ? "[^" + note.note().label() + "]" : "[note]"));
        }
        return document;
    }

    /** What cmark-gfm wrote for such a page. */
    static String theirs(String html) {
        Document document = Jsoup.parseBodyFragment(html);
        Element title = document.selectFirst("h1");
        if (title != null) {
            title.remove();
        }
        for (Element mark : document.select("sup.footnote-ref")) {
            mark.replaceWith(new TextNode("[note]"));
        }
        StringBuilder notes = new StringBuilder();
        for (Element section : document.select("section.footnotes")) {
            section.select("a.footnote-backref").remove();
            for (Element note : section.select("> ol > li")) {
                notes.append("\n<note>").append(inner(tasks(Jsoup.parseBodyFragment(note.html()))));
            }
            section.remove();
        }
        return canonical(tasks(document)) + notes;
    }

    /** Boxes as text, which stands in the first paragraph of a loose item; also those that GitHub leaves as text in nested items. */
    private static Document tasks(Document document) {
        for (Element box : document.select("input")) {
            Element item = box.parent();
            Element first = item == null ? null : item.selectFirst("> p");
            box.remove();
            if (first != null) {
                first.prependText("[ ] ");
            } else if (item != null) {
                item.prependText("[ ] ");
            }
        }
        for (Element item : document.select("li, li > p:first-child")) {
            Node first = item.childNodeSize() == 0 ? null : item.childNode(0);
            if (first instanceof TextNode text) {
                text.text(text.getWholeText().replaceFirst("^\\s*\\[[xX]](?=\\s)", "[ ]"));
            }
        }
        return document;
    }

    /** A note of one paragraph has no tag of its own here, and one on GitHub. */
    private static String inner(Document document) {
        return canonical(document).replaceAll("</?p>|\n", "");
    }

    private static String canonical(Document document) {
        same(document);
        StringBuilder out = new StringBuilder();
        for (Node node : document.body().childNodes()) {
            write(node, out, false);
        }
        return out.toString()
                .replaceAll("(?U)[ \n]*\n(?:\\s*\n)?[ \n]*", "\n")
                .replaceAll("(<(?:p|li|td|th|h[1-6]|blockquote)[^>]*>)(?: +|\n(?=[^<]))", "$1")
                .replaceAll(" +(?=</(?:p|li|td|th|h[1-6])>)", "")
                .replaceAll("<br>[ \n]*", "<br>")
                .replaceAll(" {2,}", " ")
                .replaceAll("(?U)\\s*</code></pre>", "</code></pre>")
                .strip();
    }

    /** Without what the two may show differently on purpose. */
    private static void same(Document document) {
        for (Element element : document.body().select("*")) {
            if (element != document.body()
                    && !BLOCKS.contains(element.tagName())
                    && !INLINES.contains(element.tagName())) {
                element.unwrap();
            }
        }
        for (Element link : document.select("a")) {
            if (link.hasAttr("href") && !isAllowed(link.attr("href"))) {
                link.unwrap();
            }
        }
        for (Element image : document.select("img")) {
            if (!isAllowed(image.attr("src"))) {
                image.replaceWith(new TextNode(image.attr("alt")));
            } else {
                image.attr("alt", image.attr("alt").replaceAll("\\s+", " ").strip());
            }
        }
        for (Element code : document.select("code[class]")) {
            Matcher language = LANGUAGE.matcher(code.className());
            if (language.lookingAt()) {
                code.attr("class", language.group());
            } else {
                code.removeAttr("class");
            }
        }
        // Whether a line across an item parts its blocks as a blank line does is a matter of taste.
        if (!document.select("li hr").isEmpty()) {
            document.select("li > p").forEach(p -> p.before(" ").after(" ").unwrap());
        }
    }

    private static boolean isAllowed(String address) {
        Matcher scheme = SCHEME.matcher(address);
        return !scheme.find()
                || scheme.group(1) != null && SCHEMES.contains(scheme.group(1).toLowerCase());
    }

    private static void write(Node node, StringBuilder out, boolean kept) {
        if (node instanceof TextNode text) {
            String words = text.getWholeText();
            out.append(Html.escapeText(kept ? words : words.replaceAll("[ \t\n\r]+", " ")));
        } else if (node instanceof Element element && !(node instanceof Document)) {
            element(element, out, kept);
        } else if (!(node instanceof Comment)) {
            node.childNodes().forEach(child -> write(child, out, kept));
        }
    }

    private static void element(Element element, StringBuilder out, boolean kept) {
        boolean block = BLOCKS.contains(element.tagName());
        out.append(block ? "\n<" : "<").append(element.tagName());
        Map<String, String> attributes = new TreeMap<>();
        for (Attribute attribute : element.attributes()) {
            boolean address =
                    attribute.getKey().equals("href") || attribute.getKey().equals("src");
            attributes.put(attribute.getKey(), address ? decoded(attribute.getValue()) : attribute.getValue());
        }
        attributes.forEach((key, value) -> out.append(' ' + key + "=\"" + Html.escape(value) + '"'));
        out.append('>');
        element.childNodes()
                .forEach(child -> write(child, out, kept || element.tagName().equals("pre")));
        out.append(VOID.contains(element.tagName()) ? "" : "</" + element.tagName() + ">")
                .append(block ? "\n" : "");
    }

    private static String decoded(String address) {
        try {
            return URLDecoder.decode(address.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return address;
        }
    }
}
