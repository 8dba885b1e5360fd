package dev.fingerpost.markdown;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.util.ast.Node;
import dev.fingerpost.page.Section;
import java.util.ArrayList;
import java.util.List;

/** Cuts a page into the texts below its headings, and counts words. */
final class Sections {
    private static final int WORDS_A_MINUTE = 220;

    private final List<Section> list = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private String id = "";
    private String title = "";
    private int level;
    private int halfWords;

    /** Adds a top-level block. */
    void add(Node block, ParseContext context) {
        if (block instanceof Heading heading) {
            close();
            HeadingAnchor anchor = context.anchors().getOrDefault(heading, HeadingAnchor.NONE);
            id = anchor.id();
            title = anchor.text();
            level = heading.getLevel();
            halfWords += 2 * words(title);
            return;
        }
        String words = PlainText.of(block, context.hidden());
        boolean skimmed =
                block instanceof FencedCodeBlock || block instanceof IndentedCodeBlock || block instanceof TableBlock;
        halfWords += (skimmed ? 1 : 2) * words(words);
        text.append(words).append(' ');
    }

    private void close() {
        String folded = Texts.folded(text.toString());
        if (level > 0 || !folded.isEmpty()) {
            list.add(new Section(id, title, level, folded));
        }
        text.setLength(0);
    }

    List<Section> finish() {
        close();
        return list;
    }

    /** Reading time of all texts, rounded up. */
    int minutes() {
        return Math.max(1, (halfWords / 2 + WORDS_A_MINUTE - 1) / WORDS_A_MINUTE);
    }

    /** Runs of letters and digits; in scripts without spaces each ideograph. */
    static int words(String text) {
        int count = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            boolean ascii = c < 128;
            boolean ideograph = !ascii && Character.isIdeographic(c);
            boolean letter = ascii
                    ? c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9'
                    : Character.isLetterOrDigit(c);
            boolean joins = inside && (c == '\'' || c == '’' || c == '-' || c == '.' || c == ',');
            count += ideograph || letter && !inside ? 1 : 0;
            inside = !ideograph && (letter || joins);
            i += Character.charCount(c);
        }
        return count;
    }
}
