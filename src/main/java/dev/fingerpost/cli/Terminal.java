package dev.fingerpost.cli;

import java.io.Console;

/** Finds out whether somebody looks on. */
final class Terminal {
    private Terminal() {}

    /** Since Java 22 there is a console even without a terminal, and it knows; before, there is none. */
    static boolean isThere() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (Boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException e) {
            return true;
        } catch (ReflectiveOperationException e) {
            return false;
        }
    }
}
