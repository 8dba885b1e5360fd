package dev.fingerpost.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import dev.fingerpost.config.SiteConfig.HtmlPolicy;
import dev.fingerpost.file.SourceFile;
import dev.fingerpost.markdown.syntax.Core;
import dev.fingerpost.page.Holes;
import dev.fingerpost.page.PageKind;
import dev.fingerpost.page.Reference;
import dev.fingerpost.panel.PanelReader;
import dev.fingerpost.panel.Reckoner;
import dev.fingerpost.path.ProjectPath;
import dev.fingerpost.text.Html;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * The examples of the CommonMark specification, through our parser and our writers. Only what the dialect changes on purpose is plain here: headings
 * without anchors, code without figures, raw HTML
 * untouched, addresses in sentences no links.
 */
class CommonMarkTest {
    private static final Pattern EXAMPLE =
            Pattern.compile("^`{32} example\n(.*?)^\\.\n(.*?)^`{32}$", Pattern.MULTILINE | Pattern.DOTALL);

    private static final List<Class<? extends Node>> RAW = List.of(HtmlInline.class, HtmlInlineComment.class);

    private static final PanelReader PANELS = new PanelReader(new Reckoner());
    private static final Parser PARSER = Core.parser();
    private static final Writers WRITERS = writers();

    private static Writers writers() {
        Writers writers = new Writers();
        CoreBlocks.addTo(writers);
        CoreInlines.addTo(writers);
        for (Class<? extends Node> raw : RAW) {
            writers.on(raw, (node, out) -> out.raw(node.getChars().toString()));
        }
        writers.on(
                HtmlBlock.class,
                (node, out) -> out.line()
                        .raw(node.getContentChars().toString().stripTrailing())
                        .line());
        writers.on(
                Text.class,
                (node, out) -> out.words(PlainText.visible(node, out.context().hidden())));
        return writers.on(Heading.class, CommonMarkTest::heading)
                .on(FencedCodeBlock.class, CommonMarkTest::fenced)
                .on(
                        IndentedCodeBlock.class,
                        (node, out) -> out.line()
                                .raw("<pre><code>")
                                .text(CodeFences.text(node))
                                .raw("</code></pre>")
                                .line());
    }

    private static void heading(Heading node, Writer out) {
        out.line().raw("<h" + node.getLevel() + ">");
        out.children(node);
        out.raw("</h" + node.getLevel() + ">").line();
    }

    private static void fenced(FencedCodeBlock node, Writer out) {
        String language = Texts.decode(node.getInfo()).split("\\s", 2)[0];
        out.line()
                .raw(
                        language.isEmpty()
                                ? "<pre><code>"
                                : "<pre><code class=\"language-" + Html.escape(language) + "\">")
                .text(CodeFences.text(node))
                .raw("</code></pre>")
                .line();
    }

    @Test
    void rendersTheExamplesButForThoseListed() throws IOException {
        Map<Integer, String> reasons = reasons();
        List<String> newlyFailing = new ArrayList<>();
        List<String> newlyPassing = new ArrayList<>();
        int number = 0;
        int passing = 0;
        for (Matcher example = EXAMPLE.matcher(resource("spec-0.31.2.txt")); example.find(); ) {
            number++;
            String markdown = example.group(1).replace('→', '\t');
            String expected = plain(example.group(2).replace('→', '\t'));
            String actual = plain(render(markdown));
            boolean passes = actual.equals(expected);
            passing += passes ? 1 : 0;
            if (!passes && !reasons.containsKey(number)) {
                newlyFailing.add(number + "\n" + markdown + "-- expected\n" + expected + "-- actual\n" + actual);
            } else if (passes && reasons.containsKey(number)) {
                newlyPassing.add(number + ": " + reasons.get(number));
            }
        }

        assertThat(newlyFailing).as("fails, but is not in failing.txt").isEmpty();
        assertThat(newlyPassing).as("passes: take it out of failing.txt").isEmpty();
        assertThat(number).isEqualTo(652);
        assertThat(passing).isGreaterThanOrEqualTo(648);
    }

    private static String render(String markdown) {
        ParseContext context = new ParseContext(
                new SourceFile(new ProjectPath("content/p.md"), markdown),
                PageKind.PAGE,
                new Reading(HtmlPolicy.TRUST, false, false),
                PlainParser.HIGHLIGHTER,
                PANELS,
                Map.of());
        Document document = PARSER.parse(markdown);
        Writer out = new Writer(WRITERS, context, false);
        String html = out.capture(() -> out.children(document));
        return Holes.fill(
                html,
                (letter, n) -> letter == Holes.ADDRESS
                        ? address(context.references().list().get(n).value())
                        : "");
    }

    /** As the reference implementation writes addresses. */
    private static String address(Reference reference) {
        StringBuilder out = new StringBuilder();
        for (byte b : reference.target().getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xff);
            boolean kept = c < 128 && (Character.isLetterOrDigit(c) || "-_.!~*'();/?:@&=+$,#%".indexOf(c) >= 0);
            out.append(kept ? String.valueOf(c) : String.format("%%%02X", (int) c));
        }
        return Html.escape(out.toString());
    }

    /** Without differences that mean nothing: self-closing tags, which characters are escaped, our own loading attribute. */
    private static String plain(String html) {
        return html.replace(" />", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace(" loading=\"lazy\"", "");
    }

    private static Map<Integer, String> reasons() throws IOException {
        Map<Integer, String> reasons = new TreeMap<>();
        for (String line : resource("failing.txt").split("\n")) {
            if (!line.isBlank() && !line.startsWith("#")) {
                String[] parts = line.split(": ", 2);
                reasons.put(Integer.valueOf(parts[0]), parts[1]);
            }
        }
        return reasons;
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = CommonMarkTest.class.getResourceAsStream("/commonmark/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
