package dev.fingerpost.markdown;

import dev.fingerpost.page.Holes;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;

/**
 * The sanitizer, which has the last word on pages with raw HTML: an HTML parser reads the whole body as a browser would, an allow-list decides what stays, and what is
 * written is balanced, so that nothing an author left open can swallow the page around it.
 */
final class HtmlCleaner {
    /** Our own markup besides what authors may write. */
    private static final String[] OURS = {"input", "label"};

    /** Stand for the marks of holes, which jsoup would not leave in names of attributes. No characters, and refused in sources. */
    private static final char OPEN = '\uFDD0';

    private static final char CLOSE = '\uFDD1';
    private static final Pattern ADDRESS = Pattern.compile(OPEN + "" + Holes.ADDRESS + "[0-9]+" + CLOSE);
    private static final Pattern SIZE =
            Pattern.compile(" ?" + OPEN + Character.toLowerCase(Holes.SIZE) + "([0-9]+)" + CLOSE + "(?:=\"\")?");
    private static final Cleaner CLEANER = new Cleaner(new OurList());

    private HtmlCleaner() {}

    /** Elements by name, attributes by {@link AllowedHtml} and a few of our own. */
    private static final class OurList extends Safelist {
        OurList() {
            addTags(AllowedHtml.ELEMENTS.toArray(String[]::new));
            addTags(OURS);
        }

        @Override
        public boolean isSafeAttribute(String tagName, Element element, Attribute attribute) {
            String key = attribute.getKey();
            String value = attribute.getValue();
            if (key.equals("href")) {
                return tagName.equals("a")
                        && (value.startsWith("#") || ADDRESS.matcher(value).matches());
            }
            if (key.equals("src")) {
                return tagName.equals("img") && ADDRESS.matcher(value).matches();
            }
            return AllowedHtml.isAllowed(tagName, key) || isOurs(tagName, key);
        }

        private static boolean isOurs(String tagName, String key) {
            return switch (tagName) {
                case "input" -> key.equals("type") || key.equals("disabled") || key.equals("checked");
                case "img" -> key.charAt(0) == OPEN;
                case "th", "td" -> key.equals("data-th");
                default -> key.equals("tabindex");
            };
        }
    }

    /** A well-formed piece of HTML with nothing in it but what is allowed. Holes stay. */
    static String clean(String html) {
        Document dirty = Jsoup.parseBodyFragment(html.replace(Holes.OPEN, OPEN).replace(Holes.CLOSE, CLOSE));
        Document clean = CLEANER.clean(dirty);
        clean.outputSettings().prettyPrint(false).charset("UTF-8");
        return SIZE.matcher(clean.body().html())
                .replaceAll(OPEN + "" + Holes.SIZE + "$1" + CLOSE)
                .replace(OPEN, Holes.OPEN)
                .replace(CLOSE, Holes.CLOSE);
    }

    /** Text with HTML's character references resolved. */
    static String unescape(String text) {
        return Parser.unescapeEntities(text, true);
    }
}
