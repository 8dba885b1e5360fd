package dev.fingerpost.highlight;

import dev.fingerpost.file.Limits;
import dev.fingerpost.highlight.Grammars.Grammar;
import dev.fingerpost.text.Html;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RunnableFuture;

/** Colours code. For many threads. */
public final class Highlighter {
    /** Patterns recurse for each character of a long string or comment; this is enough for the longest code that is coloured. Only what is touched costs memory. */
    private static final long STACK_BYTES = 512L * 1024 * 1024;

    private final Grammars grammars = new Grammars();

    /**
     * Code as HTML.
     *
     * @param language as the author names it, in any case; unknown or empty means plain text
     * @return escaped text with {@code <span class="h-…">} around what has a colour; its text equals the code. Code that is longer than
     *     {@link Limits#HIGHLIGHT_CHARS} or costs more than {@link Limits#HIGHLIGHT_LOOKS} has no colours
     */
    public String highlight(String language, String code) {
        String name = CodeLanguages.named(language.toLowerCase(Locale.ROOT));
        if (name == null || code.length() > Limits.HIGHLIGHT_CHARS) {
            return Html.escape(code);
        }
        try {
            return Spans.html(code, tokens(name, code));
        } catch (CodeText.TooMuchWork e) {
            return Html.escape(code);
        }
    }

    /**
     * The tokens of code.
     *
     * @param name the language, as its data is called
     * @throws CodeText.TooMuchWork when they cost more than {@link Limits#HIGHLIGHT_LOOKS}
     */
    List<Token> tokens(String name, String code) {
        try {
            return find(name, code);
        } catch (StackOverflowError e) {
            // The caller's stack must not decide: the same code has the same colours everywhere.
            return onDeepStack(() -> find(name, code));
        }
    }

    private List<Token> find(String name, String code) {
        Grammar language = grammars.of(name);
        CodeText text = CodeText.of(code, Limits.HIGHLIGHT_LOOKS);
        List<Token> withIslands = language.islands() == null
                ? null
                : Islands.tokens(
                        code, text, language.islands(), grammars.of("markup").rules());
        return withIslands == null ? Lexer.tokens(text, 0, language.rules()) : withIslands;
    }

    private static <T> T onDeepStack(Callable<T> work) {
        RunnableFuture<T> result = new FutureTask<>(work);
        Thread thread = new Thread(null, result, "highlight", STACK_BYTES);
        thread.setDaemon(true);
        thread.start();
        try {
            return result.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof CodeText.TooMuchWork tooMuch) {
                throw tooMuch;
            }
            throw new IllegalStateException("cannot colour code", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted");
        }
    }
}
