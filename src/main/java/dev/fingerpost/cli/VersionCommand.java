package dev.fingerpost.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** {@code fingerpost version}. */
@Command(name = "version", header = "Says which version this is.")
final class VersionCommand implements Runnable {
    @ParentCommand
    Fingerpost root;

    @Override
    public void run() {
        root.world.out().println(Version.text());
    }
}
