package dev.fingerpost.cli;

/** One line that says what is going on, on terminals only, and gone before anything else is said. */
final class Progress {
    private static final String CLEAR = "\r\u001B[K";

    private final World world;
    private final boolean shown;

    Progress(Fingerpost root) {
        this.world = root.world;
        this.shown =
                world.terminal() && !root.quiet && !"dumb".equals(world.env().get("TERM"));
    }

    void show(String what) {
        print(CLEAR + what);
    }

    void clear() {
        print(CLEAR);
    }

    private void print(String text) {
        if (shown) {
            world.err().print(text);
            world.err().flush();
        }
    }
}
