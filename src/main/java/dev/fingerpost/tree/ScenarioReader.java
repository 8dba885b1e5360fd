package dev.fingerpost.tree;

import dev.fingerpost.diag.Code;
import dev.fingerpost.diag.Notes;
import dev.fingerpost.page.Block;
import dev.fingerpost.page.Inline;
import dev.fingerpost.page.Word;
import dev.fingerpost.path.PagePath;
import dev.fingerpost.path.Position;
import dev.fingerpost.text.Html;
import dev.fingerpost.text.Quote;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the list below {@code ## Scenarios}. An item is words, the answers in backquotes as the wizard's address has them, and links to
 * where they must lead: {@code - A help desk: `failure=facts&change=yes` → [RAG](#rag)}. Several links mean one of them; {@code `never`}
 * before them, none of them.
 */
final class ScenarioReader {
    private static final String NEVER = "never";
    private static final Pattern CODE = Pattern.compile("<code>[^<]*</code>");
    private static final String FORM =
            "write for example ``- A help desk: `failure=facts&change=yes` → [Retrieve](#retrieve)``; the wizard's address has the answers";

    private final Notes notes;
    private final List<Scenario> scenarios = new ArrayList<>();

    private ScenarioReader(Notes notes) {
        this.notes = notes;
    }

    static List<Scenario> read(List<Block> blocks, Notes notes) {
        ScenarioReader reader = new ScenarioReader(notes);
        for (Block block : blocks) {
            if (block instanceof Block.ItemList list) {
                list.items().forEach(reader::item);
            }
        }
        return reader.scenarios;
    }

    /** The HTML of a block of the section, in which a link into the wizard stands for the answers: there they can be read in words. */
    static String html(Block block) {
        Map<String, String> links = new HashMap<>();
        if (block instanceof Block.ItemList list) {
            list.items().stream().flatMap(item -> item.line().stream()).forEach(piece -> {
                if (piece instanceof Inline.CodeSpan code && isAnswers(code)) {
                    links.put(
                            code.html(), "<a href=\"#" + Html.escape(code.text()) + "\">" + Word.WALK.hole() + "</a>");
                }
            });
        }
        return CODE.matcher(block.html())
                .replaceAll(code -> Matcher.quoteReplacement(links.getOrDefault(code.group(), code.group())));
    }

    private static boolean isAnswers(Inline.CodeSpan code) {
        return code.text().indexOf('=') > 0;
    }

    private void item(Block.Item item) {
        StringBuilder words = new StringBuilder();
        Inline.CodeSpan answers = null;
        boolean never = false;
        List<String> ends = new ArrayList<>();
        for (Inline piece : item.line()) {
            if (answers == null) {
                if (piece instanceof Inline.CodeSpan code && isAnswers(code)) {
                    answers = code;
                } else {
                    words.append(AnswerReader.plain(List.of(piece)));
                }
            } else if (piece instanceof Inline.CodeSpan code && code.text().equals(NEVER)) {
                never = true;
            } else if (piece instanceof Inline.Link link) {
                String end = end(link);
                if (end != null) {
                    ends.add(end);
                }
            }
        }
        String shown = Quote.shortened(withoutEnd(words.toString()));
        if (answers == null) {
            fault(item.at(), "`" + shown + "` says no answers");
        } else if (ends.isEmpty()) {
            fault(answers.at(), "`" + answers.text() + "` is to lead nowhere: no link to an outcome follows");
        } else {
            Map<String, Set<String>> given = given(answers);
            if (given != null) {
                scenarios.add(new Scenario(shown, given, ends, never, answers.at()));
            }
        }
    }

    /** Without the sign before its answers, and blanks. */
    private static String withoutEnd(String words) {
        int end = words.length();
        while (end > 0
                && (Character.isWhitespace(words.charAt(end - 1)) || ":—–-".indexOf(words.charAt(end - 1)) >= 0)) {
            end--;
        }
        return words.substring(0, end);
    }

    private static @Nullable String end(Inline.Link link) {
        String target = link.target();
        return target.startsWith("#")
                ? IdSyntax.permalink(target.substring(1))
                : PagePath.isPage(target) ? target : null;
    }

    private @Nullable Map<String, Set<String>> given(Inline.CodeSpan answers) {
        Map<String, Set<String>> given = new LinkedHashMap<>();
        for (String pair : answers.text().split("&")) {
            int equal = pair.indexOf('=');
            if (equal < 1 || equal == pair.length() - 1) {
                fault(answers.at(), "`" + pair + "` is no answer of a question");
                return null;
            }
            Set<String> chosen = new TreeSet<>(List.of(pair.substring(equal + 1).split("\\+")));
            if (given.put(pair.substring(0, equal), chosen) != null) {
                fault(answers.at(), "`" + pair.substring(0, equal) + "` is answered twice");
                return null;
            }
        }
        return given;
    }

    private void fault(Position at, String message) {
        notes.add(Code.TREE_SCENARIO_FORM, at, message, FORM);
    }
}
