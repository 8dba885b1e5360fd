package dev.fingerpost.cli;

import picocli.CommandLine.IVersionProvider;

/** Says which Fingerpost this is. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        return new String[] {text()};
    }

    static String number() {
        String version = Version.class.getPackage().getImplementationVersion();
        return version == null ? "development" : version;
    }

    static String text() {
        return "fingerpost " + number() + " (Java " + Runtime.version().feature() + ")";
    }
}
