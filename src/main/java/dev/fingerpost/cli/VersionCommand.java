package dev.fingerpost.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** {@code fingerpost version}. */
@Command(
        name = "version",
        header = "Says which version this is.",
        description = "%nThe version of Fingerpost, and of the Java that runs it.%n",
        footer = {"%nExamples:", "  fingerpost version"})
final class VersionCommand implements Runnable {
    @ParentCommand
    Fingerpost root;

    @Override
    public void run() {
        root.world.out().println(Version.text());
    }
}
