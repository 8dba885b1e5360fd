package dev.fingerpost.git;

/**
 * Where a site goes and how.
 *
 * @param orphan whether the branch forgets what was published before
 * @param message of the commit
 * @param dryRun whether nothing is sent
 */
public record PushTarget(String remote, String branch, boolean orphan, String message, boolean dryRun) {
    String ref() {
        return "refs/heads/" + branch;
    }
}
