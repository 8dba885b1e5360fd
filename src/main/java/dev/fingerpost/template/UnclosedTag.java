package dev.fingerpost.template;

import dev.fingerpost.file.SourceFile;
import dev.fingerpost.path.Position;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the tag that was opened and not closed: FreeMarker names only the end of the file. */
final class UnclosedTag {
    private UnclosedTag() {}

    /** @param what as FreeMarker names it: {@code #if}, {@code #macro} (for functions too) or {@code @...} */
    static @Nullable Position last(String what, SourceFile template) {
        String name = switch (what) {
            case "@..." -> "@[\\w.$]*";
            case "#macro" -> "#(?:macro|function)";
            case "#if", "#list", "#switch", "#attempt" -> what;
            default -> null;
        };
        if (name == null) {
            return null;
        }
        String code = TemplateMask.of(template.text());
        Deque<MatchResult> open = new ArrayDeque<>();
        int end = -1;
        for (Matcher m = Pattern.compile("<(/?)" + name + "(?![\\w.])").matcher(code); m.find(); ) {
            if (end < m.end()) {
                // Looked for once, however many tags have none.
                end = code.indexOf('>', m.end());
                end = end < 0 ? code.length() : end;
            }
            boolean closesItself = end < code.length() && code.charAt(end - 1) == '/';
            if (m.group(1).isEmpty() && !closesItself) {
                open.push(m.toMatchResult());
            } else if (!m.group(1).isEmpty()) {
                open.poll();
            }
        }
        MatchResult last = open.peek();
        if (last == null) {
            return null;
        }
        return template.position(last.start(), last.end());
    }
}
