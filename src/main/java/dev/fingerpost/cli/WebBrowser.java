package dev.fingerpost.cli;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Opens addresses as the system does it; {@code BROWSER} names another program. */
final class WebBrowser {
    private WebBrowser() {}

    /** Whether a program was started. */
    static boolean open(String address, Map<String, String> env) {
        try {
            Process process = new ProcessBuilder(command(address, env))
                    .redirectOutput(Redirect.DISCARD)
                    .redirectError(Redirect.DISCARD)
                    .start();
            process.getOutputStream().close();
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static List<String> command(String address, Map<String, String> env) {
        String chosen = env.getOrDefault("BROWSER", "");
        if (!chosen.isBlank()) {
            return List.of(chosen, address);
        }
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        if (system.startsWith("windows")) {
            // By its full path: Windows would look into the current folder first, which may be a stranger's.
            String windows = env.getOrDefault("SystemRoot", "C:\\Windows");
            return List.of(windows + "\\System32\\rundll32.exe", "url.dll,FileProtocolHandler", address);
        }
        return List.of(system.startsWith("mac") ? "/usr/bin/open" : "xdg-open", address);
    }
}
