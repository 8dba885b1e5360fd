package dev.fingerpost.cli;

import picocli.CommandLine.IVersionProvider;

/** Says which Fingerpost this is. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        return new String[] {text()};
    }

    static String text() {
        String version = Version.class.getPackage().getImplementationVersion();
        String number = version == null ? "development" : version;
        return "fingerpost " + number + " (Java " + Runtime.version().feature() + ")";
    }
}
