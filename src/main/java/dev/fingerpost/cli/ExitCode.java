package dev.fingerpost.cli;

/** What a shell learns from a run. */
final class ExitCode {
    /** All is well. */
    static final int OK = 0;
    /** The content, the templates or the configuration have errors. */
    static final int CONTENT = 1;
    /** The command line is wrong. */
    static final int USAGE = 2;
    /** The machine is at fault: no room, no rights, another build at work. */
    static final int MACHINE = 3;
    /** Fingerpost is at fault. */
    static final int BUG = 70;

    /** Somebody ended it. */
    static final int INTERRUPTED = 130;

    private ExitCode() {}
}
