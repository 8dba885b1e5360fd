package dev.fingerpost.disk;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which names work as part of a web address and on every system. A name is judged the same everywhere, so that a
 * project that builds on one machine builds on all.
 */
public final class FileNames {
    /** Room for an ending and a hash within the 255 bytes that file systems give. */
    private static final int NAME_BYTES = 200;

    private static final String REFUSED = "?*:<>|\"\\#%";
    private static final Pattern DEVICE =
            Pattern.compile("(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\\..*)?", Pattern.CASE_INSENSITIVE);
    /** Copies that editors and merge tools make beside a file; Vim looks with 4913 whether it may write. */
    private static final Pattern COPY =
            Pattern.compile("4913|.+(?:~|\\.orig|\\.rej|\\.bak)|.+_(?:BACKUP|BASE|LOCAL|REMOTE)_[0-9]+\\.[^.]+");

    private static final Set<String> RUBBISH = Set.of(
            ".ds_store",
            "thumbs.db",
            "desktop.ini",
            ".git",
            ".svn",
            ".hg",
            ".gitignore",
            ".gitattributes",
            ".gitkeep",
            ".gitmodules",
            ".idea",
            ".vscode");

    private FileNames() {}

    /** What is wrong with the name of a file or folder, to follow the name in a sentence; null if nothing is. */
    public static @Nullable String fault(String name) {
        if (name.indexOf('\uFFFD') >= 0) {
            return "is not written in UTF-8, or the locale is not (LC_ALL=C.UTF-8 is)";
        }
        int odd = name.codePoints().filter(FileNames::refused).findFirst().orElse(-1);
        if (odd >= 0) {
            return isVisible(odd)
                    ? "has a `" + Character.toString(odd) + "`, which web addresses or other systems do not allow"
                    : String.format(Locale.ROOT, "has the invisible character U+%04X", odd);
        }
        if (name.startsWith(" ") || name.endsWith(" ") || name.endsWith(".")) {
            return "starts or ends with a space, or ends with a dot, which Windows drops";
        }
        if (DEVICE.matcher(name).matches()) {
            return "stands for a device on Windows";
        }
        if (!Normalizer.isNormalized(name, Normalizer.Form.NFC)) {
            return "has an accent as a character of its own, so that it looks like another name";
        }
        if (name.getBytes(StandardCharsets.UTF_8).length > NAME_BYTES) {
            return "is longer than " + NAME_BYTES + " bytes";
        }
        return null;
    }

    private static boolean refused(int c) {
        return REFUSED.indexOf(c) >= 0 || !isVisible(c);
    }

    private static boolean isVisible(int c) {
        int type = Character.getType(c);
        return type != Character.CONTROL
                && type != Character.FORMAT
                && type != Character.LINE_SEPARATOR
                && type != Character.PARAGRAPH_SEPARATOR
                && type != Character.SURROGATE
                && type != Character.PRIVATE_USE
                && type != Character.UNASSIGNED
                && (type != Character.SPACE_SEPARATOR || c == ' ');
    }

    /** What version control, desktops and editors leave behind; never part of a site. */
    public static boolean isRubbish(String name) {
        return RUBBISH.contains(name.toLowerCase(Locale.ROOT))
                || COPY.matcher(name).matches()
                || name.startsWith(".#")
                || name.startsWith("#") && name.endsWith("#") && name.length() > 1
                || name.startsWith(".") && (name.endsWith(".swp") || name.endsWith(".swo"));
    }

    /** Hidden files, and what editors leave behind. */
    public static boolean isHidden(String name) {
        return name.startsWith(".") || isRubbish(name);
    }

    /** Names that are not published from content/: hidden ones and those set aside with an underscore, but for Hugo's page of a folder. */
    public static boolean isSetAside(String name) {
        return name.startsWith("_") && !name.equals("_index.md") || isHidden(name);
    }
}
