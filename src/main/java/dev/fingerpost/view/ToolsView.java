package dev.fingerpost.view;

import org.jspecify.annotations.Nullable;

/**
 * Programs and styles of parts that only some pages have.
 *
 * @param filterScript address of the program that narrows lists down
 * @param resultScript address of the program that tells what answers mean for an outcome, loaded with the first answer
 * @param resultStyle address of its style sheet
 * @param logStyle address of the style sheet of decision logs
 * @param diagramFrame address of what draws diagrams; null on pages without any
 */
public record ToolsView(
        String filterScript,
        String resultScript,
        String resultStyle,
        String logStyle,
        @Nullable String diagramFrame) {}
