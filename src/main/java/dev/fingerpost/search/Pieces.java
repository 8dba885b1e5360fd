package dev.fingerpost.search;

import dev.fingerpost.file.Bytes;
import dev.fingerpost.file.OutputFile;
import dev.fingerpost.path.SitePath;
import java.math.BigInteger;
import java.util.List;

/** The files that the index consists of: scripts that hand one value to the search program. */
final class Pieces {
    /** Where they stand. */
    static final String FOLDER = "assets/search/";

    private static final String ENDING = ".js";
    /** So many characters of a file's name tell it from all others: 40 bits of its hash. */
    static final int ID = 8;

    private static final int LEAST = 6 * 1024;
    /** Of a file of texts mostly one is wanted; smaller ones would be a request for each. */
    private static final int LEAST_TEXTS = 3 * 1024;

    private static final int MOST_TEXTS = 6 * 1024;

    private static final int MOST = 24 * 1024;
    private static final int EVERY = 6;
    private static final String CALL = "fingerpostSearch(";

    private Pieces() {}

    /** A file under a name of its own; other content has another name. */
    static OutputFile hashed(String kind, String json) {
        Bytes bytes = script(json);
        String id = new BigInteger(bytes.sha256().substring(0, 10), 16).toString(32);
        return new OutputFile(path(kind + "-" + "0".repeat(ID - id.length()) + id), bytes);
    }

    /** A file under a name that stays. */
    static OutputFile named(String name, String json) {
        return new OutputFile(path(name), script(json));
    }

    /** @param name without its ending; of {@link #hashed} its kind and, behind a hyphen, its id */
    static SitePath path(String name) {
        return new SitePath(FOLDER + name + ENDING);
    }

    private static Bytes script(String json) {
        return Bytes.utf8(CALL + json + ")\n");
    }

    /** What tells a file of {@link #hashed} from others of its kind. */
    static String id(OutputFile file) {
        String path = file.path().text();
        int end = path.length() - ENDING.length();
        return path.substring(end - ID, end);
    }

    static String ids(List<OutputFile> files) {
        StringBuilder ids = new StringBuilder();
        files.forEach(file -> ids.append(id(file)));
        return ids.toString();
    }

    /**
     * Whether a new file begins with this thing. Mostly the thing itself decides, so that a change in one place moves no border
     * elsewhere, and the other files stay as they are.
     *
     * @param size of what the file holds so far
     */
    static boolean begins(String key, int size) {
        return size >= MOST || size >= LEAST && decides(key);
    }

    /**
     * The same for texts: a long one is not put behind others.
     *
     * @param own size of what would be put there
     */
    static boolean beginsTexts(String key, int size, int own) {
        return size >= LEAST_TEXTS && (size + own > MOST_TEXTS || decides(key));
    }

    private static boolean decides(String key) {
        return Math.floorMod(key.hashCode() * 0x9E3779B1 >>> 8, EVERY) == 0;
    }
}
