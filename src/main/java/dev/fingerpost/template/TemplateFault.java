package dev.fingerpost.template;

import dev.fingerpost.diag.Code;
import dev.fingerpost.path.Position;
import java.util.List;

/**
 * Why a page could not be rendered. The same cause makes faults that are equal but for the way that led there.
 *
 * @param advice what may help, most helpful first
 * @param way the calls that led there, innermost first
 */
public record TemplateFault(Code code, Position at, String message, List<String> advice, List<String> way) {
    public TemplateFault {
        advice = List.copyOf(advice);
        way = List.copyOf(way);
    }
}
