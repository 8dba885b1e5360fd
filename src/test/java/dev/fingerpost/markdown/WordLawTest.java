package dev.fingerpost.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fingerpost.Laws;
import dev.fingerpost.config.SiteConfig.HtmlPolicy;
import dev.fingerpost.diag.Code;
import dev.fingerpost.diag.Diagnostic;
import dev.fingerpost.page.Page;
import dev.fingerpost.page.PageKind;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every word of the source's text is in the page, in a message, or in markup that a documented rule removes: those of content/manual/markdown.md below "What is not
 * shown".
 */
class WordLawTest {
    private static final long SEED = Long.getLong("fuzz.seed", 20261128);
    private static final int PAGES = Integer.getInteger("fuzz.pages", Laws.times(4_000));
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Pattern EXAMPLE =
            Pattern.compile("^`{32} example[^\n]*\n(.*?)^\\.\n(.*?)^`{32}$", Pattern.MULTILINE | Pattern.DOTALL);

    /** Quotes, bullets, numbers and boxes at the beginning of a line. */
    private static final String FRONT = "(?m)^(?:[ \\t>*+-]|[0-9]{1,9}[.)](?=\\s)|\\[[ xX]](?=\\s))*+";

    /** What a documented rule removes, in the order of the manual. */
    private static final List<Pattern> REMOVED = List.of(
            Pattern.compile("(?s)<!--.*?(?:-->|\\z)"),
            Pattern.compile("(?s)<\\?.*?\\?>|<!\\[CDATA\\[.*?]]>|<![A-Za-z].*?>"),
            Pattern.compile(
                    "(?is)<(script|style|textarea|title|iframe|noscript|noembed|noframes|xmp|plaintext)\\b.*?</\\1\\s*>"),
            Pattern.compile("(?s)</?[A-Za-z][A-Za-z0-9:-]*+(?:[\\s/](?:\"[^\"]*\"|'[^']*'|[^<>\"'])*)?>"),
            Pattern.compile(FRONT + "\\*?\\[[^\\[\\]]+]:(?:[ \\t]*\\n)?.*(?:\\n[ \\t>]*['\"(][^'\")]*['\")])?"),
            Pattern.compile(FRONT + "(?:`{3,}[^`\\n]*|~{3,}.*)$"),
            Pattern.compile("\\{[^{}\\n]*}"),
            Pattern.compile("(?<=])\\s*\\[[^\\]\\[]*](?!\\()"),
            Pattern.compile("&#?[A-Za-z0-9]+;"),
            Pattern.compile("!\\[\\[+[^]]*]\\([^)]*\\)"),
            Pattern.compile("%[0-9A-Fa-f]{2}"),
            Pattern.compile("\\[![A-Za-z]+]"),
            Pattern.compile(FRONT));

    /** A footnote that nobody cites, or a second one of the same name: there is a message, and no page has its words. */
    private static final Pattern UNUSED = Pattern.compile("(?s)\\[\\^[^\\]\\s]+]:.*");

    @ParameterizedTest
    @EnumSource(HtmlPolicy.class)
    void holdsOnRandomPages(HtmlPolicy policy) {
        for (long seed = SEED; seed < SEED + PAGES; seed++) {
            List<String> pieces = RandomMarkdown.pieces(seed);
            if (losesWord(RandomMarkdown.page(pieces), policy)) {
                String page = RandomMarkdown.page(RandomMarkdown.shrunk(pieces, shorter -> losesWord(shorter, policy)));
                assertThat(lost(page, policy)).as("seed %d\n%s", seed, page).isEmpty();
            }
        }
    }

    private static boolean losesWord(String markdown, HtmlPolicy policy) {
        return !lost(markdown, policy).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/commonmark/spec-0.31.2.txt", "/gfm/extensions-0.29.txt"})
    void holdsOnTheExamplesOfSpecifications(String corpus) throws IOException {
        String text;
        try (InputStream in = WordLawTest.class.getResourceAsStream(corpus)) {
            text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        for (Matcher example = EXAMPLE.matcher(text); example.find(); ) {
            String markdown = "# Title\n\n" + example.group(1).replace('→', '\t');
            assertThat(lost(markdown, HtmlPolicy.SAFE)).as(markdown).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"content", "docs"})
    void holdsOnThePagesOfTheProject(String folder) throws IOException {
        List<Path> pages;
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            pages = files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
        for (Path page : pages) {
            String text = Files.readString(page).replaceFirst("(?s)^---\n.*?\n---\n", "");
            assertThat(lost(text, HtmlPolicy.SAFE)).as(page.toString()).isEmpty();
        }
    }

    private static List<String> lost(String markdown, HtmlPolicy policy) {
        Parsed parsed = Parsed.of(markdown, PageKind.PAGE, policy);
        String shown = shown(parsed);
        boolean unused = parsed.notes().stream()
                .map(Diagnostic::code)
                .anyMatch(code -> code == Code.FOOTNOTE_UNUSED || code == Code.FOOTNOTE_DUPLICATE);
        String left = unused ? UNUSED.matcher(markdown).replaceAll(" ") : markdown;
        for (Pattern removed : REMOVED) {
            left = removed.matcher(left).replaceAll(" ");
        }
        List<String> lost = new ArrayList<>();
        for (Matcher word = WORD.matcher(left); word.find(); ) {
            if (!shown.contains(word.group())) {
                lost.add(word.group());
            }
        }
        return lost;
    }

    /** All that is in the page, marks and attributes too, and all that was said. */
    private static String shown(Parsed parsed) {
        Page page = parsed.page();
        StringBuilder shown = new StringBuilder(page.title())
                .append('\n')
                .append(parsed.prose().html());
        parsed.prose()
                .footnotes()
                .forEach(note -> shown.append('\n')
                        .append(note.html())
                        .append(note.note().label()));
        page.numbered().panels().forEach(shown::append);
        page.numbered().references().forEach(reference -> shown.append('\n').append(reference.target()));
        parsed.notes().forEach(note -> shown.append('\n').append(note.message()));
        String all = shown + "\n" + shown.toString().replaceAll("<[^>]*>", "");
        return org.jsoup.parser.Parser.unescapeEntities(all, true);
    }
}
