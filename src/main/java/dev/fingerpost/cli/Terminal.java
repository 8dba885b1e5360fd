package dev.fingerpost.cli;

import java.io.Console;

/** Finds out whether somebody looks on. */
final class Terminal {
    private Terminal() {}

    /**
     * Whether messages go to a terminal. The launcher tells, as Java can see this of input and output only. Since Java 22 there is
     * a console even without a terminal, and it knows; before, there is none.
     */
    @SuppressWarnings("SystemConsoleNull") // what it means before Java 22, and since, is told apart below
    static boolean isThere() {
        String told = System.getProperty("fingerpost.terminal");
        if (told != null) {
            return told.equals("true");
        }
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
