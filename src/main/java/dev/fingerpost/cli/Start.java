package dev.fingerpost.cli;

/** Where the jar starts: says its version by itself, since to learn of picocli takes as long as Java's own start. */
public final class Start {
    private Start() {}

    public static void main(String[] args) {
        if (args.length == 1 && (args[0].equals("--version") || args[0].equals("-V"))) {
            StandardOutput given = new StandardOutput();
            StandardOutput.utf8(given).println(Version.text());
            System.exit(given.ended(ExitCode.OK, System.err));
        } else {
            Main.main(args);
        }
    }
}
