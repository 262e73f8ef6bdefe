package app.galea.cli;

import picocli.CommandLine.IVersionProvider;

/** The program's version, as the build wrote it into the jar. */
public final class Version implements IVersionProvider {

    public static String number() {
        String version = Version.class.getPackage().getImplementationVersion();
        return version == null ? "from sources" : version;
    }

    @Override
    public String[] getVersion() {
        return new String[] {"galea " + number()};
    }
}
