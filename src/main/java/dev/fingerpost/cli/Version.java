package dev.fingerpost.cli;

import picocli.CommandLine.IVersionProvider;

/** Says which Fingerpost this is. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        return new String[] {
            "fingerpost " + number() + " (Java " + Runtime.version().feature() + ")"
        };
    }

    static String number() {
        String version = Version.class.getPackage().getImplementationVersion();
        return version == null ? "development" : version;
    }
}
