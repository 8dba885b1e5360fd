package dev.fingerpost.pipeline;

import dev.fingerpost.file.SourceFile;
import dev.fingerpost.markdown.CodeFigure;
import dev.fingerpost.page.Include;
import dev.fingerpost.path.ProjectPath;
import dev.fingerpost.render.IncludedCode;
import dev.fingerpost.text.CodeHighlighter;
import java.util.Map;

/** Shows what fences take from files of the project, just as they show their own text. */
record FencedCode(Map<ProjectPath, SourceFile> files, CodeHighlighter highlighter) implements IncludedCode {
    @Override
    public String figure(Include include) {
        SourceFile file = files.get(include.file());
        if (file == null) {
            return "";
        }
        return file.regions()
                .text(include.region())
                .map(code -> CodeFigure.html(include.block(), code, highlighter))
                .orElse("");
    }
}
