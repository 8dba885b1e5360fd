package dev.fingerpost.git;

/** How long a run of Git may take, and what to do if it takes longer. */
enum GitTimeout {
    /** What is on this machine is there at once, unless it has no end. */
    HERE(30, "see whether a file that .git/config names is a pipe; nothing was changed"),

    /** A remote that is there answers a question about its branches within seconds. */
    ANSWER(30, "the remote may be away; nothing was changed"),

    /** A push over a slow line takes minutes; one that takes longer hangs. */
    WORK(600, "`git ls-remote` shows whether the branch moved"),

    /** So do thousands of files that have to be read anew, as in a fresh copy on a slow disk. */
    FILES(600, "nothing was changed");

    private final int seconds;
    private final String hint;

    GitTimeout(int seconds, String hint) {
        this.seconds = seconds;
        this.hint = hint;
    }

    int seconds() {
        return seconds;
    }

    String hint() {
        return hint;
    }
}
